import type { PerDiemWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const kinds = { 'per-diem': 'Uang harian', transport: 'Uang transpor', honorarium: 'Honorarium' };

/** Indonesian sentences about per diem. */
export const perDiem: PerDiemWords = {
  'per-diem.duplicate-id': ({ payment }) =>
    `Kode pembayaran ${payment} dipakai lebih dari sekali. Beri setiap pembayaran kode sendiri.`,
  'per-diem.unknown-participant': ({ participant: id }) =>
    `Pembayaran untuk peserta yang tidak terdaftar: ${id}. Daftarkan pesertanya atau periksa kodenya.`,
  'per-diem.paid-twice': ({ participant: person, date, kind }) =>
    `${kinds[kind]} ${person} untuk ${format.date(date)} dibayarkan lebih dari sekali. Hapus yang berlebih.`,
  'per-diem.amount-zero': ({ participant: person }) =>
    `Jumlah pembayaran untuk ${person} nol rupiah. Isi jumlahnya atau hapus pembayarannya.`,
  'per-diem.without-attendance': ({ participant: person, date }) =>
    `${person} menerima uang untuk ${format.date(date)}, padahal tercatat tidak hadir pada hari itu. Batalkan pembayarannya atau perbaiki presensi.`,
  'per-diem.attendance-unrecorded': ({ participant: person, date }) =>
    `${person} menerima uang untuk ${format.date(date)}, tetapi presensi hari itu belum dicatat atau belum diputuskan. Lengkapi presensinya dahulu.`,
  'per-diem.no-session-that-day': ({ participant: person, date }) =>
    `${person} menerima uang untuk ${format.date(date)}, hari tanpa sesi. Periksa tanggalnya, atau sertakan surat tugas bila hari perjalanan.`,
};
