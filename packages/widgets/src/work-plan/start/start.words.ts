import {
  textEnglish,
  textIndonesian,
  workPlanPastedEnglish,
  workPlanPastedIndonesian,
  type Catalogue,
} from '@berdaya/core/messages';
import type { PastedField } from '@berdaya/core/work-plan';
import type { Language } from '../../element/languages.js';

/** The words of the panel for beginning a plan. */
export interface StartWords {
  readonly sentences: Partial<Catalogue>;
  readonly title: string;
  readonly explained: string;
  readonly locked: string;
  readonly templates: string;
  readonly template: (title: string, program: string, count: number) => string;
  readonly source: (source: string) => string;
  readonly preview: string;
  readonly evidence: (text: string) => string;
  readonly use: string;
  readonly append: string;
  readonly replace: (count: number) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteLabel: string;
  readonly pastedTitle: (activities: number, headings: number) => string;
  readonly noActivities: string;
  readonly column: (number: number) => string;
  readonly nowhere: string;
  readonly fields: Readonly<Record<PastedField, string>>;
  readonly became: string;
  readonly kinds: Readonly<Record<'heading' | 'other', string>>;
  readonly activity: (number: number) => string;
  readonly leftCell: string;
  readonly more: (count: number) => string;
  readonly taken: (count: number) => string;
  readonly takenWithRest: (count: number, rest: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly see: string;
  readonly rest: string;
  readonly restRow: (row: number, text: string) => string;
}

const id: StartWords = {
  sentences: { ...textIndonesian, ...workPlanPastedIndonesian },
  title: 'Mulai dari contoh atau tabel',
  explained:
    'Pilih contoh sesuai program, atau tempelkan tabel yang sudah ada. Semua dapat diubah.',
  locked: 'RKTL ini sedang tidak dapat diubah, jadi contoh dan tabel belum dapat dipakai.',
  templates: 'Contoh kegiatan',
  template: (title, program, count) => `${title} (${program}, ${String(count)} kegiatan)`,
  source: (source) => `Sumber: ${source}`,
  preview: 'Isi contoh',
  evidence: (text) => `Saran bukti dari kami: ${text}`,
  use: 'Pakai',
  append: 'Tambahkan di bawah',
  replace: (count) => `Ganti ${String(count)} kegiatan yang ada`,
  paste: 'Tempel tabel',
  pasteHint:
    'Salin sel dari Excel, Google Sheets, atau Word beserta judul kolomnya, lalu tempel di sini.',
  pasteLabel: 'Tabel yang disalin',
  pastedTitle: (activities, headings) =>
    `Terbaca ${String(activities)} kegiatan${headings > 0 ? ` dalam ${String(headings)} kelompok` : ''}. Periksa arti setiap kolom.`,
  noActivities: 'Belum ada kegiatan yang terbaca. Pilih kolom mana yang berisi kegiatan.',
  column: (number) => `Arti kolom ${String(number)}`,
  nowhere: 'Tidak diambil',
  fields: {
    number: 'No.',
    group: 'Kelompok',
    problem: 'Masalah',
    activity: 'Kegiatan',
    objective: 'Tujuan',
    targetGroup: 'Sasaran',
    method: 'Metode',
    responsible: 'Penanggung jawab',
    parties: 'Pihak yang terlibat',
    dates: 'Waktu (mulai–selesai)',
    startsOn: 'Mulai',
    endsOn: 'Selesai',
    place: 'Tempat',
    costRupiah: 'Biaya',
    fundingSource: 'Sumber dana',
    indicator: 'Bukti atau indikator',
    targetValue: 'Target/volume',
    unit: 'Satuan',
    evidenceNamed: 'Bukti kegiatan',
    obstacle: 'Hambatan',
    nextStep: 'Langkah berikutnya',
    'amount:apbn': 'Rupiah APBN',
    'amount:apbd': 'Rupiah APBD',
    'amount:apbdes': 'Rupiah APBDes',
    'amount:self-help-cash': 'Rupiah swadaya tunai',
    'amount:self-help-in-kind': 'Rupiah swadaya natura',
    'amount:other': 'Rupiah sumber lain',
  },
  became: 'Dibaca sebagai',
  kinds: { heading: 'Judul kelompok', other: 'Bukan kegiatan' },
  activity: (number) => `Kegiatan ${String(number)}`,
  leftCell: 'tidak diambil',
  more: (count) => `${String(count)} baris lagi tidak ditampilkan di sini, tetapi ikut diambil.`,
  taken: (count) => `${String(count)} kegiatan masuk ke RKTL.`,
  takenWithRest: (count, rest) =>
    `${String(count)} kegiatan masuk ke RKTL. ${String(rest)} sel belum diambil; daftarnya di bawah.`,
  undo: 'Urungkan',
  undone: 'RKTL kembali seperti sebelumnya.',
  see: 'Lihat tabel kegiatan',
  rest: 'Sel yang belum diambil',
  restRow: (row, text) => `Baris ${String(row)}: ${text}`,
};

const en: StartWords = {
  sentences: { ...textEnglish, ...workPlanPastedEnglish },
  title: 'Start from an example or a table',
  explained:
    'Choose an example for the programme, or paste a table you have. Everything can be changed.',
  locked: 'This plan cannot be changed at present, so examples and tables cannot be used yet.',
  templates: 'Examples',
  template: (title, program, count) => `${title} (${program}, ${String(count)} activities)`,
  source: (source) => `Source: ${source}`,
  preview: 'What the example holds',
  evidence: (text) => `Evidence we suggest: ${text}`,
  use: 'Use it',
  append: 'Add below',
  replace: (count) =>
    `Replace the ${count === 1 ? 'activity' : `${String(count)} activities`} there`,
  paste: 'Paste a table',
  pasteHint:
    'Copy cells from Excel, Google Sheets or Word with the headings of their columns, and paste them here.',
  pasteLabel: 'Copied table',
  pastedTitle: (activities, headings) =>
    `Read: ${String(activities)} ${activities === 1 ? 'activity' : 'activities'}${headings > 0 ? ` under ${String(headings)} ${headings === 1 ? 'heading' : 'headings'}` : ''}. Check what each column means.`,
  noActivities: 'No activity could be read yet. Choose which column holds the activities.',
  column: (number) => `Meaning of column ${String(number)}`,
  nowhere: 'Not taken',
  fields: {
    number: 'No.',
    group: 'Group',
    problem: 'Problem',
    activity: 'Activity',
    objective: 'Objective',
    targetGroup: 'Target group',
    method: 'Method',
    responsible: 'Responsible',
    parties: 'Parties involved',
    dates: 'Time (start to end)',
    startsOn: 'Start',
    endsOn: 'End',
    place: 'Place',
    costRupiah: 'Cost',
    fundingSource: 'Source',
    indicator: 'Evidence or indicator',
    targetValue: 'Target or volume',
    unit: 'Unit',
    evidenceNamed: 'Evidence of the activity',
    obstacle: 'Obstacle',
    nextStep: 'Next step',
    'amount:apbn': 'Rupiah from APBN',
    'amount:apbd': 'Rupiah from APBD',
    'amount:apbdes': 'Rupiah from APBDes',
    'amount:self-help-cash': 'Rupiah self-help in cash',
    'amount:self-help-in-kind': 'Rupiah self-help in kind',
    'amount:other': 'Rupiah from others',
  },
  became: 'Read as',
  kinds: { heading: 'Heading of a group', other: 'No activity' },
  activity: (number) => `Activity ${String(number)}`,
  leftCell: 'not taken',
  more: (count) =>
    `${String(count)} more ${count === 1 ? 'row is' : 'rows are'} not shown here, but taken as well.`,
  taken: (count) =>
    `${String(count)} ${count === 1 ? 'activity is' : 'activities are'} now in the plan.`,
  takenWithRest: (count, rest) =>
    `${String(count)} ${count === 1 ? 'activity is' : 'activities are'} now in the plan. ${String(rest)} ${rest === 1 ? 'cell was' : 'cells were'} not taken; see the list below.`,
  undo: 'Undo',
  undone: 'The plan is as it was before.',
  see: 'See the action table',
  rest: 'Cells that were not taken',
  restRow: (row, text) => `Row ${String(row)}: ${text}`,
};

/** The words of the panel in each language. */
export const startWords: Readonly<Record<Language, StartWords>> = { id, en };
