import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fromExact, rational, subtract } from '../rational.js';
import { improvements, score, type Instrument, type Step } from '../index.js';
import { label, level, made, rankOf, type Made } from './improvements.test-support.js';

const two = { a: level(2), b: level(2) };
const sum: Step = { operation: 'sum', label, of: ['a', 'b'] };

describe('where the next class begins', () => {
  const rounded = (bound: 'from' | 'above', cut: number, better: 'higher' | 'lower' = 'higher') =>
    made({
      inputs: two,
      cuts: [cut],
      better,
      bound,
      steps: {
        tenth: { operation: 'ratio', label, of: 'a', by: 10 },
        value: { operation: 'round', label, of: 'tenth', to: 1, rounding: 'half-up' },
      },
    });
  const plain = (bound: 'from' | 'above', better: 'higher' | 'lower' = 'higher') =>
    made({ inputs: two, cuts: [1], bound, better, steps: { value: sum } });

  test.each([
    ['rounded, from', rounded('from', 0.2), 0, '1/5', true, '1/5'],
    ['rounded, from between two values', rounded('from', 0.15), 0, '1/5', true, '1/5'],
    ['rounded, above', rounded('above', 0.1), 0, '1/5', true, '1/5'],
    ['rounded, above between two values', rounded('above', 0.15), 0, '1/5', true, '1/5'],
    ['rounded downwards, from', rounded('from', 0.2, 'lower'), 2, '1/10', true, '1/10'],
    ['rounded downwards, from between', rounded('from', 0.15, 'lower'), 2, '1/10', true, '1/10'],
    ['rounded downwards, above', rounded('above', 0.1, 'lower'), 2, '1/10', true, '1/10'],
    ['rounded downwards, above between', rounded('above', 0.15, 'lower'), 2, '1/10', true, '1/10'],
    ['plain, from', plain('from'), 0, '1', true, '1'],
    ['plain, above', plain('above'), 1, '1', false, '0'],
    ['plain downwards, from', plain('from', 'lower'), 1, '1', false, '0'],
    ['plain downwards, above', plain('above', 'lower'), 2, '1', true, '1'],
  ] as const)('%s', (_, instrument, a, threshold, isThresholdEnough, lacking) => {
    const found = improvements(instrument, { a, b: 0 });
    expect(found).toMatchObject({ threshold: { exact: threshold }, isThresholdEnough });
    expect(found?.lacking.exact).toBe(lacking);
  });
});

describe('what there is to improve', () => {
  const value: Step = { operation: 'sum', label, of: ['a', 'b'], decimals: 2 };

  test('each better level, and of what is measured only the end', () => {
    const quantity = { kind: 'quantity', label, unit: label, effect: 'raises' } as const;
    const inputs = {
      a: level(3),
      b: level(3),
      part: { ...quantity, partOf: 'whole' },
      whole: { ...quantity, effect: undefined, minimum: 0 },
      most: { ...quantity, maximum: 9 },
      endless: quantity,
      less: { ...quantity, effect: 'lowers', minimum: -1 },
      share: { ...quantity, effect: 'lowers', partOf: 'whole' },
      mean: { ...level(4), rows: 'people', acceptsMean: true },
      rows: { ...level(4), rows: 'people' },
      chosen: { kind: 'choice', label, options: { yes: label }, effect: 'raises' },
    } as unknown as Instrument['inputs'];
    const of = Object.keys(inputs).filter((id) => !['rows', 'chosen'].includes(id));
    const given = { part: 5, whole: 8, most: 8.5, endless: 1, less: 4, share: 2, mean: 3.5 };
    const input = { a: 1.5, b: 3, ...given, rows: [1, 2], chosen: 'yes' } as never;
    const all = { operation: 'sum', label, of } as const;
    const count: Step = { operation: 'row-count', label, of: 'rows' };
    const kept: Step = { operation: 'option-points', label, of: 'chosen', points: { yes: 1 } };
    const steps = { all, count, kept, value: { ...value, of: ['all', 'count', 'kept'] } };
    const found = improvements(made({ inputs, cuts: [100], steps }), input);
    const levels = found?.inputs.map((each) => [
      each.input,
      each.now,
      each.levels.map(({ to }) => to),
    ]);
    expect(levels).toEqual([
      ['a', 1.5, [2, 3]],
      ['part', 5, [8]],
      ['most', 8.5, [9]],
      ['less', 4, [-1]],
      ['share', 2, [0]],
      ['mean', 3.5, [4]],
    ]);
    const lower = made({ inputs, cuts: [1], steps, better: 'lower' });
    expect(
      improvements(lower, input)?.inputs.map((each) => [
        each.input,
        each.levels.map(({ to }) => to),
      ]),
    ).toEqual([
      ['a', [1, 0]],
      ['b', [2, 1, 0]],
      ['part', [0]],
      ['share', [8]],
      ['mean', [0]],
    ]);
  });

  test('gains, classes and the smallest set, in order', () => {
    const weighted: Step = { operation: 'weighted-sum', label, of: { a: 1, b: 1.5 }, decimals: 1 };
    const instrument = made({ inputs: two, cuts: [2, 4], steps: { value: weighted } });
    const c = (name: string) => ({ class: name, label });
    const whole = (exact: string) => ({ exact, rounded: Number(exact) });
    expect(improvements(instrument, { a: 0, b: 1 })).toEqual({
      value: { exact: '3/2', rounded: 1.5 },
      class: c('c0'),
      target: c('c1'),
      threshold: whole('2'),
      isThresholdEnough: true,
      lacking: { exact: '1/2', rounded: 0.5 },
      inputs: [
        {
          input: 'a',
          now: 0,
          levels: [
            { to: 1, gain: whole('1'), class: c('c1') },
            { to: 2, gain: whole('2'), class: c('c1') },
          ],
        },
        {
          input: 'b',
          now: 1,
          levels: [{ to: 2, gain: { exact: '3/2', rounded: 1.5 }, class: c('c1') }],
        },
      ],
      smallestSet: {
        inputs: ['a'],
        value: { exact: '7/2', rounded: 3.5 },
        class: c('c1'),
        isSmallest: true,
      },
    });
    const best = improvements(instrument, { a: 0, b: 1 }, { to: 'c2' });
    expect(best).toMatchObject({ target: c('c2'), threshold: whole('4') });
    expect(best?.smallestSet).toMatchObject({ inputs: ['a', 'b'], class: c('c2') });
    const equal = made({ inputs: two, cuts: [2], steps: { value: sum } });
    expect(improvements(equal, { a: 0, b: 0 })?.smallestSet?.inputs).toEqual(['a']);
  });

  test('shown with the decimals of what it is judged by', () => {
    const third: Step = { operation: 'ratio', label, of: 'a', by: 3 };
    const round: Step = { operation: 'round', label, of: 'third', to: 1, rounding: 'half-up' };
    const gainOf = (steps: Made['steps']) =>
      improvements(made({ inputs: two, cuts: [0.2], steps }), { a: 0, b: 0 })?.inputs.map(
        ({ levels }) => levels[0]?.gain.rounded,
      );
    expect(gainOf({ third, value: round, other: sum })).toEqual([0.3, 0]);
    expect(gainOf({ value: { ...third, decimals: 2 }, other: sum })).toEqual([0.33, 0]);
    expect(gainOf({ value: third, other: sum })).toEqual([0.3333, 0]);
  });

  test('what cannot be reached has no set', () => {
    const instrument = made({ inputs: two, cuts: [5], steps: { value } });
    expect(improvements(instrument, { a: 0, b: 0 })).toMatchObject({ smallestSet: null });
  });

  test('no class, none better, none known: no answer', () => {
    const instrument = made({ inputs: two, cuts: [1, 3], steps: { value } });
    expect(improvements(instrument, { a: 2, b: 2 })).toBeNull();
    expect(improvements(instrument, { a: 1, b: null })).toBeNull();
    expect(improvements(instrument, { a: 1, b: NaN })).toBeNull();
    for (const none of [null, undefined, 7, 'a', []]) {
      expect(improvements(instrument, none as never)).toBeNull();
    }
    expect(improvements(instrument, { a: 1, b: 1 }, { to: 'c1' })).toBeNull();
    expect(improvements(instrument, { a: 1, b: 1 }, { to: 'c0' })).toBeNull();
    expect(improvements(instrument, { a: 1, b: 1 }, { to: 'c9' })).toBeNull();
    expect(improvements({ ...instrument, better: 'lower' }, { a: 0, b: 0 })).toBeNull();
    expect(
      improvements({ ...instrument, headline: { value: 'value' } }, { a: 0, b: 0 }),
    ).toBeNull();
    expect(
      improvements({ ...instrument, headline: { value: 'value', class: 'value' } }, { a: 0, b: 0 }),
    ).toBeNull();
  });

  test('the class of the practice taken, also where variants lie between', () => {
    const options = { strict: { label }, mild: { label } };
    const steps: Readonly<Record<string, Step>> = {
      sum,
      half: { operation: 'ratio', label, of: 'sum', by: 2 },
      halved: { operation: 'round', label, of: 'half', to: 0, rounding: 'down' },
      value: {
        operation: 'by-variant',
        label,
        variant: 'v',
        of: { strict: 'halved', mild: 'sum' },
      },
    };
    const instrument: Instrument = {
      ...made({ inputs: two, cuts: [2], steps }),
      variants: { v: { label, standard: 'mild', options } },
    };
    expect(improvements(instrument, { a: 1, b: 0 })?.smallestSet?.inputs).toEqual(['b']);
    const strict = improvements(instrument, { a: 1, b: 0 }, { variants: { v: 'strict' } });
    expect(strict?.inputs.map(({ levels }) => levels.at(-1)?.gain.exact)).toEqual(['1/2', '1']);
    expect(strict?.smallestSet).toMatchObject({ inputs: ['b', 'a'], isSmallest: true });
  });
});

test('what is lacking is what the value has to gain, and no less', () => {
  const steps: Readonly<Record<string, Step>> = {
    third: { operation: 'ratio', label, of: 'a', by: 300 },
    value: { operation: 'round', label, of: 'third', to: 2, rounding: 'half-up' },
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 290 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('from', 'above'),
      (a, cut, bound) => {
        const instrument = made({ steps, cuts: [cut / 100], inputs: { a: level(300) }, bound });
        const found = improvements(instrument, { a });
        if (found === null) {
          expect(rankOf(instrument, { a })).toBe(1);
          return;
        }
        const [value, threshold] = [found.value.exact, found.threshold.exact].map(fromExact);
        const [from, to] = [value ?? rational(0), threshold ?? rational(0)];
        expect(fromExact(found.lacking.exact)).toEqual(subtract(to, from));
        expect(compare(to, from)).toBeGreaterThan(0);
        const needed = Array.from({ length: 301 }, (_, each) => each).find(
          (each) => rankOf(instrument, { a: each }) === 1,
        );
        const first = score(instrument, { a: needed ?? 0 }).results.value;
        expect(first).toEqual(found.threshold);
      },
    ),
    { numRuns: 30 },
  );
});

test('where too many sets would have to be tried, it says so', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `x${index}`);
  const inputs = Object.fromEntries(ids.map((id) => [id, level(1)]));
  const parts = ids.map((id, index): [string, Step] => [
    `p${index}`,
    { operation: 'largest', label, of: [id, ids[(index + 1) % ids.length] ?? id] },
  ]);
  const of = parts.map(([id]) => id);
  const steps = { ...Object.fromEntries(parts), value: { operation: 'sum', label, of } as const };
  const none = Object.fromEntries(ids.map((id) => [id, 0]));
  const found = improvements(made({ inputs, cuts: [24], steps }), none);
  expect(found?.smallestSet).toMatchObject({ isSmallest: false, value: { exact: '24' } });
});

test('where each counts for itself, many are no trouble', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `x${index}`);
  const inputs = Object.fromEntries(ids.map((id) => [id, level(1)]));
  const none = Object.fromEntries(ids.map((id) => [id, 0]));
  const steps = { value: { operation: 'sum', label, of: ids } as const };
  const found = improvements(made({ inputs, cuts: [20], steps }), none);
  expect(found?.smallestSet).toMatchObject({ inputs: ids.slice(0, 20), isSmallest: true });
});

describe('where one counts by another, those that add most alone are not the answer', () => {
  const inputs = { a: level(1), b: level(1), c: level(1), d: level(3, 'lowers') };
  const weighted = (of: Readonly<Record<string, number>>): Step => ({
    operation: 'weighted-sum',
    label,
    of,
  });
  const later: Step = { operation: 'sum', label, of: ['a', 'b', 'c', 'd'] };

  test.each<[string, Made['steps'], number, readonly string[]]>([
    [
      'a divisor',
      {
        above: weighted({ a: 2, b: 2, c: 2 }),
        below: { operation: 'sum', label, of: ['d', 1] },
        value: { operation: 'ratio', label, of: 'above', by: 'below' },
      },
      1.5,
      ['a', 'd'],
    ],
    [
      'a floor',
      {
        all: weighted({ a: 1, b: 3, c: 3, d: 0 }),
        value: { operation: 'difference', label, from: 'all', less: 4, notBelow: 0 },
      },
      1,
      ['b', 'c'],
    ],
    [
      'a condition',
      {
        is: { operation: 'compare', label, of: 'a', is: 'at-least', to: 1 },
        all: weighted({ b: 1, c: 3, d: 0 }),
        value: { operation: 'when', label, condition: 'is', then: 'all', otherwise: 0 },
      },
      3,
      ['a', 'c'],
    ],
  ])('%s', (_, steps, cut, expected) => {
    const instrument = made({ inputs, cuts: [cut], steps: { ...steps, later } });
    const found = improvements(instrument, { a: 0, b: 0, c: 0, d: 3 });
    expect(found?.smallestSet).toMatchObject({ inputs: expected, isSmallest: true });
  });
});
