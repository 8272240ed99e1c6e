import { expect, test } from 'vitest';
import { identifierSchema, readShape } from './index.js';

const isIdentifier = (value: unknown) => readShape(identifierSchema, value).ok;

test('letters, digits, dots, underscores, colons and hyphens make an identifier', () => {
  for (const value of ['a', 'P-001', 'urn:berdaya:p.1', '_', 'x'.repeat(64)]) {
    expect(isIdentifier(value), value).toBe(true);
  }
});

test('anything else does not', () => {
  const strange = ['', ' ', 'a b', 'a|b', 'a/b', 'é', 'a\n', 'x'.repeat(65), 7, null];
  for (const value of strange) expect(isIdentifier(value), String(value)).toBe(false);
});

test('a refusal shows what was received', () => {
  expect(readShape(identifierSchema, 'a|b')).toEqual({
    ok: false,
    issues: [
      { code: 'shape.not-an-identifier', severity: 'error', path: [], params: { received: 'a|b' } },
    ],
  });
});
