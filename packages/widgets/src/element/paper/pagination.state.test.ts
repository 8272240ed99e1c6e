import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate, type PageRoom } from './pagination.state.js';

const room: PageRoom = { first: 100, other: 120, carry: 6, closing: 40, most: 100 };
const rows = (count: number, height = 10) => Array.from({ length: count }, () => height);
const sum = (heights: readonly number[]) => heights.reduce((total, each) => total + each, 0);

const anyRoom = fc.record({
  first: fc.integer({ min: 20, max: 200 }),
  other: fc.integer({ min: 40, max: 220 }),
  carry: fc.integer({ min: 0, max: 8 }),
  closing: fc.integer({ min: 0, max: 120 }),
  most: fc.integer({ min: 1, max: 60 }),
});
const anyHeights = fc.array(fc.integer({ min: 6, max: 20 }), { maxLength: 400 });

test('a list without anybody still has its page', () => {
  expect(paginate([], room)).toEqual([[0, 0]]);
});

test('what fits beside the closing stays on one page, and one row more does not', () => {
  expect(paginate(rows(6), room)).toEqual([[0, 6]]);
  // Nine rows would fit without the closing; two of them go with it.
  expect(paginate(rows(7), room)).toEqual([
    [0, 5],
    [5, 7],
  ]);
});

test('no more rows than asked for stand on a page', () => {
  expect(paginate(rows(7), { ...room, most: 3 })).toEqual([
    [0, 3],
    [3, 6],
    [6, 7],
  ]);
});

test('a closing that no row goes with has a page to itself', () => {
  expect(paginate(rows(1), { ...room, closing: 95 })).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test('rows are held back for the closing only as far as they fit beside it', () => {
  // One row of ten fits: 120 - 6 - 104.
  expect(paginate(rows(7), { ...room, closing: 104 })).toEqual([
    [0, 6],
    [6, 7],
  ]);
  expect(paginate(rows(7), { ...room, closing: 105 })).toEqual([
    [0, 7],
    [7, 7],
  ]);
});

test('every row stands on exactly one page, in order, whatever the paper', () => {
  fc.assert(
    fc.property(anyHeights, anyRoom, (heights, anyOne) => {
      const pages = paginate(heights, anyOne);
      expect(pages.flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
      expect(pages[0]?.[0]).toBe(0);
      for (const [index, [from]] of pages.entries()) {
        if (index > 0) expect(from).toBe(pages[index - 1]?.[1]);
      }
    }),
  );
});

test('no page holds more than there is room for, unless a single row is too high', () => {
  fc.assert(
    fc.property(anyHeights, anyRoom, (heights, anyOne) => {
      const pages = paginate(heights, anyOne);
      for (const [index, [from, to]] of pages.entries()) {
        const isLast = index === pages.length - 1;
        const space =
          (index === 0 ? anyOne.first : anyOne.other - anyOne.carry) -
          (isLast ? anyOne.closing : anyOne.carry);
        expect(to - from).toBeLessThanOrEqual(anyOne.most);
        if (to - from > 1) expect(sum(heights.slice(from, to))).toBeLessThanOrEqual(space);
      }
    }),
  );
});

test('only the first of an empty list and a closing too large for any row stand on a page without names', () => {
  fc.assert(
    fc.property(anyHeights, anyRoom, (heights, anyOne) => {
      const pages = paginate(heights, anyOne);
      const empty = pages.filter(([from, to]) => from === to);
      expect(empty.length).toBeLessThanOrEqual(heights.length === 0 ? 2 : 1);
      for (const page of pages.slice(0, -1)) {
        if (heights.length > 0) expect(page[1]).toBeGreaterThan(page[0]);
      }
    }),
  );
});
