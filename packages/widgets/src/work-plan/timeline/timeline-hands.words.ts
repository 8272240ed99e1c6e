import type { Language } from '../../element/languages.js';
import type { Zoom } from './timeline-keys.state.js';

/** Words of what changes the timeline and of what stands below it. */
export interface HandsWords {
  readonly zoom: string;
  readonly zooms: Readonly<Record<Zoom, string>>;
  readonly asTable: string;
  readonly save: string;
  readonly keys: string;
  readonly fileName: string;
  readonly earlier: string;
  readonly later: string;
  readonly shorter: string;
  readonly longer: string;
  readonly open: string;
  readonly now: (activity: string, days: string) => string;
  readonly back: (activity: string, days: string) => string;
  readonly oneDay: (activity: string) => string;
  readonly onTime: string;
  readonly lateness: string;
  readonly progress: string;
  readonly weeks: string;
  readonly until: string;
  readonly legend: string;
  readonly today: string;
  readonly training: string;
  readonly followUp: string;
  readonly planning: (what: string, year: number) => string;
  readonly unverified: string;
  readonly undated: (count: number) => string;
  readonly undatedHint: string;
  readonly backwards: string;
  readonly more: (count: number) => string;
}

const id: HandsWords = {
  zoom: 'Skala waktu',
  zooms: { year: 'Bulan', weeks: 'Minggu', days: 'Hari' },
  asTable: 'Sebagai tabel',
  save: 'Simpan gambar',
  keys: 'Panah atas dan bawah memilih kegiatan. Alt dan panah kiri atau kanan menggesernya sehari, Ctrl seminggu. Shift dan panah mengubah hari selesai. Enter membukanya di tabel kegiatan. Plus dan minus mengubah skala.',
  fileName: 'jadwal-rktl',
  earlier: 'Lebih awal',
  later: 'Lebih lambat',
  shorter: 'Perpendek',
  longer: 'Perpanjang',
  open: 'Buka di tabel',
  now: (activity, days) => `${activity} sekarang ${days}.`,
  back: (activity, days) => `Batal digeser. ${activity} tetap ${days}.`,
  oneDay: (activity) => `${activity} tinggal satu hari, tidak dapat diperpendek.`,
  onTime: 'tidak terlambat',
  lateness: 'Keterlambatan',
  progress: 'Kemajuan',
  weeks: 'Minggu ke-',
  until: 's.d.',
  legend: 'Keterangan',
  today: 'Hari ini',
  training: 'Pelatihan',
  followUp: 'Kunjungan pendampingan',
  planning: (what, year) => `${what} tahun ${String(year)}, paling lambat`,
  unverified: 'belum dipastikan',
  undated: (count) => `Belum terjadwal (${String(count)})`,
  undatedHint: 'Isi tanggal mulai dan selesai agar kegiatan tampil di jadwal.',
  backwards: 'Tanggal selesai mendahului tanggal mulai.',
  more: (count) => `Tampilkan ${String(count)} lagi`,
};

const en: HandsWords = {
  zoom: 'Scale',
  zooms: { year: 'Months', weeks: 'Weeks', days: 'Days' },
  asTable: 'As a table',
  save: 'Save picture',
  keys: 'Up and down arrows choose an activity. Alt with left or right arrow moves it by a day, Ctrl by a week. Shift with an arrow changes its last day. Enter opens it in the action table. Plus and minus change the scale.',
  fileName: 'rktl-timeline',
  earlier: 'Earlier',
  later: 'Later',
  shorter: 'Shorten',
  longer: 'Lengthen',
  open: 'Open in table',
  now: (activity, days) => `${activity} is now ${days}.`,
  back: (activity, days) => `Not moved. ${activity} stays ${days}.`,
  oneDay: (activity) => `${activity} is one day long and cannot be shortened.`,
  onTime: 'not late',
  lateness: 'Lateness',
  progress: 'Progress',
  weeks: 'Weeks',
  until: 'to',
  legend: 'Legend',
  today: 'Today',
  training: 'Training',
  followUp: 'Follow-up visit',
  planning: (what, year) =>
    `${what.slice(0, 1).toUpperCase()}${what.slice(1)} for ${String(year)}, at the latest`,
  unverified: 'not confirmed',
  undated: (count) => `Not scheduled yet (${String(count)})`,
  undatedHint: 'Fill in the first and the last day; the activity then stands in the timeline.',
  backwards: 'The end comes before the start.',
  more: (count) => `Show ${String(count)} more`,
};

/** The words of what changes the timeline, in each language. */
export const handsWords: Readonly<Record<Language, HandsWords>> = { id, en };
