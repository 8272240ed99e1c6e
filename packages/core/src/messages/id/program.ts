import type { ProgramWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about programmes. */
export const program: ProgramWords = {
  'program.non-standard-name': ({ written, official }) =>
    `Nama program "${written}" tidak baku. Gunakan "${official}".`,
  'program.years-inverted': ({ from, to }) =>
    `Tahun sasaran berakhir (${String(to)}) sebelum dimulai (${String(from)}). Tukar atau perbaiki tahunnya.`,
  'program.validity-inverted': ({ validFrom, validTo }) =>
    `Program berakhir ${format.date(validTo)}, sebelum dimulai ${format.date(validFrom)}. Perbaiki salah satu tanggalnya.`,
  'program.outside-validity': ({ onDate, limit, side }) =>
    side === 'before'
      ? `Kegiatan pada ${format.date(onDate)}, padahal program baru dimulai ${format.date(limit)}. Periksa program dan tanggalnya.`
      : `Kegiatan pada ${format.date(onDate)}, padahal program berakhir ${format.date(limit)}. Periksa program dan tanggalnya.`,
  'program.target-above-whole': ({ group }) =>
    `Target untuk ${group} melebihi 100%. Perbaiki pembilang atau penyebutnya.`,
  'program.regulation-superseded': ({ cited, by }) =>
    `${cited} sudah diubah atau dicabut oleh ${by}. Perbarui dasar hukumnya.`,
  'program.role-unknown': ({ role, program }) =>
    `Peran "${role}" tidak dikenal dalam program ${program} pada tingkat dan waktu itu. Periksa nama peran dan tingkatnya.`,
};
