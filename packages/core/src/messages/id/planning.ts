import type { PlanningWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about planning documents. */
export const planning: PlanningWords = {
  'planning.period-inverted': ({ from, to }) =>
    `Periode berakhir (${String(to)}) sebelum dimulai (${String(from)}). Tukar atau perbaiki tahunnya.`,
  'planning.rpjmdes-period': ({ years, allowed }) =>
    `Periode RPJMDes ${String(years)} tahun tidak sesuai; seharusnya ${allowed.join(' atau ')} tahun. Hitung tahun pertama dan terakhir, lalu perbaiki periodenya.`,
  'planning.rpjmdes-late': ({ agreedOn, limit }) =>
    `RPJMDes ditetapkan ${format.date(agreedOn)}, padahal batasnya ${format.date(limit)} (tiga bulan setelah kepala desa dilantik). Catat alasannya, atau perbaiki tanggalnya.`,
  'planning.drafting-team-size': ({ total, minimum, maximum }) =>
    `Tim penyusun RPJMDes ${String(total)} orang. Bentuk tim ${String(minimum)} sampai ${String(maximum)} orang.`,
  'planning.drafting-team-without-women': ({ total }) =>
    `Tidak ada perempuan di antara ${String(total)} anggota tim penyusun RPJMDes. Ikutsertakan perempuan.`,
  'planning.rtplp-without-rplp': () =>
    'RTPLP belum merujuk RPLP. Sebutkan RPLP yang menjadi dasarnya.',
  'planning.source-comes-later': ({ document, source }) =>
    `${document} disebut bersumber dari ${source}, padahal ${source} disusun sesudahnya. Periksa urutannya.`,
  'planning.year-outside-source': ({ document, year, source, from, to }) =>
    `${document} ${String(year)} berada di luar ${source} ${yearSpan(from, to)}. Rujuk ${source} yang mencakup tahun itu.`,
  'planning.approval-out-of-order': ({ step, takenOn, later, laterTakenOn }) =>
    `RKM ${steps[step]} pada ${format.date(takenOn)}, setelah ${steps[later]} pada ${format.date(laterTakenOn)}. Periksa urutan dan tanggalnya.`,
  'planning.unknown-slum-aspect': ({ written, known }) =>
    `Indikator kumuh "${written}" tidak dikenal. Pilih salah satu: ${format.list(known)}.`,
  'planning.agreed-late': ({ document, year, agreedOn, limit }) =>
    `${document} ${String(year)} disepakati ${format.date(agreedOn)}, lewat dari ${format.date(limit)}. Catat alasannya, atau perbaiki tanggalnya.`,
  'planning.agreed-without-minutes': ({ agreedOn }) =>
    `PJM ProAKSI disepakati ${format.date(agreedOn)} tanpa berita acara. Lampirkan berita acaranya.`,
};

const steps = {
  seen: 'dilihat kepala desa',
  checked: 'diperiksa fasilitator',
  verified: 'diverifikasi ROMS',
  approved: 'disetujui Pakem',
  known: 'diketahui satker',
  ratified: 'disahkan DPMU',
} as const;

function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
