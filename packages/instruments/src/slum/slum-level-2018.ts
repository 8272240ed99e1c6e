import { defineInstrument } from '@berdaya/core/scoring';
import { criteria, information, volumes, wholes } from './slum-criteria.js';
import { publishedPlaces } from './slum-level-2018.examples.js';
import { aspectSteps, countedSteps, criterionSteps, levelStep, totalStep } from './slum-steps.js';

/**
 * Slum level of an RT, kelurahan or kawasan by Permen PUPR 14/PRT/M/2018: sixteen volumes, each a share of its whole, 0 to 5
 * points each, a total of 0 to 80, and the level. Places are brought together with `addInputs`, works taken off with
 * `afterWorks`; how a place ranks beside others is for `slumPriority2018`. Some applications cut at 71 and 40, or at 35 and
 * 55: local practice, and not this rule.
 */
export const slumLevel2018 = defineInstrument({
  id: 'slum-level-2018',
  version: 1,
  title: {
    id: 'Tingkat kekumuhan (Permen PUPR 14/PRT/M/2018)',
    en: 'Slum level (Permen PUPR 14/PRT/M/2018)',
  },
  basis: 'regulation',
  better: 'lower',
  citation: {
    source: 'Permen PUPR 14/PRT/M/2018, Lampiran I, menurut lembar kerja KOTAKU dan data terbuka',
    confidence: 'read',
  },
  inForce: { from: null, until: null },
  replaces: 'slum-level-2016',
  inputs: { ...wholes, ...information, ...volumes(criteria) },
  variants: {
    'aspect-mean': {
      label: { id: 'rata-rata aspek', en: 'aspect mean' },
      standard: 'plain',
      options: {
        plain: {
          label: { id: 'semua persentase', en: 'all per cents' },
          citation: {
            source: 'data terbuka Kota Pekalongan (1.648 catatan) dan Jawa Timur (12 lembar RT)',
            confidence: 'read',
          },
        },
        'scored-only': {
          label: { id: 'hanya persentase yang bernilai', en: 'only per cents that earn points' },
          citation: {
            source: 'rumus lembar kerja KOTAKU; cocok dengan 18 catatan Kota Pekalongan',
            confidence: 'read',
          },
        },
      },
    },
  },
  steps: {
    ...criterionSteps(criteria, {
      source:
        'lembar kerja KOTAKU: batas 24,995, 50,995, dan 75,995 menutup celah pita bilangan bulat Permen PUPR 14/PRT/M/2018',
      confidence: 'read',
    }),
    total: totalStep(criteria),
    level: levelStep(
      { light: 16, moderate: 38, heavy: 60, most: 80 },
      {
        citation: {
          source:
            'batas 60 hanya dari lembar kerja KOTAKU; total tertinggi dalam data terbuka adalah 56',
          confidence: 'weak',
        },
      },
    ),
    ...countedSteps(criteria),
    ...aspectSteps(criteria),
  },
  headline: { value: 'total', class: 'level' },
  examples: publishedPlaces,
});
