import { defineInstrument } from './index.js';

const label = { id: 'x', en: 'y' };

/** A small instrument with volumes in wholes, a share that does not add, and something that only informs. */
export const roads = defineInstrument({
  id: 'roads',
  version: 1,
  title: label,
  basis: 'house-rule',
  citation: { source: 'a test', confidence: 'read' },
  inForce: { from: null, until: null },
  inputs: {
    length: { kind: 'quantity', label: { id: 'panjang', en: 'length' }, unit: label, adds: true },
    bad: {
      kind: 'quantity',
      label: { id: 'rusak', en: 'bad' },
      unit: label,
      minimum: 0,
      partOf: 'length',
      adds: true,
    },
    missing: { kind: 'quantity', label, unit: label, minimum: 0, partOf: 'length', adds: true },
    width: { kind: 'quantity', label, unit: label },
    people: {
      kind: 'quantity',
      label: { id: 'penduduk', en: 'people' },
      unit: label,
      adds: true,
      partOf: 'length',
      isInformative: true,
    },
  },
  variants: {
    counted: { label, standard: 'bad', options: { bad: { label }, both: { label } } },
  },
  steps: {
    both: { operation: 'sum', label, of: ['bad', 'missing'] },
    lacking: {
      operation: 'by-variant',
      label,
      variant: 'counted',
      of: { bad: 'bad', both: 'both' },
    },
    share: { operation: 'ratio', label, of: 'lacking', by: 'length', times: 100 },
    passable: { operation: 'compare', label, of: 'width', is: 'at-least', to: 3 },
  },
  headline: { value: 'share' },
  examples: [
    {
      name: 'half',
      source: 'worked by hand',
      input: { length: 10, bad: 5, missing: 0, width: 2 },
      expected: { share: 50 },
    },
  ],
});

/** A road of which everything is known. */
export const aRoad = { length: 100, bad: 40, missing: 10, width: 3, people: 7 };
