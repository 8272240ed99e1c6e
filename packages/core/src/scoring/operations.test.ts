import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesThatDoNotAddUp, score, type Instrument, type Step } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const quantity = { kind: 'quantity', label, unit: label } as const;
const inputs: Instrument['inputs'] = {
  a: quantity,
  b: quantity,
  access: { kind: 'choice', label, options: { yes: label, no: label, constructor: label } },
  marks: { ...quantity, rows: 'person' },
  others: { ...quantity, rows: 'person' },
  woman: { kind: 'ordinal', label, minimum: 0, maximum: 1, rows: 'person' },
  household: { kind: 'key', label, rows: 'person' },
  answers: { kind: 'ordinal', label, minimum: 1, maximum: 4, rows: 'sheet', acceptsMean: true },
};

/** A step without its label. */
type Bare = Step extends infer Each ? (Each extends Step ? Omit<Each, 'label'> : never) : never;

/** What a step comes to as it is written exactly: a number, a text, `null`, or a list of them for rows. */
function cometo(bare: Bare, input: object, more: Readonly<Record<string, Bare>> = {}): unknown {
  const labelledSteps = Object.fromEntries(
    Object.entries({ ...more, last: bare }).map(([id, step]) => [id, { ...step, label }]),
  );
  const instrument: Instrument = {
    ...made,
    id: 'one-step',
    inputs: inputs,
    variants: { way: { label, options: { x: { label }, y: { label } }, standard: 'x' } },
    steps: labelledSteps,
    headline: { value: 'last' },
    examples: [],
  };
  const result = score(instrument, input as never);
  expect(linesThatDoNotAddUp(result)).toEqual([]);
  const value = result.derivation.at(-1)?.value;
  const written = (each: unknown) =>
    typeof each === 'object' && each !== null && 'exact' in each ? each.exact : each;
  return Array.isArray(value) ? value.map(written) : written(value);
}

const rows = { marks: [3, null, 5, 4], woman: [1, 1, 0, 1] };

describe('arithmetic', () => {
  test.each<[string, Bare, object, unknown]>([
    ['a constant', { operation: 'constant', value: 24.995 }, {}, '4999/200'],
    ['a fraction', { operation: 'constant', value: { numerator: 2, denominator: 6 } }, {}, '1/3'],
    ['a ratio', { operation: 'ratio', of: 'a', by: 'b' }, { a: 58, b: 83 }, '58/83'],
    ['per cent', { operation: 'ratio', of: 'a', by: 'b', times: 100 }, { a: 1, b: 3 }, '100/3'],
    ['times nothing', { operation: 'ratio', of: 'a', by: 'b', times: 0 }, { a: 1, b: 3 }, '0'],
    ['by zero', { operation: 'ratio', of: 'a', by: 'b' }, { a: 0, b: 0 }, null],
    [
      'by zero, known',
      { operation: 'ratio', of: 'a', by: 'b', whenZero: 0.5, times: 100 },
      { a: 3, b: 0 },
      '1/2',
    ],
    ['by missing', { operation: 'ratio', of: 'a', by: 'b', whenZero: 0 }, { a: 3, b: null }, null],
    ['a sum', { operation: 'sum', of: ['a', 'b', 0.1] }, { a: 0.1, b: 0.1 }, '3/10'],
    ['a sum of nothing', { operation: 'sum', of: [] }, {}, '0'],
    ['a sum with a gap', { operation: 'sum', of: ['a', 'b'] }, { a: 1 }, null],
    ['a mean', { operation: 'mean', of: ['a', 'b', 'a'] }, { a: 1, b: 2 }, '4/3'],
    ['a mean of nothing', { operation: 'mean', of: [] }, {}, null],
    ['a product', { operation: 'product', of: ['a', 'b', -2] }, { a: 0.5, b: 3 }, '-3'],
    ['the largest', { operation: 'largest', of: ['a', 'b', 1] }, { a: -1, b: 2 }, '2'],
    ['the smallest', { operation: 'smallest', of: ['a', 'b', 1] }, { a: -1, b: 2 }, '-1'],
    [
      'weights',
      { operation: 'weighted-sum', of: { a: 0.2, b: { numerator: 1, denominator: 3 } } },
      { a: 1, b: 1 },
      '8/15',
    ],
    ['a difference', { operation: 'difference', from: 'a', less: 'b' }, { a: 1, b: 3 }, '-2'],
    [
      'above a floor',
      { operation: 'difference', from: 'a', less: 'b', notBelow: -3 },
      { a: 1, b: 3 },
      '-2',
    ],
    [
      'on a floor',
      { operation: 'difference', from: 'a', less: 'b', notBelow: -1 },
      { a: 1, b: 3 },
      '-1',
    ],
  ])('%s', (_what, step, input, exact) => {
    expect(cometo(step, input)).toBe(exact);
  });

  test.each([
    [2.675, 2, 'half-up', '67/25'],
    [2.665, 2, 'half-up', '267/100'],
    [2.6649, 2, 'half-up', '133/50'],
    [-2.665, 2, 'half-up', '-267/100'],
    [2.669, 2, 'down', '133/50'],
    [-2.661, 2, 'down', '-267/100'],
    [0.5, 0, 'half-up', '1'],
  ] as const)('%d to %i decimals, %s, is %s', (a, to, rounding, exact) => {
    expect(cometo({ operation: 'round', of: 'a', to, rounding }, { a })).toBe(exact);
  });

  test('what is shown is rounded; what is reckoned with is not, until a step says so', () => {
    const third: Bare = { operation: 'ratio', of: 1, by: 3, decimals: 1 };
    const rounded: Bare = { operation: 'round', of: 'third', to: 1, rounding: 'half-up' };
    expect(cometo({ operation: 'product', of: ['third', 3] }, {}, { third })).toBe('1');
    expect(cometo({ operation: 'product', of: ['rounded', 3] }, {}, { third, rounded })).toBe(
      '9/10',
    );
  });
});

describe('judgement', () => {
  const bands = [{ points: 0 }, { from: 24.995, points: 1 }, { above: 50, points: 3 }];
  test.each([
    [-1, '0'],
    [24.994999, '0'],
    [24.995, '1'],
    [50, '1'],
    [50.000001, '3'],
    [1e9, '3'],
    [null, null],
  ])('%d earns %s', (a, points) => {
    expect(cometo({ operation: 'points', of: 'a', bands }, { a })).toBe(points);
  });

  test.each([
    [0.9, null],
    [1, 'one'],
    [1.999, 'one'],
    [2, 'one'],
    [2.001, 'two'],
  ])('%d is of class %s', (a, reached) => {
    const classes = [
      { class: 'one', from: 1, label },
      { class: 'two', above: 2, label },
    ];
    expect(cometo({ operation: 'classify', of: 'a', classes }, { a })).toBe(reached);
    expect(cometo({ operation: 'classify', of: 'a', classes: [] }, { a })).toBeNull();
  });

  test.each<[string, Bare, object, unknown]>([
    [
      'points of an option',
      { operation: 'option-points', of: 'access', points: { yes: 5, no: 1 } },
      { access: 'no' },
      '1',
    ],
    [
      'an option without points',
      { operation: 'option-points', of: 'access', points: { yes: 5 } },
      { access: 'no' },
      null,
    ],
    ['no option', { operation: 'option-points', of: 'access', points: { yes: 5 } }, {}, null],
    [
      'points that every object has',
      { operation: 'option-points', of: 'access', points: {} },
      { access: 'constructor' },
      null,
    ],
    ['an option chosen', { operation: 'is', of: 'access', option: 'yes' }, { access: 'yes' }, '1'],
    ['another one chosen', { operation: 'is', of: 'access', option: 'yes' }, { access: 'no' }, '0'],
    ['none chosen', { operation: 'is', of: 'access', option: 'yes' }, {}, null],
    ['then', { operation: 'when', condition: 'a', then: 'b', otherwise: 9 }, { a: 1, b: 5 }, '5'],
    [
      'otherwise',
      { operation: 'when', condition: 'a', then: 'b', otherwise: 9 },
      { a: 0, b: 5 },
      '9',
    ],
    [
      'otherwise, where a condition is no condition',
      { operation: 'when', condition: 'a', then: 'b', otherwise: 9 },
      { a: 2, b: 5 },
      '9',
    ],
    [
      'what is not needed may be missing',
      { operation: 'when', condition: 'a', then: 'b', otherwise: 9 },
      { a: 0 },
      '9',
    ],
    [
      'what is needed may not',
      { operation: 'when', condition: 'a', then: 'b', otherwise: 9 },
      { a: 1 },
      null,
    ],
    [
      'nor may the condition',
      { operation: 'when', condition: 'a', then: 'b', otherwise: 9 },
      { b: 5 },
      null,
    ],
    [
      'a class may be passed on',
      { operation: 'when', condition: 1, then: 'access', otherwise: 9 },
      { access: 'yes' },
      'yes',
    ],
    [
      'of a variant the standard',
      { operation: 'by-variant', variant: 'way', of: { x: 'a', y: 'b' } },
      { a: 1 },
      '1',
    ],
    [
      'of no variant',
      { operation: 'by-variant', variant: 'toString', of: { x: 'a' } },
      { a: 1 },
      null,
    ],
  ])('%s', (_what, step, input, value) => {
    expect(cometo(step, input)).toBe(value);
  });

  test.each([
    ['at-least', '0', '1', '1'],
    ['above', '0', '0', '1'],
    ['at-most', '1', '1', '0'],
    ['below', '1', '0', '0'],
    ['equal-to', '0', '1', '0'],
  ] as const)('%s: below %s, equal %s, above %s', (is, below, equal, above) => {
    const compared = (a: number) => cometo({ operation: 'compare', of: 'a', is, to: 0.3 }, { a });
    expect([compared(0.29), compared(0.3), compared(0.31)]).toEqual([below, equal, above]);
  });

  test('a table is read by options, classes and whole numbers, of its own entries only', () => {
    const table = { yes: { '1': 'A', '-2': 7 }, no: {} };
    const looked = (row: string, column: string, input: object) =>
      cometo({ operation: 'lookup', row, column, table }, input);
    expect(looked('access', 'a', { access: 'yes', a: 1 })).toBe('A');
    expect(looked('access', 'a', { access: 'yes', a: -2 })).toBe('7');
    expect(looked('access', 'a', { access: 'yes', a: 3 })).toBeNull();
    expect(looked('access', 'a', { access: 'no', a: 1 })).toBeNull();
    expect(looked('access', 'a', { a: 1 })).toBeNull();
    expect(looked('access', 'a', { access: 'yes' })).toBeNull();
    expect(looked('a', 'a', { a: 1 })).toBeNull();
    expect(looked('access', 'access', { access: 'constructor' })).toBeNull();
    expect(looked('access', 'household', { access: 'constructor', household: ['name'] })).toEqual([
      null,
    ]);
    expect(
      cometo(
        { operation: 'lookup', row: 'access', column: 'a', table: { yes: { '1': 'A' } } },
        { access: 'yes', a: '1' },
      ),
    ).toBeNull();
  });
});

describe('rows', () => {
  test.each<[string, Bare, object, unknown]>([
    ['counted', { operation: 'row-count', of: 'marks' }, rows, '3'],
    ['counted where', { operation: 'row-count', of: 'marks', where: 'woman' }, rows, '2'],
    ['added up', { operation: 'row-total', of: 'marks' }, rows, '12'],
    ['added up where', { operation: 'row-total', of: 'marks', where: 'woman' }, rows, '7'],
    ['their mean', { operation: 'row-mean', of: 'marks' }, rows, '4'],
    ['their mean where', { operation: 'row-mean', of: 'marks', where: 'woman' }, rows, '7/2'],
    ['their median', { operation: 'row-median', of: 'marks' }, { marks: [9, 1, 2] }, '2'],
    [
      'their median, of an even number',
      { operation: 'row-median', of: 'marks' },
      { marks: [10, 9, 1, 2] },
      '11/2',
    ],
    [
      'where it is not known',
      { operation: 'row-count', of: 'marks', where: 'woman' },
      { marks: [1, 2], woman: [null, 1] },
      '1',
    ],
    [
      'where there are fewer rows',
      { operation: 'row-count', of: 'marks', where: 'woman' },
      { marks: [1, 2], woman: [1] },
      '1',
    ],
    [
      'where one value counts for all',
      { operation: 'row-count', of: 'marks', where: 'a' },
      { marks: [1, 2], a: 1 },
      '2',
    ],
    ['none counted', { operation: 'row-count', of: 'marks' }, { marks: [] }, '0'],
    ['none added up', { operation: 'row-total', of: 'marks' }, { marks: [] }, '0'],
    [
      'none wanted',
      { operation: 'row-total', of: 'marks', where: 'woman' },
      { marks: [1], woman: [0] },
      '0',
    ],
    ['none known', { operation: 'row-total', of: 'marks' }, { marks: [null] }, null],
    ['no mean of none', { operation: 'row-mean', of: 'marks' }, { marks: [] }, null],
    ['no median of none', { operation: 'row-median', of: 'marks' }, { marks: [null] }, null],
    ['missing', { operation: 'row-count', of: 'marks' }, {}, null],
    ['a published mean', { operation: 'row-mean', of: 'answers' }, { answers: 3.4 }, '17/5'],
    ['no median of a mean', { operation: 'row-median', of: 'answers' }, { answers: 3.4 }, null],
    ['no total of a mean', { operation: 'row-total', of: 'answers' }, { answers: 3.4 }, null],
  ])('%s', (_what, step, input, value) => {
    expect(cometo(step, input)).toBe(value);
  });

  test('a step is taken row by row, single values counting for every row', () => {
    const ratio: Bare = { operation: 'ratio', of: 'marks', by: 'a' };
    expect(cometo(ratio, { marks: [1, null, 4], a: 2 })).toEqual(['1/2', null, '2']);
    expect(cometo(ratio, { marks: [1, 2] })).toEqual([null, null]);
    expect(cometo(ratio, { marks: [], a: 2 })).toEqual([]);
  });

  test('of columns of unequal length the shortest counts, which the rules report', () => {
    const sum: Bare = { operation: 'sum', of: ['marks', 'others'] };
    expect(cometo(sum, { marks: [1, 2, 3], others: [10, 20] })).toEqual(['11', '22']);
    expect(cometo(sum, { marks: [1], others: [10, 20] })).toEqual(['11']);
  });

  const pair = (take: 0 | 1): Bare => ({
    operation: 'pair',
    of: 'marks',
    key: 'household',
    side: 'woman',
    take,
  });

  test('a pair is a household with one row on either side, and no other', () => {
    const people = {
      household: [
        'a',
        'b',
        'b',
        'c',
        'c',
        'd',
        'a',
        null,
        'e',
        'e',
        'e',
        'constructor',
        'constructor',
      ],
      woman: [1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1],
      marks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    };
    expect(cometo(pair(1), people)).toEqual(['1', '2', '13']);
    expect(cometo(pair(0), people)).toEqual(['7', '3', '12']);
  });

  test('who is on neither side makes no pair, and a pair may lack its value', () => {
    const people = {
      household: ['a', 'a', 'b', 'b'],
      woman: [1, 0, 1, null],
      marks: [null, 2, 3, 4],
    };
    expect(cometo(pair(1), people)).toEqual([null]);
    expect(cometo(pair(0), people)).toEqual(['2']);
    expect(cometo(pair(1), { ...people, household: null })).toBeNull();
    expect(cometo(pair(1), { ...people, household: [' ', ' ', '', ''] })).toEqual([]);
    expect(cometo(pair(1), { household: ['a', 'a'], woman: [1, 0], marks: null })).toEqual([null]);
  });

  test('mean, total, count and median agree with one another', () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 12 });
    fc.assert(
      fc.property(values, (marks) => {
        const known = marks.filter((mark) => mark !== null);
        const total = known.reduce((sum, mark) => sum + mark, 0);
        const sorted = [...known].sort((x, y) => x - y);
        const of = (operation: 'row-count' | 'row-total' | 'row-mean' | 'row-median') => {
          const [n = '', d = '1'] = String(cometo({ operation, of: 'marks' }, { marks })).split(
            '/',
          );
          return Number(n) / Number(d);
        };
        expect(of('row-count')).toBe(known.length);
        if (known.length === 0) return;
        expect(of('row-total')).toBe(total);
        expect(of('row-mean')).toBeCloseTo(total / known.length, 9);
        const half = sorted.length / 2;
        const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
        expect(of('row-median')).toBeCloseTo((low + high) / 2, 9);
      }),
      { numRuns: 200 },
    );
  });
});
