import type { Citation } from '../kernel/index.js';
import type { PlanningKind } from './planning-kinds.js';

/** Where a planning document is made. */
export type PlanningLevel = 'rw' | 'village' | 'kelurahan' | 'regency';

/** What is known of a kind of planning document. */
export interface PlanningDocumentKind extends Citation {
  /** Short name in use: `RKPDes`. */
  readonly shortName: string;
  /** Full name in Indonesian. */
  readonly name: string;
  readonly english: string;
  /** Where it is made; several where the kind is made at either. */
  readonly levels: readonly PlanningLevel[];
  /** Years it usually covers; `null` where that is open or not known. The RPJMDes has `rpjmdesTerms`. */
  readonly periodYears: number | null;
}

const guidance = { source: 'PJM ProAKSI guidance of Pamsimas', confidence: 'read' } as const;
const villageLaw = { source: 'Permendagri 114/2014', confidence: 'read' } as const;
const kotaku = {
  source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
  confidence: 'read',
} as const;
const regional = { source: 'regional planning practice', confidence: 'memory' } as const;

/** The kinds of planning document as data: names, where they are made, how long they run. */
export const planningDocuments: Readonly<Record<PlanningKind, PlanningDocumentKind>> = {
  imas: {
    shortName: 'IMAS',
    name: 'Identifikasi Masalah dan Analisis Situasi',
    english: 'problem identification and situation analysis',
    levels: ['village'],
    periodYears: null,
    ...guidance,
  },
  'pjm-proaksi': {
    shortName: 'PJM ProAKSI',
    name: 'Program Jangka Menengah Program Air Minum, Kesehatan, dan Sanitasi',
    english: 'medium-term water, health and sanitation programme of the village',
    levels: ['village'],
    periodYears: 5,
    ...guidance,
  },
  rkm: {
    shortName: 'RKM',
    name: 'Rencana Kerja Masyarakat',
    english: 'community work plan',
    levels: ['village'],
    periodYears: null,
    source: 'Pamsimas RKM training module',
    confidence: 'read',
  },
  'community-proposal': {
    shortName: 'Usulan masyarakat',
    name: 'Usulan lembaga masyarakat desa',
    english: 'proposal of a village community institution',
    levels: ['village'],
    periodYears: null,
    source: 'article on village facilitation by a training provider',
    confidence: 'read',
  },
  'musyawarah-desa': {
    shortName: 'Musdes',
    name: 'Hasil musyawarah desa',
    english: 'result of the village deliberation',
    levels: ['village'],
    periodYears: null,
    source: 'article on village facilitation by a training provider',
    confidence: 'read',
  },
  rpjmdes: {
    shortName: 'RPJMDes',
    name: 'Rencana Pembangunan Jangka Menengah Desa',
    english: 'medium-term development plan of the village',
    levels: ['village'],
    periodYears: null,
    ...villageLaw,
  },
  rkpdes: {
    shortName: 'RKPDes',
    name: 'Rencana Kerja Pemerintah Desa',
    english: 'yearly work plan of the village government',
    levels: ['village'],
    periodYears: 1,
    ...villageLaw,
  },
  'du-rkp': {
    shortName: 'DU-RKP Desa',
    name: 'Daftar Usulan Rencana Kerja Pemerintah Desa',
    english: 'list of proposals to the regency out of the village work plan',
    levels: ['village'],
    periodYears: 1,
    source: 'site of Kecamatan Baureno, Kabupaten Bojonegoro',
    confidence: 'read',
  },
  apbdes: {
    shortName: 'APBDes',
    name: 'Anggaran Pendapatan dan Belanja Desa',
    english: 'village budget',
    levels: ['village'],
    periodYears: 1,
    source: 'finance office of Kabupaten Majalengka',
    confidence: 'read',
  },
  'slum-baseline': {
    shortName: 'Baseline',
    name: 'Data baseline dan profil permukiman kumuh',
    english: 'slum baseline and profile',
    levels: ['kelurahan', 'village'],
    periodYears: null,
    ...kotaku,
  },
  rplp: {
    shortName: 'RPLP',
    name: 'Rencana Penataan Lingkungan Permukiman',
    english: 'settlement plan of the kelurahan or village',
    levels: ['kelurahan', 'village'],
    periodYears: 5,
    source: `${kotaku.source}; the five years are not verified`,
    confidence: 'weak',
  },
  rtplp: {
    shortName: 'RTPLP',
    name: 'Rencana Tindak Penataan Lingkungan Permukiman',
    english: 'detailed settlement plan of a priority area',
    levels: ['kelurahan', 'village'],
    periodYears: null,
    ...kotaku,
  },
  'rp2kp-kp': {
    shortName: 'RP2KP-KP (SIAP)',
    name: 'Rencana Pencegahan dan Peningkatan Kualitas Permukiman Kumuh Perkotaan',
    english: 'slum improvement action plan of the city',
    levels: ['regency'],
    periodYears: null,
    ...kotaku,
  },
  'rw-proposal': {
    shortName: 'Proposal RW',
    name: 'Proposal kegiatan rukun warga',
    english: 'proposal of a neighbourhood under the yearly ceiling',
    levels: ['rw'],
    periodYears: 1,
    source: 'tribunnews, 19 March 2018, on PPM Cimahi',
    confidence: 'read',
  },
  'musyawarah-kelurahan': {
    shortName: 'Musyawarah kelurahan',
    name: 'Hasil musyawarah pembangunan kelurahan',
    english: 'result of the kelurahan deliberation',
    levels: ['kelurahan'],
    periodYears: 1,
    source: 'Permendagri 130/2018, seen through articles',
    confidence: 'weak',
  },
  rpjmd: {
    shortName: 'RPJMD',
    name: 'Rencana Pembangunan Jangka Menengah Daerah',
    english: 'medium-term development plan of the region',
    levels: ['regency'],
    periodYears: 5,
    ...regional,
  },
  rkpd: {
    shortName: 'RKPD',
    name: 'Rencana Kerja Pemerintah Daerah',
    english: 'yearly work plan of the regional government',
    levels: ['regency'],
    periodYears: 1,
    ...regional,
  },
  apbd: {
    shortName: 'APBD',
    name: 'Anggaran Pendapatan dan Belanja Daerah',
    english: 'regional budget',
    levels: ['regency'],
    periodYears: 1,
    ...regional,
  },
};
