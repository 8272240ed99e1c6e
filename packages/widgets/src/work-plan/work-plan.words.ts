import {
  indonesianFormat,
  shapeIndonesian,
  workPlanIndonesian,
  workPlanLinkIndonesian,
  type Catalogue,
  type Format,
} from '@berdaya/core/messages';
import type { ReviewStatus, ReviewStep } from '@berdaya/core/review';
import type { FundingSource } from '@berdaya/core/work-plan';
import type { Vocabulary } from '../element/vocabulary.js';
import type { WorkPlanMode } from './work-plan.state.js';

/** Every word of the work plan element; a page may override any of them. */
export interface WorkPlanWords {
  readonly format: Format;
  /** Sentences for what the rules find. */
  readonly sentences: Partial<Catalogue>;
  readonly loading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly title: (owner: string) => string;
  readonly empty: string;
  readonly add: string;
  readonly addGroup: string;
  readonly newGroup: (position: number) => string;
  readonly groupName: string;
  readonly check: string;
  readonly undo: string;
  readonly redo: string;
  readonly item: (number: string) => string;
  readonly number: string;
  readonly activity: string;
  readonly responsible: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly indicator: string;
  readonly cost: string;
  readonly details: string;
  readonly detailsOf: (number: string) => string;
  readonly hiddenFindings: (count: number) => string;
  readonly drag: (number: string) => string;
  readonly subActivity: string;
  readonly sources: Readonly<Record<FundingSource, string>>;
  readonly total: string;
  readonly error: string;
  readonly warning: string;
  readonly added: (number: string) => string;
  readonly removed: (number: string) => string;
  readonly moved: (number: string) => string;
  readonly duplicated: (number: string) => string;
  readonly split: (number: string) => string;
  readonly indented: (number: string) => string;
  readonly outdented: (number: string) => string;
  readonly grouped: (number: string, group: string) => string;
  readonly unmoved: string;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly submitted: string;
  readonly nameless: string;
  readonly locked: string;
  readonly faulty: (count: number) => string;
  readonly kept: string;
  readonly neverKept: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly unreadable: (count: number) => string;
  readonly overtaken: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ReviewStatus, string>>;
  /** By which step the plan came where it is: by whom, on which day. */
  readonly by: Readonly<Record<ReviewStep['step'], (name: string, day: string) => string>>;
  /** What can be done now. */
  readonly whatNow: Readonly<Record<ReviewStatus, string>>;
  readonly reopenedBy: (minutes: string) => string;
  readonly remarks: string;
  readonly readOnly: string;
  readonly keyboardHelp: string;
  readonly mode: string;
  readonly modes: Readonly<Record<WorkPlanMode, string>>;
  readonly panelLoading: string;
  readonly panelMissing: string;
  readonly author: string;
}

const id: WorkPlanWords = {
  format: indonesianFormat,
  sentences: { ...shapeIndonesian, ...workPlanIndonesian, ...workPlanLinkIndonesian },
  loading: 'Memuat RKTL…',
  refused: 'RKTL tidak dapat dibuka.',
  tryAgain: 'Coba lagi',
  title: (owner) => `Rencana Kerja Tindak Lanjut (RKTL) ${owner}`,
  empty: 'Belum ada kegiatan. Tambahkan kegiatan pertama, atau mulai dari contoh.',
  add: 'Tambah kegiatan',
  addGroup: 'Tambah kelompok',
  newGroup: (position) => `Kelompok ${String(position)}`,
  groupName: 'Nama kelompok kegiatan',
  check: 'Periksa dan ajukan',
  undo: 'Urungkan',
  redo: 'Ulangi',
  item: (number) => `Kegiatan ${number}`,
  number: 'No.',
  activity: 'Kegiatan',
  responsible: 'Penanggung jawab',
  startsOn: 'Mulai',
  endsOn: 'Selesai',
  indicator: 'Bukti atau indikator',
  cost: 'Biaya',
  details: 'Rincian',
  detailsOf: (number) => `Rincian kegiatan ${number}`,
  hiddenFindings: (count) => `${String(count)} catatan di rincian`,
  drag: (number) => `Pindahkan kegiatan ${number}: seret, atau tekan panah atas dan bawah`,
  subActivity: 'Subkegiatan',
  sources: {
    apbn: 'APBN',
    apbd: 'APBD',
    apbdes: 'APBDes',
    'self-help-cash': 'Swadaya tunai',
    'self-help-in-kind': 'Swadaya natura',
    other: 'Lainnya',
  },
  total: 'Jumlah biaya',
  error: 'Perbaiki',
  warning: 'Perhatikan',
  added: (number) => `Kegiatan ${number} ditambahkan.`,
  removed: (number) => `Kegiatan ${number} dihapus. Dapat diurungkan.`,
  moved: (number) => `Dipindahkan; kini kegiatan ${number}.`,
  duplicated: (number) => `Digandakan menjadi kegiatan ${number}.`,
  split: (number) => `Dibagi dua; bagian kedua kegiatan ${number}.`,
  indented: (number) => `Kini subkegiatan ${number}.`,
  outdented: (number) => `Kini kegiatan ${number}, bukan subkegiatan.`,
  grouped: (number, group) =>
    group === ''
      ? `Kegiatan ${number} tidak lagi dalam kelompok.`
      : `Kegiatan ${number} masuk kelompok ${group}.`,
  unmoved: 'Tidak dapat dipindahkan lebih jauh.',
  undone: 'Perubahan terakhir diurungkan.',
  redone: 'Perubahan dilakukan lagi.',
  nothingToUndo: 'Tidak ada yang dapat diurungkan.',
  nothingToRedo: 'Tidak ada yang dapat diulangi.',
  submitted: 'RKTL diajukan.',
  nameless: 'Isi nama yang mengajukan.',
  locked: 'RKTL ini tidak dapat diubah sekarang.',
  faulty: (count) =>
    `RKTL belum dapat diajukan: ${String(count)} isian perlu diperbaiki. Drafnya tetap tersimpan.`,
  kept: 'Tersimpan di perangkat ini.',
  neverKept: 'Belum ada perubahan.',
  keeping: 'Menyimpan…',
  notKept: 'Perubahan terakhir belum tersimpan. Jangan tutup halaman ini.',
  unreadable: (count) =>
    `${String(count)} catatan di perangkat ini ditulis versi lain dan belum dapat dibaca. Muat ulang halaman untuk memperbarui; catatannya tetap aman.`,
  overtaken:
    'RKTL ini juga diubah di tab lain. Pilih versi yang dipakai; versi lainnya tetap disimpan.',
  takeTheirs: 'Pakai versi lain itu',
  keepMine: 'Pakai versi saya',
  status: 'Status',
  statuses: {
    draft: 'Draf',
    submitted: 'Diajukan',
    returned: 'Dikembalikan',
    verified: 'Diverifikasi',
    approved: 'Disetujui',
    closed: 'Ditutup',
  },
  by: {
    submit: (name, day) => `Diajukan oleh ${name}, ${day}.`,
    return: (name, day) => `Dikembalikan oleh ${name}, ${day}.`,
    verify: (name, day) => `Diverifikasi oleh ${name}, ${day}.`,
    approve: (name, day) => `Disetujui oleh ${name}, ${day}.`,
    close: (name, day) => `Ditutup oleh ${name}, ${day}.`,
    reopen: (name, day) => `Dibuka kembali oleh ${name}, ${day}.`,
  },
  whatNow: {
    draft: '',
    submitted:
      'Sedang diperiksa, jadi tidak dapat diubah. Bila ada yang keliru, minta pemeriksa mengembalikannya.',
    returned: 'Perbaiki, lalu ajukan lagi.',
    verified:
      'Tidak dapat diubah lagi. Bila rencana berubah, buka kembali dengan berita acara di Tindak lanjut.',
    approved:
      'Tidak dapat diubah lagi. Bila rencana berubah, buka kembali dengan berita acara di Tindak lanjut.',
    closed:
      'Pelaksanaan selesai dan tidak dapat diubah. Bila perlu, buka kembali dengan berita acara di Tindak lanjut.',
  },
  reopenedBy: (minutes) => `Dasar perubahan: ${minutes}.`,
  remarks: 'Yang perlu diperbaiki:',
  readOnly: 'Hanya untuk dibaca; tidak ada yang dapat diubah di sini.',
  keyboardHelp:
    'Ctrl+Enter menambah kegiatan di bawah, Alt+panah atas/bawah memindahkan, Alt+panah kanan/kiri menjadikan subkegiatan atau bukan, Alt+Enter membuka rincian, Ctrl+D menggandakan, Ctrl+Shift+Enter membagi dua, Alt+Delete menghapus, Ctrl+Z mengurungkan, Ctrl+Y mengulangi.',
  mode: 'Tampilan',
  modes: {
    table: 'Tabel kegiatan',
    timeline: 'Jadwal',
    'follow-up': 'Tindak lanjut',
    quality: 'Mutu rencana',
    start: 'Mulai dari contoh',
    print: 'Cetak',
  },
  panelLoading: 'Memuat…',
  panelMissing: 'Bagian ini belum dapat dimuat. Sambungkan ke internet, lalu coba lagi.',
  author: 'Nama Anda',
};

/** The words of the work plan element: Indonesian is there at once, English is fetched. */
export const workPlanWords: Vocabulary<WorkPlanWords> = {
  id,
  en: () => import('./work-plan.english.words.js').then(({ words }) => words),
};
