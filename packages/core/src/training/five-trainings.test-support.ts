import type { Training } from './index.js';

/** "Pelatihan Kader AMPL Desa", Pamsimas, Semarang 2018, as a village site reported it. */
export const grobogan: Training = {
  id: 'pamsimas-grobogan-2018',
  programId: 'pamsimas',
  title: 'Pelatihan Kader AMPL Desa',
  kind: 'training',
  kindAsWritten: 'pelatihan',
  organiser: {
    name: 'ROMS VIII Provinsi Jawa Tengah',
    role: 'ROMS',
    level: 'province',
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
    kind: 'hotel',
  },
  statedParticipants: {
    total: 111,
    totalWords: 'seratus sebelas',
    women: null,
    men: null,
    groups: [
      { role: 'kader_ampl', label: 'Kader AMPL Desa', count: 111, countConfidence: 'stated' },
    ],
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
    { id: 'M4', title: 'Integrasi PJM ProAKSI/RKM ke RPJMDesa atau RKPDesa', covers: ['T1', 'T3'] },
    { id: 'M5', title: 'Peran dan fungsi kader AMPL', covers: ['T1', 'T2'] },
    { id: 'M6', title: 'Penyusunan RKTL', covers: ['T3'], isWorkPlanDrafting: true },
  ],
  methods: null,
  sessions: [],
  producesWorkPlan: true,
  outputs: [
    { kind: 'work-plan', scope: 'village', count: null },
    { kind: 'integration', from: ['PJM ProAKSI', 'RKM'], to: ['RPJMDesa', 'RKPDesa'] },
  ],
  roles: [{ role: 'kader_ampl', functions: ['fasilitasi', 'mediasi', 'advokasi'] }],
  legalBasis: [],
  reportedAs: 'held',
  reportedOn: '2018-11-04',
  source: {
    title: 'Pelatihan Kader AMPL Desa Program Pamsimas Tahun 2008 s/d 2017',
    publisher: 'Situs desa',
    dateline: { place: 'Semarang', writtenOn: '2018-11-04' },
    address: null,
  },
  unknown: ['kecamatan asal yang 13 itu', 'jumlah dan nama desa', 'JP dan jadwal', 'anggaran'],
};

/** "Pelatihan KPS-Pams", Pamsimas III, Kabupaten Mesuji 2018, as a newspaper wrote: being held, and to be held. */
export const mesuji: Training = {
  id: 'pamsimas-mesuji-2018',
  programId: 'pamsimas',
  title: 'Pelatihan peningkatan kapasitas KPSPAMS',
  kind: 'training',
  kindAsWritten: 'pelatihan',
  organiser: {
    name: 'Dinas Perumahan dan Permukiman (Disperkim) Kabupaten Mesuji',
    role: 'perangkat_daerah',
    level: 'regency',
    region: { code: '18.11', name: 'Kabupaten Mesuji' },
  },
  spokesperson: {
    role: 'DPMU',
    position: 'Ketua DPMU Pamsimas Kabupaten Mesuji',
  },
  dates: { status: 'year', year: 2018, label: 'tahun 2018' },
  timeZone: 'WIB',
  venue: null,
  statedParticipants: {
    total: null,
    women: null,
    men: null,
    groups: [{ role: 'kpspams', label: 'Pengurus KPSPAMS', count: null }],
    origins: {
      region: { code: '18.11', name: 'Kabupaten Mesuji' },
      unitLevel: 'village',
      unitsRepresented: 16,
      unitsInRegion: 105,
      unitsListed: false,
    },
  },
  vulnerableGroups: [],
  objectives: [
    { id: 'T1', text: 'Meningkatkan kapasitas pengelola SPAMS tingkat desa' },
    { id: 'T2', text: 'Menjamin keberlanjutan operasi dan pemeliharaan' },
    {
      id: 'T3',
      text: 'Meningkatkan kepedulian pemda, desa, dan swasta serta akses informasi',
    },
  ],
  materials: [],
  methods: null,
  sessions: [],
  outputs: [
    { kind: 'group-formed', scope: 'village', count: 16, countConfidence: 'inferred' },
    { kind: 'group-work-plan', scope: 'village', count: 16, countConfidence: 'inferred' },
    { kind: 'facility-management', scope: 'village', count: null },
  ],
  roles: [
    { role: 'dpmu', level: 'regency', functions: ['pembinaan kabupaten'] },
    { role: 'kpspams', level: 'village', functions: ['pengelolaan', 'operasi dan pemeliharaan'] },
    { role: 'asosiasi_kpspams', level: 'regency', functions: ['wadah tingkat kabupaten'] },
  ],
  legalBasis: [],
  reportedAs: null,
  source: {
    title: 'Disperkim Mesuji Gelar Pelatihan KPS-Pams',
    publisher: 'Harianpilar.com',
    dateline: { place: 'Mesuji', writtenOn: null },
    address: null,
  },
  unknown: ['tanggal', 'tempat', 'jumlah peserta', '16 desa asal', 'materi', 'metode', 'JP'],
};

/** "Peningkatan Kapasitas Masyarakat Program KOTAKU", Trenggalek 2018, as a blog reported it. */
export const trenggalek: Training = {
  id: 'kotaku-trenggalek-2018',
  programId: 'kotaku',
  title: 'Peningkatan Kapasitas Masyarakat Program KOTAKU 2018',
  kind: 'socialisation',
  kindAsWritten: 'sosialisasi',
  kindAlternatives: ['training'],
  organiser: null,
  dates: { status: 'year', year: 2018, label: 'Senin - Selasa, tanggal 24-25' },
  timeZone: 'WIB',
  venue: {
    name: 'Kantor Perumahan dan Permukiman',
    address: 'Karangan',
    region: { code: '35.03', name: 'Kabupaten Trenggalek' },
    district: { code: '35.03.06', name: 'Karangan' },
    kind: 'government-office',
  },
  statedParticipants: {
    total: null,
    women: null,
    men: null,
    groups: [
      { role: 'lurah_kades', label: 'Lurah/Kepala Desa', count: null },
      { role: 'bkm', label: 'BKM', count: null },
      { role: 'tipp', label: 'TIPP', count: null },
      { role: 'relawan', label: 'Relawan', count: null },
      { role: 'masyarakat', label: 'Masyarakat', count: null },
    ],
    origins: {
      region: null,
      statedVillage: 'Desa/Kelurahan Winongo',
      unitLevel: 'village',
      unitsListed: false,
    },
  },
  vulnerableGroups: [],
  objectives: [
    {
      id: 'T1',
      text: 'Menjadi dasar kegiatan pengembangan kapasitas tingkat kelurahan/desa',
    },
    { id: 'T2', text: 'Membangun kolaborasi pencegahan dan peningkatan kualitas permukiman' },
    { id: 'T3', text: 'Membangun pemahaman dan keterampilan pelaku' },
  ],
  materials: [],
  methods: [
    {
      label: 'Sosialisasi melalui pengembangan media warga',
      methods: ['village-paper', 'bulletin', 'photo-novel'],
    },
    {
      label: 'Pelatihan dengan pendekatan pendidikan orang dewasa',
      methods: ['class-discussion', 'group-discussion', 'workshop', 'on-the-job', 'field-practice'],
    },
  ],
  sessions: [],
  outputs: [
    { kind: 'activity-held' },
    { kind: 'collaboration' },
    { kind: 'capable-actors', scope: 'village' },
  ],
  roles: [
    {
      role: 'bkm',
      functions: [
        'pemutakhiran baseline dan profil kumuh',
        'sinergi RPLP/RTPLP dengan RP2KP-KP (SIAP)',
        'pemasaran/channeling program',
        'konsolidasi perencanaan dan penganggaran ke RPJMD dan RKPD',
        'pelaksanaan oleh KSM dan KPP',
        'monitoring dan evaluasi',
        'infrastruktur skala lingkungan',
      ],
    },
    { role: 'ksm', functions: ['pelaksanaan'] },
    { role: 'kpp', functions: ['pemanfaatan dan pemeliharaan'] },
  ],
  legalBasis: [],
  reportedAs: 'held',
  source: {
    title: 'Peningkatan Kapasitas Masyarakat Program KOTAKU TAHUN 2018',
    publisher: 'Blog Caping Gunung Indonesia',
    dateline: { place: null, writtenOn: null },
    address: null,
  },
  unknown: ['bulan', 'penyelenggara', 'jumlah peserta', 'materi dan JP', 'desa/kelurahan asal'],
};

/** "Bimtek / Pelatihan Pendampingan dan Pemberdayaan Masyarakat Desa", an announcement without its table of dates. */
export const pendampinganDesa: Training = {
  id: 'bimtek-pendampingan-desa',
  programId: 'pendampingan-desa',
  title: 'Bimtek/Pelatihan/Diklat Pendampingan dan Pemberdayaan Masyarakat Desa',
  kind: 'technical-guidance',
  kindAsWritten: 'Pelatihan / Bimtek / Diklat',
  kindAlternatives: ['training'],
  organiser: {
    name: 'Pusat Pendidikan dan Pelatihan Pemerintahan Dalam Negeri (Pusdiklat Pemendagri)',
    role: 'penyelenggara_bimtek',
    level: 'national',
    region: null,
  },
  dates: { status: 'unknown', label: '[TABS_R id=333][table id=13 /]' },
  timeZone: null,
  venue: null,
  statedParticipants: {
    total: null,
    women: null,
    men: null,
    groups: [
      { role: 'aparatur_desa', label: 'Aparatur desa', count: null },
      { role: 'camat', label: 'Camat', count: null },
      { role: 'lurah', label: 'Lurah', count: null },
    ],
    origins: null,
  },
  vulnerableGroups: ['kurang mampu'],
  objectives: [
    {
      id: 'T1',
      text: 'Memantapkan pemahaman aparatur tentang pendampingan dan pemberdayaan',
    },
  ],
  materials: [],
  methods: null,
  sessions: [],
  outputs: [],
  roles: [
    { role: 'tenaga_pendamping_profesional', functions: [] },
    { role: 'kpmd', functions: [] },
    { role: 'pihak_ketiga', functions: ['pemberdayaan sesuai mandat'] },
    {
      role: 'pendamping_desa',
      functions: [
        'perencanaan, pelaksanaan, pemantauan',
        'pelayanan sosial dasar',
        'usaha ekonomi',
        'sarana prasarana',
        'kapasitas pemerintah dan lembaga desa',
        'pengorganisasian kelompok',
        'kaderisasi',
        'pembangunan kawasan',
        'koordinasi kecamatan dan laporan melalui camat',
      ],
    },
    {
      role: 'pendamping_teknis',
      functions: [
        'bantu perencanaan pemda',
        'koordinasi pemda-desa',
        'kerja sama dengan pihak ketiga',
      ],
    },
  ],
  legalBasis: [{ type: 'pp', number: '43', year: 2014 }],
  reportedAs: 'announced',
  source: {
    title: 'Bimtek / Pelatihan Pendampingan dan Pemberdayaan Masyarakat Desa',
    publisher: 'Pusdiklat Pemendagri',
    dateline: { place: null, writtenOn: null },
    address: null,
  },
  unknown: ['tanggal', 'tempat', 'biaya', 'peserta', 'materi', 'metode', 'JP', 'narasumber'],
};

const cimahi = { code: '32.77', name: 'Kota Cimahi' };

const kelurahan = [
  ['32.77.01.1001', 'Melong'],
  ['32.77.01.1002', 'Cibeureum'],
  ['32.77.01.1003', 'Utama'],
  ['32.77.01.1004', 'Leuwigajah'],
  ['32.77.01.1005', 'Cibeber'],
  ['32.77.02.1001', 'Baros'],
  ['32.77.02.1002', 'Cigugur Tengah'],
  ['32.77.02.1003', 'Karangmekar'],
  ['32.77.02.1004', 'Setiamanah'],
  ['32.77.02.1005', 'Padasuka'],
  ['32.77.02.1006', 'Cimahi'],
  ['32.77.03.1001', 'Pasirkaliki'],
  ['32.77.03.1002', 'Cibabat'],
  ['32.77.03.1003', 'Citeureup'],
  ['32.77.03.1004', 'Cipageran'],
] as const;

/** "Pelatihan Pengembangan Pemberdayaan Masyarakat", Pemerintah Kota Cimahi 2019, as a foundation reported it. */
export const ppmCimahi: Training = {
  id: 'ppm-cimahi-2019',
  programId: 'ppm-cimahi',
  title: 'Pelatihan penguatan kapasitas aparatur kelurahan Program PPM',
  kind: 'training',
  kindAsWritten: 'pelatihan',
  organiser: {
    name: 'Pemerintah Kota Cimahi',
    role: 'pemerintah_kota',
    level: 'regency',
    region: cimahi,
    partner: 'Ibu Foundation',
  },
  dates: {
    status: 'exact',
    startsOn: '2019-02-27',
    endsOn: '2019-02-28',
    label: '27 dan 28 Februari 2019',
  },
  timeZone: 'WIB',
  venue: {
    name: 'Hotel Sari Ater',
    address: 'Subang',
    region: { code: '32.13', name: 'Kabupaten Subang' },
    district: { code: '32.13.29', name: 'Ciater' },
    districtConfidence: 'inferred',
    kind: 'hotel',
  },
  statedParticipants: {
    total: 72,
    women: null,
    men: null,
    groups: [
      {
        role: 'kasie_sarana_prasarana',
        label: 'Kasie Sarana Prasarana',
        count: 15,
        countConfidence: 'inferred',
      },
      {
        role: 'kasie_pemberdayaan',
        label: 'Kasie Pemberdayaan',
        count: 15,
        countConfidence: 'inferred',
      },
      { role: 'perwakilan_kecamatan', label: 'Perwakilan kecamatan', count: null },
      { role: 'perwakilan_dinas', label: 'Perwakilan dinas terkait', count: null },
    ],
    origins: {
      region: cimahi,
      unitLevel: 'village',
      unitsRepresented: 15,
      unitsInRegion: 15,
      unitsListed: true,
      units: kelurahan.map(([code, name]) => ({ code, name })),
    },
  },
  vulnerableGroups: ['warga miskin', 'penyandang disabilitas', 'anak-anak', 'kelompok lainnya'],
  objectives: [
    { id: 'T1', text: 'Memahami konsep pemberdayaan masyarakat secara umum' },
    { id: 'T2', text: 'Mengetahui maksud dan tujuan PPM menurut peraturan wali kota' },
    { id: 'T3', text: 'Mengetahui teknis perencanaan: memandu RW menyusun proposal' },
    { id: 'T4', text: 'Mengetahui teknis evaluasi dan pengukuran tingkat pemberdayaan' },
  ],
  materials: [],
  methods: null,
  sessions: [],
  outputs: [
    { kind: 'technical-assistance', scope: 'rw', count: null },
    { kind: 'proposal', scope: 'rw', count: null },
  ],
  roles: [
    { role: 'kasie_kelurahan', functions: ['bantuan teknis kepada tim pelaksana RW'] },
    { role: 'tim_pelaksana_rw', functions: ['pelaksanaan program di RW'] },
  ],
  legalBasis: [
    {
      type: 'perwal',
      number: '12',
      year: 2018,
      regionCode: '32.77',
      note: 'dari sumber lain; teks hanya menyebut peraturan wali kota',
    },
  ],
  reportedAs: 'held',
  reportedOn: '2019-03-11',
  source: {
    title: 'Pelatihan Pengembangan Pemberdayaan Masyarakat Pemerintah Kota Cimahi',
    publisher: 'Ibu Foundation',
    publishedOn: '2019-03-11',
    dateline: { place: null, writtenOn: null },
    address:
      'http://ibufoundation.or.id/index.php/2019/03/11/pelatihan-pengembangan-pemberdayaan-masyarakat-pemerintah-kota-cimahi/',
  },
  unknown: ['jumlah dari kecamatan dan dinas', 'materi, JP, dan metode', 'narasumber', 'RKTL'],
};

/** Five real documents of Indonesian community-empowerment trainings. What they do not say is null. */
export const fiveTrainings = { grobogan, mesuji, trenggalek, pendampinganDesa, ppmCimahi };
