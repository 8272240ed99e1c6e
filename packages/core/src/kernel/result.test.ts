import { expect, test } from 'vitest';
import { failure, success, type Issue } from './index.js';

const issue: Issue = { code: 'shape.blank', severity: 'warning', path: ['name'], params: {} };

test('a success holds the value and no warnings unless some are given', () => {
  expect(success(7)).toEqual({ ok: true, value: 7, warnings: [] });
  expect(success(7, [issue])).toEqual({ ok: true, value: 7, warnings: [issue] });
});

test('a failure holds every issue', () => {
  expect(failure([issue, issue])).toEqual({ ok: false, issues: [issue, issue] });
});
