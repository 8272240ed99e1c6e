import type { Fraction } from '@berdaya/core/kernel';
import { indonesianFormat, type Format } from '@berdaya/core/messages';
import type { EvidenceKind, ReviewStatus, ReviewStepKind } from '@berdaya/core/review';
import type { PlanningLink, ProgressStatus } from '@berdaya/core/work-plan';
import type { Vocabulary } from '../element/vocabulary.js';
import type { ColumnKey } from './monitor-columns.state.js';
import type { MonitorGrouping, MonitorReading, MonitorView } from './monitor-model.state.js';

/** A column that has a name of its own. */
export type NamedColumn = Exclude<ColumnKey, `heat:${string}`>;

/** Every word of the monitor; a page may override any of them. */
export interface WorkPlanMonitorWords {
  readonly format: Format;
  readonly loading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly title: string;
  readonly asOf: (date: string) => string;
  readonly counting: (read: number, all: number) => string;
  readonly empty: string;
  readonly noneReadable: string;
  readonly nothingFound: string;
  readonly clearFilter: string;
  readonly stale: string;
  readonly damaged: (count: number) => string;
  readonly damagedPlan: (position: number, owner: string | null) => string;
  readonly unreadLines: (count: number) => string;
  readonly view: string;
  readonly views: Readonly<Record<MonitorView, string>>;
  readonly grouping: string;
  readonly groupings: Readonly<Record<MonitorGrouping, string>>;
  readonly reading: string;
  readonly readings: Readonly<Record<MonitorReading, string>>;
  readonly district: string;
  readonly allDistricts: string;
  readonly noDistrict: string;
  readonly inDistrict: (name: string) => string;
  readonly status: string;
  readonly allStatuses: string;
  readonly statuses: Readonly<Record<ReviewStatus, string>>;
  readonly lateOnly: string;
  readonly missingOnly: string;
  readonly search: string;
  readonly save: string;
  readonly print: string;
  readonly filters: string;
  readonly options: (filters: number) => string;
  readonly summary: string;
  readonly table: (shown: string) => string;
  readonly keys: string;
  readonly person: string;
  readonly plans: string;
  readonly withoutPlan: string;
  readonly plansAndMissing: (plans: number, missing: number) => string;
  readonly columns: Readonly<Record<NamedColumn, string>>;
  readonly columnNotes: Readonly<Partial<Record<NamedColumn, string>>>;
  readonly allActivities: string;
  readonly noMonth: string;
  readonly noGroup: string;
  readonly otherGroups: string;
  readonly months: readonly string[];
  readonly heat: (done: number, all: number) => string;
  readonly heatLate: (late: number) => string;
  readonly heatTold: (done: number, all: number, late: number) => string;
  readonly heatLegend: Readonly<Record<'months' | 'groups', string>>;
  readonly meanLegend: string;
  readonly unknown: string;
  readonly tooMuch: string;
  readonly exactly: (share: Fraction) => string;
  readonly ofDue: (late: number, due: number) => string;
  readonly sortedBy: (column: string, isDescending: boolean) => string;
  readonly shown: (plans: number, missing: number) => string;
  readonly exported: string;
  readonly notExported: string;
  readonly panelLoading: string;
  readonly panelFailed: string;
  readonly fileName: string;
  readonly region: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly page: (page: number, pages: number) => string;
  readonly filterTold: (parts: readonly string[]) => string;
  readonly noFilter: string;
  readonly searchTold: (text: string) => string;
  readonly path: string;
  readonly allPlans: string;
  readonly back: string;
  readonly activity: string;
  readonly when: string;
  readonly until: (date: string) => string;
  readonly late: string;
  readonly blocked: string;
  readonly contested: string;
  readonly progressStatuses: Readonly<Record<ProgressStatus, string>>;
  readonly documents: Readonly<Record<PlanningLink['document'], string>>;
  readonly planningStatuses: Readonly<Record<PlanningLink['status'], string>>;
  readonly planning: string;
  readonly planningLink: (document: string, year: string, status: string) => string;
  readonly money: string;
  readonly realised: string;
  readonly whyThisNumber: string;
  readonly noAnswer: string;
  readonly reviewHistory: string;
  readonly steps: Readonly<Record<ReviewStepKind, string>>;
  readonly stepTold: (step: string, date: string, by: string | null) => string;
  readonly noHistory: string;
  readonly activities: string;
  readonly noActivities: string;
  readonly standing: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  readonly history: string;
  readonly entryTold: (percent: number, status: string, date: string, by: string | null) => string;
  readonly confirmed: (date: string, by: string | null) => string;
  readonly rejected: (date: string, by: string | null) => string;
  readonly changes: string;
  readonly changeTold: (field: string, value: string, revision: number, date: string) => string;
  readonly fields: Readonly<Record<DetailField, string>>;
  readonly hiddenInPublic: string;
}

/** Fields of an activity that are shown when one looks into it. */
export type DetailField =
  | 'group'
  | 'objective'
  | 'targetGroup'
  | 'responsible'
  | 'startsOn'
  | 'endsOn'
  | 'place'
  | 'indicator'
  | 'target'
  | 'costRupiah'
  | 'obstacle'
  | 'nextStep';

const number = indonesianFormat.number;
const by = (name: string | null) => (name === null ? '' : ` oleh ${name}`);

const id: WorkPlanMonitorWords = {
  format: indonesianFormat,
  loading: 'Memuat RKTL…',
  refused: 'Data RKTL tidak dapat dibuka.',
  tryAgain: 'Coba lagi',
  title: 'Pemantauan RKTL',
  asOf: (date) => `Keadaan sampai akhir ${date}`,
  counting: (read, all) => `Menghitung RKTL: ${number(read)} dari ${number(all)}…`,
  empty: 'Belum ada RKTL dalam data ini.',
  noneReadable: 'Tidak ada RKTL yang dapat dibaca.',
  nothingFound: 'Tidak ada RKTL yang cocok dengan saringan.',
  clearFilter: 'Tampilkan semua',
  stale: 'Data terbaru tidak terjangkau. Yang tampil adalah salinan yang terakhir dimuat.',
  damaged: (count) =>
    `RKTL yang rusak dan tidak ikut dihitung: ${number(count)}. Tunjukkan daftar ini kepada pengelola data.`,
  damagedPlan: (position, owner) =>
    owner === null ? `RKTL ke-${number(position)}` : `RKTL ke-${number(position)}, ${owner}`,
  unreadLines: (count) =>
    `Catatan yang rusak dan tidak ikut dihitung: ${number(count)}. Catatan lain pada RKTL yang sama tetap dihitung.`,
  view: 'Isi tabel',
  views: {
    progress: 'Kemajuan',
    money: 'Biaya dan perencanaan',
    months: 'Peta bulan',
    groups: 'Peta kelompok kegiatan',
  },
  grouping: 'Baris',
  groupings: { plans: 'Desa', grouped: 'Desa per kecamatan', districts: 'Kecamatan saja' },
  reading: 'Selesai menurut',
  readings: { claimed: 'laporan', evidenced: 'bukti', verified: 'verifikasi' },
  district: 'Kecamatan',
  allDistricts: 'Semua kecamatan',
  noDistrict: '(kecamatan tidak diketahui)',
  inDistrict: (name) => `Kec. ${name}`,
  status: 'Status',
  allStatuses: 'Semua status',
  statuses: {
    draft: 'Draf',
    submitted: 'Diajukan',
    returned: 'Dikembalikan',
    verified: 'Diverifikasi',
    approved: 'Disetujui',
    closed: 'Ditutup',
  },
  lateOnly: 'Hanya yang terlambat',
  missingOnly: 'Hanya yang belum punya RKTL',
  search: 'Cari desa atau kecamatan',
  save: 'Unduh CSV',
  print: 'Cetak',
  filters: 'Saringan',
  options: (filters) => (filters === 0 ? 'Pilihan' : `Pilihan (${number(filters)} saringan)`),
  summary: 'Ringkasan dari yang tampil',
  table: (shown) => `RKTL: ${shown}`,
  keys: 'Panah atas dan bawah berpindah baris; Enter membuka.',
  person: '(perseorangan)',
  plans: 'RKTL',
  withoutPlan: 'Belum ada RKTL',
  plansAndMissing: (plans, missing) =>
    `${number(plans)} RKTL${missing === 0 ? '' : `, ${number(missing)} belum ada`}`,
  columns: {
    name: 'Desa',
    status: 'Status',
    activities: 'Kegiatan',
    due: 'Jatuh tempo',
    late: 'Terlambat',
    blocked: 'Terhambat',
    withoutReport: 'Belum dilaporkan',
    contested: 'Laporan berbeda',
    claimed: 'Dilaporkan',
    evidenced: 'Berbukti',
    verified: 'Diverifikasi',
    evidence: 'Bukti',
    realised: 'Realisasi',
    cost: 'Biaya',
    withoutCost: 'Tanpa biaya',
    apbn: 'APBN',
    apbd: 'APBD',
    apbdes: 'APBDes',
    'self-help-cash': 'Swadaya tunai',
    'self-help-in-kind': 'Swadaya natura',
    other: 'Lainnya',
    proposed: 'Diusulkan',
    agreed: 'Disepakati',
    budgeted: 'Dianggarkan',
    changes: 'Perubahan',
  },
  columnNotes: {
    due: 'Hari terakhirnya sudah lewat.',
    late: 'Jatuh tempo dan belum dilaporkan selesai.',
    contested: 'Laporan dari dua pihak tidak sama dan belum diputuskan.',
    withoutCost: 'Kegiatan yang biayanya belum diisi; itu tidak sama dengan nol.',
  },
  allActivities: 'Semua',
  noMonth: 'Tanpa tanggal',
  noGroup: 'Tanpa kelompok',
  otherGroups: 'Kelompok lain',
  months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  heat: (done, all) => `${number(done)}/${number(all)}`,
  heatLate: (late) => `${number(late)} terlambat`,
  heatTold: (done, all, late) =>
    `${number(done)} dari ${number(all)} kegiatan selesai${late === 0 ? '' : `, ${number(late)} terlambat`}`,
  heatLegend: {
    months:
      'Tiap kotak: kegiatan yang selesai/semua kegiatan yang direncanakan berakhir pada bulan itu. Batang menunjukkan bagian yang selesai.',
    groups:
      'Tiap kotak: kegiatan yang selesai/semua kegiatan dalam kelompok itu. Batang menunjukkan bagian yang selesai.',
  },
  meanLegend:
    'Persen adalah rata-rata kegiatan, bukan rata-rata desa: jumlah persen semua kegiatan dibagi 100 kali banyaknya kegiatan. Kegiatan tanpa laporan menambah penyebut saja. Angka berbukti dan diverifikasi tidak pernah melebihi yang dilaporkan.',
  unknown: '–',
  tooMuch: 'terlalu besar untuk dijumlahkan dengan tepat',
  exactly: ({ numerator, denominator }) => `${number(numerator)} dari ${number(denominator)}`,
  ofDue: (late, due) => `${number(late)} dari ${number(due)} yang jatuh tempo`,
  sortedBy: (column, isDescending) =>
    `Urut ${column.toLowerCase()}, ${isDescending ? 'dari yang terbesar' : 'dari yang terkecil'}`,
  shown: (plans, missing) =>
    `Tampil ${number(plans)} RKTL${missing === 0 ? '' : ` dan ${number(missing)} desa tanpa RKTL`}.`,
  exported: 'Berkas CSV sudah diunduh.',
  notExported: 'Berkas CSV tidak jadi diunduh.',
  panelLoading: 'Memuat bagian ini…',
  panelFailed: 'Bagian ini tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
  fileName: 'pemantauan-rktl',
  region: 'Kode wilayah',
  numerator: 'pembilang',
  denominator: 'penyebut',
  page: (page, pages) => `Halaman ${number(page)} dari ${number(pages)}`,
  filterTold: (parts) => `Saringan: ${parts.join('; ')}.`,
  noFilter: 'Tanpa saringan: semua RKTL.',
  searchTold: (text) => `mencari "${text}"`,
  path: 'Letak',
  allPlans: 'Semua RKTL',
  back: 'Kembali ke tabel',
  activity: 'Kegiatan',
  when: 'Waktu',
  until: (date) => `sampai ${date}`,
  late: 'terlambat',
  blocked: 'terhambat',
  contested: 'laporan berbeda',
  progressStatuses: {
    'not-started': 'belum mulai',
    running: 'berjalan',
    done: 'selesai',
    blocked: 'terhambat',
  },
  documents: {
    rpjmdes: 'RPJMDes',
    rkpdes: 'RKPDes',
    apbdes: 'APBDes',
    rplp: 'RPLP',
    rtplp: 'RTPLP',
    'rp2kp-kp': 'RP2KP-KP',
    rpjmd: 'RPJMD',
    rkpd: 'RKPD',
    apbd: 'APBD',
  },
  planningStatuses: { proposed: 'diusulkan', agreed: 'disepakati', budgeted: 'dianggarkan' },
  planning: 'Perencanaan',
  planningLink: (document, year, status) => `${document} ${year}: ${status}`,
  money: 'Sumber dana',
  realised: 'Realisasi',
  whyThisNumber: 'Mengapa angka ini',
  noAnswer: 'belum dapat dihitung',
  reviewHistory: 'Perjalanan RKTL',
  steps: {
    submit: 'Diajukan',
    return: 'Dikembalikan',
    verify: 'Diverifikasi',
    approve: 'Disetujui',
    close: 'Ditutup',
    reopen: 'Dibuka kembali',
  },
  stepTold: (step, date, name) => `${step} ${date}${by(name)}`,
  noHistory: 'Belum ada catatan.',
  activities: 'Kegiatan',
  noActivities: 'RKTL ini belum berisi kegiatan.',
  standing: 'Kemajuan',
  evidence: 'Bukti',
  noEvidence: 'Belum ada bukti.',
  evidenceKinds: {
    photo: 'Foto',
    document: 'Dokumen',
    minutes: 'Berita acara',
    'attendance-list': 'Daftar hadir',
    other: 'Lainnya',
  },
  history: 'Riwayat laporan',
  entryTold: (percent, status, date, name) => `${number(percent)}%, ${status}, ${date}${by(name)}`,
  confirmed: (date, name) => `Dibenarkan ${date}${by(name)}`,
  rejected: (date, name) => `Ditolak ${date}${by(name)}`,
  changes: 'Perubahan rencana',
  changeTold: (field, value, revision, date) =>
    `${field}: ${value} (revisi ${number(revision)}, ${date})`,
  fields: {
    group: 'Kelompok kegiatan',
    objective: 'Tujuan',
    targetGroup: 'Sasaran',
    responsible: 'Penanggung jawab',
    startsOn: 'Mulai',
    endsOn: 'Selesai',
    place: 'Tempat',
    indicator: 'Bukti atau indikator',
    target: 'Target',
    costRupiah: 'Biaya',
    obstacle: 'Hambatan',
    nextStep: 'Langkah berikutnya',
  },
  hiddenInPublic: 'Nama orang dan catatan bebas tidak ditampilkan untuk umum.',
};

/** The words of the monitor: Indonesian is there at once, English is fetched. */
export const workPlanMonitorWords: Vocabulary<WorkPlanMonitorWords> = {
  id,
  en: () => import('./work-plan-monitor.english.words.js').then(({ words }) => words),
};
