import type { Language } from '../../element/languages.js';

/** Words of the bars, beside those of the plan. */
export interface TimelineWords {
  readonly unnamed: string;
  readonly unreported: string;
  readonly claimed: string;
  readonly evidenced: string;
  readonly verified: string;
  readonly late: string;
}

/** The words of the bars in each language. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  id: {
    unnamed: 'Kegiatan tanpa nama',
    unreported: 'belum ada laporan',
    claimed: 'dilaporkan',
    evidenced: 'berbukti',
    verified: 'diverifikasi',
    late: 'terlambat',
  },
  en: {
    unnamed: 'Activity without a name',
    unreported: 'no report yet',
    claimed: 'claimed',
    evidenced: 'evidenced',
    verified: 'verified',
    late: 'late',
  },
};
