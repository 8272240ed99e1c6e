import type { PlanForm } from './plan-form.js';

/**
 * Forms to begin with: who signs differs from place to place. They are examples and no regulation, and none has been
 * verified against the form of any one office, so each office puts its own in their place.
 */
export const planFormExamples: readonly PlanForm[] = [
  {
    id: 'contoh-desa',
    name: 'Contoh: desa, diketahui kepala desa dan camat',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    signatories: [
      { position: 'left', opening: 'Mengetahui,', office: 'Kepala Desa' },
      { position: 'centre', opening: 'Mengetahui,', office: 'Camat' },
      { position: 'right', office: 'Penyusun RKTL' },
    ],
  },
  {
    id: 'contoh-kelurahan',
    name: 'Contoh: kelurahan, diketahui lurah dan LPM',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    signatories: [
      { position: 'left', opening: 'Mengetahui,', office: 'Lurah' },
      { position: 'centre', opening: 'Mengetahui,', office: 'Ketua LPM' },
      { position: 'right', office: 'Koordinator BKM/LKM' },
    ],
  },
  {
    id: 'contoh-rw',
    name: 'Contoh: RW, ditandatangani ketua RW',
    source:
      'contoh menurut lampiran Perwal Semarang tentang rembug warga; susunannya belum diverifikasi',
    signatories: [
      { position: 'left', opening: 'Mengetahui,', office: 'Lurah' },
      { position: 'right', office: 'Ketua RW' },
    ],
  },
  {
    id: 'contoh-pamsimas',
    name: 'Contoh: urutan pengesahan RKM Pamsimas, F4',
    source: 'contoh menurut lembar pengesahan satu RKM desa (Balo); susunannya belum diverifikasi',
    paper: 'F4',
    signatories: [
      { position: 'left', opening: 'Diperiksa,', office: 'Fasilitator' },
      { position: 'centre', opening: 'Mengetahui,', office: 'Kepala Desa' },
      { position: 'right', office: 'Ketua Kelompok' },
      { position: 'left', opening: 'Disetujui,', office: 'Pakem' },
      { position: 'right', opening: 'Diverifikasi,', office: 'ROMS Kabupaten' },
      { position: 'left', opening: 'Disahkan,', office: 'DPMU' },
      { position: 'right', opening: 'Mengetahui,', office: 'Satker Kabupaten' },
    ],
  },
  {
    id: 'contoh-pelatihan',
    name: 'Contoh: penyelenggara pelatihan, dengan masalah dan metode',
    source: 'contoh, belum diverifikasi; bukan ketentuan',
    columns: [
      { shows: 'number' },
      { shows: 'problem' },
      { shows: 'activity' },
      { shows: 'objective' },
      { shows: 'target-group' },
      { shows: 'method' },
      { shows: 'time' },
      { shows: 'place' },
      { shows: 'cost' },
      { shows: 'funding' },
      { shows: 'responsible' },
      { shows: 'parties' },
      { shows: 'indicator' },
      { shows: 'remark' },
    ],
    signatories: [
      { position: 'left', opening: 'Mengetahui,', office: 'Penyelenggara Pelatihan' },
      { position: 'centre', office: 'Fasilitator' },
      { position: 'right', office: 'Peserta' },
    ],
  },
];
