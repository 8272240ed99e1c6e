import type { GroupWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about groups and institutions. */
export const group: GroupWords = {
  'group.member-unnamed': () => 'Anggota belum bernama. Isi nama, atau tunjuk peserta pelatihan.',
  'group.member-period-inverted': ({ from, to }) =>
    `Masa keanggotaan berakhir ${format.date(to)}, sebelum dimulai ${format.date(from)}. Perbaiki salah satu tanggalnya.`,
  'group.member-outside-village': ({ code, region }) =>
    `Anggota berasal dari ${code}, di luar ${region}. Periksa kode desanya.`,
  'group.too-few-women': ({ women, members, minimum }) =>
    `Perempuan ${String(women)} dari ${String(members)} anggota, target paling sedikit ${String(minimum)}. Ajak perempuan menjadi anggota.`,
  'group.kind-unknown-in-program': ({ kind, program }) =>
    `${kind} tidak dikenal dalam program ${program}. Periksa jenis kelompok atau programnya.`,
  'group.formed-without-minutes': ({ formedOn }) =>
    `Kelompok dibentuk ${format.date(formedOn)} tanpa berita acara atau surat keputusan. Cantumkan dasarnya.`,
  'group.member-group-outside-region': ({ group, code, region }) =>
    `Kelompok ${group} berada di ${code}, di luar ${region}. Periksa kode desanya, atau keluarkan dari asosiasi.`,
  'group.duplicate-member-group': ({ group }) =>
    `Kelompok ${group} tercantum lebih dari sekali dalam asosiasi. Hapus yang berlebih.`,
  'group.village-twice-in-association': ({ group, other, code }) =>
    `Kelompok ${group} dan ${other} berasal dari desa yang sama (${code}). Pastikan keduanya memang berbeda.`,
};
