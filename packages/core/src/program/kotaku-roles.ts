import { rolesOf } from './role.js';

const guideline = 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016';
const report = 'report on KOTAKU training in Trenggalek 2018';
const units = 'practice of BKM; not verified';

/** Roles of KOTAKU. */
export const kotakuRoles = rolesOf('kotaku', [
  {
    id: 'bkm',
    name: 'Badan Keswadayaan Masyarakat (BKM)',
    english: 'community board, led collectively',
    aliases: ['lkm'],
    levels: ['village'],
    duties: [
      'memutakhirkan data baseline dan profil kumuh',
      'menyelaraskan RPLP/RTPLP dengan RP2KP-KP (SIAP)',
      'mencari mitra untuk RPLP/RTPLP',
      'membawa rencana ke RPJMD dan RKPD',
      'memantau dan mengevaluasi penanganan kumuh',
      'membangun prasarana skala lingkungan',
    ],
    source: report,
  },
  {
    id: 'upl',
    name: 'Unit Pengelola Lingkungan (UPL)',
    english: 'environment unit of the BKM',
    levels: ['village'],
    source: units,
    confidence: 'memory',
  },
  {
    id: 'upk',
    name: 'Unit Pengelola Keuangan (UPK)',
    english: 'finance unit of the BKM',
    levels: ['village'],
    source: units,
    confidence: 'memory',
  },
  {
    id: 'ups',
    name: 'Unit Pengelola Sosial (UPS)',
    english: 'social unit of the BKM',
    levels: ['village'],
    source: units,
    confidence: 'memory',
  },
  {
    id: 'tipp',
    name: 'Tim Inti Perencanaan Partisipatif (TIPP)',
    english: 'core team of participatory planning',
    levels: ['village'],
    duties: ['menyusun RPLP dan RTPLP bersama kelompok kerja per indikator kumuh'],
    source: guideline,
  },
  {
    id: 'ksm',
    name: 'Kelompok Swadaya Masyarakat (KSM)',
    english: 'self-help group that builds',
    levels: ['village'],
    duties: ['melaksanakan pembangunan prasarana'],
    source: report,
  },
  {
    id: 'kpp',
    name: 'Kelompok Pemanfaat dan Pemelihara (KPP)',
    english: 'users and maintainers',
    levels: ['village'],
    duties: ['memanfaatkan dan memelihara prasarana'],
    source: `${report}; statutes of a KPP 2020`,
  },
  {
    id: 'relawan',
    name: 'Relawan',
    english: 'volunteer',
    levels: ['village'],
    source: report,
  },
  {
    id: 'fasilitator-kelurahan',
    name: 'Fasilitator kelurahan',
    english: 'kelurahan facilitator',
    aliases: ['faskel', 'fasilitator'],
    levels: ['village'],
    source: 'monthly report of a KOTAKU senior facilitator',
  },
  {
    id: 'fasilitator-senior',
    name: 'Fasilitator senior',
    english: 'senior facilitator',
    aliases: ['senior-fasilitator', 'sf'],
    levels: ['village', 'district'],
    source: 'monthly report of a KOTAKU senior facilitator',
  },
  {
    id: 'askot',
    name: 'Asisten koordinator kota (Askot)',
    english: 'assistant city coordinator',
    levels: ['regency'],
    duties: ['memeriksa laporan bulanan fasilitator'],
    source: 'monthly report of a KOTAKU senior facilitator',
  },
  {
    id: 'korkot',
    name: 'Koordinator kota (Korkot)',
    english: 'city coordinator',
    levels: ['regency'],
    source: 'monthly report of a KOTAKU senior facilitator',
  },
]);
