/** A small invented training for tests: three people, two kecamatan, nine lesson hours on two days. */
export function sampleDossier() {
  return {
    format: 'berdaya/dossier@1',
    training: {
      id: 'sample',
      title: 'Pelatihan contoh',
      kind: 'training',
      dates: { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-06' },
      timeZone: 'WIB',
      objectives: [],
      materials: [],
      sessions: [
        {
          id: 's1',
          title: 'Tujuan program',
          heldOn: '2018-11-05',
          startTime: '08:00',
          lessonHours: 2,
        },
        {
          id: 's2',
          title: 'Perencanaan',
          heldOn: '2018-11-05',
          startTime: '10:00',
          lessonHours: 3,
        },
        {
          id: 's3',
          title: 'Penyusunan RKTL',
          heldOn: '2018-11-06',
          startTime: '08:00',
          lessonHours: 4,
        },
      ],
    },
    participants: [
      person('p1', 1, 'Budi', 'male', 'Lajer', 'Penawangan'),
      { ...person('p2', 2, 'Sukarni', 'female', 'Lajer', 'Penawangan'), titleBefore: 'Hj.' },
      person('p3', 3, 'Rahmawati', 'female', 'Contoh', 'Toroh'),
    ],
    workPlans: [
      { id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items: [] },
    ] as unknown[],
    entries: [] as unknown[],
  };
}

function person(
  id: string,
  rowNumber: number,
  name: string,
  sex: string,
  village: string,
  district: string,
) {
  return { id, rowNumber, name, sex, role: 'Kader AMPL Desa', origin: { village, district } };
}
