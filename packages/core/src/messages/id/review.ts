import type { ReviewWords } from '../catalogue.js';

const steps: Readonly<Record<string, string>> = {
  submit: 'pengajuan',
  return: 'pengembalian',
  verify: 'verifikasi',
  approve: 'persetujuan',
  close: 'penutupan',
  reopen: 'pembukaan kembali',
};

const statuses: Readonly<Record<string, string>> = {
  draft: 'masih draf',
  submitted: 'sudah diajukan',
  returned: 'dikembalikan',
  verified: 'sudah diverifikasi',
  approved: 'sudah disetujui',
};

/** Indonesian sentences about the way from draft to closed. */
export const review: ReviewWords = {
  'review.duplicate-step': ({ id }) =>
    `Kode langkah ${id} dipakai lebih dari sekali. Periksa riwayat dan catat ulang salah satunya.`,
  'review.verified-before-submission': ({ by }) =>
    `${by} menyatakan dokumen benar sebelum dokumen diajukan. Ajukan dahulu, lalu verifikasi.`,
  'review.step-after-close': ({ step }) =>
    `Ada ${steps[step] ?? step} setelah dokumen ditutup. Buka kembali dengan berita acara bila perlu diubah.`,
  'review.step-out-of-order': ({ step, status }) =>
    `Langkah ${steps[step] ?? step} tidak dapat dilakukan: dokumen ${statuses[status] ?? status}. Ikuti urutan ajukan, verifikasi, tutup.`,
  'review.other-revision': ({ revision, submitted }) =>
    `Langkah ini mengenai revisi ${String(revision)}, padahal yang diajukan revisi ${String(submitted)}. Periksa revisi yang diajukan.`,
  'review.verified-by-responsible': ({ by }) =>
    `${by} mengajukan atau bertanggung jawab atas dokumen ini, jadi tidak boleh memverifikasinya. Minta orang lain.`,
  'review.returned-without-remarks': ({ by }) =>
    `${by} mengembalikan dokumen tanpa catatan. Tulis apa yang harus diperbaiki.`,
  'review.reopened-without-minutes': ({ by }) =>
    `${by} membuka kembali dokumen tanpa berita acara. Cantumkan berita acara perubahan.`,
};
