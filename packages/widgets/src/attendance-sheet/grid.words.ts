import type { Language } from '../element/languages.js';

/** Words of the grid's own tools. */
export interface GridWords {
  readonly chooseMany: string;
  readonly tapFirst: string;
  readonly chosen: (count: string) => string;
  readonly clear: string;
  readonly done: string;
}

/** The words of the grid's tools in both languages. */
export const gridWords: Readonly<Record<Language, GridWords>> = {
  id: {
    chooseMany: 'Pilih beberapa',
    tapFirst: 'Ketuk sel pertama, lalu sel terakhir.',
    chosen: (count) => `${count} dipilih. Ketuk sel terakhir, lalu status untuk semuanya.`,
    clear: 'Kosongkan',
    done: 'Selesai',
  },
  en: {
    chooseMany: 'Choose several',
    tapFirst: 'Tap the first cell, then the last one.',
    chosen: (count) => `${count} chosen. Tap the last cell, then the status for all of them.`,
    clear: 'Clear',
    done: 'Done',
  },
};
