import type { CalendarDate } from '../../kernel/index.js';
import type { IdentityWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const sexes: Record<string, string> = { female: 'perempuan', male: 'laki-laki' };

const nikParts: Record<string, string> = { 'birth-date': 'tanggal lahir', serial: 'nomor urut' };

const nipParts: Record<string, string> = {
  appointment: 'bulan pengangkatan',
  sex: 'jenis kelamin',
  serial: 'nomor urut',
};

interface Difference {
  readonly field: string;
  readonly suggested: string;
  readonly recorded: string;
}

/** What is wrong with a number that has not its digits, and only them. */
function wrongDigits(digits: number, others: readonly string[]): string {
  return others.length > 0
    ? `yang diisi memuat ${others.join(' ')}`
    : `yang diisi ${format.number(digits)} angka`;
}

function differs(number: string, { field, suggested, recorded }: Difference): string {
  return field === 'sex'
    ? `${number} menunjuk jenis kelamin ${sexes[suggested] ?? suggested}, data tertulis ${sexes[recorded] ?? recorded}. Cocokkan dengan kartunya.`
    : `${number} menunjuk tanggal lahir ${format.date(suggested as CalendarDate)}, data tertulis ${format.date(recorded as CalendarDate)}. Cocokkan dengan kartunya.`;
}

const named = (parts: readonly string[], names: Record<string, string>) =>
  format.list(parts.map((part) => names[part] ?? part));

/** Indonesian sentences about what identifies people. */
export const identity: IdentityWords = {
  'identity.name-unusual': ({ name, characters, length, maximum }) =>
    characters.length > 0
      ? `Nama ${name} memuat ${characters.join(' ')}. Periksa penulisannya; nama cukup dengan huruf.`
      : `Nama ${name} terdiri atas ${format.number(length)} huruf, paling banyak ${format.number(maximum)}. Periksa penulisannya.`,
  'identity.nik-length': ({ digits, others }) =>
    `NIK harus 16 angka, ${wrongDigits(digits, others)}. Perbaiki, atau kosongkan bila tidak ada.`,
  'identity.nik-impossible': ({ nik, parts }) =>
    `NIK ${nik} memuat ${named(parts, nikParts)} yang tidak mungkin.${parts.includes('serial') ? ' Angka 0000 di akhir biasanya akibat Excel.' : ''} Ketik ulang dari KTP, atau tandai sudah dicocokkan bila di KTP memang demikian.`,
  'identity.nik-differs-from-record': (difference) => differs('NIK', difference),
  'identity.nik-region-unknown': ({ region, edition }) =>
    `Kode wilayah ${region} pada NIK tidak dikenal dalam ${edition} dan daftar sebelumnya. Cocokkan NIK dengan KTP.`,
  'identity.nik-temporary': ({ nik }) =>
    `NIK ${nik} adalah NIK sementara. Perbarui setelah KTP terbit.`,
  'identity.nik-damaged': ({ nik }) =>
    `NIK rusak oleh Excel (${nik}) dan angkanya hilang. Ketik ulang dari KTP ke sel berformat teks.`,
  'identity.nik-rounded': ({ nik }) =>
    `NIK ${nik} berakhir dengan 0, mungkin dibulatkan oleh Excel. Cocokkan angka terakhirnya dengan KTP.`,
  'identity.nip-length': ({ digits, others }) =>
    `NIP harus 18 angka, ${wrongDigits(digits, others)}. Perbaiki, atau kosongkan bila tidak ada.`,
  'identity.nip-impossible': ({ nip }) =>
    `Tanggal lahir pada NIP ${nip} tidak mungkin. Ketik ulang NIP itu.`,
  'identity.nip-unusual': ({ nip, parts }) =>
    `NIP ${nip} tidak lazim pada ${named(parts, nipParts)}. Periksa kembali.`,
  'identity.nip-differs-from-record': (difference) => differs('NIP', difference),
  'identity.phone-letters': ({ letters }) =>
    `Nomor telepon memuat ${letters.join(' ')}. Tulis angkanya saja, diawali 08 atau kode wilayah.`,
  'identity.phone-unusual': ({ phone, digits, minimum, maximum }) =>
    `Nomor telepon ${phone} (${format.number(digits)} angka) tidak lazim. Periksa kembali; nomor HP diawali 08 dan terdiri atas ${format.number(minimum)} sampai ${format.number(maximum)} angka.`,
};
