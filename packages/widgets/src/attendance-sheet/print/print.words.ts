import {
  englishFormat,
  englishStatuses,
  indonesianFormat,
  indonesianStatuses,
  type StatusWords,
} from '@berdaya/core/messages';
import type { AttendanceStatus, AttendanceWeight, FormColumn } from '@berdaya/core/attendance';
import type { Signatory } from '@berdaya/core/paper';
import type { Language } from '../../element/languages.js';
import { paperWords, type PaperWords } from '../../element/paper/paper.words.js';
import type { OptionalColumn, PaperKind } from './print-form.state.js';

/** Heads counted on a list: present, of them men and women, and those whose sex is not stated. */
export interface HeadCount {
  readonly present: number;
  readonly male: number;
  readonly female: number;
  readonly unstated: number;
}

/** Words of the printed lists and of their panel. */
export interface PrintWords extends PaperWords {
  readonly statuses: StatusWords;
  readonly letters: Readonly<Record<AttendanceStatus, string>>;
  readonly titles: Readonly<Record<PaperKind, string>>;
  readonly particulars: Readonly<
    Record<'activity' | 'session' | 'day' | 'time' | 'place' | 'text' | 'minimum', string>
  >;
  readonly columns: Readonly<Record<FormColumn, string>>;
  readonly sex: Readonly<Record<'female' | 'male', string>>;
  readonly inDispute: (statuses: readonly string[]) => string;
  readonly withReason: (status: string, reason: string) => string;
  readonly arrived: (status: string, time: string) => string;
  readonly signed: string;
  readonly partly: (attended: number, sessions: number) => string;
  readonly count: (count: HeadCount) => string;
  readonly countToWrite: string;
  readonly listed: (count: HeadCount) => string;
  readonly outcome: (parts: readonly string[]) => string;
  readonly ofStatus: (status: string, count: number) => string;
  readonly presentToWrite: string;
  readonly partlyPresent: string;
  readonly notDecided: string;
  readonly changed: (
    star: string,
    row: string,
    before: string,
    after: string,
    reason: string,
    author: string,
    moment: string,
  ) => string;
  readonly noReason: string;
  readonly noRecord: string;
  readonly moment: (date: string, time: string) => string;
  readonly checkCode: (code: string) => string;
  readonly nobody: string;
  readonly lessonHours: string;
  readonly share: string;
  readonly standingHead: string;
  readonly standing: Readonly<Record<'sufficient' | 'insufficient' | 'undecided', string>>;
  readonly sessionsOf: (attended: number, sessions: number) => string;
  readonly minimum: (share: string, source: string | null, weight: AttendanceWeight) => string;
  readonly legend: (letters: readonly string[]) => string;
  readonly legendOfDays: string;
  readonly standings: (sufficient: number, insufficient: number, undecided: number) => string;
  readonly signatories: readonly Signatory[];
  readonly kinds: Readonly<Record<PaperKind, string>>;
  readonly scope: string;
  readonly everySession: string;
  readonly everyDay: string;
  readonly wholeDay: (day: string) => string;
  readonly recapBy: string;
  readonly recapKinds: Readonly<Record<'session' | 'day', string>>;
  readonly documentForm: string;
  readonly formRefused: string;
  readonly signatures: string;
  readonly signatureStyles: Readonly<Record<'alternating' | 'one-column', string>>;
  readonly optional: Readonly<Record<OptionalColumn, string>>;
  readonly emptyRows: string;
  readonly place: string;
}

const id: PrintWords = {
  ...paperWords.id,
  statuses: indonesianStatuses,
  letters: { present: 'H', late: 'T', excused: 'I', sick: 'S', duty: 'D', absent: 'A' },
  titles: {
    filled: 'DAFTAR HADIR PESERTA',
    blank: 'DAFTAR HADIR PESERTA',
    recap: 'REKAPITULASI KEHADIRAN PESERTA',
  },
  particulars: {
    activity: 'Kegiatan',
    session: 'Sesi',
    day: 'Hari/Tanggal',
    time: 'Waktu',
    place: 'Tempat',
    text: '',
    minimum: 'Syarat kehadiran',
  },
  columns: {
    number: 'No.',
    name: 'Nama',
    role: 'Jabatan',
    origin: 'Instansi/Desa',
    village: 'Desa',
    district: 'Kecamatan',
    office: 'Instansi',
    sex: 'L/P',
    nip: 'NIP',
    phone: 'No. HP',
    nik: 'NIK',
    status: 'Kehadiran',
    signature: 'Tanda tangan',
    remark: 'Keterangan',
  },
  sex: { female: 'P', male: 'L' },
  inDispute: (statuses) => `belum diputuskan: ${statuses.join(' atau ')}`,
  withReason: (status, reason) => `${status}: ${reason}`,
  arrived: (status, time) => `${status}, pukul ${time.replace(':', '.')}`,
  signed: '(ttd.)',
  partly: (attended, sessions) => `hadir ${String(attended)} dari ${String(sessions)} sesi`,
  count: ({ present, male, female, unstated }) =>
    `hadir ${String(present)} orang (L ${String(male)}, P ${String(female)}${unstated > 0 ? `, tidak diisi ${String(unstated)}` : ''})`,
  countToWrite: 'hadir ……… orang (L ………, P ………)',
  listed: ({ present, male, female, unstated }) =>
    `Peserta terdaftar ${indonesianFormat.number(present)} orang: L ${indonesianFormat.number(male)}, P ${indonesianFormat.number(female)}${unstated > 0 ? `, L/P tidak diisi ${indonesianFormat.number(unstated)}` : ''}.`,
  outcome: (parts) => `Rincian: ${parts.join(', ')}.`,
  ofStatus: (status, count) => `${status} ${indonesianFormat.number(count)}`,
  presentToWrite: 'Hadir: ………… orang (L …………, P …………). Tidak hadir: ………… orang.',
  partlyPresent: 'tidak sama di semua sesi',
  notDecided: 'belum diputuskan',
  changed: (star, row, before, after, reason, author, moment) =>
    `${star}) No. ${row}: diubah setelah daftar dikunci, dari ${before} menjadi ${after}. Alasan: ${reason}. Oleh ${author}, ${moment}.`,
  noReason: 'tidak ditulis',
  noRecord: 'belum dicatat',
  moment: (date, time) => `${date}, ${time}`,
  checkCode: (code) => `Kode periksa: ${code}`,
  nobody: 'Belum ada peserta.',
  lessonHours: 'JP',
  share: '%',
  standingHead: 'Syarat',
  standing: {
    sufficient: 'memenuhi',
    insufficient: 'tidak memenuhi',
    undecided: 'belum pasti',
  },
  sessionsOf: (attended, sessions) => `${String(attended)}/${String(sessions)}`,
  minimum: (share, source, weight) =>
    `paling sedikit ${share} ${{ 'lesson-hour': 'JP', session: 'sesi', day: 'hari' }[weight]}${source === null ? '' : ` (${source})`}`,
  legend: (letters) => `Keterangan: ${letters.join(', ')}, – belum dicatat, ? belum diputuskan.`,
  legendOfDays:
    'Keterangan: sesi yang dihadiri dari sesi pada hari itu; ? ada yang belum diputuskan.',
  standings: (sufficient, insufficient, undecided) =>
    `Memenuhi syarat ${indonesianFormat.number(sufficient)} orang, tidak memenuhi ${indonesianFormat.number(insufficient)} orang, belum pasti ${indonesianFormat.number(undecided)} orang.`,
  signatories: [
    { position: 'left', opening: 'Mengetahui,' },
    { position: 'right', office: 'Ketua Panitia' },
  ],
  kinds: {
    filled: 'Daftar hadir sesuai catatan',
    blank: 'Daftar kosong untuk ditandatangani',
    recap: 'Rekap kehadiran untuk SPJ',
  },
  scope: 'Untuk',
  everySession: 'Semua sesi, satu daftar tiap sesi',
  everyDay: 'Semua hari, satu daftar tiap hari',
  wholeDay: (day) => `Sehari penuh: ${day}`,
  recapBy: 'Kolom rekap',
  recapKinds: { session: 'tiap sesi', day: 'tiap hari' },
  documentForm: 'Formulir kegiatan ini',
  formRefused: 'Formulir dalam data kegiatan tidak dapat dipakai; dicetak dengan formulir umum.',
  signatures: 'Kolom tanda tangan',
  signatureStyles: {
    alternating: 'berselang: ganjil kiri, genap kanan',
    'one-column': 'satu kolom',
  },
  optional: {
    nip: 'NIP',
    role: 'Jabatan',
    origin: 'Instansi/Desa',
    sex: 'L/P',
    phone: 'No. HP (disamarkan)',
    nik: 'NIK (disamarkan)',
  },
  emptyRows: 'Baris kosong di akhir',
  place: 'Tempat kegiatan',
};

const en: PrintWords = {
  ...paperWords.en,
  statuses: englishStatuses,
  letters: { present: 'P', late: 'L', excused: 'E', sick: 'S', duty: 'D', absent: 'A' },
  titles: {
    filled: 'ATTENDANCE LIST',
    blank: 'ATTENDANCE LIST',
    recap: 'SUMMARY OF ATTENDANCE',
  },
  particulars: {
    activity: 'Activity',
    session: 'Session',
    day: 'Day/Date',
    time: 'Time',
    place: 'Place',
    text: '',
    minimum: 'Attendance required',
  },
  columns: {
    number: 'No.',
    name: 'Name',
    role: 'Role',
    origin: 'Office/Village',
    village: 'Village',
    district: 'Sub-district',
    office: 'Office',
    sex: 'M/F',
    nip: 'NIP',
    phone: 'Phone',
    nik: 'NIK',
    status: 'Attendance',
    signature: 'Signature',
    remark: 'Remarks',
  },
  sex: { female: 'F', male: 'M' },
  inDispute: (statuses) => `not decided: ${statuses.join(' or ')}`,
  withReason: (status, reason) => `${status}: ${reason}`,
  arrived: (status, time) => `${status}, at ${time}`,
  signed: '(signed)',
  partly: (attended, sessions) => `present in ${String(attended)} of ${String(sessions)} sessions`,
  count: ({ present, male, female, unstated }) =>
    `${String(present)} present (M ${String(male)}, F ${String(female)}${unstated > 0 ? `, not stated ${String(unstated)}` : ''})`,
  countToWrite: 'present ……… (M ………, F ………)',
  listed: ({ present, male, female, unstated }) =>
    `Listed: ${englishFormat.number(present)}, M ${englishFormat.number(male)}, F ${englishFormat.number(female)}${unstated > 0 ? `, sex not stated ${englishFormat.number(unstated)}` : ''}.`,
  outcome: (parts) => `Of these: ${parts.join(', ')}.`,
  ofStatus: (status, count) => `${status} ${englishFormat.number(count)}`,
  presentToWrite: 'Present: ………… (M …………, F …………). Not present: …………',
  partlyPresent: 'not the same in every session',
  notDecided: 'not decided',
  changed: (star, row, before, after, reason, author, moment) =>
    `${star}) No. ${row}: changed after the list was locked, from ${before} to ${after}. Reason: ${reason}. By ${author}, ${moment}.`,
  noReason: 'none given',
  noRecord: 'not recorded',
  moment: (date, time) => `${date}, ${time}`,
  checkCode: (code) => `Check code: ${code}`,
  nobody: 'There are no participants yet.',
  lessonHours: 'Hours',
  share: '%',
  standingHead: 'Requirement',
  standing: { sufficient: 'met', insufficient: 'not met', undecided: 'undecided' },
  sessionsOf: (attended, sessions) => `${String(attended)}/${String(sessions)}`,
  minimum: (share, source, weight) =>
    `at least ${share} of ${{ 'lesson-hour': 'lesson hours', session: 'sessions', day: 'days' }[weight]}${source === null ? '' : ` (${source})`}`,
  legend: (letters) => `Key: ${letters.join(', ')}, – not recorded, ? not decided.`,
  legendOfDays: 'Key: sessions attended of those of the day; ? something is not decided.',
  standings: (sufficient, insufficient, undecided) =>
    `Requirement met by ${englishFormat.number(sufficient)}, not met by ${englishFormat.number(insufficient)}, undecided for ${englishFormat.number(undecided)}.`,
  signatories: [
    { position: 'left', opening: 'Acknowledged by' },
    { position: 'right', office: 'Head of the committee' },
  ],
  kinds: {
    filled: 'Attendance list as recorded',
    blank: 'Blank list to be signed',
    recap: 'Summary of attendance for the accounts',
  },
  scope: 'For',
  everySession: 'Every session, a list for each',
  everyDay: 'Every day, a list for each',
  wholeDay: (day) => `Whole day: ${day}`,
  recapBy: 'Columns of the summary',
  recapKinds: { session: 'each session', day: 'each day' },
  documentForm: 'Form of this activity',
  formRefused: 'The form in the data of this activity cannot be used; the usual form is printed.',
  signatures: 'Signature column',
  signatureStyles: {
    alternating: 'alternating: odd left, even right',
    'one-column': 'one column',
  },
  optional: {
    nip: 'NIP',
    role: 'Role',
    origin: 'Office/Village',
    sex: 'M/F',
    phone: 'Phone (masked)',
    nik: 'NIK (masked)',
  },
  emptyRows: 'Empty rows at the end',
  place: 'Place of the activity',
};

/** The words of printing in each language. */
export const printWords: Readonly<Record<Language, PrintWords>> = { id, en };
