import { englishFormat, indonesianFormat, rupiahAndWords } from '@berdaya/core/messages';
import type { CalendarDate, Fraction } from '@berdaya/core/kernel';
import type { Signatory } from '@berdaya/core/paper';
import type { ReviewStatus } from '@berdaya/core/review';
import type {
  Evidence,
  FundingSource,
  PlanColumn,
  PlanningLink,
  PlanShape,
  ProgressStatus,
} from '@berdaya/core/work-plan';
import type { Language } from '../../element/languages.js';
import { paperWords, type PaperWords } from '../../element/paper/paper.words.js';
import type { OwnerKind } from './plan-heading.state.js';

/** Words of printed plans and of the panel that prints them. */
export interface PlanPrintWords extends PaperWords {
  readonly titles: Readonly<Record<PlanShape, string>>;
  readonly particulars: Readonly<
    Record<
      'owner' | 'region' | 'program' | 'training' | 'status' | 'weeks' | 'responsible' | 'asOf',
      string
    >
  >;
  readonly owner: (kind: OwnerKind, name: string) => string;
  readonly region: (name: string, code: string) => string;
  readonly draft: string;
  readonly statuses: Readonly<Record<ReviewStatus, string>>;
  readonly reopened: string;
  readonly status: (word: string, revision: number | null, by: string | null) => string;
  readonly stepBy: (by: string, role: string | null, date: string) => string;
  readonly foot: (planId: string, revision: number | null, printedOn: string) => string;
  readonly signatories: (owner: OwnerKind) => readonly Signatory[];
  readonly cardSignatories: (person: string | null) => readonly Signatory[];
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly sources: Readonly<Record<FundingSource, string>>;
  readonly funding: (source: string, amount: number) => string;
  readonly time: (startsOn: CalendarDate | null, endsOn: CalendarDate | null) => string;
  readonly planning: (link: PlanningLink) => string;
  readonly continuedGroup: (group: string) => string;
  readonly ofSource: (source: string) => string;
  readonly share: (share: Fraction) => string;
  readonly difference: (amount: number) => string;
  readonly inWords: (amount: number) => string;
  readonly withoutCost: (count: number) => string;
  readonly nothingPlanned: string;
  readonly weeks: string;
  readonly weeksActivity: string;
  readonly months: readonly string[];
  readonly romans: readonly string[];
  readonly undated: string;
  readonly cardColumns: Readonly<
    Record<
      | 'target'
      | 'progress'
      | 'claimed'
      | 'evidenced'
      | 'verified'
      | 'status'
      | 'obstacle'
      | 'nextStep'
      | 'planning'
      | 'evidence'
      | 'verification',
      string
    >
  >;
  readonly responsible: (name: string) => string;
  readonly nobody: string;
  readonly due: (date: string) => string;
  readonly progress: Readonly<Record<ProgressStatus, string>>;
  readonly late: string;
  readonly evidence: (piece: Evidence) => string;
  readonly means: (
    count: number,
    claimed: Fraction,
    evidenced: Fraction,
    verified: Fraction,
  ) => string;
  readonly standing: (late: number, withoutReport: number) => string;
  readonly legend: string;
  readonly shapes: Readonly<Record<PlanShape, string>>;
  readonly cards: string;
  readonly wholePlan: string;
  readonly eachPerson: string;
  readonly documentForm: string;
  readonly formRefused: string;
  readonly nothingToPrint: string;
}

const romans = ['I', 'II', 'III', 'IV'];

const documents: Readonly<Record<PlanningLink['document'], string>> = {
  rpjmdes: 'RPJMDes',
  rkpdes: 'RKPDes',
  apbdes: 'APBDes',
  rplp: 'RPLP',
  rtplp: 'RTPLP',
  'rp2kp-kp': 'RP2KP-KP',
  rpjmd: 'RPJMD',
  rkpd: 'RKPD',
  apbd: 'APBD',
};

const idPlanning = { proposed: 'diusulkan', agreed: 'disepakati', budgeted: 'dianggarkan' };
const idEvidence: Readonly<Record<Evidence['kind'], string>> = {
  photo: 'Foto',
  document: 'Dokumen',
  minutes: 'Berita acara',
  'attendance-list': 'Daftar hadir',
  other: 'Bukti',
};

const id: PlanPrintWords = {
  ...paperWords.id,
  memory: 'Isian ini diingat sampai tab ini ditutup.',
  titles: {
    table: 'RENCANA KERJA TINDAK LANJUT (RKTL)',
    weeks: 'JADWAL RENCANA KERJA TINDAK LANJUT (RKTL)',
    card: 'KARTU PEMANTAUAN RENCANA KERJA TINDAK LANJUT (RKTL)',
  },
  particulars: {
    owner: 'Pemilik rencana',
    region: 'Wilayah',
    program: 'Program',
    training: 'Pelatihan',
    status: 'Status',
    weeks: 'Pembagian minggu',
    responsible: 'Penanggung jawab',
    asOf: 'Keadaan per',
  },
  owner: (kind, name) =>
    ({ village: name, person: `${name} (peserta)`, group: `${name} (kelompok)` })[kind],
  region: (name, code) => `${name} (kode ${code})`,
  draft: 'DRAF – BELUM DISAHKAN',
  statuses: {
    draft: 'draf, belum diajukan',
    submitted: 'diajukan, belum diverifikasi',
    returned: 'dikembalikan untuk diperbaiki',
    verified: 'diverifikasi',
    approved: 'disetujui',
    closed: 'ditutup',
  },
  reopened: 'dibuka kembali untuk diubah',
  status: (word, revision, by) =>
    `${revision === null ? '' : `Revisi ${String(revision)}, `}${word}${by === null ? '' : ` oleh ${by}`}`,
  stepBy: (by, role, date) => `${by}${role === null ? '' : ` (${role})`}, ${date}`,
  foot: (planId, revision, printedOn) =>
    `RKTL ${planId} · ${revision === null ? 'belum diajukan' : `revisi ${String(revision)}`} · dicetak ${printedOn}`,
  signatories: (owner) => [
    {
      position: 'left',
      opening: 'Mengetahui,',
      ...(owner === 'village' && { office: 'Kepala Desa/Lurah' }),
    },
    { position: 'right', office: 'Penyusun RKTL' },
  ],
  cardSignatories: (person) => [
    { position: 'left', opening: 'Diverifikasi oleh,' },
    {
      position: 'right',
      opening: person === null ? '' : 'Penanggung jawab,',
      office: person ?? 'Pemilik rencana',
    },
  ],
  columns: {
    number: 'No.',
    problem: 'Masalah',
    activity: 'Kegiatan',
    objective: 'Tujuan',
    'target-group': 'Sasaran',
    method: 'Metode',
    place: 'Tempat',
    time: 'Waktu',
    cost: 'Biaya (Rp)',
    funding: 'Sumber dana',
    responsible: 'Penanggung jawab',
    parties: 'Pihak yang terlibat',
    indicator: 'Bukti atau indikator',
    evidence: 'Bukti kegiatan',
    planning: 'Dokumen perencanaan',
    remark: 'Keterangan',
  },
  sources: {
    apbn: 'APBN',
    apbd: 'APBD',
    apbdes: 'APBDes',
    'self-help-cash': 'Swadaya tunai',
    'self-help-in-kind': 'Swadaya natura',
    other: 'Lainnya',
  },
  funding: (source, amount) => `${source}: ${indonesianFormat.number(amount)}`,
  time: (startsOn, endsOn) => {
    if (startsOn === null) return endsOn === null ? '' : `s.d. ${indonesianFormat.date(endsOn)}`;
    return endsOn === null
      ? `mulai ${indonesianFormat.date(startsOn)}`
      : indonesianFormat.span(startsOn, endsOn);
  },
  planning: ({ document, year, status, reference }) =>
    `${documents[document]} ${String(year)}: ${idPlanning[status]}${reference == null ? '' : ` (${reference})`}`,
  continuedGroup: (group) => `${group} (lanjutan)`,
  ofSource: (source) => `Dari ${source}`,
  share: (share) => `${indonesianFormat.percent(share)} dari seluruh sumber dana`,
  difference: (amount) =>
    amount > 0
      ? `Belum ada sumber dana untuk ${indonesianFormat.rupiah(amount)} dari jumlah biaya.`
      : `Sumber dana melebihi jumlah biaya sebesar ${indonesianFormat.rupiah(-amount)}.`,
  inWords: (amount) => `Jumlah biaya ${rupiahAndWords(amount)}.`,
  withoutCost: (count) =>
    `Biaya belum diisi pada ${indonesianFormat.number(count)} kegiatan, dan belum terhitung dalam jumlah ini.`,
  nothingPlanned: 'Belum ada kegiatan.',
  weeks: 'Minggu I = tanggal 1–7, II = 8–14, III = 15–21, IV = 22 sampai akhir bulan',
  weeksActivity: 'Uraian kegiatan',
  months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  romans,
  undated: 'tanggal belum diisi',
  cardColumns: {
    target: 'Target dan batas waktu',
    progress: 'Capaian',
    claimed: 'Dilaporkan',
    evidenced: 'Berbukti',
    verified: 'Diverifikasi',
    status: 'Status',
    obstacle: 'Hambatan',
    nextStep: 'Langkah berikutnya',
    planning: 'Status perencanaan',
    evidence: 'Bukti',
    verification: 'Verifikasi (paraf, tanggal)',
  },
  responsible: (name) => `PJ: ${name}`,
  nobody: 'belum ada penanggung jawab',
  due: (date) => `Batas: ${date}`,
  progress: {
    'not-started': 'belum mulai',
    running: 'berjalan',
    done: 'selesai',
    blocked: 'terhambat',
  },
  late: 'terlambat',
  evidence: ({ kind, label, takenOn }) =>
    `${idEvidence[kind]}: ${label}${takenOn == null ? '' : `, ${indonesianFormat.date(takenOn)}`}`,
  means: (count, claimed, evidenced, verified) =>
    `Rata-rata capaian ${indonesianFormat.number(count)} kegiatan: dilaporkan ${indonesianFormat.percent(claimed)}, berbukti ${indonesianFormat.percent(evidenced)}, diverifikasi ${indonesianFormat.percent(verified)}.`,
  standing: (late, withoutReport) =>
    `Terlambat: ${indonesianFormat.number(late)} kegiatan. Belum dilaporkan: ${indonesianFormat.number(withoutReport)} kegiatan, dihitung 0% dalam rata-rata.`,
  legend:
    'Keterangan: – belum ada; ? laporan berbeda, belum diputuskan. Dilaporkan: kata pelapor; berbukti: disertai bukti; diverifikasi: dibenarkan orang lain.',
  shapes: {
    table: 'Tabel kegiatan, dengan biaya',
    weeks: 'Jadwal per minggu, tanpa biaya',
    card: 'Kartu pemantauan',
  },
  cards: 'Kartu untuk',
  wholePlan: 'seluruh rencana',
  eachPerson: 'tiap penanggung jawab, satu kartu masing-masing',
  documentForm: 'Formulir rencana ini',
  formRefused: 'Formulir dalam data kegiatan tidak dapat dipakai; dicetak dengan formulir umum.',
  nothingToPrint: 'Belum ada rencana untuk dicetak.',
};

const enPlanning = { proposed: 'proposed', agreed: 'agreed', budgeted: 'budgeted' };
const enEvidence: Readonly<Record<Evidence['kind'], string>> = {
  photo: 'Photo',
  document: 'Document',
  minutes: 'Minutes',
  'attendance-list': 'Attendance list',
  other: 'Evidence',
};

const en: PlanPrintWords = {
  ...paperWords.en,
  memory: 'This is remembered until this tab is closed.',
  titles: {
    table: 'FOLLOW-UP WORK PLAN (RKTL)',
    weeks: 'TIMELINE OF THE FOLLOW-UP WORK PLAN (RKTL)',
    card: 'MONITORING CARD OF THE FOLLOW-UP WORK PLAN (RKTL)',
  },
  particulars: {
    owner: 'Plan of',
    region: 'Region',
    program: 'Programme',
    training: 'Training',
    status: 'Status',
    weeks: 'Weeks',
    responsible: 'Responsible',
    asOf: 'As of',
  },
  owner: (kind, name) =>
    ({ village: name, person: `${name} (participant)`, group: `${name} (group)` })[kind],
  region: (name, code) => `${name} (code ${code})`,
  draft: 'DRAFT – NOT RATIFIED',
  statuses: {
    draft: 'draft, not submitted',
    submitted: 'submitted, not verified',
    returned: 'returned to be corrected',
    verified: 'verified',
    approved: 'approved',
    closed: 'closed',
  },
  reopened: 'reopened to be changed',
  status: (word, revision, by) =>
    `${revision === null ? '' : `Revision ${String(revision)}, `}${word}${by === null ? '' : ` by ${by}`}`,
  stepBy: (by, role, date) => `${by}${role === null ? '' : ` (${role})`}, ${date}`,
  foot: (planId, revision, printedOn) =>
    `Plan ${planId} · ${revision === null ? 'not submitted' : `revision ${String(revision)}`} · printed ${printedOn}`,
  signatories: (owner) => [
    {
      position: 'left',
      opening: 'Acknowledged by',
      ...(owner === 'village' && { office: 'Head of the village' }),
    },
    { position: 'right', office: 'Author of the plan' },
  ],
  cardSignatories: (person) => [
    { position: 'left', opening: 'Verified by' },
    {
      position: 'right',
      opening: person === null ? '' : 'Responsible',
      office: person ?? 'Owner of the plan',
    },
  ],
  columns: {
    number: 'No.',
    problem: 'Problem',
    activity: 'Activity',
    objective: 'Objective',
    'target-group': 'Target group',
    method: 'Method',
    place: 'Place',
    time: 'Time',
    cost: 'Cost (Rp)',
    funding: 'Sources',
    responsible: 'Responsible',
    parties: 'Parties involved',
    indicator: 'Evidence or indicator',
    evidence: 'Evidence of the activity',
    planning: 'Planning document',
    remark: 'Remarks',
  },
  sources: {
    apbn: 'State budget (APBN)',
    apbd: 'Regional budget (APBD)',
    apbdes: 'Village budget (APBDes)',
    'self-help-cash': 'Self-help, cash',
    'self-help-in-kind': 'Self-help, in kind',
    other: 'Other',
  },
  funding: (source, amount) => `${source}: ${englishFormat.number(amount)}`,
  time: (startsOn, endsOn) => {
    if (startsOn === null) return endsOn === null ? '' : `until ${englishFormat.date(endsOn)}`;
    return endsOn === null
      ? `from ${englishFormat.date(startsOn)}`
      : englishFormat.span(startsOn, endsOn);
  },
  planning: ({ document, year, status, reference }) =>
    `${documents[document]} ${String(year)}: ${enPlanning[status]}${reference == null ? '' : ` (${reference})`}`,
  continuedGroup: (group) => `${group} (continued)`,
  ofSource: (source) => `From ${source}`,
  share: (share) => `${englishFormat.percent(share)} of all sources`,
  difference: (amount) =>
    amount > 0
      ? `There is no source yet for ${englishFormat.rupiah(amount)} of the cost.`
      : `The sources come to ${englishFormat.rupiah(-amount)} more than the cost.`,
  inWords: (amount) => `Total cost, with words in Indonesian: ${rupiahAndWords(amount)}.`,
  withoutCost: (count) =>
    `The cost of ${englishFormat.number(count)} ${count === 1 ? 'activity is' : 'activities is'} not stated, and not in this sum.`,
  nothingPlanned: 'There are no activities yet.',
  weeks: 'Week I = days 1–7, II = 8–14, III = 15–21, IV = 22 to the end of the month',
  weeksActivity: 'Activity',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  romans,
  undated: 'no dates yet',
  cardColumns: {
    target: 'Target and date',
    progress: 'Progress',
    claimed: 'Claimed',
    evidenced: 'Evidenced',
    verified: 'Verified',
    status: 'Status',
    obstacle: 'Obstacle',
    nextStep: 'Next step',
    planning: 'Planning status',
    evidence: 'Evidence',
    verification: 'Verification (initials, date)',
  },
  responsible: (name) => `By: ${name}`,
  nobody: 'nobody yet',
  due: (date) => `By ${date}`,
  progress: {
    'not-started': 'not started',
    running: 'running',
    done: 'done',
    blocked: 'blocked',
  },
  late: 'late',
  evidence: ({ kind, label, takenOn }) =>
    `${enEvidence[kind]}: ${label}${takenOn == null ? '' : `, ${englishFormat.date(takenOn)}`}`,
  means: (count, claimed, evidenced, verified) =>
    `Mean progress of ${englishFormat.number(count)} ${count === 1 ? 'activity' : 'activities'}: claimed ${englishFormat.percent(claimed)}, evidenced ${englishFormat.percent(evidenced)}, verified ${englishFormat.percent(verified)}.`,
  standing: (late, withoutReport) =>
    `Late: ${englishFormat.number(late)}. Not reported: ${englishFormat.number(withoutReport)}, counted as 0% in the mean.`,
  legend:
    'Key: – nothing yet; ? reports differ, not decided. Claimed: as reported; evidenced: with evidence; verified: confirmed by somebody else.',
  shapes: {
    table: 'Action table, with cost',
    weeks: 'Timeline by weeks, without cost',
    card: 'Monitoring card',
  },
  cards: 'Card for',
  wholePlan: 'the whole plan',
  eachPerson: 'each responsible person, a card for each',
  documentForm: 'Form of this plan',
  formRefused: 'The form in the data cannot be used; the usual form is printed.',
  nothingToPrint: 'There is no plan to print yet.',
};

/** The words of printing plans in each language. */
export const planPrintWords: Readonly<Record<Language, PlanPrintWords>> = { id, en };
