import { expect, test } from 'vitest';
import { hasErrors, underPath, type Issue } from './index.js';

const warning: Issue = { code: 'a.b', severity: 'warning', path: ['name'], params: { n: 1 } };
const error: Issue = { code: 'a.c', severity: 'error', path: [], params: {} };

test('issues seen from further out have the outer steps in front of their path', () => {
  expect(underPath(['items', 2], [warning, error])).toEqual([
    { ...warning, path: ['items', 2, 'name'] },
    { ...error, path: ['items', 2] },
  ]);
});

test('the issues given are left as they are', () => {
  underPath(['items'], [warning]);
  expect(warning.path).toEqual(['name']);
});

test('only an error blocks', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
