import { expect, test } from 'vitest';
import { compareVariants, defineInstrument, score } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const choice = (standard: string) => ({
  label,
  options: { low: { label }, high: { label } },
  standard,
});

const instrument = defineInstrument({
  ...made,
  id: 'varied',
  inForce: { from: '2018-01-01', until: null },
  inputs: { area: { kind: 'quantity', label, unit: label } },
  variants: { first: choice('high'), second: choice('low') },
  steps: {
    one: { operation: 'by-variant', label, variant: 'first', of: { low: 1, high: 10 } },
    two: { operation: 'by-variant', label, variant: 'second', of: { low: 0, high: 'area' } },
    total: { operation: 'sum', label, of: ['one', 'two'] },
    class: {
      operation: 'classify',
      label,
      of: 'total',
      classes: [
        { class: 'small', label },
        { class: 'large', from: 10, label },
      ],
    },
  },
  headline: { value: 'total', class: 'class' },
  examples: [],
});

test('the standard option is taken of what nobody names', () => {
  const { variants, results } = score(instrument, { area: 5 }, { variants: { second: 'high' } });
  expect(variants).toEqual({ first: 'high', second: 'high' });
  expect(results.total?.rounded).toBe(15);
});

test('a misspelt variant or option is an error, and the standard is taken meanwhile', () => {
  // @ts-expect-error: no such variant
  const misspelt = score(instrument, { area: 5 }, { variants: { frist: 'low' } });
  expect(misspelt.variants).toEqual({ first: 'high', second: 'low' });
  expect(misspelt.issues).toEqual([
    {
      code: 'scoring.variant-unknown',
      severity: 'error',
      path: ['variants', 'frist'],
      params: { received: 'frist', allowed: ['first', 'second'] },
    },
  ]);
  // @ts-expect-error: no such option
  const other = score(instrument, { area: 5 }, { variants: { first: 'Low' } });
  expect(other.variants).toEqual({ first: 'high', second: 'low' });
  expect(other.issues).toMatchObject([
    { code: 'scoring.variant-option-unknown', severity: 'error', path: ['variants', 'first'] },
  ]);
});

test('every combination is scored, the standard one first', () => {
  const { scores, isSettled } = compareVariants(instrument, { area: 5 });
  expect(scores.map(({ variants }) => Object.values(variants).join(' '))).toEqual([
    'high low',
    'high high',
    'low low',
    'low high',
  ]);
  expect(scores.map(({ results }) => results.total?.rounded)).toEqual([10, 15, 1, 6]);
  expect(isSettled).toBe(false);
  expect(scores.flatMap(({ issues }) => issues)).toEqual([]);
});

test('it is settled where all practices reach one class, and where nobody can say', () => {
  const narrow = { ...instrument, variants: { first: choice('high') } };
  const settled = { ...narrow, steps: { ...instrument.steps, two: { ...instrument.steps.one } } };
  expect(compareVariants(settled, { area: 5 }).scores).toHaveLength(2);
  expect(compareVariants(settled, { area: 5 }).isSettled).toBe(false);
  const { class: _, ...value } = instrument.headline;
  expect(compareVariants({ ...instrument, headline: value }, { area: 5 }).isSettled).toBe(true);
  const fixed = { ...instrument, variants: {} };
  expect(compareVariants(fixed, { area: 5 })).toMatchObject({
    isSettled: true,
    scores: [{ variants: {} }],
  });
});

test('the day is handed on to every combination', () => {
  const { scores } = compareVariants(instrument, { area: 5 }, { on: '2017-12-31' });
  for (const { issues } of scores) {
    expect(issues.map(({ code }) => code)).toEqual(['scoring.not-in-force']);
  }
});

test('practices are told apart whatever their options are called', () => {
  const of = (...names: [string, string]) =>
    Object.fromEntries(names.map((name) => [name, { label }]));
  const barred = defineInstrument({
    ...made,
    id: 'barred',
    inputs: {},
    examples: [],
    variants: {
      first: { label, options: of('x', 'x|y'), standard: 'x' },
      second: { label, options: of('y|z', 'z'), standard: 'z' },
    },
    steps: {
      one: { operation: 'by-variant', label, variant: 'first', of: { x: 1, 'x|y': 2 } },
      two: { operation: 'by-variant', label, variant: 'second', of: { 'y|z': 10, z: 20 } },
      total: { operation: 'sum', label, of: ['one', 'two'] },
    },
    headline: { value: 'total' },
  });
  const total = (first: string, second: string) =>
    score(barred, {}, { variants: { first, second } }).results.total?.rounded;
  expect([total('x|y', 'z'), total('x', 'y|z')]).toEqual([22, 11]);
});
