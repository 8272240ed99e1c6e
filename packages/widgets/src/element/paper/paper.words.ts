import {
  englishFormat,
  englishPaperFormat,
  indonesianFormat,
  indonesianPaperFormat,
  type Format,
  type PaperFormat,
} from '@berdaya/core/messages';
import type { Signatory } from '@berdaya/core/paper';
import type { Language } from '../languages.js';

/** Words of printed papers and of the panels that print them, whatever it is they print. */
export interface PaperWords {
  readonly format: Format;
  readonly paperFormat: PaperFormat;
  readonly carriedIn: string;
  readonly carriedOut: string;
  readonly total: string;
  readonly toWrite: string;
  readonly toWriteShort: string;
  readonly page: (number: number, count: number) => string;
  readonly placeAndDate: (place: string, date: string) => string;
  readonly nip: string;
  readonly paper: string;
  readonly orientation: string;
  readonly orientations: Readonly<Record<'portrait' | 'landscape', string>>;
  readonly form: string;
  readonly standardForm: string;
  readonly shownColumns: string;
  readonly kind: string;
  readonly details: string;
  readonly signedAt: string;
  readonly signedOn: string;
  readonly signatory: (number: number) => string;
  readonly position: string;
  readonly positions: Readonly<Record<Signatory['position'], string>>;
  readonly opening: string;
  readonly office: string;
  readonly name: string;
  readonly addSignatory: string;
  readonly removeSignatory: (number: number) => string;
  readonly memory: string;
  readonly print: (pages: number) => string;
  readonly preview: string;
  readonly previous: string;
  readonly next: string;
  readonly enlarge: string;
}

const dots = '……………………';

const id: PaperWords = {
  format: indonesianFormat,
  paperFormat: indonesianPaperFormat,
  carriedIn: 'Jumlah pindahan',
  carriedOut: 'Jumlah dipindahkan',
  total: 'Jumlah',
  toWrite: dots.repeat(2),
  toWriteShort: dots,
  page: (number, count) =>
    `Halaman ${indonesianFormat.number(number)} dari ${indonesianFormat.number(count)}`,
  placeAndDate: (place, date) => `${place === '' ? dots : place}, ${date === '' ? dots : date}`,
  nip: 'NIP',
  paper: 'Kertas',
  orientation: 'Arah kertas',
  orientations: { portrait: 'tegak', landscape: 'mendatar' },
  form: 'Formulir',
  standardForm: 'Formulir umum',
  shownColumns: 'Kolom',
  kind: 'Yang dicetak',
  details: 'Tempat, tanggal, dan penanda tangan',
  signedAt: 'Ditandatangani di',
  signedOn: 'Tanggal tanda tangan',
  signatory: (number) => `Penanda tangan ${String(number)}`,
  position: 'Letak',
  positions: { left: 'kiri', centre: 'tengah', right: 'kanan' },
  opening: 'Kata pembuka (misalnya Mengetahui,)',
  office: 'Jabatan',
  name: 'Nama',
  addSignatory: 'Tambah penanda tangan',
  removeSignatory: (number) => `Hapus penanda tangan ${String(number)}`,
  memory: 'Isian ini diingat selama halaman ini terbuka.',
  print: (pages) => `Cetak ${indonesianFormat.number(pages)} halaman`,
  preview: 'Pratinjau cetak',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  enlarge: 'Perbesar',
};

const en: PaperWords = {
  format: englishFormat,
  paperFormat: englishPaperFormat,
  carriedIn: 'Brought forward',
  carriedOut: 'Carried forward',
  total: 'Total',
  toWrite: dots.repeat(2),
  toWriteShort: dots,
  page: (number, count) => `Page ${englishFormat.number(number)} of ${englishFormat.number(count)}`,
  placeAndDate: (place, date) => `${place === '' ? dots : place}, ${date === '' ? dots : date}`,
  nip: 'NIP',
  paper: 'Paper',
  orientation: 'Paper direction',
  orientations: { portrait: 'upright', landscape: 'sideways' },
  form: 'Form',
  standardForm: 'Usual form',
  shownColumns: 'Columns',
  kind: 'What to print',
  details: 'Place, date and signatories',
  signedAt: 'Signed at',
  signedOn: 'Date of signing',
  signatory: (number) => `Signatory ${String(number)}`,
  position: 'Position',
  positions: { left: 'left', centre: 'centre', right: 'right' },
  opening: 'Opening words (such as Acknowledged by)',
  office: 'Office',
  name: 'Name',
  addSignatory: 'Add a signatory',
  removeSignatory: (number) => `Remove signatory ${String(number)}`,
  memory: 'This is remembered while the page is open.',
  print: (pages) => (pages === 1 ? 'Print 1 page' : `Print ${englishFormat.number(pages)} pages`),
  preview: 'Print preview',
  previous: 'Previous page',
  next: 'Next page',
  enlarge: 'Enlarge',
};

/** The words of papers in each language. */
export const paperWords: Readonly<Record<Language, PaperWords>> = { id, en };
