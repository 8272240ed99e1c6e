import type { Citation } from '@berdaya/core/kernel';
import type { Steps } from '@berdaya/core/scoring';

const citation: Citation = {
  source:
    'Tafsiran efektivitas N-gain dalam persen yang beredar di Indonesia; satu sumber, sebutannya berbeda-beda',
  confidence: 'weak',
};

/** How effective the teaching was by the mean of individual gains; what lies between two written bands is of the lower one. */
export const effectiveness = {
  'effectiveness-percent': {
    operation: 'product',
    label: {
      id: 'Efektivitas: rata-rata N-gain kali 100',
      en: 'Effectiveness: mean gain times 100',
    },
    citation,
    unit: { id: 'persen', en: 'per cent' },
    of: ['mean-gain', 100],
    decimals: 2,
  },
  effectiveness: {
    operation: 'classify',
    label: { id: 'Tafsiran efektivitas', en: 'Effectiveness' },
    citation,
    of: 'effectiveness-percent',
    classes: [
      {
        class: 'not-effective',
        written: '< 40',
        label: { id: 'tidak efektif', en: 'not effective' },
      },
      {
        class: 'less-effective',
        from: 40,
        written: '40–55',
        label: { id: 'kurang efektif', en: 'less effective' },
      },
      {
        class: 'fairly-effective',
        from: 56,
        written: '56–75',
        label: { id: 'cukup efektif', en: 'fairly effective' },
      },
      { class: 'effective', from: 76, written: '≥ 76', label: { id: 'efektif', en: 'effective' } },
    ],
  },
} as const satisfies Steps;
