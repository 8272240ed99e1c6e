import type { FacilitationWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const levels: Readonly<Record<string, string>> = {
  facilitator: 'pendamping',
  camat: 'camat',
  kabupaten: 'kabupaten/kota',
};

const periods: Readonly<Record<string, string>> = {
  week: 'satu minggu',
  month: 'satu bulan',
  quarter: 'tiga bulan',
  'half-year': 'enam bulan',
  year: 'satu tahun',
};

/** Indonesian sentences about facilitators' reports. */
export const facilitation: FacilitationWords = {
  'facilitation.empty': () => 'Laporan belum memuat kegiatan. Tambahkan paling sedikit satu.',
  'facilitation.period-ends-before-start': ({ startsOn, endsOn }) =>
    `Periode berakhir ${format.date(endsOn)}, sebelum mulai ${format.date(startsOn)}. Perbaiki salah satu tanggalnya.`,
  'facilitation.period-longer-than-stated': ({ stated, endsOn, lastDay }) =>
    `Periode ${periods[stated] ?? stated} berakhir ${format.date(lastDay)}, bukan ${format.date(endsOn)}. Perbaiki tanggal atau jenis periodenya.`,
  'facilitation.activity-outside-period': ({ on, startsOn, endsOn }) =>
    `Kegiatan ${format.date(on)} di luar periode ${format.date(startsOn)} sampai ${format.date(endsOn)}. Perbaiki tanggalnya atau pindahkan ke laporan lain.`,
  'facilitation.activity-outside-area': ({ village }) =>
    `${village} di luar wilayah dampingan. Periksa desanya atau lengkapi daftar desa dampingan.`,
  'facilitation.too-many-villages': ({ villages, maximum }) =>
    `PLD mendampingi ${String(villages)} desa, lebih dari ${String(maximum)}. Periksa pembagian desanya.`,
  'facilitation.path-out-of-order': ({ step, previous }) =>
    step === previous
      ? `Tahap ${levels[step] ?? step} tercatat dua kali. Sisakan satu.`
      : `Tahap ${levels[step] ?? step} tercatat sesudah ${levels[previous] ?? previous}. Urutkan dari bawah ke atas.`,
  'facilitation.level-skipped': ({ step, skipped }) =>
    `Laporan sampai di ${levels[step] ?? step} tanpa melalui ${levels[skipped] ?? skipped}. Sampaikan melalui tahap itu atau catat tanggalnya.`,
  'facilitation.forwarded-before-received': ({ receivedOn, forwardedOn }) =>
    `Laporan diteruskan ${format.date(forwardedOn)}, sebelum diterima ${format.date(receivedOn)}. Perbaiki salah satu tanggalnya.`,
  'facilitation.received-before-forwarded': ({ receivedOn, forwardedOn }) =>
    `Laporan diterima ${format.date(receivedOn)}, sebelum tahap sebelumnya meneruskannya ${format.date(forwardedOn)}. Perbaiki salah satu tanggalnya.`,
};
