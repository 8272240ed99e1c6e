import type { Band, Steps } from '@berdaya/core/scoring';

/** Rungs 1 to 8 of as many equal classes; each bound belongs to the class above it, or to the one below. */
function rungs(bound: 'from' | 'above'): Band[] {
  return Array.from({ length: 8 }, (_, index) => ({
    points: index + 1,
    ...(index > 0 && { [bound]: index }),
  }));
}

/** The rung by equal intervals, a bound being read either way. */
export const rungByIntervals = {
  'rung-by-intervals': {
    operation: 'points',
    label: { id: 'Tangga menurut kelas sama lebar', en: 'Rung by equal intervals' },
    of: 'widths',
    bands: rungs('from'),
    decimals: 0,
  },
  'rung-by-intervals-closed-above': {
    operation: 'points',
    label: {
      id: 'Tangga menurut kelas sama lebar, batas termasuk kelas bawah',
      en: 'Rung by equal intervals, a bound ending the lower one',
    },
    of: 'widths',
    bands: rungs('above'),
    decimals: 0,
  },
} as const satisfies Steps;

/** The rung and the group by the convention taken. */
export const rungAndGroup = {
  'rung-number': {
    operation: 'by-variant',
    label: { id: 'Nomor tangga', en: 'Number of the rung' },
    variant: 'convention',
    of: {
      intervals: 'rung-by-intervals',
      'intervals-closed-above': 'rung-by-intervals-closed-above',
      'floor-of-mean': 'rung-by-floor-of-mean',
      'three-bands': null,
    },
    decimals: 0,
  },
  rung: {
    operation: 'classify',
    label: { id: 'Tangga partisipasi', en: 'Rung' },
    of: 'rung-number',
    classes: [
      { class: 'manipulation', label: { id: 'manipulasi', en: 'manipulation' } },
      { class: 'therapy', from: 2, label: { id: 'terapi', en: 'therapy' } },
      { class: 'informing', from: 3, label: { id: 'pemberitahuan', en: 'informing' } },
      { class: 'consultation', from: 4, label: { id: 'konsultasi', en: 'consultation' } },
      { class: 'placation', from: 5, label: { id: 'penentraman', en: 'placation' } },
      { class: 'partnership', from: 6, label: { id: 'kemitraan', en: 'partnership' } },
      {
        class: 'delegated-power',
        from: 7,
        label: { id: 'pendelegasian kekuasaan', en: 'delegated power' },
      },
      { class: 'citizen-control', from: 8, label: { id: 'kendali warga', en: 'citizen control' } },
    ],
  },
  'group-of-rung': {
    operation: 'points',
    label: { id: 'Golongan dari tangga: 1–2, 3–5, 6–8', en: 'Group of the rung: 1–2, 3–5, 6–8' },
    of: 'rung-number',
    bands: [
      { points: 1, written: '1–2' },
      { points: 2, from: 3, written: '3–5' },
      { points: 3, from: 6, written: '6–8' },
    ],
    decimals: 0,
  },
  band: {
    operation: 'points',
    label: { id: 'Golongan dari skala 0–100', en: 'Band of the scale of 0–100' },
    of: 'percent',
    bands: [
      { points: 1, written: '≤ 33' },
      { points: 2, above: 33, written: '33–66' },
      { points: 3, above: 66, written: '66–100' },
    ],
    decimals: 0,
  },
  'group-number': {
    operation: 'by-variant',
    label: { id: 'Nomor golongan', en: 'Number of the group' },
    variant: 'convention',
    of: {
      intervals: 'group-of-rung',
      'intervals-closed-above': 'group-of-rung',
      'floor-of-mean': 'group-of-rung',
      'three-bands': 'band',
    },
    decimals: 0,
  },
  group: {
    operation: 'classify',
    label: { id: 'Golongan partisipasi', en: 'Group' },
    of: 'group-number',
    classes: [
      { class: 'non-participation', label: { id: 'tanpa partisipasi', en: 'non-participation' } },
      { class: 'tokenism', from: 2, label: { id: 'penghargaan semu', en: 'tokenism' } },
      { class: 'citizen-power', from: 3, label: { id: 'kekuasaan warga', en: 'citizen power' } },
    ],
  },
} as const satisfies Steps;
