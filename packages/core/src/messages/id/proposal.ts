import type { ProposalWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const fields = {
  priority: 'nomor urut prioritas',
  activity: 'jenis kegiatan',
  field: 'bidang usulan',
  location: 'lokasi: RT atau nama tempat',
  volume: 'volume dan satuannya',
  costRupiah: 'biaya kegiatan',
};

/** Indonesian sentences about proposals of an RW. */
export const proposal: ProposalWords = {
  'proposal.empty': () => 'Usulan RW masih kosong. Tambahkan paling sedikit satu kegiatan.',
  'proposal.duplicate-item': ({ item }) =>
    `Kode usulan ${item} dipakai lebih dari sekali. Beri setiap usulan kode sendiri.`,
  'proposal.item-incomplete': ({ field }) => `Isi ${fields[field]}.`,
  'proposal.repeated-priority': ({ priority }) =>
    `Prioritas ${String(priority)} dipakai lebih dari sekali. Urutkan usulan tanpa nomor ganda.`,
  'proposal.delivered-as-cash': () =>
    'Usulan diminta sebagai uang tunai, padahal lazimnya diberikan sebagai kegiatan melalui kelurahan. Ubah menjadi kegiatan, atau sebutkan dasar pemberian tunainya.',
  'proposal.cost-differs-from-sources': ({ costRupiah, fundedRupiah }) =>
    `Biaya ${format.rupiah(costRupiah)} tidak sama dengan jumlah sumber dana ${format.rupiah(fundedRupiah)}. Samakan keduanya.`,
  'proposal.over-ceiling': ({ requestedRupiah, ceilingRupiah, year }) =>
    `Usulan ${format.rupiah(requestedRupiah)} melebihi pagu ${format.rupiah(ceilingRupiah)} tahun ${String(year)}. Kurangi kegiatan atau biayanya.`,
  'proposal.rw-outside-kelurahan': ({ rw, kelurahan }) =>
    `Usulan RW ${String(rw)} mencakup tempat di luar Kelurahan ${kelurahan}. Periksa nomor RW dan lokasinya.`,
  'proposal.location-in-other-rw': ({ rw, other }) =>
    `Lokasi di RW ${String(other)}, padahal pengusulnya RW ${String(rw)}. Periksa lokasinya.`,
  'proposal.changed-without-minutes': ({ revision }) =>
    `Usulan diubah menjadi revisi ${String(revision)} sesudah verifikasi tanpa berita acara. Lampirkan berita acara perubahan.`,
};
