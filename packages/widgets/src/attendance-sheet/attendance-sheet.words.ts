import type { AttendanceStatus } from '@berdaya/core/attendance';
import { indonesianFormat, indonesianStatuses, type Format } from '@berdaya/core/messages';
import type { Vocabulary } from '../element/vocabulary.js';
import type { SheetPanelName } from './attendance-sheet.state.js';

/** Every word of the attendance sheet; a page may override any of them. */
export interface AttendanceSheetWords {
  readonly format: Format;
  readonly loading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly noParticipants: string;
  readonly noSessions: string;
  readonly nobodyFound: string;
  readonly toolbar: string;
  readonly mode: string;
  readonly rollCall: string;
  readonly session: string;
  readonly district: string;
  readonly search: string;
  readonly author: string;
  readonly defaultAuthor: string;
  readonly undo: string;
  readonly markRest: (count: number, status: string) => string;
  readonly statusOfRest: string;
  readonly number: string;
  readonly name: string;
  readonly lessonHours: string;
  readonly signature: string;
  /** Status as a word: hadir. */
  readonly statuses: Readonly<Record<AttendanceStatus, string>>;
  /** One letter per status: written in the grid, and the key that sets it. */
  readonly letters: Readonly<Record<AttendanceStatus, string>>;
  readonly unrecorded: string;
  readonly hours: (attended: number, counted: number) => string;
  readonly totals: (attended: number, counted: number, unrecorded: number) => string;
  readonly standing: Readonly<Record<'sufficient' | 'insufficient' | 'undecided', string>>;
  readonly outcome: (
    attended: number,
    counted: number,
    unrecorded: number,
    standing: string,
  ) => string;
  /** Heading of a group in the grid; '' where its people tell nothing. */
  readonly group: (name: string, count: number) => string;
  readonly locked: string;
  readonly disputed: string;
  readonly withDetails: string;
  readonly readOnly: string;
  readonly village: string;
  readonly role: string;
  readonly status: string;
  readonly anyone: string;
  readonly notTold: string;
  readonly groupBy: string;
  readonly ungrouped: string;
  readonly copySession: (session: string) => string;
  /** Said of the list while a search or a filter leaves people out. */
  readonly filtered: string;
  readonly moreTools: string;
  readonly cell: (person: string, session: string, status: string) => string;
  readonly marked: (person: string, session: string, status: string) => string;
  readonly markedMany: (count: number) => string;
  readonly undone: (count: number) => string;
  readonly nothingToUndo: string;
  readonly redo: string;
  readonly redone: (count: number) => string;
  readonly nothingToRedo: string;
  readonly reasonNeeded: string;
  readonly reason: string;
  readonly giveReason: string;
  readonly cancel: string;
  readonly panels: Readonly<Record<SheetPanelName, string>>;
  readonly panelLoading: string;
  readonly panelMissing: string;
  /** What waits for a person to judge, counted one by one and told in one line. */
  readonly waiting: (counts: readonly string[]) => string;
  readonly toReview: Readonly<
    Record<'contested' | 'unreadable' | 'strayed' | 'broken', (count: number) => string>
  >;
  readonly kept: string;
  readonly keeping: (count: number) => string;
  readonly notKept: (count: number) => string;
  readonly keyboardHelp: string;
  // The roll call.
  readonly rollCallHelp: string;
  readonly swipeHint: string;
  /** What was just recorded of a person. */
  readonly called: (person: string, status: string) => string;
  /** Who is called now. */
  readonly calling: (person: string, place: string, status: string) => string;
  readonly progress: (index: number, count: number, unrecorded: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly skip: string;
  readonly nextUnrecorded: string;
  readonly details: string;
  readonly save: string;
  /** What a mark just made should tell. */
  readonly asks: Readonly<
    Record<'reason' | 'arrivedAt', (person: string, status: string) => string>
  >;
  readonly rollEnds: (unrecorded: number) => string;
  readonly callAgain: string;
  readonly copyFrom: (count: number, session: string) => string;
  readonly nextSession: (session: string) => string;
  readonly everyone: string;
  readonly listPart: (from: number, to: number, count: number) => string;
  readonly overtaken: string;
}

const id: AttendanceSheetWords = {
  format: indonesianFormat,
  loading: 'Memuat daftar hadir…',
  refused: 'Daftar hadir tidak dapat dibuka.',
  tryAgain: 'Coba lagi',
  noParticipants:
    'Belum ada peserta. Tambahkan ke data pelatihan, atau daftarkan di bagian Peserta.',
  noSessions: 'Belum ada sesi. Tambahkan jadwal ke data pelatihan.',
  nobodyFound: 'Tidak ada peserta yang cocok. Ubah pencarian atau saringan.',
  toolbar: 'Alat daftar hadir',
  mode: 'Tampilan',
  rollCall: 'Panggil satu sesi',
  session: 'Sesi',
  district: 'Kecamatan',
  search: 'Cari nama, desa, atau nomor',
  author: 'Dicatat oleh',
  defaultAuthor: 'Panitia',
  undo: 'Urungkan',
  markRest: (count, status) => `Tandai ${String(count)} sisanya ${status}`,
  statusOfRest: 'Status untuk sisanya',
  number: 'No.',
  name: 'Nama',
  lessonHours: 'JP',
  signature: 'Tanda tangan',
  statuses: indonesianStatuses,
  letters: { present: 'H', late: 'T', excused: 'I', sick: 'S', duty: 'D', absent: 'A' },
  unrecorded: indonesianStatuses.unrecorded,
  hours: (attended, counted) => `${String(attended)}/${String(counted)}`,
  totals: (attended, counted, unrecorded) =>
    `${indonesianFormat.number(attended)} dari ${indonesianFormat.number(counted)} JP-orang hadir, ${indonesianFormat.number(unrecorded)} belum dicatat`,
  standing: { sufficient: 'cukup', insufficient: 'tidak cukup', undecided: 'belum pasti' },
  outcome: (attended, counted, unrecorded, standing) =>
    `${String(attended)} dari ${String(counted)} JP, ${String(unrecorded)} belum dicatat: ${standing}`,
  group: (name, count) => `${name || '(tidak diisi)'} – ${String(count)} peserta`,
  locked: 'terkunci',
  disputed: 'berbeda antarperangkat',
  withDetails: 'ada keterangan',
  readOnly: 'Hanya untuk dibaca; tidak ada yang dicatat.',
  village: 'Desa',
  role: 'Peran',
  status: 'Status',
  anyone: 'Semua',
  notTold: '(tidak diisi)',
  groupBy: 'Kelompokkan',
  ungrouped: 'Tidak dikelompokkan',
  copySession: (session) => `Salin dari ${session}`,
  filtered: 'disaring',
  moreTools: 'Saring dan alat lain',
  cell: (person, session, status) => `${person}, ${session}: ${status}`,
  marked: (person, session, status) => `${person}, ${session}: ${status}`,
  markedMany: (count) => `${String(count)} peserta dicatat.`,
  undone: (count) => `${String(count)} catatan diurungkan.`,
  nothingToUndo: 'Tidak ada yang dapat diurungkan.',
  redo: 'Ulangi',
  redone: (count) => `${String(count)} catatan diulangi.`,
  nothingToRedo: 'Tidak ada yang dapat diulangi.',
  reasonNeeded:
    'Sesi ini sudah dikunci. Tulis alasan perubahan; alasan itu tercetak pada daftar hadir.',
  reason: 'Alasan perubahan',
  giveReason: 'Catat dengan alasan ini',
  cancel: 'Batal',
  panels: {
    grid: 'Semua sesi',
    keypad: 'Ketik dari kertas',
    roster: 'Peserta',
    'hand-over': 'Serah terima',
    review: 'Periksa',
    print: 'Cetak',
  },
  panelLoading: 'Memuat…',
  panelMissing:
    'Bagian ini belum termuat di perangkat. Sambungkan ke internet, lalu coba lagi; catatan tetap aman.',
  waiting: (counts) => `Perlu diperiksa: ${indonesianFormat.list(counts)}.`,
  toReview: {
    contested: (count) => `${String(count)} catatan berbeda antarperangkat`,
    unreadable: (count) => `${String(count)} catatan tidak terbaca`,
    strayed: (count) => `${String(count)} catatan tidak terdaftar`,
    broken: (count) => `rangkaian catatan ${String(count)} perangkat terputus`,
  },
  kept: 'Semua catatan tersimpan di perangkat ini.',
  keeping: (count) => `Menyimpan ${String(count)} catatan…`,
  notKept: (count) => `${String(count)} catatan belum tersimpan.`,
  keyboardHelp:
    'Panah berpindah, Shift+panah memilih beberapa. H hadir, T terlambat, I izin, S sakit, D dinas, A alpa. Spasi mengganti status, Enter membuka rincian, Delete mengosongkan, Ctrl+Z mengurungkan.',
  rollCallHelp:
    'H atau spasi hadir, T terlambat, I izin, S sakit, D dinas, A alpa; lalu peserta berikutnya. Panah berpindah tanpa mencatat, Delete mengosongkan, Ctrl+Z mengurungkan, Ctrl+Y mengulangi.',
  swipeHint: 'Geser nama ke kanan: hadir. Ke kiri: lewati tanpa dicatat.',
  called: (person, status) => `${person}: ${status}.`,
  calling: (person, place, status) => `${[person, place].filter(Boolean).join(', ')}: ${status}.`,
  progress: (index, count, unrecorded) =>
    `${indonesianFormat.number(index)} dari ${indonesianFormat.number(count)} · ${indonesianFormat.number(unrecorded)} belum dicatat`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  skip: 'Lewati',
  nextUnrecorded: 'Ke yang belum dicatat',
  details: 'Rincian',
  save: 'Simpan',
  asks: {
    reason: (person, status) => `Alasan ${status}: ${person}`,
    arrivedAt: (person) => `Jam datang: ${person}`,
  },
  rollEnds: (unrecorded) =>
    unrecorded === 0
      ? 'Semua sudah dicatat.'
      : `${indonesianFormat.number(unrecorded)} orang belum dicatat.`,
  callAgain: 'Panggil yang belum dicatat',
  copyFrom: (count, session) => `Salin ${indonesianFormat.number(count)} catatan dari ${session}`,
  nextSession: (session) => `Sesi berikutnya: ${session}`,
  everyone: 'Semua peserta',
  listPart: (from, to, count) =>
    `${indonesianFormat.number(from)} s.d. ${indonesianFormat.number(to)} dari ${indonesianFormat.number(count)}. Cari nama untuk peserta lain.`,
  overtaken: 'Catatan ini sudah diubah perangkat lain; dibiarkan seperti itu.',
};

/** The words of the attendance sheet: Indonesian is there at once, English is fetched. */
export const attendanceSheetWords: Vocabulary<AttendanceSheetWords> = {
  id,
  en: () => import('./attendance-sheet.english.words.js').then(({ words }) => words),
};
