import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChanges } from './layered-map.js';

const large = new Map(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index] as const));
const anyChanges = fc
  .uniqueArray(fc.nat(1400), { maxLength: 200 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(`k${key}`), fc.nat()))))
  .map((entries) => new Map(entries));

test('changes upon changes read as a map that was set, in the same order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(large, new Map<string, number>()),
      fc.array(anyChanges, { maxLength: 6 }),
      (start, steps) => {
        const expected = new Map(start);
        let map: ReadonlyMap<string, number> = start;
        for (const changes of steps) {
          for (const [key, value] of changes) expected.set(key, value);
          map = withChanges(map, changes);
        }
        expect([...map]).toEqual([...expected]);
        expect([...map.keys()]).toEqual([...expected.keys()]);
        expect([...map.values()]).toEqual([...expected.values()]);
        expect(map.size).toBe(expected.size);
        const told: [string, number][] = [];
        map.forEach((value, key, whole) => {
          expect(whole).toBe(map);
          told.push([key, value]);
        });
        expect(told).toEqual([...expected]);
        for (const key of ['k0', 'k999', 'k1000', 'k1399', 'x']) {
          expect(map.get(key)).toBe(expected.get(key));
          expect(map.has(key)).toBe(expected.has(key));
        }
      },
    ),
  );
});

test('what is changed is left as it is', () => {
  const before = [...large];
  const first = withChanges(large, new Map([['k1', -1]]));
  const second = withChanges(first, new Map([['k2', -2]]));
  expect([...large]).toEqual(before);
  expect([first.get('k1'), first.get('k2')]).toEqual([-1, 2]);
  expect([second.get('k1'), second.get('k2')]).toEqual([-1, -2]);
});

test('no change is no new map', () => {
  expect(withChanges(large, new Map())).toBe(large);
});
