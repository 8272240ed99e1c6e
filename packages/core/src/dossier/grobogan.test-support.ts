/**
 * A real report read into a document: the training of village water cadres of Kabupaten Grobogan,
 * Semarang, November 2018, as a village site published it. What the report does not say is null.
 */
export const grobogan = {
  format: 'berdaya/dossier@1',
  program: {
    id: 'pamsimas',
    name: 'Pamsimas',
    officialName: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
    nameAsWritten: 'Pembangunan Air Minum dan Sanitasi Berbasis Masyarakat',
    beneficiaryYears: { from: 2008, to: 2017 },
    planningChain: ['PJM ProAKSI', 'RKM', 'RPJMDesa', 'RKPDesa'],
  },
  training: {
    id: 'pamsimas-grobogan-2018',
    programId: 'pamsimas',
    title: 'Pelatihan Kader AMPL Desa',
    kind: 'training',
    organiser: {
      name: 'ROMS VIII Provinsi Jawa Tengah',
      region: { code: '33', name: 'Jawa Tengah' },
    },
    dates: {
      status: 'exact',
      startsOn: '2018-11-04',
      endsOn: '2018-11-06',
      label: '4 s/d 6 November 2018',
    },
    statedDays: 3,
    timeZone: 'WIB',
    venue: {
      name: 'Hotel Horison Semarang',
      address: 'Jln. MT. Haryono No. 32 – 38',
      region: { code: '33.74', name: 'Kota Semarang' },
    },
    statedParticipants: {
      total: 111,
      women: null,
      men: null,
      origins: {
        region: { code: '33.15', name: 'Kabupaten Grobogan' },
        unitLevel: 'district',
        unitsRepresented: 13,
        unitsInRegion: 19,
        unitsListed: false,
      },
    },
    vulnerableGroups: ['miskin', 'perempuan', 'disabilitas', 'masyarakat adat'],
    objectives: [
      {
        id: 'T1',
        text: 'Kader paham dan terampil mendampingi serta memfasilitasi keberlanjutan program di desa',
      },
      {
        id: 'T2',
        text: 'Kader mampu membina pengelola SPAMS desa dalam pengelolaan dan pengoperasian',
      },
      { id: 'T3', text: 'Kader mampu merencanakan dan mempertanggungjawabkan kegiatan' },
      { id: 'T4', text: 'Kader menjadi pemicu perubahan perilaku hidup bersih dan sehat' },
      { id: 'T5', text: 'Kesetaraan gender dan sosial dalam proses dan hasil' },
    ],
    materials: [
      { id: 'M1', title: 'Pengertian dan tujuan program', covers: ['T1'] },
      { id: 'M2', title: 'Pelibatan masyarakat rentan', covers: ['T5'] },
      { id: 'M3', title: 'Persiapan, perencanaan, dan penganggaran', covers: ['T3'] },
      {
        id: 'M4',
        title: 'Integrasi PJM ProAKSI/RKM ke RPJMDesa atau RKPDesa',
        covers: ['T1', 'T3'],
      },
      { id: 'M5', title: 'Peran dan fungsi kader AMPL', covers: ['T1', 'T2'] },
      { id: 'M6', title: 'Penyusunan RKTL', covers: ['T3'], isWorkPlanDrafting: true },
    ],
    sessions: [],
    lessonMinutes: null,
    producesWorkPlan: true,
    reportedOn: '2018-11-04',
  },
  participants: [],
  policy: null,
  entries: null,
  workPlans: null,
};
