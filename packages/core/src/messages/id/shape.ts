import type { ShapeWords } from '../../kernel/index.js';
import { indonesianFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'ya/tidak',
  array: 'daftar',
  object: 'objek',
  choice: 'pilihan',
};

/** Indonesian sentences about the shape of a document and its values. */
export const shape: ShapeWords = {
  'shape.not-json': () => 'Berkas ini bukan JSON yang utuh. Unduh atau ekspor ulang berkasnya.',
  'shape.missing': ({ expected }) =>
    `Isian wajib belum ada. Tambahkan nilai berjenis ${kinds[expected] ?? expected}.`,
  'shape.wrong-kind': ({ expected, received }) =>
    `Jenis isian keliru: ${received}. Isi dengan nilai berjenis ${kinds[expected] ?? expected}.`,
  'shape.not-one-of': ({ allowed, received }) =>
    `Nilai "${received}" tidak dikenal. Pilih salah satu: ${format.list(allowed)}.`,
  'shape.too-small': ({ minimum }) =>
    `Nilai terlalu kecil. Isi paling sedikit ${format.number(minimum)}.`,
  'shape.too-large': ({ maximum }) =>
    `Isian terlalu besar atau terlalu panjang. Batasnya ${format.number(maximum)}.`,
  'shape.blank': () => 'Isian kosong. Tulis isinya, atau hapus bidang ini bila tidak diketahui.',
  'shape.not-an-identifier': ({ received }) =>
    `Kode "${received}" tidak dapat dipakai. Gunakan 1–64 huruf, angka, titik, garis bawah, titik dua, atau tanda hubung.`,
  'shape.not-a-date': ({ received }) =>
    `"${received}" bukan tanggal kalender. Tulis tahun-bulan-hari, misalnya 2018-11-04.`,
  'shape.not-a-time': ({ received }) =>
    `"${received}" bukan jam. Tulis jam dan menit, misalnya 08:00.`,
  'shape.not-an-instant': ({ received }) =>
    `"${received}" bukan waktu UTC. Tulis seperti 2018-11-04T01:00:00.000Z.`,
  'shape.not-rupiah': ({ received }) =>
    `"${received}" bukan jumlah rupiah utuh. Tulis angka saja, misalnya 1.500.000.`,
};
