import { expect, test } from 'vitest';
import { evidenceHash } from './evidence-hash.js';

test('a file has the hash that SHA-256 is known by', () => {
  const abc = new TextEncoder().encode('abc');
  expect(evidenceHash(abc)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
