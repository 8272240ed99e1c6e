import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { columnCases } from './columns.rule-cases.test-support.js';
import { columnRules } from './columns.rules.js';
import { instruments } from './columns.test-support.js';
import { scoreColumns } from './index.js';

testRules(columnRules, columnCases, undefined);

const given = instruments['cuts at whole per cents'];

describe('columns', () => {
  test('come to totals and classes, and say which rows lack something', () => {
    const columns = {
      a: [50, 51, null, 1],
      b: [0, 0, 0, 1],
      c: [75, 75, 75, 1],
      all: [100, 100, 100, 0],
      area: [100, 100, 100, 1],
    };
    expect(scoreColumns(given, columns)).toEqual({
      ok: true,
      warnings: [],
      value: {
        totals: Float64Array.of(6, 8, NaN, NaN),
        classes: ['low', 'middle', 'high'],
        classPlaces: Int16Array.of(1, 1, -1, -1),
        missing: Uint8Array.of(0, 0, 1, 0),
      },
    });
    const halves = scoreColumns(given, columns, { variants: { bands: 'halves' } });
    expect(halves).toMatchObject({ value: { totals: Float64Array.of(8, 10, NaN, NaN) } });
  });

  test('of what is no number are read as a score reads it', () => {
    const columns = {
      a: ['1', 1, undefined, 1],
      b: [1, {}, 1, 1],
      c: [1, 1, true, 1],
      all: [1, 1, 1, 1],
      area: new Float32Array([1, 2, 3, 4]),
    };
    expect(scoreColumns(instruments['one band'], columns as never)).toMatchObject({
      value: { totals: Float64Array.of(NaN, NaN, NaN, 15), missing: Uint8Array.of(1, 1, 1, 0) },
    });
  });

  test('without rows have no scores', () => {
    const none = { a: [], b: [], c: [], all: [], area: [] };
    expect(scoreColumns(given, none)).toMatchObject({ value: { totals: new Float64Array(0) } });
  });

  test('need no class', () => {
    const instrument = { ...given, headline: { value: 'total' as const } };
    const columns = { a: [1], b: [1], c: [1], all: [1], area: [1] };
    expect(scoreColumns(instrument, columns)).toMatchObject({
      value: { totals: Float64Array.of(15), classes: [], classPlaces: Int16Array.of(-1) },
    });
  });

  test('that are refused are refused with every reason', () => {
    const result = scoreColumns(given, { a: [1], b: [1, 2], c: [1], area: [1] });
    expect(result.ok || result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['scoring.column-missing', ['all']],
      ['scoring.columns-differ', ['b']],
    ]);
  });
});
