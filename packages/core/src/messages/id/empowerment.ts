import type { EmpowermentWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const parts = { domain: 'bidang', indicator: 'indikator', band: 'kelas' };

const levels: Readonly<Record<string, string>> = {
  rt: 'RT',
  rw: 'RW',
  dusun: 'dusun',
  village: 'desa/kelurahan',
  district: 'kecamatan',
  regency: 'kabupaten/kota',
  province: 'provinsi',
};

const kindsOfEvidence: Readonly<Record<string, string>> = {
  photo: 'foto',
  document: 'dokumen',
  minutes: 'berita acara atau notulen',
  'attendance-list': 'daftar hadir',
  other: 'bukti lain',
};

const either = (names: readonly string[]) => names.join(' atau ');

/** Indonesian sentences about rubrics and assessments of empowerment. */
export const empowerment: EmpowermentWords = {
  'empowerment.repeated-id': ({ kind, id }) =>
    `Kode ${parts[kind]} ${id} dipakai lebih dari sekali. Beri setiap ${parts[kind]} kode sendiri.`,
  'empowerment.without-indicators': ({ indonesian }) =>
    indonesian === ''
      ? 'Rubrik belum memiliki bidang. Tambahkan paling sedikit satu bidang dengan indikatornya.'
      : `Bidang “${indonesian}” belum memiliki indikator. Tambahkan indikator, atau hapus bidangnya.`,
  'empowerment.weight-not-positive': ({ indonesian }) =>
    `Bobot “${indonesian}” nol. Beri bobot, atau keluarkan dari rubrik.`,
  'empowerment.weights-do-not-add-up': ({ indonesian, percent, sum }) =>
    `Bobot ${indonesian === '' ? 'semua bidang' : `indikator pada bidang “${indonesian}”`} berjumlah ${format.number(percent)}% (${sum}). Jadikan tepat 100%.`,
  'empowerment.too-few-levels': ({ indonesian, levels: count }) =>
    `Indikator “${indonesian}” memiliki ${String(count)} tingkat. Uraikan paling sedikit dua tingkat.`,
  'empowerment.levels-out-of-order': ({ indonesian, level, previous }) =>
    `Pada indikator “${indonesian}”, tingkat ${String(level)} ditulis sesudah tingkat ${String(previous)}. Urutkan dari yang terendah, tanpa tingkat ganda.`,
  'empowerment.points-fall': ({ indonesian, level, points, previous }) =>
    `Pada indikator “${indonesian}”, tingkat ${String(level)} bernilai ${String(points)} poin, kurang dari tingkat di bawahnya (${String(previous)}). Perbaiki poinnya.`,
  'empowerment.scale-stops-short': ({ indonesian, points }) =>
    `Tingkat tertinggi indikator “${indonesian}” hanya bernilai ${String(points)} poin, sehingga bobotnya tidak pernah penuh. Beri tingkat tertinggi 100 poin.`,
  'empowerment.evidence-from-no-level': ({ indonesian, level }) =>
    `Bukti indikator “${indonesian}” diminta mulai tingkat ${String(level)}, padahal tingkat itu tidak ada. Pilih salah satu tingkat indikatornya.`,
  'empowerment.without-bands': () =>
    'Rubrik belum memiliki kelas hasil. Tambahkan kelas, dimulai dari nol.',
  'empowerment.bands-begin-above-zero': ({ indonesian, numerator, denominator }) =>
    `Kelas terendah “${indonesian}” baru dimulai pada ${format.percent({ numerator, denominator }, 4)}, sehingga hasil di bawahnya tidak berkelas. Mulai kelas terendah dari nol.`,
  'empowerment.bands-out-of-order': ({ indonesian, previousIndonesian }) =>
    `Kelas “${indonesian}” tidak dimulai di atas kelas “${previousIndonesian}”. Urutkan kelas dari yang terendah.`,
  'empowerment.band-out-of-reach': ({ indonesian, numerator, denominator }) =>
    `Kelas “${indonesian}” dimulai pada ${format.percent({ numerator, denominator }, 4)}, padahal hasil paling tinggi 100%. Turunkan batasnya.`,
  'empowerment.unverified-as-regulation': ({ cited }) =>
    `Rubrik disebut berdasarkan peraturan, padahal naskah “${cited}” belum dibaca. Periksa naskahnya, atau sebut sebagai aturan rumah.`,
  'empowerment.ends-before-in-force': ({ from, until }) =>
    `Rubrik berlaku sampai ${format.date(until)}, sebelum mulai berlaku ${format.date(from)}. Perbaiki salah satu tanggalnya.`,
  'empowerment.replaces-later-version': ({ version, replaced }) =>
    `Versi ${String(version)} disebut menggantikan versi ${String(replaced)}. Sebut versi yang lebih lama.`,
  'empowerment.used-version-changed': ({ rubric, version }) =>
    `Rubrik ${rubric} versi ${String(version)} sudah dipakai, tetapi isinya berubah. Kembalikan isinya, atau terbitkan sebagai versi baru.`,
  'empowerment.other-rubric': ({ named, namedVersion, given, version }) =>
    `Penilaian memakai rubrik ${named} versi ${String(namedVersion)}, bukan ${given} versi ${String(version)}. Hitung dengan rubriknya sendiri.`,
  'empowerment.rubric-changed': ({ rubric, version }) =>
    `Isi rubrik ${rubric} versi ${String(version)} bukan lagi yang dipakai saat penilaian. Pakai isi rubrik yang semula.`,
  'empowerment.rubric-not-in-force': ({ on, limit }) =>
    on < limit
      ? `Penilaian ${format.date(on)} mendahului masa berlaku rubrik, yang dimulai ${format.date(limit)}. Pakai rubrik yang berlaku saat itu.`
      : `Penilaian ${format.date(on)} melewati masa berlaku rubrik, yang berakhir ${format.date(limit)}. Pakai rubrik yang berlaku saat itu.`,
  'empowerment.without-assessor': () =>
    'Belum disebutkan siapa yang menilai. Isi nama atau jabatan penilai.',
  'empowerment.unit-of-other-level': ({ level, rubricLevel }) =>
    `Yang dinilai ${levels[level] ?? level}, padahal rubrik ini untuk ${levels[rubricLevel] ?? rubricLevel}. Pakai rubrik yang sesuai.`,
  'empowerment.region-of-other-level': ({ level, region, needed }) =>
    `${region} bukan ${levels[needed] ?? needed}, padahal yang dinilai ${levels[level] ?? level}. Pilih wilayah yang sesuai.`,
  'empowerment.unit-unnamed': ({ level }) =>
    `Belum disebutkan ${levels[level] ?? level} mana yang dinilai. Isi ${level === 'dusun' ? 'namanya' : 'nomornya'}.`,
  'empowerment.unknown-indicator': ({ indicator }) =>
    `Indikator ${indicator} tidak ada dalam rubrik. Periksa kode indikatornya.`,
  'empowerment.repeated-indicator': ({ indicator }) =>
    `Indikator ${indicator} dinilai lebih dari sekali. Simpan satu penilaian.`,
  'empowerment.indicator-missing': ({ indonesian }) =>
    `Indikator “${indonesian}” belum dinilai, sehingga nilai gabungan belum dapat dihitung. Isi tingkatnya.`,
  'empowerment.level-off-scale': ({ indonesian, level, allowed }) =>
    `Tingkat ${String(level)} tidak ada pada indikator “${indonesian}”. Pilih ${either(allowed)}.`,
  'empowerment.evidence-missing': ({ indonesian, level, needed, present, kinds }) =>
    `Tingkat ${String(level)} indikator “${indonesian}” memerlukan ${String(needed)} bukti${kinds.length > 0 ? ` (${either(kinds.map((kind) => kindsOfEvidence[kind] ?? kind))})` : ''}, baru ada ${String(present)}. Lengkapi buktinya; sebelum itu tingkat ini hanya terhitung sebagai pengakuan.`,
  'empowerment.verified-by-assessor': ({ by }) =>
    `${by} memverifikasi penilaiannya sendiri. Minta orang lain memverifikasi.`,
  'empowerment.verifier-not-named': ({ indonesian, by, verifiers }) =>
    `Menurut rubrik, ${by} tidak berwenang memverifikasi indikator “${indonesian}”. Minta ${either(verifiers)}.`,
  'empowerment.verified-above-claim': ({ by, level, claimed }) =>
    `${by} menemukan tingkat ${String(level)}, lebih tinggi dari yang dinyatakan (${String(claimed)}). Perbarui penilaiannya bila memang lebih tinggi.`,
};
