import { describe, expect, test } from 'vitest';
import { checkInstrument, defineInstrument, linesThatDoNotAddUp, score } from './index.js';

const label = { id: 'a', en: 'a' };
const head = {
  version: 1,
  title: label,
  basis: 'house-rule',
  citation: { source: 'test', confidence: 'read' },
  inForce: { from: null, until: null },
} as const;

describe('known', () => {
  const answered = defineInstrument({
    ...head,
    id: 'answered',
    inputs: {
      mark: { kind: 'quantity', label, unit: label, rows: 'person' },
      option: { kind: 'choice', label, options: { yes: label } },
    },
    variants: {},
    steps: {
      'is-marked': { operation: 'known', label, of: 'mark' },
      persons: { operation: 'row-count', label, of: 'is-marked' },
      marked: { operation: 'row-total', label, of: 'is-marked' },
      'is-chosen': { operation: 'known', label, of: 'option' },
    },
    headline: { value: 'marked' },
    examples: [
      {
        name: 'x',
        source: 'y',
        input: { mark: [0, null], option: 'yes' },
        expected: { marked: 1 },
      },
    ],
  });

  test('is 1 for whatever there is, nought included, and 0 for what is missing', () => {
    const result = score(answered, { mark: [0, null, 7, null], option: null });
    expect(result.results.persons?.exact).toBe('4');
    expect(result.results.marked?.exact).toBe('2');
    expect(result.results['is-chosen']?.exact).toBe('0');
    expect(score(answered, { mark: [], option: 'yes' }).results['is-chosen']?.exact).toBe('1');
    expect(linesThatDoNotAddUp(result)).toEqual([]);
    expect(checkInstrument(answered)).toEqual([]);
  });
});

describe('an option without an operand', () => {
  const sided = defineInstrument({
    ...head,
    id: 'sided',
    inputs: { mark: { kind: 'quantity', label, unit: label } },
    variants: { way: { label, options: { one: { label }, none: { label } }, standard: 'one' } },
    steps: {
      double: { operation: 'sum', label, of: ['mark', 'mark'] },
      result: { operation: 'by-variant', label, variant: 'way', of: { one: 'double', none: null } },
    },
    headline: { value: 'result' },
    examples: [{ name: 'x', source: 'y', input: { mark: 1 }, expected: { result: 2 } }],
  });

  test('has no answer, and is well made', () => {
    expect(checkInstrument(sided)).toEqual([]);
    expect(score(sided, { mark: 2 }).results.result?.exact).toBe('4');
    const none = score(sided, { mark: 2 }, { variants: { way: 'none' } });
    expect(none.results).toEqual({ result: null });
    expect(linesThatDoNotAddUp(none)).toEqual([]);
  });
});

test('the headline is an answer, also where only an option not taken needs it', () => {
  const headed = defineInstrument({
    ...head,
    id: 'headed',
    inputs: { mark: { kind: 'quantity', label, unit: label } },
    variants: { way: { label, options: { one: { label }, two: { label } }, standard: 'one' } },
    steps: {
      double: { operation: 'sum', label, of: ['mark', 'mark'] },
      result: {
        operation: 'by-variant',
        label,
        variant: 'way',
        of: { one: 'mark', two: 'double' },
      },
    },
    headline: { value: 'double' },
    examples: [{ name: 'x', source: 'y', input: { mark: 1 }, expected: { double: 2 } }],
  });
  expect(score(headed, { mark: 2 }).results.double?.exact).toBe('4');
});

describe('rounding up', () => {
  const upward = defineInstrument({
    ...head,
    id: 'upward',
    inputs: { mark: { kind: 'quantity', label, unit: label } },
    variants: {},
    steps: { result: { operation: 'round', label, of: 'mark', to: 1, rounding: 'up' } },
    headline: { value: 'result' },
    examples: [{ name: 'x', source: 'y', input: { mark: 1 }, expected: { result: 1 } }],
  });

  test.each([
    [1.2, '6/5'],
    [1.21, '13/10'],
    [1.29, '13/10'],
    [-1.29, '-6/5'],
    [-1.2, '-6/5'],
    [0, '0'],
  ])('%d is brought up to %s, towards plus infinity', (mark, exact) => {
    expect(score(upward, { mark }).results.result?.exact).toBe(exact);
  });
});

test('a part of a whole is held to it row by row', () => {
  const marked = defineInstrument({
    ...head,
    id: 'marked',
    inputs: {
      mark: { kind: 'quantity', label, unit: label, rows: 'person', partOf: 'most' },
      most: { kind: 'quantity', label, unit: label },
    },
    variants: {},
    steps: {
      left: { operation: 'difference', label, from: 'most', less: 'mark' },
      result: { operation: 'row-total', label, of: 'left' },
    },
    headline: { value: 'result' },
    examples: [{ name: 'x', source: 'y', input: { mark: [1], most: 1 }, expected: { result: 0 } }],
  });
  const { issues } = score(marked, { mark: [10, 11, 9, 12], most: 10 });
  expect(issues.map(({ path, params }) => [path, params.part, params.whole])).toEqual([
    [['mark', 1], 11, 10],
    [['mark', 3], 12, 10],
  ]);
});
