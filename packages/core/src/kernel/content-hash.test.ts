import { expect, test } from 'vitest';
import { contentHash } from './content-hash.js';

test('the order of fields makes no difference, that of a list does, and so does any character', () => {
  const value = { b: [{ y: 1, x: 'é' }, 2], a: { d: null, c: 0.1 } };
  const hash = contentHash(value);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash({ a: { c: 0.1, d: null }, b: [{ x: 'é', y: 1 }, 2] })).toBe(hash);
  expect(contentHash({ ...value, b: [2, { y: 1, x: 'é' }] })).not.toBe(hash);
  expect(contentHash({ ...value, a: { d: null, c: 0.11 } })).not.toBe(hash);
  expect(contentHash({ ...value, b: [{ y: 1, x: 'é ' }, 2] })).not.toBe(hash);
  // SHA-256 of `{}`, as other tools have it.
  expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
