import type { AttendanceOutcome, AttendanceProspect } from '@berdaya/core/attendance';
import type { Format } from '@berdaya/core/messages';
import type { Language } from '../element/languages.js';
import type { AttendanceRecapWords } from './attendance-recap.words.js';

/** Amounts of a forecast in words of the language, unit included: `4 JP`. */
export interface ForecastAmounts {
  readonly minimum: string;
  readonly needed: string;
  readonly remaining: string;
  readonly spare: string;
  /** Whether anything is still to come. */
  readonly hasRemaining: boolean;
  /** Titles of the sessions whose record is open. */
  readonly openSessions: string;
}

/** Words of what the recap loads on demand; a page may override any of them. */
export interface RecapPanelWords {
  readonly forecastCaption: (training: string, grouping: string) => string;
  readonly participants: string;
  readonly prospects: Readonly<Record<AttendanceProspect, string>>;
  readonly reasons: Readonly<Record<AttendanceProspect, (amounts: ForecastAmounts) => string>>;
  readonly forecastLegend: string;
  readonly forecastHint: string;
  readonly peopleCount: (count: number) => string;
  readonly attendedGroup: (count: number) => string;
  readonly notAttendedGroup: (count: number) => string;
  readonly close: string;
  readonly morePeople: (count: number) => string;
  readonly session: string;
  readonly status: string;
  readonly counts: string;
  readonly total: string;
  readonly readings: Readonly<Record<'contested' | 'unrecorded', string>>;
  readonly readingNote: Readonly<Record<'outside' | 'missed', string>>;
  readonly lateBy: (minutes: number | null, takenOff: string) => string;
  readonly shareOf: (share: string, minimum: string) => string;
  readonly outcome: Readonly<Record<AttendanceOutcome['standing'], string>>;
  readonly fileName: string;
  readonly allDaysInFile: string;
  readonly column: (day: string, sex: string, measure: string) => string;
  readonly measures: Readonly<Record<'attendees' | 'participants', string>>;
  readonly amountMeasures: Readonly<
    Record<'attended' | 'counted' | 'open', (unit: string) => string>
  >;
  readonly paperTitle: string;
  readonly forecastTitle: string;
  readonly page: (page: number, pages: number) => string;
  /** How to read a cell of the printed recap. */
  readonly paperLegend: (unit: string) => string;
  readonly results: string;
  readonly signatory: string;
  readonly place: (place: string, date: string) => string;
  readonly nip: string;
  readonly publicCaption: (training: string, grouping: string) => string;
  readonly sufficient: string;
  /** The same while records are open. */
  readonly sufficientSoFar: string;
  readonly share: string;
  readonly hidden: string;
  readonly hiddenMeaning: (fewest: number) => string;
  readonly notFinal: string;
}

const id = (format: Format): RecapPanelWords => ({
  forecastCaption: (training, grouping) =>
    `Prakiraan kehadiran per ${grouping.toLowerCase()}: ${training}`,
  participants: 'Peserta',
  prospects: {
    certain: 'Pasti cukup',
    'needs-some': 'Perlu sebagian sisa',
    'needs-all': 'Perlu semua sisa',
    'hangs-on-records': 'Tergantung catatan',
    'out-of-reach': 'Tidak tercapai',
    'nothing-counts': 'Belum ada yang dihitung',
  },
  reasons: {
    certain: ({ hasRemaining, minimum }) =>
      hasRemaining
        ? `Sudah pasti mencapai ${minimum}, sekalipun sisanya tidak dihadiri.`
        : `Mencapai ${minimum}.`,
    'needs-some': ({ needed, remaining, spare, minimum }) =>
      `Untuk ${minimum} masih perlu ${needed} dari sisa ${remaining}; yang boleh tidak dihadiri ${spare}.`,
    'needs-all': ({ remaining, minimum }) =>
      `Untuk ${minimum} semua sisa harus dihadiri: ${remaining}.`,
    'hangs-on-records': ({ openSessions, hasRemaining }) =>
      `${hasRemaining ? 'Sekalipun semua sisa dihadiri, hasilnya' : 'Hasilnya'} tergantung catatan yang belum pasti: ${openSessions}. Lengkapi di daftar hadir.`,
    'out-of-reach': ({ hasRemaining, minimum }) =>
      hasRemaining
        ? `Tidak dapat lagi mencapai ${minimum}, sekalipun semua sisa dihadiri.`
        : `Tidak mencapai ${minimum}.`,
    'nothing-counts': () => 'Belum ada sesi yang dihitung.',
  },
  forecastLegend:
    'Prakiraan menurut jam sekarang: sisa adalah sesi yang belum selesai dan belum dicatat.',
  forecastHint: 'Pilih sebuah angka untuk melihat orang dan alasannya.',
  peopleCount: (count) => `${format.number(count)} orang`,
  attendedGroup: (count) => `Hadir: ${format.number(count)} orang`,
  notAttendedGroup: (count) => `Tidak atau belum tercatat hadir: ${format.number(count)} orang`,
  close: 'Tutup',
  morePeople: (count) => `Tampilkan orang berikutnya (${format.number(count)} lagi)`,
  session: 'Sesi',
  status: 'Kehadiran',
  counts: 'Dihadiri/dihitung',
  total: 'Jumlah',
  readings: { contested: 'berbeda antarperangkat', unrecorded: 'belum dicatat' },
  readingNote: { outside: 'tidak ikut dihitung', missed: 'dihitung tidak hadir' },
  lateBy: (minutes, takenOff) =>
    minutes === null
      ? 'jam datang tidak diketahui'
      : `terlambat ${format.number(minutes)} menit, dikurangi ${takenOff}`,
  shareOf: (share, minimum) => `${share}; sedikitnya ${minimum}`,
  outcome: { sufficient: 'cukup', insufficient: 'tidak cukup', undecided: 'belum pasti' },
  fileName: 'rekap-kehadiran',
  allDaysInFile: 'semua-hari',
  column: (day, sex, measure) => `${day} – ${sex} – ${measure}`,
  measures: { attendees: 'orang hadir', participants: 'orang terdaftar' },
  amountMeasures: {
    attended: (unit) => `${unit} dihadiri`,
    counted: (unit) => `${unit} dihitung`,
    open: (unit) => `${unit} belum pasti`,
  },
  paperTitle: 'Rekapitulasi Kehadiran Peserta',
  forecastTitle: 'Prakiraan Kehadiran Peserta',
  page: (page, pages) => `Halaman ${format.number(page)} dari ${format.number(pages)}`,
  paperLegend: (unit) =>
    `Tiap kotak: orang hadir/terdaftar; ${unit} dihadiri/dihitung; persentase, atau dalam kurung ${unit} yang belum pasti.`,
  results: 'Hasil menurut batas kehadiran',
  signatory: 'Panitia pelaksana',
  place: (place, date) => `${place}, ${date}`,
  nip: 'NIP',
  publicCaption: (training, grouping) =>
    `Peserta dengan kehadiran cukup per ${grouping.toLowerCase()}: ${training}`,
  sufficient: 'Kehadiran cukup',
  sufficientSoFar: 'Sudah pasti cukup',
  share: 'Persentase',
  hidden: 'disembunyikan',
  hiddenMeaning: (fewest) =>
    `Jumlah di bawah ${format.number(fewest)} orang disembunyikan supaya tidak ada orang yang dapat dikenali, begitu juga jumlah lain yang dengannya jumlah itu dapat dihitung.`,
  notFinal: 'Belum semua catatan pasti, jadi angka ini masih dapat berubah.',
});

const en = (format: Format): RecapPanelWords => ({
  forecastCaption: (training, grouping) =>
    `Attendance forecast by ${grouping.toLowerCase()}: ${training}`,
  participants: 'Participants',
  prospects: {
    certain: 'Certain',
    'needs-some': 'Needs some of the rest',
    'needs-all': 'Needs all of the rest',
    'hangs-on-records': 'Hangs on records',
    'out-of-reach': 'Out of reach',
    'nothing-counts': 'Nothing counts yet',
  },
  reasons: {
    certain: ({ hasRemaining, minimum }) =>
      hasRemaining
        ? `Certain to reach ${minimum}, even with the rest missed.`
        : `Reaches ${minimum}.`,
    'needs-some': ({ needed, remaining, spare, minimum }) =>
      `Takes ${needed} of the remaining ${remaining} to reach ${minimum}; ${spare} may be missed.`,
    'needs-all': ({ remaining, minimum }) =>
      `Takes all that remains to reach ${minimum}: ${remaining}.`,
    'hangs-on-records': ({ openSessions, hasRemaining }) =>
      `${hasRemaining ? 'Even with all of the rest attended, this' : 'This'} hangs on records that are open: ${openSessions}. Complete them on the attendance sheet.`,
    'out-of-reach': ({ hasRemaining, minimum }) =>
      hasRemaining
        ? `Can no longer reach ${minimum}, even with all of the rest attended.`
        : `Does not reach ${minimum}.`,
    'nothing-counts': () => 'No session counts yet.',
  },
  forecastLegend:
    'Forecast by the present time: the rest is sessions that are neither over nor recorded.',
  forecastHint: 'Choose a number to see the people and the reasons.',
  peopleCount: (count) => `${format.number(count)} ${count === 1 ? 'person' : 'people'}`,
  attendedGroup: (count) => `Attended: ${format.number(count)}`,
  notAttendedGroup: (count) => `Absent, or not recorded as attending: ${format.number(count)}`,
  close: 'Close',
  morePeople: (count) => `Show more people (${format.number(count)} left)`,
  session: 'Session',
  status: 'Attendance',
  counts: 'Attended/counted',
  total: 'Total',
  readings: { contested: 'different between devices', unrecorded: 'not recorded' },
  readingNote: { outside: 'not counted', missed: 'counts as missed' },
  lateBy: (minutes, takenOff) =>
    minutes === null
      ? 'time of arrival unknown'
      : `${format.number(minutes)} minutes late, ${takenOff} taken off`,
  shareOf: (share, minimum) => `${share}; at least ${minimum}`,
  outcome: { sufficient: 'sufficient', insufficient: 'insufficient', undecided: 'undecided' },
  fileName: 'attendance-recap',
  allDaysInFile: 'all-days',
  column: (day, sex, measure) => `${day} – ${sex} – ${measure}`,
  measures: { attendees: 'people attended', participants: 'people on the roster' },
  amountMeasures: {
    attended: (unit) => `${unit} attended`,
    counted: (unit) => `${unit} counted`,
    open: (unit) => `${unit} open`,
  },
  paperTitle: 'Attendance recap of participants',
  forecastTitle: 'Attendance forecast of participants',
  page: (page, pages) => `Page ${format.number(page)} of ${format.number(pages)}`,
  paperLegend: (unit) =>
    `Each box: people attended/on the roster; ${unit} attended/counted; per cent, or in brackets the ${unit} that are open.`,
  results: 'Results by the minimum of attendance',
  signatory: 'Organising committee',
  place: (place, date) => `${place}, ${date}`,
  nip: 'NIP',
  publicCaption: (training, grouping) =>
    `Participants with sufficient attendance by ${grouping.toLowerCase()}: ${training}`,
  sufficient: 'Sufficient attendance',
  sufficientSoFar: 'Already certain',
  share: 'Per cent',
  hidden: 'hidden',
  hiddenMeaning: (fewest) =>
    `Numbers below ${format.number(fewest)} people are hidden so that nobody can be recognised, and so are others from which they could be computed.`,
  notFinal: 'Not all records are certain yet, so these figures may change.',
});

/** All words of the recap. */
export type PanelWords = AttendanceRecapWords & RecapPanelWords;

/** Words of what the recap loads on demand, in each language, with its way to write numbers. */
export const recapPanelWords: Readonly<Record<Language, (format: Format) => RecapPanelWords>> = {
  id,
  en,
};
