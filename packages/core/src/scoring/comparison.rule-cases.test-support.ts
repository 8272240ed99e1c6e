import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { compareVariants, type comparisonRules, type ScoredVariants } from './index.js';
import { share } from './comparison.test-support.js';

const compared = (served: number, all: number, instrument = share): ScoredVariants => ({
  instrument,
  scores: compareVariants(instrument, { served, all }).scores,
});

const { class: _class, ...withoutClass } = share.headline;

/** Where a rounded share has a class that an exact one has not. */
const onlyRounded = {
  ...share,
  steps: {
    ...share.steps,
    exact: { ...share.steps.exact, of: 'unheard-of' },
    whole: { ...share.steps.whole, of: 80 },
  },
} as unknown as typeof share;

/** Cases on both sides of each rule about variants compared. */
export const comparisonCases: RuleCases<typeof comparisonRules> = {
  'scoring.depends-on-variant': {
    weight: 'warning',
    holds: [
      { subject: compared(8, 10) },
      { subject: compared(794, 1000) },
      { subject: compared(8, 0) },
      { subject: compared(795, 1000, { ...share, headline: withoutClass }) },
    ],
    breaks: [
      {
        subject: compared(795, 1000),
        found: [
          {
            path: [],
            params: {
              indonesian: 'Cakupan',
              english: 'Coverage',
              practicesIndonesian: ['tidak dibulatkan', 'dibulatkan'],
              practicesEnglish: ['not rounded', 'rounded'],
              classesIndonesian: ['kurang', 'cukup'],
              classesEnglish: ['short', 'enough'],
              values: ['79.5', '80'],
            },
          },
        ],
      },
      {
        subject: compared(4, 5, onlyRounded),
        found: [
          {
            path: [],
            params: {
              indonesian: 'Cakupan',
              english: 'Coverage',
              practicesIndonesian: ['tidak dibulatkan', 'dibulatkan'],
              practicesEnglish: ['not rounded', 'rounded'],
              classesIndonesian: ['', 'cukup'],
              classesEnglish: ['', 'enough'],
              values: ['', '80'],
            },
          },
        ],
      },
    ],
  },
};
