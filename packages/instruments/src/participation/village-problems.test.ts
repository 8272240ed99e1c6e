import { score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mpaScenarios } from './mpa-scenarios.js';
import { rankProblems } from './rank-problems.js';

const marks = (a: number, b: number, c: number, d: number, e: number | null) => ({
  'felt-by-many': a,
  severe: b,
  'hinders-income': c,
  frequent: d,
  'local-potential': e,
});

describe('problems', () => {
  test('are ranked from the highest total down; those of equal total share a rank', () => {
    const ranked = rankProblems([
      { name: 'road', marks: marks(3, 3, 3, 3, 3) },
      { name: 'unjudged', marks: marks(5, 5, 5, 5, null) },
      { name: 'water', marks: marks(5, 5, 4, 5, 5) },
      { name: 'waste', marks: marks(1, 5, 3, 1, 5) },
      { name: 'light', marks: marks(1, 1, 1, 1, 1) },
    ]);
    expect(ranked.map(({ name, rank, isTied }) => [name, rank, isTied])).toEqual([
      ['water', 1, false],
      ['road', 2, true],
      ['waste', 2, true],
      ['light', 4, false],
      ['unjudged', null, false],
    ]);
  });

  test('two that were not judged are not tied, and stay as they came', () => {
    const unjudged = marks(5, 5, 5, 5, null);
    const ranked = rankProblems(['b', 'a'].map((name) => ({ name, marks: unjudged })));
    expect(ranked.map(({ name, rank, isTied }) => [name, rank, isTied])).toEqual([
      ['b', null, false],
      ['a', null, false],
    ]);
  });

  test('a rank says how many are above, whatever the order they came in', () => {
    const mark = fc.integer({ min: 1, max: 5 });
    const anyProblems = fc.array(fc.tuple(mark, mark, mark, mark, mark), { maxLength: 8 });
    fc.assert(
      fc.property(anyProblems, (all) => {
        const ranked = rankProblems(
          all.map((each) => ({ name: total(each), marks: marks(...each) })),
        );
        for (const { name, rank, isTied } of ranked) {
          expect(rank).toBe(1 + ranked.filter((each) => each.name > name).length);
          expect(isTied).toBe(ranked.filter((each) => each.name === name).length > 1);
        }
        expect(ranked.map(({ name }) => name)).toEqual(all.map(total).sort((a, b) => b - a));
      }),
    );
  });
});

describe('scenarios', () => {
  test('are ordinal: no step of theirs is a mean', () => {
    const operations = Object.values(mpaScenarios.steps).map(({ operation }) => operation);
    expect(operations).not.toContain('mean');
    expect(operations).not.toContain('row-mean');
  });

  test.each([
    [['25', '50'], 1],
    [['50'], 1],
    [['25'], 0],
  ] as const)('%j: just at the benchmark has reached it', (scenario, reached) => {
    expect(score(mpaScenarios, { scenario }).results.reached?.rounded).toBe(reached);
  });

  test('the median is that of the groups that answered, and every one is at one scenario', () => {
    const ids = ['0', '25', '50', '75', '100'] as const;
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 1 }), (scenario) => {
        const { results } = score(mpaScenarios, { scenario });
        const ranks = scenario.flatMap((each) => (each === null ? [] : [Number(each)]));
        const sorted = ranks.sort((a, b) => a - b);
        const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
        const median = ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2;
        expect(results.median?.rounded ?? NaN).toBe(median);
        for (const id of ids) {
          const at = ranks.filter((each) => each === Number(id)).length;
          // Where no group has answered, how many are where is not known.
          const expected = ranks.length === 0 ? undefined : at;
          expect(results[`groups-at-${id}`]?.rounded).toBe(expected);
        }
      }),
    );
  });
});

function total(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0);
}
