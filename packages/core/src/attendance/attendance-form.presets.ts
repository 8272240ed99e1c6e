import type { AttendanceForm } from './attendance-form.js';

/**
 * Forms to begin with, as they are commonly seen. They are examples and no regulation; nothing in them has been verified
 * against the form of any one office, so each office puts its own in their place.
 */
export const attendanceFormExamples: readonly AttendanceForm[] = [
  {
    id: 'contoh-dinas-f4',
    name: 'Contoh: dinas, F4, dengan NIP',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    paper: 'F4',
    title: 'DAFTAR HADIR',
    columns: [
      { shows: 'number', heading: 'NO.', widthMm: 11 },
      { shows: 'name', heading: 'NAMA' },
      { shows: 'nip', heading: 'NIP', widthMm: 38 },
      { shows: 'role', heading: 'JABATAN', widthMm: 30 },
      { shows: 'office', heading: 'UNIT KERJA', widthMm: 30 },
      { shows: 'signature', heading: 'TANDA TANGAN', widthMm: 44 },
    ],
  },
  {
    id: 'contoh-desa',
    name: 'Contoh: desa, satu kolom tanda tangan',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    title: 'DAFTAR HADIR',
    particulars: [
      { shows: 'day', label: 'Hari, tanggal' },
      { shows: 'time', label: 'Jam' },
      { shows: 'place', label: 'Tempat' },
      { shows: 'activity', label: 'Acara' },
    ],
    columns: [
      { shows: 'number', heading: 'No.', widthMm: 11 },
      { shows: 'name', heading: 'Nama' },
      { shows: 'sex', heading: 'L/P', widthMm: 10 },
      { shows: 'village', heading: 'Alamat (desa)', widthMm: 34 },
      { shows: 'role', heading: 'Unsur/jabatan', widthMm: 32 },
      { shows: 'phone', heading: 'No. HP', widthMm: 27 },
      { shows: 'signature', heading: 'Tanda tangan', widthMm: 30 },
    ],
    signatures: 'one-column',
  },
  {
    id: 'contoh-kecamatan-lanskap',
    name: 'Contoh: F4 lanskap, dengan kecamatan dan keterangan',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    paper: 'F4',
    orientation: 'landscape',
    rowsPerPage: 15,
    columns: [
      { shows: 'number', heading: 'No.', widthMm: 11 },
      { shows: 'name', heading: 'Nama lengkap' },
      { shows: 'sex', heading: 'L/P', widthMm: 11 },
      { shows: 'role', heading: 'Jabatan', widthMm: 48 },
      { shows: 'village', heading: 'Desa/Kelurahan', widthMm: 42 },
      { shows: 'district', heading: 'Kecamatan', widthMm: 38 },
      { shows: 'signature', heading: 'Tanda tangan', widthMm: 52 },
      { shows: 'remark', heading: 'Ket.', widthMm: 22 },
    ],
  },
];
