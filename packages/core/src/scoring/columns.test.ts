import { describe, expect, test } from 'vitest';
import { columnRules } from './columns.rules.js';
import { instruments, label, quantity } from './columns.test-support.js';
import { scoreColumns, type Instrument, type Steps } from './index.js';

test('what is no number in a list is read as a score reads it', () => {
  const columns = { a: ['1', 1, undefined], b: [1, {}, 1], c: [1, 1, true], all: [1, 1, 1] };
  const result = scoreColumns(
    instruments['one band'],
    { ...columns, area: new Float32Array([1, 2, 3]) } as never,
    {},
  );
  expect(result).toMatchObject({
    value: { totals: new Float64Array(3).fill(NaN), missing: new Uint8Array(3).fill(1) },
  });
});

describe('what columns cannot do is refused', () => {
  const given = instruments['cuts between whole per cents'];
  const five = { a: [1], b: [1], c: [1], all: [1], area: [1] };
  const changed = (steps: Steps, rest: Partial<Instrument> = {}) =>
    scoreColumns({ ...given, ...rest, steps: { ...given.steps, ...steps } }, five);
  const refusedAt = (step: string) => ({
    ok: false,
    issues: [
      {
        code: 'scoring.not-for-columns',
        severity: 'error',
        path: ['steps', step],
        params: { step },
      },
    ],
  });
  const points = given.steps['points-a'];

  test.each<[string, Steps, Partial<Instrument>?]>([
    ['total', { total: { operation: 'mean', label, of: ['points-a'] } }],
    ['total', { total: { operation: 'sum', label, of: [] } }],
    ['total', { total: { operation: 'sum', label, of: ['points-a', 1] } }],
    ['share-a', { total: { operation: 'sum', label, of: ['share-a'] } }],
    ['a', { total: { operation: 'sum', label, of: ['points-b', 'a'] } }],
    ['points-a', { 'points-a': { ...points, of: 'a' } }],
    ['points-a', { 'points-a': { ...points, of: 12 } }],
    ['points-a', { 'points-a': { ...points, bands: [{ points: 0.5 }] } }],
    ['points-a', { 'points-a': { ...points, bands: [{ points: 40_000 }] } }],
    ['points-a', { 'points-a': { ...points, bands: [] } }],
    [
      'total',
      Object.fromEntries(
        ['points-a', 'points-b'].map((id) => [
          id,
          { ...points, bands: [{ points: 0 }, { from: 50, points: 20_000 }] },
        ]),
      ),
    ],
    ['share-a', { 'share-a': { ...given.steps['share-a'], by: 175 } }],
    ['share-a', { 'share-a': { ...given.steps['share-a'], of: 'share-b' } }],
    ['share-a', {}, { inputs: { ...given.inputs, a: { ...quantity, rows: 'person' } } }],
    [
      'share-a',
      {},
      { inputs: { ...given.inputs, a: { kind: 'ordinal', label, minimum: 1, maximum: 4 } } },
    ],
    ['level', { level: { ...given.steps.level, of: 'share-a' } }],
    ['level', { level: { operation: 'lookup', label, row: 'a', column: 'b', table: {} } }],
    ['nowhere', {}, { headline: { value: 'nowhere' } }],
    ['nowhere', {}, { headline: { value: 'total', class: 'nowhere' } }],
  ])('at %s', (step, steps, rest) => {
    expect(changed(steps, rest)).toMatchObject(refusedAt(step));
  });

  test('but no class is needed', () => {
    const result = changed({}, { headline: { value: 'total' } });
    expect(result).toMatchObject({
      ok: true,
      value: { classes: [], classPlaces: new Int16Array([-1]) },
    });
  });

  test('as are columns that are not there', () => {
    const { a: _, all: __, ...rest } = five;
    const missing = { code: 'scoring.column-missing', severity: 'error' };
    const params = { indonesian: 'a', english: 'a' };
    expect(scoreColumns(given, rest)).toEqual({
      ok: false,
      issues: [
        { ...missing, path: ['all'], params: { input: 'all', ...params } },
        { ...missing, path: ['a'], params: { input: 'a', ...params } },
      ],
    });
  });

  test('and columns of other length than the first', () => {
    expect(scoreColumns(given, { ...five, b: [1, 2], area: [] })).toEqual({
      ok: false,
      issues: [['b', 2] as const, ['area', 0] as const].map(([id, rows]) => ({
        code: 'scoring.columns-differ',
        severity: 'error',
        path: [id],
        params: { input: id, indonesian: 'a', english: 'a', rows, expected: 1 },
      })),
    });
  });

  test('by rules that have codes of their own', () => {
    expect(new Set(columnRules.map(({ code }) => code)).size).toBe(3);
  });
});
