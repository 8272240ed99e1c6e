import type { WorkPlanWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const fields = {
  activity: 'kegiatan',
  responsible: 'penanggung jawab',
  startsOn: 'tanggal mulai',
  endsOn: 'tanggal selesai',
};

const sources = {
  apbn: 'APBN',
  apbd: 'APBD',
  apbdes: 'APBDes',
  'self-help-cash': 'swadaya tunai',
  'self-help-in-kind': 'swadaya natura (in kind)',
  other: 'sumber lain',
};

/** Indonesian sentences about work plans (RKTL). */
export const workPlan: WorkPlanWords = {
  'work-plan.empty': () => 'RKTL masih kosong. Tambahkan paling sedikit satu kegiatan.',
  'work-plan.duplicate-item': ({ item }) =>
    `Kode kegiatan ${item} dipakai lebih dari sekali. Beri setiap kegiatan kode sendiri.`,
  'work-plan.item-incomplete': ({ field }) => `Isi ${fields[field]}.`,
  'work-plan.placeholder': ({ written }) =>
    `"${written}" belum berarti apa-apa. Tulis isinya, atau kosongkan selama masih draf.`,
  'work-plan.indicator-not-measurable': () =>
    'Indikator belum terukur. Sebutkan angka dan satuannya, atau bukti seperti berita acara.',
  'work-plan.responsible-unclear': ({ written }) =>
    `"${written}" tidak menunjuk siapa pun. Sebutkan satu penanggung jawab.`,
  'work-plan.zero-date': ({ date }) =>
    `${format.date(date)} adalah tanggal kosong, bukan tanggal kegiatan. Isi tanggal yang sebenarnya.`,
  'work-plan.item-ends-before-start': ({ startsOn, endsOn }) =>
    `Kegiatan selesai ${format.date(endsOn)}, sebelum mulai ${format.date(startsOn)}. Perbaiki salah satu tanggalnya.`,
  'work-plan.item-before-training-end': ({ startsOn, trainingEnd }) =>
    `Kegiatan mulai ${format.date(startsOn)}, sebelum pelatihan selesai ${format.date(trainingEnd)}. RKTL berisi kegiatan sesudah pelatihan; ubah tanggalnya atau pastikan memang demikian.`,
  'work-plan.nothing-before-follow-up': ({ followUpOn }) =>
    `Tidak ada kegiatan yang selesai sebelum pendampingan ${format.date(followUpOn)}. Rencanakan paling sedikit satu.`,
  'work-plan.cost-without-source': ({ costRupiah }) =>
    `Biaya ${format.rupiah(costRupiah)} belum ada sumbernya. Isi sumber dana.`,
  'work-plan.cost-differs-from-sources': ({ costRupiah, fundedRupiah }) =>
    `Biaya ${format.rupiah(costRupiah)} tidak sama dengan jumlah sumber dana ${format.rupiah(fundedRupiah)}. Samakan keduanya.`,
  'work-plan.proposed-too-late': ({ year, limit, proposedOn }) =>
    `Usulan ${format.date(proposedOn)} melewati batas ${format.date(limit)} untuk RKPDes ${String(year)}. Usulkan untuk tahun berikutnya atau sertakan alasan.`,
  'work-plan.over-ceiling': ({ costRupiah, ceilingRupiah }) =>
    `Jumlah biaya ${format.rupiah(costRupiah)} melebihi pagu ${format.rupiah(ceilingRupiah)}. Kurangi kegiatan atau biayanya ${format.rupiah(costRupiah - ceilingRupiah)}.`,
  'work-plan.share-too-small': ({ source, amountRupiah, neededRupiah, percent }) =>
    `Bagian ${sources[source]} ${format.rupiah(amountRupiah)} kurang dari ${format.number(percent)}% yang diminta program. Tambah menjadi paling sedikit ${format.rupiah(neededRupiah)} dengan mengurangi sumber lain.`,
  'work-plan.share-too-large': ({ source, amountRupiah, allowedRupiah, percent }) =>
    `Bagian ${sources[source]} ${format.rupiah(amountRupiah)} lebih dari ${format.number(percent)}% yang dibolehkan program. Kurangi menjadi paling banyak ${format.rupiah(allowedRupiah)} dan isi sisanya dari sumber lain.`,
};
