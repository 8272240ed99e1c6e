import type { CalendarDate } from '../../kernel/index.js';
import type { TrainingWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about trainings. */
export const training: TrainingWords = {
  'training.ends-before-start': ({ startsOn, endsOn }) =>
    `Tanggal selesai ${format.date(endsOn)} mendahului tanggal mulai ${format.date(startsOn)}. Perbaiki salah satunya.`,
  'training.stated-days-differ': ({ stated, days }) =>
    `Tertulis ${String(stated)} hari, tetapi rentang tanggalnya ${String(days)} hari. Samakan keduanya.`,
  'training.dates-incomplete': ({ candidates, holidays }) =>
    candidates.length === 0
      ? 'Tanggal belum lengkap. Isi tanggal mulai dan selesai sebelum diterbitkan.'
      : `Tanggal belum lengkap. Kemungkinan: ${format.list(candidates.map(spanOf))}${holidays.length === 0 ? '' : ` (hari libur: ${format.list(holidays.map(holidayOf))})`}. Pilih yang benar.`,
  'training.dates-differ-from-label': ({ label, startsOn, endsOn }) =>
    `Tanggal ${format.span(startsOn, endsOn)} tidak sesuai dengan tulisan "${label}". Perbaiki salah satunya.`,
  'training.runs-on-day-off': ({ date, holiday }) =>
    `Pelatihan berlangsung pada hari libur: ${format.dayAndDate(date)}${holiday === '' ? '' : ` (${holiday})`}. Pastikan tanggalnya memang demikian.`,
  'training.reported-before-end': ({ reportedOn, endsOn }) =>
    `Kegiatan dinyatakan selesai pada ${format.date(reportedOn)}, sebelum tanggal selesai ${format.date(endsOn)}. Periksa tanggal laporannya.`,
  'training.beneficiaries-after-training': ({ beneficiaryYear, trainingYear }) =>
    `Tahun sasaran ${String(beneficiaryYear)} setelah tahun pelatihan ${String(trainingYear)}. Perbaiki salah satunya.`,
  'training.venue-outside-region': ({ place, region }) =>
    `Tempat pelatihan di ${place} berada di luar wilayah penyelenggara (${region}). Sertakan alasannya.`,
  'training.kind-unclear': ({ kind, others }) =>
    `Jenis kegiatan tidak tegas: ${format.list([kind, ...others].map(kindOf))}. Pilih satu; sosialisasi tidak memberi sertifikat kelulusan.`,
  'training.objective-hard-to-observe': ({ id, verb }) =>
    `Tujuan ${id} diawali "${verb}", yang sulit diamati. Pakai kata kerja yang hasilnya tampak, misalnya menyusun, menghitung, atau memandu.`,
  'training.objective-restates-title': ({ id, text }) =>
    `Tujuan ${id} ("${text}") hanya mengulang judul. Tulis apa yang dapat dilakukan peserta sesudahnya.`,
  'training.objective-without-material': ({ id, text }) =>
    `Tujuan ${id} ("${text}") belum didukung materi. Tambahkan materi atau tunjuk materi yang mendukungnya.`,
  'training.curriculum-hours-differ': ({ timetable, curriculum }) =>
    `Jumlah JP jadwal (${String(timetable)}) berbeda dengan kurikulum (${String(curriculum)}). Sesuaikan salah satunya.`,
  'training.practice-without-hours': ({ method }) =>
    `Metode ${practiceMethods[method] ?? method} disebut, tetapi tidak ada JP praktik. Sediakan JP praktik atau praktik lapangan, atau hapus metodenya.`,
  'training.terms-of-reference-incomplete': ({ missing }) =>
    `Bagian KAK belum lengkap: ${format.list(missing.map((part) => partsOfTerms[part] ?? part))}. Lengkapi sebelum diajukan.`,
  'training.origins-not-listed': ({ represented, inRegion, level, region }) =>
    `Disebut ${String(represented)} dari ${String(inRegion)} ${unitsOf(level)}${region === '' ? '' : ` di ${region}`}, daftarnya belum lengkap. Lampirkan daftarnya.`,
  'training.more-origins-than-stated': ({ represented, inRegion, level }) =>
    `Peserta disebut dari ${String(represented)} ${unitsOf(level)}, padahal jumlah seluruhnya ${String(inRegion)}. Periksa kedua angkanya.`,
  'training.total-differs-from-words': ({ total, words }) =>
    `Jumlah peserta ${String(total)} tidak sama dengan kata "${words}". Perbaiki salah satunya.`,
  'training.sex-split-differs': ({ sum, total }) =>
    `Jumlah L+P (${String(sum)}) tidak sama dengan total (${String(total)}). Periksa ketiga angkanya.`,
  'training.breakdown-exceeds-total': ({ sum, total }) =>
    `Jumlah rincian peserta (${String(sum)}) melebihi totalnya (${String(total)}). Periksa angkanya.`,
  'training.breakdown-incomplete': ({ remainder, total }) =>
    `${String(remainder)} dari ${String(total)} peserta belum dirinci. Lengkapi rinciannya atau jelaskan sisanya.`,
  'training.sex-split-missing': () =>
    'Rincian laki-laki/perempuan belum diisi. Lengkapi dari daftar hadir.',
  'training.quotas-exceed-seats': ({ sum, seats }) =>
    `Jumlah kuota (${String(sum)}) melebihi tempat yang ada (${String(seats)}). Kurangi kuota atau tambah tempat.`,
  'training.duplicate-session': ({ session }) =>
    `Kode sesi ${session} dipakai lebih dari sekali. Beri setiap sesi kode sendiri.`,
  'training.session-outside-training': ({ session, heldOn, startsOn, endsOn }) =>
    `Sesi "${session}" pada ${format.date(heldOn)} berada di luar pelatihan (${format.span(startsOn, endsOn)}). Pindahkan sesi atau perbaiki tanggal pelatihan.`,
  'training.session-ends-before-start': ({ session, startTime, endTime }) =>
    `Sesi "${session}" selesai pukul ${clock(endTime)}, sebelum mulai pukul ${clock(startTime)}. Perbaiki jamnya.`,
  'training.lesson-hours-differ': ({ session, lessonHours, expected, scheduled }) =>
    `Sesi "${session}": ${String(lessonHours)} JP seharusnya ${String(expected)} menit, jadwal ${String(scheduled)} menit. Sesuaikan jam atau JP.`,
  'training.double-booking': ({ who, session, other, date }) =>
    `${who} terjadwal ganda pada ${format.date(date)}: "${other}" dan "${session}". Geser salah satu sesi.`,
  'training.no-work-plan-session': ({ lessonHours }) =>
    `${lessonHours === 0 ? 'Belum ada JP' : `Baru ${String(lessonHours)} JP`} untuk penyusunan RKTL di akhir pelatihan. Sediakan minimal 2 JP di sana.`,
  'training.regulation-superseded': ({ cited, by }) =>
    `${cited} sudah diubah atau dicabut oleh ${by} pada saat pelatihan. Rujuk peraturan yang berlaku.`,
  'training.role-unknown': ({ role, program }) =>
    `Peran "${role}" tidak dikenal dalam program ${program} pada tingkat atau waktu itu. Periksa nama dan tingkatnya.`,
};

const kinds: Readonly<Record<string, string>> = {
  training: 'pelatihan',
  'technical-guidance': 'bimbingan teknis',
  socialisation: 'sosialisasi',
  workshop: 'lokakarya',
  'on-the-job': 'pelatihan di tempat kerja',
};

const practiceMethods: Readonly<Record<string, string>> = {
  practice: 'praktik',
  'field-practice': 'praktik lapangan',
  'on-the-job': 'praktik di tempat kerja',
  internship: 'magang',
};

const partsOfTerms: Readonly<Record<string, string>> = {
  activityCode: 'kode kegiatan',
  objective: 'tujuan',
  output: 'keluaran',
  beneficiaries: 'penerima manfaat',
  funds: 'pendanaan',
  place: 'tempat',
};

/** `14.00`, as Indonesian writes it. */
function clock(time: string): string {
  return time.replace(':', '.');
}

function kindOf(kind: string): string {
  return kinds[kind] ?? kind;
}

function unitsOf(level: string): string {
  return level === 'district' ? 'kecamatan' : 'desa/kelurahan';
}

function holidayOf(holiday: string): string {
  const [date = '', name = ''] = holiday.split(': ');
  return `${format.date(date as CalendarDate)}, ${name}`;
}

function spanOf(span: string): string {
  const [first, last] = span.split('/') as [CalendarDate, CalendarDate];
  return format.span(first, last);
}
