import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instruments } from './columns.test-support.js';
import { score, scoreColumns } from './index.js';

type Raw = number | null;
const inputIds = ['a', 'b', 'c', 'all', 'area'] as const;
type Row = Readonly<Record<(typeof inputIds)[number], Raw>>;

/** The next float above or below, some steps away. */
function stepped(value: number, steps: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) + BigInt(steps);
  return new Float64Array(bits.buffer)[0] ?? NaN;
}

const wholes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100) },
  { weight: 2, arbitrary: fc.constantFrom(0.9505629999999999, 0.999563, 200, 20_000, 1e-7, 3) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, -8, NaN, Infinity, null, 1e300, 1e-300, 5e-324) },
  { weight: 1, arbitrary: fc.double() },
);
const shares = fc.oneof(
  fc.constantFrom(0, 24.995, 25, 50, 50.995, 51, 75.995, 76, 100, 100.005, 130),
  fc.integer({ min: -50, max: 20_050 }).map((value) => value / 200),
);
const partOf = (whole: Raw) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(shares, fc.integer({ min: -2, max: 2 }))
        .map(([share, steps]) => stepped(((whole ?? 1) * share) / 100, steps)),
    },
    { weight: 4, arbitrary: shares.map((share) => Math.round(((whole ?? 1) * share) / 100)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(null, NaN, Infinity, -Infinity, -0, -3, 1e-320, 1e308),
    },
    { weight: 1, arbitrary: fc.double() },
  );
const anyRow: fc.Arbitrary<Row> = fc.tuple(wholes, wholes).chain(([all, area]) =>
  fc.record({
    a: partOf(all),
    b: partOf(all),
    c: partOf(area),
    all: fc.constant(all),
    area: fc.constant(area),
  }),
);

/** What the columns say of each row, beside what `score` says. */
function bothOf(
  instrument: (typeof instruments)[keyof typeof instruments],
  rows: readonly Row[],
  kind: 'floats' | 'list',
  variants: { readonly bands?: 'given' | 'halves' } = {},
) {
  const columns = Object.fromEntries(
    inputIds.map((id) => {
      const values = rows.map((row) => row[id]);
      return [id, kind === 'list' ? values : Float64Array.from(values, (each) => each ?? NaN)];
    }),
  );
  const result = scoreColumns(instrument, columns, { variants });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { totals, classes, classPlaces, missing } = result.value;
  return {
    columns: rows.map((_, row) => [totals[row], classes[classPlaces[row] ?? -1], missing[row]]),
    rows: rows.map((row) => {
      const one = score(instrument, { ...row, note: 1 }, { variants });
      const isMissing = one.missing.some((id) => id !== 'note');
      return [one.results.total?.rounded ?? NaN, one.results.level?.class, isMissing ? 1 : 0];
    }),
  };
}

describe.each(Object.entries(instruments))('%s', (_, instrument) => {
  test('columns say of every row what its score says', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 12 }),
        fc.constantFrom('floats', 'list'),
        fc.constantFrom({}, { bands: 'halves' } as const),
        (rows, kind, variants) => {
          const both = bothOf(instrument, rows, kind, variants);
          expect(both.columns).toEqual(both.rows);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a row counts as many times as it stands there, beyond one block', () => {
  const [row] = fc.sample(anyRow, { numRuns: 1, seed: 7 });
  const rows = Array.from({ length: 5000 }, (_, index): Row => {
    const filled = { ...row, all: 200, area: 200, c: 3 };
    return { ...filled, a: index % 200, b: index === 4999 ? null : 199 - (index % 200) };
  });
  const both = bothOf(instruments['cuts at whole per cents'], rows, 'floats');
  expect(both.columns).toEqual(both.rows);
});
