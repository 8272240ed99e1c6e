import { defineInstrument } from './index.js';

const label = (id: string, en: string) => ({ id, en });

/** A share, exact or rounded to a whole number first, and whether it suffices. */
export const share = defineInstrument({
  id: 'share',
  version: 1,
  title: label('Cakupan', 'Coverage'),
  basis: 'house-rule',
  citation: { source: 'contoh', confidence: 'read' },
  inForce: { from: null, until: null },
  inputs: {
    served: { kind: 'quantity', label: label('terlayani', 'served'), unit: label('KK', 'hh') },
    all: { kind: 'quantity', label: label('semua', 'all'), unit: label('KK', 'hh') },
  },
  variants: {
    rounding: {
      label: label('pembulatan', 'rounding'),
      standard: 'none',
      options: {
        whole: { label: label('dibulatkan', 'rounded') },
        none: { label: label('tidak dibulatkan', 'not rounded') },
      },
    },
  },
  steps: {
    exact: {
      operation: 'ratio',
      label: label('tepat', 'exact'),
      of: 'served',
      by: 'all',
      times: 100,
    },
    whole: {
      operation: 'round',
      label: label('bulat', 'whole'),
      of: 'exact',
      to: 0,
      rounding: 'half-up',
    },
    share: {
      operation: 'by-variant',
      label: label('cakupan', 'coverage'),
      variant: 'rounding',
      of: { none: 'exact', whole: 'whole' },
      decimals: 1,
    },
    class: {
      operation: 'classify',
      label: label('kelas', 'class'),
      of: 'share',
      classes: [
        { class: 'short', label: label('kurang', 'short') },
        { class: 'enough', label: label('cukup', 'enough'), from: 80 },
      ],
    },
  },
  headline: { value: 'share', class: 'class' },
  examples: [
    { name: 'a', source: 'contoh', input: { served: 4, all: 5 }, expected: { share: 80 } },
  ],
});
