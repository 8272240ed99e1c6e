import { defineInstrument, type Label, type QuantityInput } from '@berdaya/core/scoring';
import { idm, idmMaxima, idmSteps, type IdmDimension } from './idm-steps.js';

/**
 * IDM as `idm2016` reckons it, for those who have no more than the three totals of the indicators: 153 of 175. Totals and
 * not published dimensions: those are rounded, and their mean can differ from the published IDM by 0.0001.
 */
export const idm2016Totals = defineInstrument({
  ...idm,
  id: 'idm-2016-totals',
  inputs: {
    'iks-total': total('iks', { id: 'Jumlah 35 indikator IKS', en: 'Total of 35 IKS indicators' }),
    'ike-total': total('ike', { id: 'Jumlah 12 indikator IKE', en: 'Total of 12 IKE indicators' }),
    'ikl-total': total('ikl', { id: 'Jumlah 3 indikator IKL', en: 'Total of 3 IKL indicators' }),
  },
  steps: idmSteps,
  examples: [
    {
      name: 'lembar IDM 2020 sebuah desa',
      source: 'lembar IDM 2020 Kemendesa, dimuat dalam aplikasi web desa di GitHub',
      input: { 'iks-total': 153, 'ike-total': 37, 'ikl-total': 10 },
      expected: { iks: 0.8743, ike: 0.6167, ikl: 0.6667, idm: 0.7192, status: 'advanced' },
    },
    {
      name: 'nilai tepat pada batas tetap di status bawah',
      source: 'dihitung dengan tangan: 3773/6300 = 0,59889 menjadi 0,5989',
      input: { 'iks-total': 119, 'ike-total': 15, 'ikl-total': 13 },
      expected: { idm: 0.5989, status: 'underdeveloped' },
    },
  ],
});

function total(dimension: IdmDimension, label: Label): QuantityInput {
  return {
    kind: 'quantity',
    label,
    unit: { id: 'poin', en: 'points' },
    minimum: 0,
    maximum: idmMaxima[dimension],
    effect: 'raises',
  };
}
