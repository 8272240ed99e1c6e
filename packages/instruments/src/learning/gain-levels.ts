import type {
  Band,
  ClassifyStep,
  Label,
  PointsStep,
  Variant,
  VariantStep,
} from '@berdaya/core/scoring';

/** Where the levels of a normalised gain begin differs between those who use them; exactly 0.3 and exactly 0.7 tell. */
export const gainBounds = {
  label: { id: 'Batas golongan N-gain', en: 'Bounds of the levels of gain' },
  options: {
    hake: {
      label: {
        id: 'Hake: tinggi mulai 0,7; sedang mulai 0,3',
        en: 'Hake: high from 0.7, medium from 0.3',
      },
    },
    'medium-to-seven-tenths': {
      label: {
        id: 'Tepat 0,7 masih sedang, tepat 0,3 sudah sedang (satu sumber Indonesia)',
        en: 'Exactly 0.7 is still medium, exactly 0.3 already (one Indonesian source)',
      },
      citation: {
        source: 'Sebuah sumber Indonesia: g > 0,7 tinggi, 0,3 ≤ g ≤ 0,7 sedang',
        confidence: 'weak',
      },
    },
    'low-to-three-tenths': {
      label: {
        id: 'Tepat 0,7 masih sedang dan tepat 0,3 masih rendah (satu sumber Indonesia lain)',
        en: 'Exactly 0.7 is still medium and exactly 0.3 still low (another Indonesian source)',
      },
      citation: {
        source: 'text-id.123dok.com/document/rz317vwdy: 0,3 < g ≤ 0,7 sedang, g ≤ 0,3 rendah',
        confidence: 'read',
      },
    },
  },
  standard: 'hake',
} as const satisfies Variant;

type Convention = keyof typeof gainBounds.options;

const bands: Readonly<Record<Convention, readonly Band[]>> = {
  hake: [
    { points: 1, written: '< 0,3' },
    { points: 2, from: 0.3, written: '0,3 – < 0,7' },
    { points: 3, from: 0.7, written: '≥ 0,7' },
  ],
  'medium-to-seven-tenths': [
    { points: 1, written: '< 0,3' },
    { points: 2, from: 0.3, written: '0,3 – 0,7' },
    { points: 3, above: 0.7, written: '> 0,7' },
  ],
  'low-to-three-tenths': [
    { points: 1, written: '≤ 0,3' },
    { points: 2, above: 0.3, written: '> 0,3 – 0,7' },
    { points: 3, above: 0.7, written: '> 0,7' },
  ],
};

/** The level of a gain by one convention: 1 low, 2 medium, 3 high. */
export function levelBy(convention: Convention, of: string): PointsStep {
  return {
    operation: 'points',
    label: gainBounds.options[convention].label,
    of,
    bands: bands[convention],
    decimals: 0,
  };
}

/** The level by the convention taken, of steps that are called like the convention with something before it. */
export function levelByVariant(prefix: string, label: Label): VariantStep {
  const of = Object.keys(gainBounds.options).map((option) => [option, `${prefix}-${option}`]);
  return {
    operation: 'by-variant',
    label,
    variant: 'bounds',
    of: Object.fromEntries(of) as VariantStep['of'],
    decimals: 0,
  };
}

/** What a level is called. */
export function levelClass(of: string, label: Label): ClassifyStep {
  return {
    operation: 'classify',
    label,
    of,
    classes: [
      { class: 'low', label: { id: 'rendah', en: 'low' } },
      { class: 'medium', from: 2, label: { id: 'sedang', en: 'medium' } },
      { class: 'high', from: 3, label: { id: 'tinggi', en: 'high' } },
    ],
  };
}
