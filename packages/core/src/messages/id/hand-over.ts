import type { HandOverWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about what is handed over from device to device. */
export const handOver: HandOverWords = {
  'hand-over.not-a-hand-over': () =>
    'Ini bukan berkas serah terima catatan Berdaya. Pilih berkas atau kode yang dibuat dengan tombol serah terima di perangkat lain.',
  'hand-over.newer-format': ({ format: written, readable }) =>
    `Serah terima ini dibuat oleh versi yang lebih baru (${written}). Perbarui Berdaya di perangkat ini; versi ini membaca ${readable}.`,
  'hand-over.other-training': ({ title, expected }) =>
    `Serah terima ini untuk kegiatan lain: "${title}". Yang terbuka "${expected}". Buka kegiatan yang benar, lalu terima lagi.`,
  'hand-over.other-plan': ({ title, expected }) =>
    `Serah terima ini untuk RKTL lain: "${title}". Yang terbuka "${expected}". Buka RKTL yang benar, lalu terima lagi.`,
  'hand-over.other-kind': ({ title, holds }) =>
    holds === 'plan'
      ? `Serah terima ini berisi catatan RKTL "${title}", bukan presensi. Buka RKTL itu, lalu terima di sana.`
      : `Serah terima ini berisi presensi "${title}", bukan catatan RKTL. Buka daftar hadir itu, lalu terima di sana.`,
  'hand-over.damaged': ({ stated, found }) =>
    `Serah terima ini rusak di jalan${
      stated === found
        ? ''
        : `: seharusnya ${format.number(stated)} catatan, terbaca ${format.number(found)}`
    }. Minta dibuatkan lagi dari perangkat asal; belum ada yang diterima.`,
};
