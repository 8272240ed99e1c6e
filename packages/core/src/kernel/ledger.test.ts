import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeInOrder, type Instant } from './index.js';

interface Entry {
  readonly id: string;
  readonly at: Instant;
  readonly says: number;
}

const minute = (count: number): Instant => `2018-11-04T01:0${count}:00.000Z`;
const merge = (...ledgers: readonly Entry[][]) => mergeInOrder(({ at }) => at, ...ledgers);
const entry = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  at: fc.nat(3).map(minute),
  says: fc.nat(1),
});
const ledger = fc.array(entry, { maxLength: 6 });

test('a ledger reads in the order of time, then of id', () => {
  const [first, second, third] = [
    { id: 'z', at: minute(1), says: 0 },
    { id: 'a', at: minute(2), says: 0 },
    { id: 'b', at: minute(2), says: 0 },
  ] as const;
  expect(merge([third], [second, first])).toEqual([first, second, third]);
});

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(ledger, ledger, ledger, (a, b, c) => {
      const together = merge(a, b, c);
      expect(merge(c, b, a)).toEqual(together);
      expect(merge(merge(a, b), c)).toEqual(together);
      expect(merge(a, merge(b, c))).toEqual(together);
      expect(merge(together, together)).toEqual(together);
    }),
  );
});

test('nothing is lost, added or repeated, and no ledger is touched', () => {
  fc.assert(
    fc.property(ledger, ledger, (a, b) => {
      const before = structuredClone([a, b]);
      const given = new Set(
        [...a, ...b].map((each) => JSON.stringify([each.at, each.id, each.says])),
      );
      const merged = merge(a, b).map((each) => JSON.stringify([each.at, each.id, each.says]));
      expect(merged).toEqual([...given].sort());
      expect([a, b]).toEqual(before);
    }),
  );
});
