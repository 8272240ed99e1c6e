// An instrument of the shape that slum levels have (Permen PUPR 14/2018): sixteen shares of five wholes, banded, added up
// and classed, with the means of seven aspects in two variants beside them.

const label = { id: '', en: '' };
const unit = label;
const citation = { source: 'Permen PUPR 14/PRT/M/2018', confidence: /** @type {const} */ ('read') };

/** The whole that each criterion is a part of. */
const wholeOf = {
  '1a': 'buildings',
  '1b': 'area',
  '1c': 'buildings',
  '2a': 'roads',
  '2b': 'roads',
  '3a': 'households',
  '3b': 'households',
  '4a': 'area',
  '4b': 'drains',
  '4c': 'drains',
  '5a': 'households',
  '5b': 'households',
  '6a': 'households',
  '6b': 'households',
  '7a': 'buildings',
  '7b': 'buildings',
};
const criteria = /** @type {(keyof typeof wholeOf)[]} */ (Object.keys(wholeOf));
const wholes = [...new Set(Object.values(wholeOf))];
const aspects = ['1', '2', '3', '4', '5', '6', '7'];
const ofAspect = (/** @type {string} */ aspect) => criteria.filter((id) => id.startsWith(aspect));

const bands = [
  { points: 0 },
  { from: 24.995, points: 1 },
  { from: 50.995, points: 3 },
  { from: 75.995, points: 5 },
];
const classes = [
  { class: 'none', label },
  { class: 'light', from: 16, label },
  { class: 'moderate', from: 38, label },
  { class: 'heavy', from: 60, label },
];

/**
 * @template Made
 * @param {readonly string[]} names
 * @param {(name: string) => [string, Made]} make
 */
const byName = (names, make) => Object.fromEntries(names.map(make));

/**
 * In place of `slumLevel2018`, until that is to be had: then the benchmark imports the one instead of the other.
 * @type {import('../../core/dist/scoring/index.js').Instrument}
 */
export const slumLike = {
  id: 'slum-like',
  version: 1,
  title: label,
  basis: 'house-rule',
  citation,
  inForce: { from: null, until: null },
  inputs: {
    ...byName(wholes, (id) => [id, { kind: 'quantity', label, unit, minimum: 0 }]),
    ...byName(criteria, (id) => [
      id,
      { kind: 'quantity', label, unit, minimum: 0, partOf: wholeOf[id], effect: 'raises' },
    ]),
  },
  variants: {
    'aspect-mean': {
      label,
      options: { plain: { label }, 'scored-only': { label } },
      standard: 'plain',
    },
  },
  steps: {
    ...byName(criteria, (id) => [
      `percent-${id}`,
      { operation: 'ratio', label, of: id, by: wholeOf[id], times: 100, whenZero: 0, decimals: 2 },
    ]),
    ...byName(criteria, (id) => [
      `points-${id}`,
      { operation: 'points', label, of: `percent-${id}`, bands },
    ]),
    total: { operation: 'sum', label, of: criteria.map((id) => `points-${id}`) },
    level: { operation: 'classify', label, of: 'total', classes },
    ...byName(criteria, (id) => [
      `is-scored-${id}`,
      { operation: 'compare', label, of: `points-${id}`, is: 'above', to: 0 },
    ]),
    ...byName(criteria, (id) => [
      `scored-${id}`,
      {
        operation: 'when',
        label,
        condition: `is-scored-${id}`,
        then: `percent-${id}`,
        otherwise: 0,
      },
    ]),
    ...byName(aspects, (id) => [
      `plain-${id}`,
      { operation: 'mean', label, of: ofAspect(id).map((each) => `percent-${each}`) },
    ]),
    ...byName(aspects, (id) => [
      `scored-only-${id}`,
      { operation: 'mean', label, of: ofAspect(id).map((each) => `scored-${each}`) },
    ]),
    ...byName(aspects, (id) => [
      `aspect-${id}`,
      {
        operation: 'by-variant',
        label,
        variant: 'aspect-mean',
        of: { plain: `plain-${id}`, 'scored-only': `scored-only-${id}` },
        decimals: 2,
      },
    ]),
    mean: { operation: 'mean', label, of: aspects.map((id) => `aspect-${id}`), decimals: 2 },
  },
  headline: { value: 'total', class: 'level' },
  examples: [],
};
