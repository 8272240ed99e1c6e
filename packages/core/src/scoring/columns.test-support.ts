import { defineInstrument, type Step } from './index.js';

export const label = { id: 'a', en: 'a' };
export const quantity = { kind: 'quantity', label, unit: label } as const;
const standardBands = [
  { points: 0 },
  { from: 24.995, points: 1 },
  { from: 50.995, points: 3 },
  { from: 75.995, points: 5 },
];

/** Two shares of one whole and one of another, of which a variant chooses between two kinds of bands. */
function instrumentWith(
  bands: Extract<Step, { operation: 'points' }>['bands'],
  share: { readonly times?: number; readonly whenZero?: number } = { times: 100 },
) {
  const ratio = { operation: 'ratio', label, ...share } as const;
  return defineInstrument({
    id: 'shares',
    version: 1,
    title: label,
    basis: 'house-rule',
    citation: { source: 'worked by hand', confidence: 'read' },
    inForce: { from: null, until: null },
    inputs: {
      a: quantity,
      b: quantity,
      c: quantity,
      all: quantity,
      area: quantity,
      note: quantity,
    },
    variants: {
      bands: { label, standard: 'given', options: { given: { label }, halves: { label } } },
    },
    steps: {
      'share-a': { ...ratio, of: 'a', by: 'all' },
      'share-b': { ...ratio, of: 'b', by: 'all' },
      'share-c': { ...ratio, of: 'c', by: 'area' },
      'points-a': { operation: 'points', label, of: 'share-a', bands },
      'points-b': { operation: 'points', label, of: 'share-b', bands },
      'given-c': { operation: 'points', label, of: 'share-c', bands },
      'halves-c': {
        operation: 'points',
        label,
        of: 'share-c',
        bands: [
          { points: -2 },
          { above: 0, points: 1 },
          { from: 50, points: 7 },
          { above: 100, points: 9 },
        ],
      },
      'points-c': {
        operation: 'by-variant',
        label,
        variant: 'bands',
        of: { given: 'given-c', halves: 'halves-c' },
      },
      total: { operation: 'sum', label, of: ['points-a', 'points-b', 'points-c'] },
      level: {
        operation: 'classify',
        label,
        of: 'total',
        classes: [
          { class: 'low', from: 0, label },
          { class: 'middle', from: 4, label },
          { class: 'high', above: 8, label },
        ],
      },
      'also-needed': { operation: 'ratio', label, of: 'note', by: 'all' },
    },
    headline: { value: 'total', class: 'level' },
    examples: [],
  });
}

/** Instruments that columns can be scored by, each with difficulties of its own. */
export const instruments = {
  'cuts between whole per cents': instrumentWith(standardBands, { times: 100, whenZero: 0 }),
  'cuts at whole per cents': instrumentWith([
    { points: 0 },
    { from: 25, points: 1 },
    { above: 50, points: 3 },
    { from: 75, points: 5 },
  ]),
  'cuts at nothing and everything': instrumentWith(
    [{ points: 4 }, { above: 0, points: 3 }, { from: 1, points: 2 }, { above: 1, points: -6 }],
    { whenZero: 0.5 },
  ),
  'cuts of nobody, and points for some only': instrumentWith(
    [
      { from: -0.1, points: 2 },
      { above: 0.333, points: 300 },
      { from: 1 / 3, points: 4 },
      { from: 7, points: 5 },
    ],
    {},
  ),
  'shares the other way round': instrumentWith(
    [
      { points: 0 },
      { from: -75.995, points: 1 },
      { above: -50, points: 3 },
      { from: 1, points: 5 },
    ],
    { times: -100, whenZero: 60 },
  ),
  'shares of nothing': instrumentWith(standardBands, { times: 0 }),
  'bands out of order': instrumentWith([
    { points: 1 },
    { from: 60, points: 5 },
    { from: 30, points: 2 },
  ]),
  'one band': instrumentWith([{ points: 5 }]),
};
