import type {
  AttendanceOutcome,
  AttendanceStatus,
  AttendanceWeight,
  RecapCount,
} from '@berdaya/core/attendance';
import {
  englishFormat,
  englishStatuses,
  indonesianFormat,
  indonesianStatuses,
  type Format,
} from '@berdaya/core/messages';
import type { Language } from '../element/language.js';
import type { RecapColumn } from './recap-figures.state.js';

/** Every word of the attendance recap; a page may override any of them. */
export interface AttendanceRecapWords {
  readonly format: Format;
  readonly loading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly noParticipants: string;
  readonly noSessions: string;
  readonly nothingRecorded: string;
  readonly readingDevice: string;
  readonly deviceUnread: string;
  readonly contested: (count: number) => string;
  readonly quarantined: (count: number) => string;
  readonly day: string;
  readonly allDays: string;
  readonly caption: (training: string) => string;
  readonly district: string;
  readonly noDistrict: string;
  readonly allDistricts: string;
  /** What heads a column, short. */
  readonly columns: Readonly<Record<RecapColumn, string>>;
  /** What heads a column, in full. */
  readonly columnNames: Readonly<Record<RecapColumn, string>>;
  readonly legend: string;
  /** `12/14 orang`: who attended, of those on the roster. */
  readonly people: (attendees: number, participants: number) => string;
  /** `48/56 JP`: attended of counted lesson hours. */
  readonly hours: (attended: number, counted: number) => string;
  readonly unrecorded: (hours: number) => string;
  /** People and hours as they are read out. */
  readonly cell: (count: RecapCount) => string;
  readonly statuses: Readonly<Record<AttendanceStatus, string>>;
  readonly policyAttended: (statuses: string) => string;
  readonly policyNothingAttended: string;
  readonly policyOutside: (statuses: string) => string;
  /** The minimum in per cent, the share exactly as the policy states it, and what it is a share of. */
  readonly policyMinimum: (percent: string, share: string, weightBy: AttendanceWeight) => string;
  readonly policySource: (source: string) => string;
  readonly policyOwn: string;
  readonly standingOf: (participants: number) => string;
  readonly standing: Readonly<Record<AttendanceOutcome['standing'], string>>;
  readonly undecidedMeaning: string;
}

const id: AttendanceRecapWords = {
  format: indonesianFormat,
  loading: 'Memuat rekap kehadiran…',
  refused: 'Rekap kehadiran tidak dapat dibuka.',
  tryAgain: 'Coba lagi',
  noParticipants: 'Belum ada peserta. Tambahkan peserta ke data pelatihan.',
  noSessions: 'Belum ada sesi. Tambahkan jadwal ke data pelatihan.',
  nothingRecorded: 'Belum ada kehadiran yang dicatat. Rekap terisi begitu daftar hadir diisi.',
  readingDevice: 'Membaca catatan di perangkat ini…',
  deviceUnread: 'Catatan di perangkat ini tidak ikut dihitung: penyimpanannya tidak dapat dibaca.',
  contested: (count) =>
    `${indonesianFormat.number(count)} tanda hadir berbeda antarperangkat. Yang terakhir dihitung sampai ada yang memutuskan di daftar hadir.`,
  quarantined: (count) =>
    `${indonesianFormat.number(count)} catatan tidak terbaca dan tidak dihitung. Perlihatkan kepada pengelola data.`,
  day: 'Hari',
  allDays: 'Semua hari',
  caption: (training) => `Rekap kehadiran per kecamatan: ${training}`,
  district: 'Kecamatan',
  noDistrict: '(kecamatan tidak diisi)',
  allDistricts: 'Semua kecamatan',
  columns: { female: 'P', male: 'L', unknown: 'Tidak diisi', all: 'Jumlah' },
  columnNames: {
    female: 'Perempuan',
    male: 'Laki-laki',
    unknown: 'Jenis kelamin tidak diisi',
    all: 'Jumlah',
  },
  legend:
    'Tiap kotak: orang yang hadir di sedikitnya satu sesi/orang terdaftar, lalu jam pelajaran (JP) yang dihadiri/yang dihitung, dijumlahkan per orang. Persentase JP hanya ditulis bila semuanya sudah dicatat.',
  people: (attendees, participants) =>
    `${indonesianFormat.number(attendees)}/${indonesianFormat.number(participants)} orang`,
  hours: (attended, counted) =>
    `${indonesianFormat.number(attended)}/${indonesianFormat.number(counted)} JP`,
  unrecorded: (hours) => `${indonesianFormat.number(hours)} JP belum dicatat`,
  cell: ({ attendees, participants, attendedHours, countedHours }) =>
    `${indonesianFormat.number(attendees)} dari ${indonesianFormat.number(participants)} orang hadir; ${indonesianFormat.number(attendedHours)} dari ${indonesianFormat.number(countedHours)} JP;`,
  statuses: indonesianStatuses,
  policyAttended: (statuses) => `Dihitung hadir: ${statuses}.`,
  policyNothingAttended: 'Tidak ada status yang dihitung hadir.',
  policyOutside: (statuses) => `Tidak ikut dihitung: ${statuses}.`,
  policyMinimum: (percent, share, weightBy) =>
    `Cukup bila sedikitnya ${percent} (${share}) dari ${{ 'lesson-hour': 'JP', session: 'sesi', day: 'hari' }[weightBy]}.`,
  policySource: (source) => `Dasar: ${source}.`,
  policyOwn: 'Dasar: ketentuan penyelenggara.',
  standingOf: (participants) => `Dari ${indonesianFormat.number(participants)} peserta:`,
  standing: {
    sufficient: 'kehadirannya cukup',
    insufficient: 'kehadirannya tidak cukup',
    undecided: 'belum pasti',
  },
  undecidedMeaning: 'Belum pasti: catatan yang masih kurang dapat mengubah hasilnya.',
};

const en: AttendanceRecapWords = {
  format: englishFormat,
  loading: 'Loading the attendance recap…',
  refused: 'The attendance recap cannot be opened.',
  tryAgain: 'Try again',
  noParticipants: 'There are no participants yet. Add them to the training data.',
  noSessions: 'There are no sessions yet. Add the timetable to the training data.',
  nothingRecorded:
    'No attendance is recorded yet. The recap fills as soon as the attendance sheet does.',
  readingDevice: 'Reading the records on this device…',
  deviceUnread: 'Records on this device are not counted: its storage cannot be read.',
  contested: (count) =>
    `Marks that differ between devices: ${englishFormat.number(count)}. Each counts by its latest mark until somebody decides on the attendance sheet.`,
  quarantined: (count) =>
    `Entries that cannot be read and are not counted: ${englishFormat.number(count)}. Show them to whoever keeps the data.`,
  day: 'Day',
  allDays: 'All days',
  caption: (training) => `Attendance by sub-district: ${training}`,
  district: 'Sub-district',
  noDistrict: '(no sub-district given)',
  allDistricts: 'All sub-districts',
  columns: { female: 'F', male: 'M', unknown: 'Not given', all: 'Total' },
  columnNames: { female: 'Women', male: 'Men', unknown: 'Sex not given', all: 'Total' },
  legend:
    'In each box: people who attended at least one session/people on the roster, then lesson hours (JP) attended/counted, added up over people. The per cent of JP is written only where all of it is recorded.',
  people: (attendees, participants) =>
    `${englishFormat.number(attendees)}/${englishFormat.number(participants)} ${participants === 1 ? 'person' : 'people'}`,
  hours: (attended, counted) =>
    `${englishFormat.number(attended)}/${englishFormat.number(counted)} JP`,
  unrecorded: (hours) => `${englishFormat.number(hours)} JP not recorded`,
  cell: ({ attendees, participants, attendedHours, countedHours }) =>
    `${englishFormat.number(attendees)} of ${englishFormat.number(participants)} ${participants === 1 ? 'person' : 'people'} attended; ${englishFormat.number(attendedHours)} of ${englishFormat.number(countedHours)} JP;`,
  statuses: englishStatuses,
  policyAttended: (statuses) => `Counts as attended: ${statuses}.`,
  policyNothingAttended: 'No status counts as attended.',
  policyOutside: (statuses) => `Not counted at all: ${statuses}.`,
  policyMinimum: (percent, share, weightBy) =>
    `Sufficient from ${percent} (${share}) of ${{ 'lesson-hour': 'JP', session: 'sessions', day: 'days' }[weightBy]}.`,
  policySource: (source) => `Source: ${source}.`,
  policyOwn: 'Source: the organiser’s own rule.',
  standingOf: (participants) => `Of ${englishFormat.number(participants)} participants:`,
  standing: {
    sufficient: 'with sufficient attendance',
    insufficient: 'with insufficient attendance',
    undecided: 'undecided',
  },
  undecidedMeaning: 'Undecided: records still missing could change the outcome.',
};

/** The words of the attendance recap in each language. */
export const attendanceRecapWords: Readonly<Record<Language, AttendanceRecapWords>> = { id, en };
