import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysBelow, numbered, numberOf } from './numbering.js';

const anyKeys = fc.array(fc.integer({ min: -1, max: 40 }), { maxLength: 30 });

test('keys are numbered in their order, and those below 0 are none', () => {
  const { keys, numbers } = numbered(Int32Array.of(7, -1, 3, 7), 8);
  expect([...keys]).toEqual([3, 7]);
  expect([...numbers]).toEqual([1, -1, 0, 1]);
});

test('many keys are numbered as few are', () => {
  fc.assert(
    fc.property(anyKeys, (given) => {
      const byTable = numbered(Int32Array.from(given), 41);
      const bySearch = numbered(Float64Array.from(given), 2 ** 40);
      expect(bySearch).toEqual(byTable);
      for (const key of [...given, 41]) {
        expect(numberOf(byTable.keys, key)).toBe([...byTable.keys].indexOf(key));
      }
    }),
  );
  expect(keysBelow(2 ** 22, 1)).toBeInstanceOf(Int32Array);
  expect(keysBelow(2 ** 22 + 1, 1)).toBeInstanceOf(Float64Array);
});
