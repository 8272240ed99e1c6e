import type { PlanningLink } from '@berdaya/core/work-plan';
import type { Language } from '../element/languages.js';

/** Words for the details of an activity, the money of the plan, and handing it in. */
export interface PlanDetailsWords {
  readonly number: string;
  readonly group: string;
  readonly problem: string;
  readonly objective: string;
  readonly targetGroup: string;
  readonly method: string;
  readonly parties: string;
  readonly partiesHint: string;
  readonly place: string;
  readonly targetValue: string;
  readonly unit: string;
  readonly evidenceNamed: string;
  readonly isStaged: string;
  readonly describing: string;
  readonly money: string;
  readonly costTotal: string;
  readonly matches: string;
  readonly missing: (amount: string) => string;
  readonly tooMuch: (amount: string) => string;
  readonly planning: string;
  readonly planningNone: string;
  readonly documents: Readonly<Record<PlanningLink['document'], string>>;
  readonly planningStatus: string;
  readonly planningStatuses: Readonly<Record<PlanningLink['status'], string>>;
  readonly document: string;
  readonly year: string;
  readonly noYear: string;
  readonly basisYear: string;
  readonly proposedOn: string;
  readonly reference: string;
  readonly actions: string;
  readonly up: string;
  readonly down: string;
  readonly below: string;
  readonly duplicate: string;
  readonly split: string;
  readonly indent: string;
  readonly outdent: string;
  readonly remove: string;
  readonly inWords: (words: string) => string;
  readonly ofFunded: (share: string) => string;
  readonly unfunded: (amount: string) => string;
  readonly submitHeading: string;
  readonly submitHint: string;
  readonly submitWarnings: (count: number) => string;
  readonly submitter: string;
  readonly role: string;
  readonly submit: string;
  readonly cancel: string;
}

const id: PlanDetailsWords = {
  number: 'Nomor di formulir',
  group: 'Kelompok kegiatan',
  problem: 'Masalah',
  objective: 'Tujuan',
  targetGroup: 'Sasaran',
  method: 'Metode',
  parties: 'Pihak yang terlibat',
  partiesHint: 'Satu pihak tiap baris',
  place: 'Tempat',
  targetValue: 'Target (angka)',
  unit: 'Satuan',
  evidenceNamed: 'Bukti kegiatan',
  isStaged: 'Kemajuan dihitung bertahap: 0, 30, 80, 100%',
  describing: 'Keterangan kegiatan',
  money: 'Biaya dan sumber dana',
  costTotal: 'Biaya (Rp)',
  matches: 'Sumber dana sama dengan biaya.',
  missing: (amount) => `Sumber dana masih kurang ${amount}.`,
  tooMuch: (amount) => `Sumber dana melebihi biaya ${amount}.`,
  planning: 'Dokumen perencanaan',
  planningNone: 'Belum dibawa ke dokumen perencanaan',
  documents: {
    rpjmdes: 'RPJMDes',
    rkpdes: 'RKPDes',
    apbdes: 'APBDes',
    rplp: 'RPLP',
    rtplp: 'RTPLP',
    'rp2kp-kp': 'RP2KP-KP',
    rpjmd: 'RPJMD',
    rkpd: 'RKPD',
    apbd: 'APBD',
  },
  planningStatus: 'Status usulan',
  planningStatuses: { proposed: 'Diusulkan', agreed: 'Disepakati', budgeted: 'Dianggarkan' },
  document: 'Dokumen',
  year: 'Tahun dokumen',
  noYear: 'Isi tahun dengan empat angka, misalnya 2027.',
  basisYear: 'Tahun dokumen dasarnya',
  proposedOn: 'Diusulkan tanggal',
  reference: 'Nomor atau halaman',
  actions: 'Ubah susunan',
  up: 'Naikkan',
  down: 'Turunkan',
  below: 'Tambah di bawah',
  duplicate: 'Gandakan',
  split: 'Bagi dua',
  indent: 'Jadikan subkegiatan',
  outdent: 'Jadikan kegiatan',
  remove: 'Hapus',
  inWords: (words) => `Terbilang: ${words}`,
  ofFunded: (share) => `${share} dari seluruh sumber dana`,
  unfunded: (amount) => `Belum ada sumbernya: ${amount}.`,
  submitHeading: 'Ajukan RKTL',
  submitHint:
    'Semua isian wajib sudah lengkap. Sesudah diajukan, RKTL tidak dapat diubah sampai dikembalikan atau dibuka kembali.',
  submitWarnings: (count) =>
    `${String(count)} hal masih perlu diperhatikan; RKTL tetap dapat diajukan.`,
  submitter: 'Diajukan oleh (nama)',
  role: 'Sebagai (jabatan atau peran)',
  submit: 'Ajukan sekarang',
  cancel: 'Nanti saja',
};

const en: PlanDetailsWords = {
  number: 'Number on the form',
  group: 'Group of activities',
  problem: 'Problem',
  objective: 'Objective',
  targetGroup: 'Target group',
  method: 'Method',
  parties: 'Parties involved',
  partiesHint: 'One party a line',
  place: 'Place',
  targetValue: 'Target (number)',
  unit: 'Unit',
  evidenceNamed: 'Evidence of the activity',
  isStaged: 'Progress is counted in stages: 0, 30, 80, 100%',
  describing: 'About the activity',
  money: 'Cost and sources',
  costTotal: 'Cost (Rp)',
  matches: 'The sources equal the cost.',
  missing: (amount) => `The sources are ${amount} short.`,
  tooMuch: (amount) => `The sources exceed the cost by ${amount}.`,
  planning: 'Planning document',
  planningNone: 'Not carried into a planning document yet',
  documents: id.documents,
  planningStatus: 'Status of the proposal',
  planningStatuses: { proposed: 'Proposed', agreed: 'Agreed', budgeted: 'Budgeted' },
  document: 'Document',
  year: 'Year of the document',
  noYear: 'Write the year with four digits, such as 2027.',
  basisYear: 'Year of the document it rests on',
  proposedOn: 'Proposed on',
  reference: 'Number or page',
  actions: 'Arrange',
  up: 'Move up',
  down: 'Move down',
  below: 'Add below',
  duplicate: 'Duplicate',
  split: 'Split in two',
  indent: 'Make a sub-activity',
  outdent: 'Make an activity',
  remove: 'Remove',
  inWords: (words) => `In words: ${words}`,
  ofFunded: (share) => `${share} of all sources`,
  unfunded: (amount) => `Without a source: ${amount}.`,
  submitHeading: 'Submit the plan',
  submitHint:
    'All that is required is there. Once submitted, the plan cannot be changed until it is returned or reopened.',
  submitWarnings: (count) =>
    `${String(count)} ${count === 1 ? 'thing needs' : 'things need'} attention; the plan can be submitted all the same.`,
  submitter: 'Submitted by (name)',
  role: 'As (office or role)',
  submit: 'Submit now',
  cancel: 'Not now',
};

/** The words of the details in each language. */
export const planDetailsWords: Readonly<Record<Language, PlanDetailsWords>> = { id, en };
