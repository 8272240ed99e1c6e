import fc from 'fast-check';
import { expect, test } from 'vitest';
import { improvements, score, type Step } from '../index.js';
import { label, level, made, rankOf } from './improvements.test-support.js';

/** Steps from inputs a, b, … to `value`: sums, and what is no sum. */
function anyShape(ids: readonly string[]): fc.Arbitrary<Readonly<Record<string, Step>>> {
  const weights = fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 4 })));
  const bands = [{ points: 0 }, { from: 2, points: 1 }, { from: 3, points: 4 }];
  return fc.tuple(weights, fc.integer({ min: 0, max: 6 })).map(([weight, shape]) => {
    const of = Object.fromEntries(ids.map((id, index) => [id, weight[index] ?? 1]));
    const all: Step = { operation: 'weighted-sum', label, of };
    const inBands: Readonly<Record<string, Step>> = Object.fromEntries(
      ids.map((id) => [`${id}-points`, { operation: 'points', label, of: id, bands }]),
    );
    const earned: Step = { operation: 'sum', label, of: Object.keys(inBands) };
    const shapes: readonly Readonly<Record<string, Step>>[] = [
      { value: all },
      { ...inBands, value: earned },
      {
        all,
        thirds: { operation: 'ratio', label, of: 'all', by: 3 },
        value: { operation: 'round', label, of: 'thirds', to: 0, rounding: 'half-up' },
      },
      { value: { operation: 'product', label, of: ids } },
      { value: { operation: 'smallest', label, of: ids } },
      {
        ...inBands,
        first: { operation: 'largest', label, of: ids },
        earned,
        value: { operation: 'sum', label, of: ['first', 'earned'] },
      },
      {
        all,
        value: {
          operation: 'points',
          label,
          of: 'all',
          bands: [{ points: 0 }, { from: 5, points: 3 }, { from: 9, points: 7 }],
        },
      },
    ];
    return shapes[shape] ?? { value: all };
  });
}

const anyCase = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, count);
  return fc.record({
    ids: fc.constant(ids),
    steps: anyShape(ids),
    levels: fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 3 }))),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
    better: fc.constantFrom('higher', 'lower'),
    bound: fc.constantFrom('from', 'above'),
  });
});

test(
  'the smallest set is as small as trying every set finds, and all that is said can be reckoned again',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyCase, ({ ids, steps, levels, cuts, better, bound }) => {
        const inputs = Object.fromEntries(ids.map((id) => [id, level(3)]));
        const sorted = [...cuts].sort((x, y) => x - y);
        const instrument = made({ steps, cuts: sorted, inputs, better, bound });
        const input = Object.fromEntries(ids.map((id, index) => [id, levels[index] ?? 0]));
        const found = improvements(instrument, input);
        const now = rankOf(instrument, input);
        const target = better === 'higher' ? now + 1 : now - 1;
        if (target < 0 || target > cuts.length) {
          expect(found).toBeNull();
          return;
        }
        const best = better === 'higher' ? 3 : 0;
        const sizes = everySubset(ids)
          .filter((some) => {
            const moved = { ...input, ...Object.fromEntries(some.map((id) => [id, best])) };
            const rank = rankOf(instrument, moved);
            return better === 'higher' ? rank >= target : rank <= target;
          })
          .map((some) => some.length);
        expect(found?.target.class).toBe(`c${target}`);
        expect(found?.smallestSet?.inputs.length ?? null).toBe(
          sizes.length === 0 ? null : Math.min(...sizes),
        );
        expect(found?.smallestSet?.isSmallest ?? true).toBe(true);
        const { smallestSet } = found ?? {};
        if (smallestSet) {
          const moved = Object.fromEntries(smallestSet.inputs.map((id) => [id, best]));
          const again = score(instrument, { ...input, ...moved }).results;
          expect(again).toMatchObject({ value: smallestSet.value, class: smallestSet.class });
        }
        for (const each of found?.inputs ?? []) {
          expect(each.levels.at(-1)?.to).toBe(best);
          for (const { to, class: reached } of each.levels) {
            expect(score(instrument, { ...input, [each.input]: to }).results.class).toEqual(
              reached,
            );
          }
        }
      }),
      { numRuns: 1500 },
    );
  },
);

function everySubset(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => all.flatMap((some) => [some, [...some, id]]), [[]]);
}
