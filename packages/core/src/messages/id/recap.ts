import type { RecapWords } from '../catalogue.js';

const of = (training: string) => (training === '' ? '' : ` pelatihan ${training}`);

/** Indonesian sentences about rekap over many trainings. */
export const recap: RecapWords = {
  'recap.unknown-participant': ({ training, count }) =>
    `${count} tanda hadir${of(training)} milik orang yang tidak ada di daftar peserta dan tidak dihitung. Lengkapi daftar peserta atau perbaiki tandanya.`,
  'recap.unknown-session': ({ training, count }) =>
    `${count} tanda hadir${of(training)} untuk sesi yang tidak ada di jadwal dan tidak dihitung. Lengkapi jadwal atau perbaiki tandanya.`,
  'recap.unknown-status': ({ training, count }) =>
    `${count} tanda hadir${of(training)} berstatus yang tidak dikenal dan dihitung sebagai belum dicatat. Periksa statusnya.`,
  'recap.mark-twice': ({ training, count }) =>
    `${count} tanda hadir${of(training)} berulang untuk orang dan sesi yang sama. Yang sama dihitung sekali; yang berbeda harus diputuskan.`,
  'recap.participant-twice': ({ training, count }) =>
    `${count} baris daftar peserta${of(training)} mengulang peserta yang sudah ada. Hanya baris pertama dihitung; hapus ulangannya.`,
  'recap.session-twice': ({ training, count }) =>
    `${count} sesi${of(training)} berulang di jadwal. Hanya yang pertama dihitung; hapus ulangannya.`,
  'recap.training-twice': ({ training }) =>
    `Pelatihan ${training} diberikan lebih dari sekali. Hanya yang pertama dihitung; gabungkan datanya lebih dahulu.`,
  'recap.unreadable-region': ({ training, count }) =>
    `Kode wilayah ${count} peserta${of(training)} bukan kode Kemendagri dan dihitung sebagai wilayah tidak diketahui. Perbaiki kodenya.`,
  'recap.policy-not-counted': ({ policy, fields }) =>
    `Kebijakan kehadiran ${policy} memuat ketentuan yang tidak dapat dihitung rekap ini (${fields.join(', ')}). Pilih kebijakan lain atau hitung per pelatihan.`,
  'recap.plan-twice': ({ plan }) =>
    `RKTL ${plan} diberikan lebih dari sekali. Hanya yang pertama dihitung; hapus ulangannya.`,
  'recap.rows-overlap': () =>
    'Baris menurut kelompok rentan dapat memuat orang yang sama, jadi tidak boleh diumumkan begitu saja. Umumkan satu kelompok saja, atau rekap menurut wilayah dan jenis kelamin.',
};
