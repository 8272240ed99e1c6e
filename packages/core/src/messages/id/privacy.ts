import type { CalendarDate, Instant } from '../../kernel/index.js';
import type { PrivacyWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const fields: Record<string, string> = {
  legalBasis: 'dasar pemrosesan',
  purpose: 'tujuan',
  dataTypes: 'jenis data',
  retention: 'masa simpan',
  noticeVersion: 'versi pemberitahuan',
  recordedAt: 'waktu pencatatan',
  regulation: 'peraturan yang mendasari',
  proof: 'bukti persetujuan',
};

const specificFields: Record<string, string> = {
  bankAccount: 'rekening bank',
  guardian: 'data orang tua atau wali',
  childData: 'data anak',
  health: 'kesehatan',
  sickNote: 'surat keterangan sakit',
  biometrics: 'biometrik',
  accessNeeds: 'kebutuhan aksesibilitas',
  vulnerableGroups: 'kelompok rentan',
  signature: 'tanda tangan',
  photo: 'foto',
};

const kinds: Record<string, string> = {
  nik: 'NIK',
  phone: 'nomor HP',
  account: 'nomor rekening',
  'birth-date': 'tanggal lahir',
  email: 'alamat surel',
};

/** Indonesian sentences about personal data. */
export const privacy: PrivacyWords = {
  'privacy.processing-incomplete': ({ processing, missing }) =>
    `Dasar pemrosesan data untuk "${processing}" belum dicatat lengkap. Lengkapi ${format.list(missing.map((field) => fields[field] ?? field))}.`,
  'privacy.nik-without-need': ({ asked }) =>
    `NIK diminta ${asked === '' ? 'pada formulir' : `untuk "${asked}"`} tanpa alasan kebutuhan. Tulis alasannya, atau jangan minta NIK.`,
  'privacy.specific-not-flagged': ({ field, basis }) =>
    `Data spesifik (${specificFields[field] ?? field}) tersimpan tanpa catatan pemrosesan${basis === 'policy' ? '; digolongkan spesifik oleh kebijakan aplikasi, bukan oleh bunyi undang-undang' : ''}. Masukkan ke jenis data pada catatan pemrosesan, atau hapus datanya.`,
  'privacy.retention-passed': ({ processing, endedOn }) =>
    `Masa simpan data untuk "${processing}" berakhir ${format.date(endedOn)}. Hapus datanya dan catat waktunya, atau tetapkan masa simpan baru bila ada dasarnya.`,
  'privacy.processed-after-withdrawal': ({ processing, deadlineAt }) =>
    `Persetujuan untuk "${processing}" ditarik dan pemrosesan harus berhenti paling lambat ${moment(deadlineAt)}. Hentikan pemrosesan dan catat waktunya.`,
  'privacy.stopped-late': ({ processing, stoppedAt, deadlineAt }) =>
    `Pemrosesan untuk "${processing}" baru berhenti ${moment(stoppedAt)}, melewati batas 3×24 jam (${moment(deadlineAt)}). Catat sebabnya.`,
  'privacy.public-output-identifies': ({ field, kind, purpose }) =>
    `Keluaran publik${purpose === '' ? '' : ` (${purpose})`} memuat ${kinds[kind] ?? kind}${field === '' ? '' : ` pada isian ${field}`}. Hapus sebelum diterbitkan.`,
};

/** Moments are told in UTC, since the record does not say in which zone it was kept. */
function moment(instant: Instant): string {
  const time = instant.slice(11, 16).replace(':', '.');
  return `${format.date(instant.slice(0, 10) as CalendarDate)} pukul ${time} UTC`;
}
