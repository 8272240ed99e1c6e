import type { Citation } from '../kernel/index.js';
import type { ProgramKey, ProgramLevel } from '../program/index.js';

/** Kinds of group and institution. */
export const groupKindIds = [
  'kkm',
  'satlak',
  'kpspams',
  'kpspams-association',
  'bkm',
  'upl',
  'upk',
  'ups',
  'tipp',
  'ksm',
  'kpp',
  'rw-team',
  'rpjmdes-drafting-team',
  'other',
] as const;

/** Kind of a group; `other` for what none of them names. */
export type GroupKindId = (typeof groupKindIds)[number];

/** What is known of a kind of group. */
export interface GroupKind extends Citation {
  readonly id: GroupKindId;
  readonly name: string;
  readonly english: string;
  /** Programme it belongs to; `null` where any may have it. */
  readonly program: ProgramKey | null;
  readonly level: ProgramLevel | null;
  /** What it does, in Indonesian and in our words. */
  readonly does: string;
  /** The group it is a unit of. */
  readonly unitOf?: GroupKindId;
}

const imis = { source: 'Pamsimas monitoring data (IMIS)', confidence: 'read' } as const;
const units = { source: 'practice of BKM; not verified', confidence: 'memory' } as const;
const kotaku = {
  source: 'report on KOTAKU training in Trenggalek 2018',
  confidence: 'read',
} as const;

/** The kinds of group and institution as cited data. */
export const groupKinds: readonly GroupKind[] = [
  {
    id: 'kkm',
    name: 'Kelompok Keswadayaan Masyarakat (KKM)',
    english: 'community group that carries the programme',
    program: 'pamsimas',
    level: 'village',
    does: 'mengelola program di desa',
    ...imis,
  },
  {
    id: 'satlak',
    name: 'Satuan Pelaksana (Satlak)',
    english: 'execution unit of the KKM',
    program: 'pamsimas',
    level: 'village',
    does: 'membangun sarana',
    unitOf: 'kkm',
    source: `${imis.source}; what it does is not verified`,
    confidence: 'weak',
  },
  {
    id: 'kpspams',
    name: 'Kelompok Pengelola Sistem Penyediaan Air Minum dan Sanitasi (KPSPAMS)',
    english: 'operators of the village water system',
    program: 'pamsimas',
    level: 'village',
    does: 'mengelola dan memelihara sistem, memungut iuran',
    ...imis,
  },
  {
    id: 'kpspams-association',
    name: 'Asosiasi KPSPAMS kabupaten',
    english: 'association of the operators of a regency',
    program: 'pamsimas',
    level: 'regency',
    does: 'menjadi wadah pengelola SPAMS desa',
    source: 'press on a Pamsimas training in Mesuji 2018; articles of the Pamsimas programme',
    confidence: 'read',
  },
  {
    id: 'bkm',
    name: 'Badan/Lembaga Keswadayaan Masyarakat (BKM/LKM)',
    english: 'community board, led collectively',
    program: 'kotaku',
    level: 'village',
    does: 'memimpin perencanaan dan penanganan kumuh di kelurahan atau desa',
    ...kotaku,
  },
  {
    id: 'upl',
    name: 'Unit Pengelola Lingkungan (UPL)',
    english: 'environment unit of the BKM',
    program: 'kotaku',
    level: 'village',
    does: 'mengelola kegiatan lingkungan',
    unitOf: 'bkm',
    ...units,
  },
  {
    id: 'upk',
    name: 'Unit Pengelola Keuangan (UPK)',
    english: 'finance unit of the BKM',
    program: 'kotaku',
    level: 'village',
    does: 'mengelola keuangan',
    unitOf: 'bkm',
    ...units,
  },
  {
    id: 'ups',
    name: 'Unit Pengelola Sosial (UPS)',
    english: 'social unit of the BKM',
    program: 'kotaku',
    level: 'village',
    does: 'mengelola kegiatan sosial',
    unitOf: 'bkm',
    ...units,
  },
  {
    id: 'tipp',
    name: 'Tim Inti Perencanaan Partisipatif (TIPP)',
    english: 'core team of participatory planning',
    program: 'kotaku',
    level: 'village',
    does: 'menyusun RPLP dan RTPLP',
    source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
    confidence: 'read',
  },
  {
    id: 'ksm',
    name: 'Kelompok Swadaya Masyarakat (KSM)',
    english: 'self-help group that builds',
    program: 'kotaku',
    level: 'village',
    does: 'melaksanakan pembangunan',
    ...kotaku,
  },
  {
    id: 'kpp',
    name: 'Kelompok Pemanfaat dan Pemelihara (KPP)',
    english: 'users and maintainers',
    program: 'kotaku',
    level: 'village',
    does: 'memanfaatkan dan memelihara prasarana',
    ...kotaku,
  },
  {
    id: 'rw-team',
    name: 'Tim pelaksana RW',
    english: 'execution team of the neighbourhood',
    program: 'ppm-cimahi',
    level: 'rw',
    does: 'melaksanakan kegiatan program di RW',
    source: 'training report of Ibu Foundation on PPM Cimahi 2019',
    confidence: 'read',
  },
  {
    id: 'rpjmdes-drafting-team',
    name: 'Tim penyusun RPJMDes',
    english: 'drafting team of the RPJMDes',
    program: null,
    level: 'village',
    does: 'menyusun rancangan RPJMDes',
    source: 'Permendagri 114/2014 article 8',
    confidence: 'read',
  },
  {
    id: 'other',
    name: 'Kelompok lain',
    english: 'another group',
    program: null,
    level: null,
    does: 'menurut kesepakatan kelompok',
    source: 'this project',
    confidence: 'memory',
  },
];

/** What is known of a kind of group. */
export function groupKind(id: GroupKindId): GroupKind | undefined {
  return groupKinds.find((kind) => kind.id === id);
}
