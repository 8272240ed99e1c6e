import { expect, test } from 'vitest';
import { parseProgram } from './index.js';

const program = { id: 'pamsimas', name: 'Pamsimas' };

test('a programme needs an id and a name, and nothing else', () => {
  expect(parseProgram(program)).toEqual({ ok: true, value: program, warnings: [] });
  expect(parseProgram({})).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['id'] },
      { code: 'shape.missing', path: ['name'] },
    ],
  });
});

test('years of beneficiaries reach from 1945 to 2199', () => {
  const parsed = (from: number, to: number) =>
    parseProgram({ ...program, beneficiaryYears: { from, to } });
  expect(parsed(1945, 2199).ok).toBe(true);
  expect(parsed(1944, 2200)).toEqual({
    ok: false,
    issues: [
      {
        code: 'shape.too-small',
        severity: 'error',
        path: ['beneficiaryYears', 'from'],
        params: { minimum: 1945 },
      },
      {
        code: 'shape.too-large',
        severity: 'error',
        path: ['beneficiaryYears', 'to'],
        params: { maximum: 2199 },
      },
    ],
  });
  expect(parsed(2017.5, 2018).ok).toBe(false);
});

test('a planning chain is a list of names', () => {
  expect(parseProgram({ ...program, planningChain: ['PJM ProAKSI', 'RPJMDes'] }).ok).toBe(true);
  expect(parseProgram({ ...program, planningChain: ['PJM ProAKSI', ' '] })).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.blank', path: ['planningChain', 1] }],
  });
});
