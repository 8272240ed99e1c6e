import type { Citation } from '../kernel/index.js';
import { rkmApprovalSteps, type RkmApprovalStep } from './planning-kinds.js';

/** Who takes a step of the approval of an RKM. */
export interface RkmApproval extends Citation {
  readonly step: RkmApprovalStep;
  /** Role or office, as `roles` of the programme name it. */
  readonly by: string;
  /** What is done, in Indonesian as the signature page says it. */
  readonly name: string;
}

const actors: Readonly<Record<RkmApprovalStep, readonly [by: string, name: string]>> = {
  seen: ['kepala-desa', 'dilihat kepala desa'],
  checked: ['fasilitator', 'diperiksa fasilitator'],
  verified: ['roms', 'diverifikasi konsultan kabupaten (ROMS)'],
  approved: ['pakem', 'disetujui Pakem'],
  known: ['satker', 'diketahui satuan kerja'],
  ratified: ['dpmu', 'disahkan DPMU'],
};

/** The approval of an RKM in order, as the signature page of a village's RKM has it. */
export const rkmApprovalChain: readonly RkmApproval[] = rkmApprovalSteps.map((step) => ({
  step,
  by: actors[step][0],
  name: actors[step][1],
  source: 'signature page of a Pamsimas RKM (Balo)',
  confidence: 'read',
}));

/** One step a village goes through, as the programme's information system records it. */
export interface PamsimasStep extends Citation {
  readonly id: string;
  readonly name: string;
  readonly level: 'regency' | 'village';
}

/** The steps the information system of Pamsimas records, in order. */
export const pamsimasSteps: readonly PamsimasStep[] = (
  [
    ['district-socialisation', 'Sosialisasi kabupaten', 'regency'],
    ['village-socialisation', 'Sosialisasi desa', 'village'],
    ['cadre-and-proposal-team', 'Pembentukan kader AMPL dan tim penyusun proposal', 'village'],
    ['imas-1', 'IMAS I', 'village'],
    ['proposal', 'Proposal desa', 'village'],
    ['selection', 'Verifikasi dan seleksi proposal', 'regency'],
    ['kkm', 'Pembentukan KKM', 'village'],
    ['satlak', 'Pembentukan Satlak', 'village'],
    ['imas-2', 'IMAS II', 'village'],
    ['kpspams', 'Pembentukan KPSPAMS', 'village'],
    ['service-and-funding-plan', 'Rencana tingkat layanan dan pendanaan', 'village'],
    ['plenary', 'Pleno PJM ProAKSI', 'village'],
    ['rpjmdes', 'RPJMDes', 'village'],
    ['rkpdes', 'RKPDes', 'village'],
    ['integration', 'Integrasi PJM ProAKSI', 'village'],
    ['apbdes-realised', 'Realisasi APBDes', 'village'],
    ['rkm', 'RKM: bagian Pamsimas, dana lain, penerima manfaat', 'village'],
    ['stbm', 'Sanitasi total berbasis masyarakat', 'village'],
    ['safeguards', 'Pengamanan lingkungan', 'village'],
  ] as const
).map(([id, name, level]) => ({
  id,
  name,
  level,
  source: 'Pamsimas monitoring data (IMIS)',
  confidence: 'read',
}));
