import { expect, test } from 'vitest';
import { canonicalJson } from './index.js';

test('the order of fields makes no difference, that of lists does', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test('a number that JSON does not know has a text of its own, and stops nobody', () => {
  expect(canonicalJson({ inForce: 0n })).toBe('{"inForce":"0n"}');
  expect(canonicalJson({ inForce: 1n })).not.toBe(canonicalJson({ inForce: 0n }));
});
