import type {
  AttendanceOutcome,
  AttendancePolicy,
  AttendanceStatus,
  AttendanceWeight,
} from '@berdaya/core/attendance';
import { indonesianFormat, indonesianStatuses, type Format } from '@berdaya/core/messages';
import type { Vocabulary } from '../element/vocabulary.js';
import type { RecapColumn, RecapGrouping } from './recap-groups.state.js';
import type { RecapView } from './recap-model.state.js';

type Lateness = NonNullable<AttendancePolicy['lateness']>;

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
  readonly view: string;
  readonly views: Readonly<Record<RecapView, string>>;
  readonly groupBy: string;
  readonly save: string;
  readonly print: string;
  /** Said while what is loaded on demand is on its way, and where it could not be loaded. */
  readonly panelLoading: string;
  readonly panelFailed: string;
  readonly moreRows: (rows: number) => string;
  /** Read out after another view, grouping or day was chosen. */
  readonly shown: (rows: number) => string;
  readonly exported: string;
  readonly notExported: string;
  readonly caption: (training: string, grouping: string) => string;
  readonly groupings: Readonly<Record<RecapGrouping, string>>;
  readonly noGroup: Readonly<Record<RecapGrouping, string>>;
  readonly allGroups: Readonly<Record<RecapGrouping, string>>;
  readonly withinDistrict: (district: string) => string;
  /** What heads a column, short. */
  readonly columns: Readonly<Record<RecapColumn, string>>;
  /** What heads a column, in full. */
  readonly columnNames: Readonly<Record<RecapColumn, string>>;
  readonly legend: string;
  /** `12/14 orang`: who attended, of those on the roster. */
  readonly people: (attendees: number, participants: number) => string;
  /** What amounts are counted in. */
  readonly units: Readonly<Record<AttendanceWeight, string>>;
  /** How much is open, amount and unit. */
  readonly open: (amount: string, unit: string) => string;
  /** People and amounts as they are read out. */
  readonly cell: (
    attendees: number,
    participants: number,
    attended: string,
    counted: string,
    unit: string,
  ) => string;
  readonly barAttended: string;
  readonly barOpen: string;
  readonly barMissed: string;
  readonly statuses: Readonly<Record<AttendanceStatus, string>>;
  readonly policyAttended: (statuses: string) => string;
  readonly policyNothingAttended: string;
  readonly policyOutside: (statuses: string) => string;
  readonly policyLateness: (lateness: Lateness) => string;
  readonly policyDay: Readonly<Record<'every-session' | 'any-session', string>>;
  readonly policyUnrecorded: Readonly<Record<'missed' | 'outside', string>>;
  /** The minimum in per cent, the share exactly as the policy states it, and what it is a share of. */
  readonly policyMinimum: (percent: string, share: string, unit: string) => string;
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
    `${indonesianFormat.number(count)} tanda hadir berbeda antarperangkat. Belum dihitung hadir sampai ada yang memutuskan di daftar hadir.`,
  quarantined: (count) =>
    `${indonesianFormat.number(count)} catatan tidak terbaca dan tidak dihitung. Perlihatkan kepada pengelola data.`,
  day: 'Hari',
  allDays: 'Semua hari',
  view: 'Tampilan',
  views: { attendance: 'Kehadiran', forecast: 'Prakiraan' },
  groupBy: 'Kelompokkan per',
  save: 'Unduh CSV',
  print: 'Cetak rekap',
  panelLoading: 'Memuat bagian ini…',
  panelFailed: 'Bagian ini belum terunduh. Periksa sambungan, lalu coba lagi.',
  moreRows: (rows) => `Tampilkan baris berikutnya (${indonesianFormat.number(rows)} lagi)`,
  shown: (rows) => `Tabel menampilkan ${indonesianFormat.number(rows)} baris dan jumlahnya.`,
  exported: 'Berkas CSV diunduh.',
  notExported: 'Berkas CSV tidak diunduh.',
  caption: (training, grouping) => `Rekap kehadiran per ${grouping.toLowerCase()}: ${training}`,
  groupings: { district: 'Kecamatan', village: 'Desa', role: 'Peran' },
  noGroup: {
    district: '(kecamatan tidak diisi)',
    village: '(desa tidak diisi)',
    role: '(peran tidak diisi)',
  },
  allGroups: { district: 'Semua kecamatan', village: 'Semua desa', role: 'Semua peran' },
  withinDistrict: (district) => `Kec. ${district}`,
  columns: { female: 'P', male: 'L', unknown: 'Tidak diisi', all: 'Jumlah' },
  columnNames: {
    female: 'Perempuan',
    male: 'Laki-laki',
    unknown: 'Jenis kelamin tidak diisi',
    all: 'Jumlah',
  },
  legend:
    'Tiap kotak: orang yang hadir di sedikitnya satu sesi/orang terdaftar, lalu yang dihadiri/yang dihitung, dijumlahkan per orang. Persentase hanya ditulis bila semuanya sudah pasti. Belum pasti: belum dicatat, berbeda antarperangkat, atau jam datangnya tidak diketahui.',
  people: (attendees, participants) =>
    `${indonesianFormat.number(attendees)}/${indonesianFormat.number(participants)} orang`,
  units: { 'lesson-hour': 'JP', session: 'sesi', day: 'hari' },
  open: (amount, unit) => `${amount} ${unit} belum pasti`,
  cell: (attendees, participants, attended, counted, unit) =>
    `${indonesianFormat.number(attendees)} dari ${indonesianFormat.number(participants)} orang hadir; ${attended} dari ${counted} ${unit};`,
  barAttended: 'hadir',
  barOpen: 'belum pasti',
  barMissed: 'tidak hadir',
  statuses: indonesianStatuses,
  policyAttended: (statuses) => `Dihitung hadir: ${statuses}.`,
  policyNothingAttended: 'Tidak ada status yang dihitung hadir.',
  policyOutside: (statuses) => `Tidak ikut dihitung: ${statuses}.`,
  policyLateness: ({ begunMinutes, takesOff: { numerator, denominator } }) =>
    `Terlambat: tiap ${indonesianFormat.number(begunMinutes)} menit mengurangi ${indonesianFormat.number(numerator)}/${indonesianFormat.number(denominator)} JP.`,
  policyDay: {
    'every-session': 'Sehari dihitung bila semua sesinya dihadiri.',
    'any-session': 'Sehari dihitung bila salah satu sesinya dihadiri.',
  },
  policyUnrecorded: {
    missed: 'Sesi yang selesai tanpa catatan dihitung tidak hadir.',
    outside: 'Sesi tanpa catatan tidak ikut dihitung.',
  },
  policyMinimum: (percent, share, unit) =>
    `Cukup bila sedikitnya ${percent} (${share}) dari ${unit}.`,
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

/** The words of the attendance recap: Indonesian is there at once, English is fetched. */
export const attendanceRecapWords: Vocabulary<AttendanceRecapWords> = {
  id,
  en: () => import('./attendance-recap.english.words.js').then(({ words }) => words),
};
