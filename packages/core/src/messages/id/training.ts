import type { CalendarDate } from '../../kernel/index.js';
import type { TrainingWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about trainings. */
export const training: TrainingWords = {
  'training.ends-before-start': ({ startsOn, endsOn }) =>
    `Tanggal selesai ${format.date(endsOn)} mendahului tanggal mulai ${format.date(startsOn)}. Perbaiki salah satunya.`,
  'training.stated-days-differ': ({ stated, days }) =>
    `Tertulis ${String(stated)} hari, tetapi rentang tanggalnya ${String(days)} hari. Samakan keduanya.`,
  'training.dates-incomplete': ({ candidates }) =>
    candidates.length === 0
      ? 'Tanggal belum lengkap. Isi tanggal mulai dan selesai sebelum diterbitkan.'
      : `Tanggal belum lengkap. Kemungkinan: ${format.list(candidates.map(spanOf))}. Pilih yang benar.`,
  'training.runs-on-day-off': ({ date, holiday }) =>
    `Pelatihan berlangsung pada hari libur: ${format.dayAndDate(date)}${holiday === '' ? '' : ` (${holiday})`}. Pastikan tanggalnya memang demikian.`,
  'training.reported-before-end': ({ reportedOn, endsOn }) =>
    `Kegiatan dinyatakan selesai pada ${format.date(reportedOn)}, sebelum tanggal selesai ${format.date(endsOn)}. Periksa tanggal laporannya.`,
  'training.beneficiaries-after-training': ({ beneficiaryYear, trainingYear }) =>
    `Tahun sasaran ${String(beneficiaryYear)} setelah tahun pelatihan ${String(trainingYear)}. Perbaiki salah satunya.`,
  'training.objective-without-material': ({ id, text }) =>
    `Tujuan ${id} ("${text}") belum didukung materi. Tambahkan materi atau tunjuk materi yang mendukungnya.`,
  'training.origins-not-listed': ({ represented, inRegion, level, region }) =>
    `Disebut ${String(represented)} dari ${String(inRegion)} ${level === 'district' ? 'kecamatan' : 'desa/kelurahan'} di ${region}, daftarnya belum ada. Lampirkan daftarnya.`,
  'training.sex-split-differs': ({ sum, total }) =>
    `Jumlah L+P (${String(sum)}) tidak sama dengan total (${String(total)}). Periksa ketiga angkanya.`,
  'training.sex-split-missing': () =>
    'Rincian laki-laki/perempuan belum diisi. Lengkapi dari daftar hadir.',
  'training.duplicate-session': ({ session }) =>
    `Kode sesi ${session} dipakai lebih dari sekali. Beri setiap sesi kode sendiri.`,
  'training.session-outside-training': ({ session, heldOn, startsOn, endsOn }) =>
    `Sesi "${session}" pada ${format.date(heldOn)} berada di luar pelatihan (${format.span(startsOn, endsOn)}). Pindahkan sesi atau perbaiki tanggal pelatihan.`,
  'training.lesson-hours-differ': ({ session, lessonHours, expected, scheduled }) =>
    `Sesi "${session}": ${String(lessonHours)} JP seharusnya ${String(expected)} menit, jadwal ${String(scheduled)} menit. Sesuaikan jam atau JP.`,
  'training.double-booking': ({ who, session, other, date }) =>
    `${who} terjadwal ganda pada ${format.date(date)}: "${other}" dan "${session}". Geser salah satu sesi.`,
  'training.no-work-plan-session': ({ lessonHours }) =>
    `Baru ${String(lessonHours)} JP untuk penyusunan RKTL. Sediakan minimal 2 JP di akhir pelatihan.`,
};

function spanOf(span: string): string {
  const [first, last] = span.split('/') as [CalendarDate, CalendarDate];
  return format.span(first, last);
}
