import type { WorkPlanListWords, WorkPlanProgressWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const statuses: Readonly<Record<string, string>> = {
  'not-started': 'belum mulai',
  done: 'selesai',
};

/** Indonesian sentences about the progress of work plans, and about the plans of one training together. */
export const workPlanProgress: WorkPlanProgressWords & WorkPlanListWords = {
  'work-plan.status-does-not-fit-progress': ({ status, percent }) =>
    `Status ${statuses[status] ?? status} tidak sesuai dengan kemajuan ${String(percent)}%. Perbaiki salah satunya.`,
  'work-plan.blocked-without-next-step': ({ missing }) =>
    missing === 'obstacle'
      ? 'Kegiatan terhambat, tetapi hambatannya belum ditulis. Tulis apa yang menghambat.'
      : 'Kegiatan terhambat, tetapi belum ada rencana penyelesaian. Tulis langkah berikutnya.',
  'work-plan.progress-between-stages': ({ percent }) =>
    `Kemajuan ${String(percent)}% bukan salah satu tahap 0, 30, 80, atau 100%. Pilih tahap yang sudah tercapai.`,
  'work-plan.done-without-evidence': () =>
    'Kegiatan dinyatakan selesai tanpa bukti. Lampirkan foto, berita acara, atau daftar hadir.',
  'work-plan.changed-without-minutes': ({ revision }) =>
    `Revisi ${String(revision)} dibuat sesudah verifikasi tanpa berita acara. Cantumkan berita acara perubahan.`,
  'work-plan.duplicate-entry': ({ id }) =>
    `Kode laporan ${id} dipakai lebih dari sekali. Periksa laporan dan catat ulang salah satunya.`,
  'work-plan.unknown-item': ({ item }) =>
    `Catatan ini tentang kegiatan ${item}, yang tidak ada dalam RKTL. Periksa kegiatannya.`,
  'work-plan.unknown-entry': ({ entry }) =>
    `Verifikasi ini tentang laporan ${entry}, yang tidak ada. Periksa laporannya.`,
  'work-plan.verified-by-responsible': ({ by }) =>
    `${by} melaporkan atau bertanggung jawab atas kegiatan ini, jadi tidak boleh memverifikasinya. Minta orang lain.`,
  'work-plan.verified-before-submission': ({ by }) =>
    `${by} memverifikasi kemajuan sebelum RKTL diajukan. Ajukan RKTL dahulu, lalu verifikasi.`,
  'work-plan.rejected-without-remarks': ({ by }) =>
    `${by} menolak laporan tanpa catatan. Tulis apa yang harus diperbaiki.`,
  'work-plan.reported-after-lock': ({ through, lockedBy }) =>
    `Masa sampai ${format.date(through)} sudah dikunci oleh ${lockedBy}. Tulis alasan mengapa laporan ini baru dicatat.`,
  'work-plan.revision-number-twice': ({ revision, authors }) =>
    `Revisi ${String(revision)} dibuat lebih dari sekali tanpa saling melihat, oleh ${format.list(authors)}. Bandingkan isinya, lalu ajukan revisi berikutnya yang memuat keduanya.`,
  'work-plan.planning-contested': ({ by }) =>
    `Status dalam dokumen perencanaan dicatat berbeda di dua perangkat; yang dipakai catatan terakhir, oleh ${by}. Pastikan mana yang benar, lalu catat lagi.`,
  'work-plan.line-of-unknown-plan': ({ plan, author }) =>
    `Catatan dari ${author} ini tentang RKTL ${plan}, yang tidak ada di sini. Tambahkan RKTL itu, atau periksa dari mana catatan ini berasal.`,
  'work-plan.owner-has-two': ({ owner }) =>
    `RKTL untuk ${owner} sudah ada. Gabungkan keduanya atau hapus salah satu.`,
  'work-plan.owner-has-none': ({ owner }) => `RKTL untuk ${owner} belum ada. Susun RKTL-nya.`,
};
