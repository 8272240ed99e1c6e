import { roundedPercent } from '../../kernel/index.js';
import type { AttendanceWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';
import { indonesianStatuses } from '../status-words.js';

const statuses: Readonly<Record<string, string>> = indonesianStatuses;

/** Indonesian sentences about attendance. */
export const attendance: AttendanceWords = {
  'attendance.unknown-participant': ({ participant: id }) =>
    `Presensi untuk peserta yang tidak terdaftar: ${id}. Daftarkan pesertanya atau periksa kodenya.`,
  'attendance.unknown-session': ({ session }) =>
    `Presensi untuk sesi yang tidak terdaftar: ${session}. Tambahkan sesinya atau periksa kodenya.`,
  'attendance.entry-id-reused': ({ id }) =>
    `Dua catatan yang berbeda memakai kode ${id}. Periksa kedua perangkat, lalu catat ulang yang benar.`,
  'attendance.contested': ({ participant: person, session, marks }) =>
    `Catatan berbeda untuk ${person} pada sesi "${session}": ${format.list(marks.map(inWords))}. Putuskan yang benar.`,
  'attendance.reason-missing': ({ status, participant: person }) =>
    `Isi keterangan untuk status ${statuses[status] ?? status} (${person}).`,
  'attendance.session-incomplete': ({ session, missing }) =>
    `Sesi "${session}": ${format.number(missing)} peserta belum dicatat. Catat semuanya sebelum dikunci.`,
  'attendance.outside-session': ({ participant: person, session, date, time }) =>
    `Waktu presensi ${person}, ${format.date(date)} pukul ${clock(time)}, di luar sesi "${session}". Periksa jamnya atau beri keterangan.`,
  'attendance.many-at-once': ({ count, authors, sessions }) =>
    `${format.number(count)} presensi dalam satu detik dari satu perangkat, dicatat oleh ${format.list(authors)} (${format.list(sessions)}). Pastikan orangnya memang datang.`,
  'attendance.signature-shared': ({ people }) =>
    `Tanda tangan yang sama dipakai untuk ${format.list(people)}. Periksa lembar aslinya dan minta yang benar.`,
  'attendance.at-two-events': ({
    participant: person,
    session,
    date,
    otherTraining,
    otherSession,
  }) =>
    `${person} tercatat hadir di dua kegiatan pada waktu yang sama, ${format.date(date)}: "${session}" dan "${otherSession}" (${otherTraining}). Tetapkan yang benar.`,
  'attendance.changed-after-lock': ({ participant: person, session, author }) =>
    `Catatan ${person} pada sesi "${session}" diubah oleh ${author} setelah dikunci tanpa alasan. Isi alasannya.`,
  'attendance.below-minimum': ({ participant: person, ...count }) =>
    `Kehadiran ${person} ${share(count)}, di bawah minimum ${format.percent(count)}, tetapi dinyatakan lulus. Batalkan kelulusannya atau perbaiki presensi.`,
  'attendance.passed-undecided': ({ participant: person }) =>
    `${person} dinyatakan lulus, padahal presensi belum lengkap sehingga persentase belum dapat dihitung. Lengkapi presensinya dahulu.`,
  'attendance.more-present-than-registered': ({ session, present, registered }) =>
    `${format.number(present)} orang tercatat hadir${inSession(session)}, padahal yang terdaftar ${format.number(registered)}. Periksa daftar peserta dan jumlah hadir.`,
  'attendance.report-count-differs': ({ session, stated, listed }) =>
    `Laporan menyebut ${format.number(stated)} orang hadir${inSession(session)}, daftar hadir ${format.number(listed)}. Samakan keduanya.`,
  'attendance.unsigned-presence': ({ unsigned, present }) =>
    `${format.number(unsigned)} dari ${format.number(present)} kehadiran belum bertanda tangan. Lengkapi tanda tangan sebelum SPJ.`,
  'attendance.lock-without-author': () =>
    'Penguncian presensi belum menyebut siapa yang mengunci. Isi namanya.',
  'attendance.lock-of-unknown-session': ({ session }) =>
    `Penguncian untuk sesi yang tidak terdaftar: ${session}. Tambahkan sesinya atau periksa kodenya.`,
  'attendance.policy-minimum-out-of-range': ({ numerator, denominator }) =>
    `Kehadiran minimum ${String(numerator)}/${String(denominator)} tidak dapat dipakai. Tetapkan lebih dari 0% dan paling banyak 100%.`,
  'attendance.policy-status-counted-twice': ({ statuses: both }) =>
    `Status ${format.list(both.map(word))} dihitung hadir sekaligus dikeluarkan dari hitungan. Pilih salah satu.`,
  'attendance.policy-lateness-without-effect': ({ because }) =>
    because === 'weight'
      ? 'Pengurangan untuk yang terlambat hanya berlaku bila kehadiran dihitung menurut JP. Hitung menurut JP, atau hapus pengurangannya.'
      : 'Ada pengurangan untuk yang terlambat, padahal status terlambat tidak dihitung hadir. Hitung sebagai hadir, atau hapus pengurangannya.',
  'attendance.form-column-repeated': ({ column }) =>
    `Kolom ${columns[column]} ada lebih dari sekali pada formulir daftar hadir. Sisakan satu.`,
  'attendance.form-without-names': () =>
    'Formulir daftar hadir tidak memuat kolom nama. Tambahkan kolom nama.',
  'attendance.form-columns-too-wide': ({ needed, room }) =>
    `Kolom formulir daftar hadir membutuhkan ${format.number(needed)} mm, sedangkan lebar kertas yang dapat dipakai ${format.number(room)} mm. Persempit kolom, atau pakai kertas lanskap.`,
};

/** What a column of a printed list shows. */
const columns: Readonly<Record<string, string>> = {
  number: 'nomor',
  name: 'nama',
  role: 'jabatan',
  origin: 'instansi/desa',
  village: 'desa',
  district: 'kecamatan',
  office: 'instansi',
  sex: 'L/P',
  nip: 'NIP',
  phone: 'nomor HP',
  nik: 'NIK',
  status: 'kehadiran',
  signature: 'tanda tangan',
};

/** What attendance is weighed by. */
const weights = { 'lesson-hour': 'JP', session: 'sesi', day: 'hari' };

type WeighedParams = Omit<
  Parameters<AttendanceWords['attendance.below-minimum']>[0],
  'participant'
>;

function word(status: string): string {
  return statuses[status] ?? status;
}

/** `14.00`, as Indonesian writes it. */
function clock(time: string): string {
  return time.replace(':', '.');
}

function inSession(session: string): string {
  return session === '' ? '' : ` pada sesi "${session}"`;
}

/** `43 dari 48 JP (89,58%)`; at most that much while records are open. */
function share({ weightBy, attended, open, counted, parts }: WeighedParams): string {
  const numerator = attended + open;
  // Rounded for showing only: lateness may take off parts of a lesson hour.
  const amount = (part: number) =>
    format.number(roundedPercent({ numerator: part, denominator: parts * 100 }));
  const of = `${amount(numerator)} dari ${amount(counted)} ${weights[weightBy]}`;
  const percent = format.percent({ numerator, denominator: counted });
  return `${open > 0 ? 'paling banyak ' : ''}${of} (${percent})`;
}

/** `present: Rini` as `hadir: Rini`. */
function inWords(mark: string): string {
  const [status = '', author = ''] = mark.split(/: (.*)/s);
  return `${statuses[status] ?? status}: ${author}`;
}
