import type { ScoringVolumesWords } from '../catalogue.js';

/** Indonesian sentences about inputs that are brought together and works booked on them. */
export const scoringVolumes: ScoringVolumesWords = {
  'scoring.part-missing': ({ indonesian, part, parts }) =>
    `${indonesian}: bagian ke-${String(part)} dari ${String(parts)} belum diisi, sehingga jumlahnya tidak diketahui. Lengkapi bagian itu.`,
  'scoring.works-on-nothing': ({ received, allowed }) =>
    `Pekerjaan dicatat pada "${received}", yang bukan kriteria instrumen ini. Pilih salah satu: ${allowed.join(', ')}.`,
  'scoring.works-volume-not-positive': ({ indonesian, received }) =>
    `Volume pekerjaan pada ${indonesian} ${received === '' ? 'bukan angka' : `tertulis ${received}`}. Isi dengan angka di atas nol, atau hapus catatannya.`,
  'scoring.works-exceed-volume': ({ indonesian, booked, volume }) =>
    `Pekerjaan pada ${indonesian} tercatat ${String(booked)}, lebih dari volume awal ${String(volume)}. Periksa volume awal dan catatan pekerjaannya.`,
};
