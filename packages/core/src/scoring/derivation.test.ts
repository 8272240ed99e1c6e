import { expect, test } from 'vitest';
import {
  bandReached,
  citationOf,
  exactOf,
  exactSum,
  operandsOf,
  optionLabel,
  roundedExact,
  score,
  type DerivationLine,
  type Instrument,
} from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');

test('the band reached comes with the next one', () => {
  const bands = [{ points: 0 }, { from: 25, points: 1 }, { above: 50, points: 3 }];
  const reached = (exact: Parameters<typeof bandReached>[0]) => bandReached(exact, bands);
  expect(reached('0')).toEqual({ reached: bands[0], next: bands[1] });
  expect(reached('25')).toEqual({ reached: bands[1], next: bands[2] });
  expect(reached('50')?.reached).toBe(bands[1]);
  expect(reached('101/2')).toEqual({ reached: bands[2], next: undefined });
  expect(bandReached('24', bands.slice(1))).toBeUndefined();
});

test('exact numbers are written, added up and rounded', () => {
  expect(exactOf(24.995)).toBe('4999/200');
  expect(exactOf({ numerator: 2, denominator: 6 })).toBe('1/3');
  expect(exactSum(['1/3', '1/6', '-2'])).toBe('-3/2');
  expect(exactSum([])).toBe('0');
  expect(roundedExact('58/83', 4)).toBe(0.6988);
});

test('rounding keeps a number on its side of a bound', () => {
  expect(roundedExact('58/83', 1)).toBe(0.7);
  expect(roundedExact('58/83', 1, ['7/10'])).toBe(0.699);
  expect(roundedExact('7/10', 1, ['7/10'])).toBe(0.7);
  expect(roundedExact('58/83', 1, ['3/10', '4/5'])).toBe(0.7);
  expect(roundedExact('7000001/10000000', 2, ['7/10'])).toBe(0.7000001);
  // So near that nobody would read it.
  expect(roundedExact('70000000000001/100000000000000', 2, ['7/10'])).toBe(0.7);
});

const passed: Instrument = {
  ...made,
  id: 'passed-on',
  inputs: {
    area: { kind: 'quantity', label, unit: label },
    access: { kind: 'choice', label, options: { yes: labelled('Yes') } },
  },
  variants: { way: { label, options: { x: { label }, y: { label } }, standard: 'x' } },
  steps: {
    level: {
      operation: 'classify',
      label,
      of: 'area',
      classes: [
        { class: 'low', label: labelled('Low') },
        {
          class: 'high',
          from: 5,
          label: labelled('High'),
          citation: { source: 'annex', confidence: 'weak' },
        },
      ],
    },
    looked: {
      operation: 'lookup',
      label,
      row: 'level',
      column: 'access',
      table: { low: { yes: 'first' } },
      classes: { first: labelled('First') },
    },
    taken: { operation: 'by-variant', label, variant: 'way', of: { x: 'looked', y: 'level' } },
    kept: { operation: 'when', label, condition: 1, then: 'taken', otherwise: 'area' },
  },
  headline: { value: 'kept' },
  examples: [],
};
const result = score(passed, { area: 1, access: 'yes' });

test('an option or class is named by the step that tells it apart, however far it was passed on', () => {
  expect(optionLabel(result, 'access', 'yes')).toEqual(labelled('Yes'));
  expect(optionLabel(result, 'level', 'low')).toEqual(labelled('Low'));
  expect(optionLabel(result, 'kept', 'first')).toEqual(labelled('First'));
  expect(optionLabel(result, 'looked', 'high')).toEqual(labelled('High'));
  for (const [id, option] of [
    ['access', 'no'],
    ['access', 'toString'],
    ['area', 'low'],
    ['level', 'middle'],
    ['looked', 'toString'],
    ['nothing', 'low'],
  ] as const) {
    expect(optionLabel(result, id, option)).toBeUndefined();
  }
});

test('a score whose steps name themselves is told without end nowhere', () => {
  const derivation = result.derivation.map((line) =>
    line.id === 'kept' ? { ...line, step: { ...line.step, then: 'kept' } } : line,
  ) as readonly DerivationLine[];
  expect(optionLabel({ ...result, derivation }, 'kept', 'first')).toBeUndefined();
});

test('operands are told in order, of a variant only that of the option taken', () => {
  const { steps } = passed;
  expect(operandsOf({ operation: 'ratio', label, of: 'a', by: 2 }, {})).toEqual(['a', 2]);
  expect(steps.taken && operandsOf(steps.taken, { way: 'y' })).toEqual(['level']);
  expect(steps.taken && operandsOf(steps.taken, { way: 'z' })).toEqual([]);
});

test('a line rests on the source of the class it came to', () => {
  const sources = (area: number) =>
    score(passed, { area, access: 'yes' }).derivation.map((line) => citationOf(line).source);
  expect(sources(1)).toEqual(Array(4).fill(made.citation.source));
  expect(sources(5)[0]).toBe('annex');
});
