import type { TextWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about texts. */
export const text: TextWords = {
  'text.figure-differs-from-words': ({ figure, words, said }) =>
    `Angka ${figure} tidak sama dengan kata "${words}" (${format.number(said)}). Samakan keduanya.`,
  'text.amount-differs-from-words': ({ amount, words }) =>
    `Terbilang "${words}" tidak sesuai dengan angka ${amount}. Samakan keduanya.`,
  'text.weekday-differs': ({ written, right, date }) =>
    `${format.date(date)} jatuh pada hari ${format.weekday(right)}, bukan ${format.weekday(written)}. Perbaiki hari atau tanggalnya.`,
  'text.unfilled-mark': ({ snippet }) =>
    `Teks masih berisi penanda yang belum terisi: ${snippet}. Isi atau hapus.`,
  'text.ambiguous-acronym': ({ acronym, meanings }) =>
    `Singkatan "${acronym}" bermakna ganda. Tulis kepanjangannya, misalnya ${format.list(meanings)}.`,
  'text.spelling-variants': ({ body, variants }) =>
    `${body} ditulis dengan beberapa ejaan: ${format.list(variants)}. Pilih satu dan pakai di seluruh dokumen.`,
  'text.date-reads-two-ways': ({ written, read, other }) =>
    `Tanggal ${written} dapat dibaca dua cara; di sini dibaca ${format.date(read)}, bukan ${format.date(other)}. Tulis nama bulannya.`,
  'text.no-such-day': ({ received }) =>
    `Tanggal "${received}" tidak ada dalam kalender. Periksa tanggal, bulan, dan tahunnya.`,
  'text.days-run-backwards': ({ received }) =>
    `Tanggal "${received}" berakhir sebelum dimulai. Periksa urutannya.`,
  'text.days-not-consecutive': ({ received }) =>
    `Tanggal "${received}" tidak berurutan, sehingga bukan satu rentang. Tulis setiap hari sebagai sesi.`,
  'text.not-a-number': ({ received }) => `"${received}" bukan angka. Tulis seperti 1.234.567,89.`,
  'text.not-number-words': ({ received }) =>
    `"${received}" bukan bilangan. Tulis seperti seratus sebelas.`,
  'text.number-not-exact': ({ received }) =>
    `Angka "${received}" terlalu panjang untuk disimpan dengan tepat. Kurangi digitnya.`,
  'text.number-read-as-thousands': ({ received, read }) =>
    `${received} dibaca sebagai ribuan: ${format.number(read)}. Tulis koma bila maksudnya desimal.`,
  'text.number-read-as-decimal': ({ received, read }) =>
    `${received} dibaca sebagai desimal: ${format.number(read)}. Tulis titik bila maksudnya ribuan.`,
};
