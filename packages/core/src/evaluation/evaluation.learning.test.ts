import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions } from '../kernel/index.js';
import {
  learningColumns,
  learningPairs,
  satisfactionColumns,
  satisfactionElements,
  type TestScore,
} from './index.js';
import { aForm, aScore } from './evaluation.test-support.js';

const pre = (participantId: string, points: number, maximum = 100) =>
  aScore({ participantId, test: 'pre-test', points, maximum });
const post = (participantId: string, points: number, maximum = 100) =>
  aScore({ participantId, points, maximum });

test('a pair has both tests in per cent of their own maxima, exactly', () => {
  const scores = [pre('p1', 30, 40), post('p1', 50, 60)];
  expect(learningPairs({ scores })).toEqual({
    pairs: [
      {
        participantId: 'p1',
        pre: { numerator: 3000, denominator: 40 },
        post: { numerator: 5000, denominator: 60 },
      },
    ],
    leftOut: [],
  });
});

test('whoever lacks a test is left out, and it says which', () => {
  const scores = [
    pre('p1', 40),
    post('p2', 80),
    ...[pre('p3', 101), post('p3', 80)],
    ...[pre('p4', 40), post('p4', 80), post('p4', 90)],
    aScore({ participantId: 'p5', test: 'final' }),
  ];
  expect(learningPairs({ scores }, [{ id: 'p2' }, { id: 'p6' }])).toEqual({
    pairs: [],
    leftOut: [
      { participantId: 'p2', pre: 'missing', post: null },
      { participantId: 'p6', pre: 'missing', post: 'missing' },
      { participantId: 'p1', pre: null, post: 'missing' },
      { participantId: 'p3', pre: 'out-of-range', post: null },
      { participantId: 'p4', pre: null, post: 'repeated' },
    ],
  });
  expect(learningPairs({})).toEqual({ pairs: [], leftOut: [] });
});

const columnsOf = (...scores: TestScore[]) => learningColumns(learningPairs({ scores }).pairs);

test('as columns, points of one maximum stay as they are', () => {
  expect(columnsOf(pre('p1', 40), post('p1', 80), pre('p2', 0), post('p2', 100))).toEqual({
    pre: [40, 0],
    post: [80, 100],
    maximum: 100,
  });
  expect(columnsOf()).toEqual({ pre: [], post: [], maximum: 1 });
});

test('as columns, points of several maxima come on one scale of whole numbers', () => {
  expect(columnsOf(pre('p1', 30, 40), post('p1', 80))).toEqual({
    ...{ pre: [150], post: [160], maximum: 200 },
  });
});

test('a scale beyond exact numbers is refused', () => {
  const primes = [999_983, 999_979, 999_961];
  const scores = primes.flatMap((maximum, index) => [
    pre(`p${String(index)}`, 1, maximum),
    post(`p${String(index)}`, 1, maximum),
  ]);
  expect(columnsOf(...scores)).toBeNull();
  expect(columnsOf(...scores.slice(0, 4))?.maximum).toBe(999_983 * 999_979);
  const many = Array.from({ length: 90 }, (_, index) => [
    pre(`p${String(index)}`, 1, 999_900 + index),
    post(`p${String(index)}`, 1, 999_900 + index),
  ]);
  expect(columnsOf(...many.flat())).toBeNull();
});

test('columns are the pairs, exactly, whatever the maxima', () => {
  const anyTest = fc
    .integer({ min: 1, max: 40 })
    .chain((maximum) => fc.record({ maximum: fc.constant(maximum), points: fc.nat(maximum) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(anyTest, anyTest), { maxLength: 6 }), (tests) => {
      const scores = tests.flatMap(([before, after], index) => [
        pre(`p${String(index)}`, before.points, before.maximum),
        post(`p${String(index)}`, after.points, after.maximum),
      ]);
      const { pairs } = learningPairs({ scores });
      const columns = learningColumns(pairs) ?? expect.fail();
      for (const [index, pair] of pairs.entries()) {
        for (const test of ['pre', 'post'] as const) {
          const points = columns[test][index] ?? expect.fail();
          expect(Number.isSafeInteger(points)).toBe(true);
          const exact = { numerator: points * 100, denominator: columns.maximum };
          expect(compareFractions(exact, pair[test])).toBe(0);
        }
      }
    }),
  );
});

test('answers on satisfaction come element by element, a row for each form', () => {
  const satisfaction = [
    aForm('f1', ['time', 4], ['cost', 1]),
    aForm('f2', ['time', 5], ['cost', 2], ['cost', 2]),
    aForm('f3'),
  ];
  const { columns, leftOut } = satisfactionColumns({ satisfaction });
  expect(Object.keys(columns)).toEqual([...satisfactionElements]);
  expect(columns).toMatchObject({ time: [4, null, null], cost: [1, null, null] });
  expect(columns.product).toEqual([null, null, null]);
  expect(leftOut.filter(({ element }) => element === 'time' || element === 'cost')).toEqual([
    { formId: 'f2', element: 'time', because: 'out-of-range' },
    { formId: 'f3', element: 'time', because: 'missing' },
    { formId: 'f2', element: 'cost', because: 'repeated' },
    { formId: 'f3', element: 'cost', because: 'missing' },
  ]);
  expect(leftOut).toHaveLength(7 * 3 + 4);
});

test('without forms the columns are empty', () => {
  const { columns, leftOut } = satisfactionColumns({});
  expect(Object.values(columns)).toEqual(satisfactionElements.map(() => []));
  expect(leftOut).toEqual([]);
});
