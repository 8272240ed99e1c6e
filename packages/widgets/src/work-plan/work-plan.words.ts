import { englishFormat, indonesianFormat, type Format } from '@berdaya/core/messages';
import type { FundingSource } from '@berdaya/core/work-plan';
import type { Language } from '../element/languages.js';
import type { WorkPlanMode } from './work-plan.state.js';

/** Every word of the work plan element; a page may override any of them. */
export interface WorkPlanWords {
  readonly format: Format;
  readonly loading: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly title: (owner: string) => string;
  readonly empty: string;
  readonly add: string;
  readonly save: string;
  readonly restore: string;
  readonly item: (position: number) => string;
  readonly number: string;
  readonly activity: string;
  readonly responsible: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly cost: string;
  readonly costTotal: string;
  readonly funding: string;
  readonly indicator: string;
  readonly actions: string;
  readonly moveUp: (position: number) => string;
  readonly moveDown: (position: number) => string;
  readonly remove: (position: number) => string;
  readonly sources: Readonly<Record<FundingSource, string>>;
  readonly total: string;
  readonly error: string;
  readonly warning: string;
  readonly added: (position: number) => string;
  readonly removed: (position: number) => string;
  readonly moved: (position: number) => string;
  readonly restored: string;
  readonly saved: string;
  readonly faulty: (count: number) => string;
  readonly kept: string;
  readonly neverKept: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly overtaken: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly mode: string;
  readonly modes: Readonly<Record<WorkPlanMode, string>>;
  readonly panelLoading: string;
  readonly panelMissing: string;
  readonly author: string;
}

const id: WorkPlanWords = {
  format: indonesianFormat,
  loading: 'Memuat RKTL…',
  refused: 'RKTL tidak dapat dibuka.',
  tryAgain: 'Coba lagi',
  title: (owner) => `Rencana Kerja Tindak Lanjut (RKTL) ${owner}`,
  empty: 'Belum ada kegiatan. Tambahkan kegiatan pertama.',
  add: 'Tambah kegiatan',
  save: 'Periksa dan simpan RKTL',
  restore: 'Kembalikan yang dihapus',
  item: (position) => `Kegiatan ${String(position)}`,
  number: 'No.',
  activity: 'Kegiatan',
  responsible: 'Penanggung jawab',
  startsOn: 'Mulai',
  endsOn: 'Selesai',
  place: 'Tempat',
  cost: 'Biaya dan sumber dana',
  costTotal: 'Biaya (Rp)',
  funding: 'Sumber dana',
  indicator: 'Indikator',
  actions: 'Tindakan',
  moveUp: (position) => `Naikkan kegiatan ${String(position)}`,
  moveDown: (position) => `Turunkan kegiatan ${String(position)}`,
  remove: (position) => `Hapus kegiatan ${String(position)}`,
  sources: {
    apbn: 'APBN',
    apbd: 'APBD',
    apbdes: 'APBDes',
    'self-help-cash': 'Swadaya tunai',
    'self-help-in-kind': 'Swadaya natura',
    other: 'Lainnya',
  },
  total: 'Jumlah',
  error: 'Perbaiki',
  warning: 'Perhatikan',
  added: (position) => `Kegiatan ${String(position)} ditambahkan.`,
  removed: (position) => `Kegiatan ${String(position)} dihapus. Dapat dikembalikan.`,
  moved: (position) => `Kegiatan kini di urutan ${String(position)}.`,
  restored: 'Kegiatan dikembalikan.',
  saved: 'RKTL lengkap dan tersimpan.',
  faulty: (count) =>
    `RKTL belum dapat disimpan sebagai lengkap: ${String(count)} isian perlu diperbaiki. Drafnya tetap tersimpan.`,
  kept: 'Draf tersimpan di perangkat ini.',
  neverKept: 'Belum ada perubahan.',
  keeping: 'Menyimpan draf…',
  notKept: 'Perubahan terakhir belum tersimpan.',
  overtaken:
    'RKTL ini juga diubah di tab lain. Pilih versi yang dipakai; versi lainnya tetap disimpan.',
  takeTheirs: 'Pakai versi lain itu',
  keepMine: 'Pakai versi saya',
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

const en: WorkPlanWords = {
  format: englishFormat,
  loading: 'Loading the work plan…',
  refused: 'The work plan cannot be opened.',
  tryAgain: 'Try again',
  title: (owner) => `Follow-up work plan (RKTL) of ${owner}`,
  empty: 'There are no activities yet. Add the first one.',
  add: 'Add an activity',
  save: 'Check and save the plan',
  restore: 'Bring back what was removed',
  item: (position) => `Activity ${String(position)}`,
  number: 'No.',
  activity: 'Activity',
  responsible: 'Responsible',
  startsOn: 'Start',
  endsOn: 'End',
  place: 'Place',
  cost: 'Cost and sources',
  costTotal: 'Cost (Rp)',
  funding: 'Sources',
  indicator: 'Indicator',
  actions: 'Actions',
  moveUp: (position) => `Move activity ${String(position)} up`,
  moveDown: (position) => `Move activity ${String(position)} down`,
  remove: (position) => `Remove activity ${String(position)}`,
  sources: {
    apbn: 'State budget (APBN)',
    apbd: 'Regional budget (APBD)',
    apbdes: 'Village budget (APBDes)',
    'self-help-cash': 'Self-help, cash',
    'self-help-in-kind': 'Self-help, in kind',
    other: 'Other',
  },
  total: 'Total',
  error: 'Correct',
  warning: 'Mind',
  added: (position) => `Activity ${String(position)} added.`,
  removed: (position) => `Activity ${String(position)} removed. It can be brought back.`,
  moved: (position) => `The activity is now number ${String(position)}.`,
  restored: 'The activity is back.',
  saved: 'The plan is complete and saved.',
  faulty: (count) =>
    `The plan cannot be saved as complete: ${String(count)} entries need correction. The draft is kept.`,
  kept: 'The draft is kept on this device.',
  neverKept: 'No changes yet.',
  keeping: 'Keeping the draft…',
  notKept: 'The last change is not kept yet.',
  overtaken:
    'This plan was changed in another tab too. Choose the version to use; the other one is kept.',
  takeTheirs: 'Use that version',
  keepMine: 'Use mine',
  mode: 'View',
  modes: {
    table: 'Action table',
    timeline: 'Timeline',
    'follow-up': 'Follow-up',
    quality: 'Plan quality',
    start: 'Start from a template',
    print: 'Print',
  },
  panelLoading: 'Loading…',
  panelMissing: 'This part cannot be loaded yet. Connect to the internet, then try again.',
  author: 'Your name',
};

/** The words of the work plan element in each language. */
export const workPlanWords: Readonly<Record<Language, WorkPlanWords>> = { id, en };
