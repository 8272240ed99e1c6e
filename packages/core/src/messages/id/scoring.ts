import type { ScoringWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  'not-finite': 'hasil hitungan yang bukan bilangan',
  'yes-no': 'nilai ya/tidak',
  list: 'daftar',
  other: 'nilai lain',
};

const asked: Readonly<Record<string, string>> = {
  number: 'sebuah angka',
  option: 'salah satu pilihan',
  mark: 'penanda baris berupa teks',
};

/** Indonesian sentences about scoring: what an instrument is asked with, and how instruments are made. */
export const scoring: ScoringWords = {
  'scoring.input-missing': ({ indonesian }) =>
    `Isian "${indonesian}" belum diisi. Lengkapi; yang belum diisi tidak dihitung sebagai nol.`,
  'scoring.no-rows': ({ indonesian }) =>
    `Daftar "${indonesian}" tidak memuat satu baris pun. Isi barisnya, atau kosongkan isiannya bila datanya memang tidak ada.`,
  'scoring.rows-missing': ({ indonesian, missing, rows }) =>
    `Pada "${indonesian}", ${format.number(missing)} dari ${format.number(rows)} baris belum diisi dan tidak ikut dihitung. Lengkapi barisnya.`,
  'scoring.rows-expected': ({ indonesian }) =>
    `"${indonesian}" memerlukan daftar nilai, satu untuk setiap baris, tetapi yang datang hanya satu nilai. Isi nilai setiap baris.`,
  'scoring.number-as-text': ({ indonesian, received }) =>
    `"${indonesian}" berisi angka yang tersimpan sebagai teks: "${received}". Ubah menjadi angka sebelum dihitung; teks seperti 1.234 dapat dibaca dua cara.`,
  'scoring.input-unreadable': ({
    indonesian,
    asked: wanted,
    kind,
    received,
    indonesianOptions: options,
  }) => {
    const came = received === '' ? (kinds[kind] ?? kind) : `"${received}"`;
    const choices = options.length === 0 ? '' : `: ${format.list(options)}`;
    return `"${indonesian}" berisi ${came}, yang tidak dapat dipakai. Isi dengan ${asked[wanted] ?? wanted}${choices}.`;
  },
  'scoring.input-unknown': ({ received }) =>
    `Isian "${received}" tidak ditanyakan oleh instrumen ini dan tidak dihitung. Periksa ejaannya, atau hapus.`,
  'scoring.off-scale': ({ indonesian, value, minimum, maximum }) =>
    `"${indonesian}" bernilai ${format.number(value)}, di luar skala ${format.number(minimum)} sampai ${format.number(maximum)} atau bukan salah satu tingkatnya. Perbaiki nilainya.`,
  'scoring.out-of-range': ({ indonesian, value, limit }) =>
    value < limit
      ? `"${indonesian}" bernilai ${format.number(value)}, kurang dari batas bawah ${format.number(limit)}. Periksa angkanya; perhitungan memakainya apa adanya.`
      : `"${indonesian}" bernilai ${format.number(value)}, melebihi batas atas ${format.number(limit)}. Periksa angkanya; perhitungan memakainya apa adanya.`,
  'scoring.part-exceeds-whole': ({ indonesian, part, whole, wholeIndonesian }) =>
    `"${indonesian}" (${format.number(part)}) melebihi "${wholeIndonesian}" (${format.number(whole)}), padahal merupakan bagiannya. Periksa kedua angka.`,
  'scoring.whole-is-zero': ({ indonesian, wholeIndonesian }) =>
    `"${wholeIndonesian}" bernilai nol, sehingga bagian "${indonesian}" darinya tidak ada artinya. Pastikan nol itu benar, bukan belum didata.`,
  'scoring.rows-differ': ({ indonesian, rows, expected, firstIndonesian }) =>
    `"${indonesian}" memuat ${format.number(rows)} baris, sedangkan "${firstIndonesian}" memuat ${format.number(expected)}. Samakan barisnya; baris yang berpasangan harus dari sumber yang sama.`,
  'scoring.variant-unknown': ({ received, allowed }) =>
    allowed.length === 0
      ? `Instrumen ini tidak mempunyai pilihan cara hitung, juga tidak "${received}". Hapus pilihan itu.`
      : `Instrumen ini tidak mengenal pilihan cara hitung "${received}". Pakai salah satu: ${format.list(allowed)}.`,
  'scoring.variant-option-unknown': ({ indonesian, received, allowed, standard }) =>
    `"${received}" bukan pilihan untuk "${indonesian}"; yang dipakai cara bakunya, "${standard}". Pilih salah satu: ${format.list(allowed)}.`,
  'scoring.not-in-force': ({ indonesian, on, limit }) =>
    on < limit
      ? `${indonesian} baru berlaku mulai ${format.date(limit)}, sedangkan yang dinilai ${format.date(on)}. Gunakan instrumen yang berlaku pada hari itu, atau jelaskan alasannya.`
      : `${indonesian} berlaku sampai ${format.date(limit)}, sedangkan yang dinilai ${format.date(on)}. Gunakan instrumen yang berlaku pada hari itu, atau jelaskan alasannya.`,
  'scoring.id-taken': ({ step }) =>
    `Langkah "${step}" memakai nama yang sudah dipakai sebuah isian. Beri nama lain.`,
  'scoring.step-without-operand': ({ step, operand }) =>
    `Langkah "${step}" memakai "${operand}", yang bukan isian dan bukan langkah sebelumnya. Perbaiki namanya atau urutannya.`,
  'scoring.headline-without-step': ({ step }) =>
    `Hasil utama menunjuk langkah "${step}", yang tidak ada. Sebutkan langkah yang ada.`,
  'scoring.bands-out-of-order': ({ step }) =>
    `Rentang pada langkah "${step}" tidak urut dari rendah ke tinggi. Urutkan.`,
  'scoring.variant-without-standard': ({ variant, option }) =>
    `Cara baku "${option}" tidak ada di antara pilihan "${variant}". Sebutkan salah satu pilihannya.`,
  'scoring.variant-without-operand': ({ step, variant, option }) =>
    `Langkah "${step}" tidak menyebutkan apa yang dipakai bila "${variant}" dipilih "${option}". Lengkapi.`,
  'scoring.step-without-variant': ({ step, variant }) =>
    `Langkah "${step}" bergantung pada pilihan cara hitung "${variant}", yang tidak ada. Perbaiki namanya.`,
  'scoring.option-not-offered': ({ step, operand, option }) =>
    `Langkah "${step}" menyebutkan "${option}", yang bukan pilihan dari "${operand}". Perbaiki ejaannya.`,
  'scoring.option-without-points': ({ step, operand, option }) =>
    `Langkah "${step}" tidak memberi nilai untuk pilihan "${option}" dari "${operand}". Lengkapi.`,
  'scoring.part-of-nothing': ({ input, operand }) =>
    `Isian "${input}" disebut bagian dari "${operand}", yang bukan isian. Perbaiki namanya.`,
  'scoring.without-example': () =>
    'Instrumen belum mempunyai contoh hitungan. Tambahkan sedikitnya satu contoh yang dihitung dengan tangan atau yang sudah terbit.',
  'scoring.example-differs': ({ example, step, expected, received }) =>
    `Pada contoh "${example}", langkah "${step}" menghasilkan ${received === '' ? 'tanpa jawaban' : received}, bukan ${expected === '' ? 'tanpa jawaban' : expected}. Periksa rumus dan contohnya.`,
  'scoring.depends-on-variant': ({ indonesian, practicesIndonesian, classesIndonesian, values }) =>
    `Hasil ${indonesian} bergantung pada cara hitungnya: ${outcomes(practicesIndonesian, classesIndonesian, values)}. Tetapkan cara hitung yang dipakai, dan sebutkan bersama hasilnya.`,
};

/** `bobot 1/9: 88,5 (sangat baik); bobot 0,11: 87,62 (baik)` */
function outcomes(
  practices: readonly string[],
  classes: readonly string[],
  values: readonly string[],
): string {
  return practices
    .map((practice, index) => {
      const [reached = '', value = ''] = [classes[index], values[index]];
      if (reached === '') return `${practice}: tidak ada hasil`;
      return `${practice}: ${value === '' ? reached : `${format.number(Number(value))} (${reached})`}`;
    })
    .join('; ');
}
