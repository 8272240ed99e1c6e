import type { EvaluationWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const tests = { 'pre-test': 'pre-test', 'post-test': 'post-test', final: 'nilai akhir' };

const results = { ...tests, assessment: 'uji kompetensi' };

const elements = {
  requirements: 'persyaratan',
  procedure: 'sistem, mekanisme, dan prosedur',
  time: 'waktu penyelesaian',
  cost: 'biaya/tarif',
  product: 'produk layanan',
  competence: 'kompetensi pelaksana',
  behaviour: 'perilaku pelaksana',
  facilities: 'sarana dan prasarana',
  complaints: 'penanganan pengaduan, saran, dan masukan',
};

/** Indonesian sentences about learning results and satisfaction. */
export const evaluation: EvaluationWords = {
  'evaluation.duplicate-id': ({ id }) =>
    `Kode ${id} dipakai dua kali dalam satu daftar. Hapus yang tercatat ganda atau beri kode lain.`,
  'evaluation.unknown-participant': ({ participant: id }) =>
    `Hasil untuk peserta yang tidak terdaftar: ${id}. Daftarkan pesertanya atau periksa kodenya.`,
  'evaluation.before-training': ({ participant: person, what, date, startsOn }) =>
    `Hasil ${results[what]} ${person} bertanggal ${format.date(date)}, sebelum pelatihan mulai ${format.date(startsOn)}. Perbaiki salah satu tanggalnya.`,
  'evaluation.passed-without-result': ({ participant: person, because }) =>
    because === 'open'
      ? `${person} dinyatakan lulus, padahal hasil belajarnya belum lengkap. Isi hasilnya dahulu.`
      : `${person} dinyatakan lulus, padahal hasil belajarnya belum memenuhi syarat. Batalkan kelulusannya atau perbaiki hasilnya.`,
  'evaluation.pass-score-out-of-range': ({ numerator, denominator }) =>
    `Nilai minimum ${String(numerator)}/${String(denominator)} tidak dapat dipakai. Tetapkan lebih dari 0% dan paling banyak 100%.`,
  'evaluation.unknown-unit': ({ unit }) =>
    `Uji untuk unit kompetensi yang tidak terdaftar: ${unit}. Tambahkan unitnya atau periksa kodenya.`,
  'evaluation.too-many-attempts': ({ participant: person, unit, attempt, maximum }) =>
    `${person} diuji untuk ke-${String(attempt)} kalinya pada unit "${unit}", padahal paling banyak ${String(maximum)} kali. Periksa nomor ujinya atau hapus uji yang berlebih.`,
  'evaluation.attempt-repeated': ({ participant: person, unit, attempt }) =>
    `Uji ke-${String(attempt)} ${person} pada unit "${unit}" tercatat dua kali. Hapus salah satu atau perbaiki nomornya.`,
  'evaluation.attempts-out-of-order': ({ participant: person, unit, attempt, ...dates }) =>
    `Uji ke-${String(attempt)} ${person} pada unit "${unit}" bertanggal ${format.date(dates.assessedOn)}, sebelum uji ke-${String(dates.earlier)} (${format.date(dates.earlierOn)}). Perbaiki tanggal atau nomornya.`,
  'evaluation.reassessed-although-competent': ({ participant: person, unit, attempt }) =>
    `${person} diuji lagi (uji ke-${String(attempt)}) pada unit "${unit}", padahal sudah kompeten. Periksa hasil uji sebelumnya.`,
  'evaluation.score-above-maximum': ({ participant: person, test, points, maximum }) =>
    `Nilai ${person} (${tests[test]}) ${format.number(points)}, melebihi maksimum ${format.number(maximum)}. Perbaiki nilai atau maksimumnya.`,
  'evaluation.negative-score': ({ participant: person, test, points }) =>
    `Nilai ${person} (${tests[test]}) ${format.number(points)}, kurang dari nol. Perbaiki nilainya.`,
  'evaluation.test-repeated': ({ participant: person, test }) =>
    `${person} mempunyai lebih dari satu hasil untuk ${tests[test]}. Sisakan yang berlaku.`,
  'evaluation.maxima-differ': ({ maxima }) =>
    `Nilai maksimum pre-test dan post-test berbeda-beda: ${format.list(maxima)}. Hasilnya dibandingkan sebagai persen; pastikan maksimumnya benar.`,
  'evaluation.post-test-before-pre-test': ({ participant: person, postTestOn, preTestOn }) =>
    `Post-test ${person} bertanggal ${format.date(postTestOn)}, sebelum pre-test ${format.date(preTestOn)}. Perbaiki tanggalnya atau tukar hasilnya.`,
  'evaluation.answer-out-of-range': ({ form, element, answer }) =>
    `Formulir kepuasan nomor ${String(form)}: jawaban ${format.number(answer)} untuk unsur ${elements[element]} di luar 1 sampai 4. Periksa formulir aslinya.`,
  'evaluation.element-answered-twice': ({ form, element }) =>
    `Formulir kepuasan nomor ${String(form)}: unsur ${elements[element]} dijawab dua kali. Sisakan satu jawaban.`,
};
