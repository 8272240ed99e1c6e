import type { Label, Step } from '@berdaya/core/scoring';

export const percent = { id: 'persen', en: 'per cent' };
export const items = { id: 'kegiatan', en: 'items' };

/** Whose word is taken. */
export const readings = {
  claimed: { id: 'menurut laporan', en: 'as claimed' },
  evidenced: { id: 'menurut bukti', en: 'as evidenced' },
  verified: { id: 'menurut verifikasi', en: 'as verified' },
} as const;

/** Whose word is taken. */
export type Reading = keyof typeof readings;

/** The lines of one reading, without its name in front. */
type Line =
  | 'done'
  | 'part'
  | 'credit'
  | 'reported'
  | 'mean'
  | 'coverage'
  | 'realised'
  | 'is-on-time'
  | 'is-late'
  | 'is-due'
  | 'on-time'
  | 'due'
  | 'on-time-share';

/** The reckoning of one reading, the same for all three; each line bears the name of its reading. */
export function reckoned<Each extends Reading>(
  reading: Each,
): Readonly<Record<`${Each}-${Line}`, Step>> {
  const lines = { ...creditLines(reading), ...realisedLines(reading), ...timingLines(reading) };
  const named = Object.entries(lines).map(([line, step]) => [`${reading}-${line}`, step]);
  return Object.fromEntries(named) as Record<`${Each}-${Line}`, Step>;
}

/** What counts of each item. */
function creditLines(reading: Reading) {
  return {
    done: {
      operation: 'compare',
      label: label(reading, 'Selesai', 'Done'),
      of: reading,
      is: 'at-least',
      to: 100,
    },
    part: {
      operation: 'ratio',
      label: label(reading, 'Bagian yang tercapai', 'Part reached'),
      of: reading,
      by: 100,
    },
    credit: {
      operation: 'when',
      label: label(
        reading,
        'Yang dihitung (sebagian hanya bila target terukur)',
        'What counts (a part only of a measurable target)',
      ),
      condition: 'is-measurable',
      then: `${reading}-part`,
      otherwise: `${reading}-done`,
    },
  } satisfies Partial<Record<Line, Step>>;
}

/** What comes of all planned items: where nothing is known of any, there is no answer, and not zero. */
function realisedLines(reading: Reading) {
  const counted = { of: `${reading}-credit`, where: 'counts' } as const;
  return {
    reported: {
      operation: 'row-count',
      label: label(reading, 'Kegiatan yang diketahui', 'Items known'),
      unit: items,
      ...counted,
    },
    mean: {
      operation: 'row-mean',
      label: label(reading, 'Rata-rata kegiatan yang diketahui', 'Mean of the items known'),
      ...counted,
    },
    coverage: {
      operation: 'ratio',
      label: label(reading, 'Bagian kegiatan yang diketahui', 'Share of items known'),
      of: `${reading}-reported`,
      by: 'planned',
    },
    realised: {
      operation: 'product',
      label: label(reading, 'Realisasi', 'Realised'),
      unit: percent,
      decimals: 2,
      of: [`${reading}-mean`, `${reading}-coverage`, 100],
    },
  } satisfies Partial<Record<Line, Step>>;
}

/** How much of what was due was done in time. */
function timingLines(reading: Reading) {
  const onTime = label(reading, 'Tepat waktu', 'On time');
  const late = label(reading, 'Terlambat', 'Late');
  const due = label(reading, 'Selesai atau jatuh tempo', 'Done or due');
  const total = { operation: 'row-total', unit: items, where: 'counts' } as const;
  return {
    'is-on-time': { operation: 'is', label: onTime, of: `${reading}-timing`, option: 'on-time' },
    'is-late': { operation: 'is', label: late, of: `${reading}-timing`, option: 'late' },
    'is-due': {
      operation: 'sum',
      label: due,
      of: [`${reading}-is-on-time`, `${reading}-is-late`],
    },
    'on-time': { ...total, label: onTime, of: `${reading}-is-on-time` },
    due: { ...total, label: due, of: `${reading}-is-due` },
    'on-time-share': {
      operation: 'ratio',
      label: label(reading, 'Bagian yang tepat waktu', 'Share on time'),
      unit: percent,
      decimals: 2,
      of: `${reading}-on-time`,
      by: `${reading}-due`,
      times: 100,
    },
  } satisfies Partial<Record<Line, Step>>;
}

function label(reading: Reading, indonesian: string, english: string): Label {
  const { id, en } = readings[reading];
  return { id: `${indonesian} ${id}`, en: `${english} ${en}` };
}
