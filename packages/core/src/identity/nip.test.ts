import { expect, test } from 'vitest';
import { nipDigits, parseNip, readNip } from './index.js';

const nip = '198507012010012001';

test('a NIP says birth date, appointment, sex and serial', () => {
  expect(readNip(nip)).toEqual({
    bornOn: '1985-07-01',
    appointedIn: '2010-01',
    sex: 'female',
    serial: '001',
  });
  expect(readNip('198507012010121002')).toMatchObject({ appointedIn: '2010-12', sex: 'male' });
});

test('of a contract employee (PPPK) the year of the appointment is read, not the month', () => {
  expect(readNip('199103022022211001')).toMatchObject({ appointedIn: '2022', sex: 'male' });
  expect(readNip('199103022022201001')?.appointedIn).toBe(null);
});

test('what cannot be is left open', () => {
  expect(readNip('198502302010133001')).toEqual({
    bornOn: null,
    appointedIn: null,
    sex: null,
    serial: '001',
  });
  expect(readNip('198507011800212001')?.appointedIn).toBe(null);
  for (const digits of ['', nip.slice(1), `${nip}1`, ` ${nip}`]) {
    expect(readNip(digits)).toBe(undefined);
  }
});

test('a NIP is read as it is written on letters', () => {
  expect(nipDigits("'19850701 201001 2 001")).toBe(nip);
  expect(parseNip('19850701 201001 2 001')).toEqual({ ok: true, value: nip, warnings: [] });
  expect(nipDigits('19850701-201001-2-001')).toBe(undefined);
  expect(parseNip('198507012010013001')).toMatchObject({
    ok: true,
    warnings: [{ code: 'identity.nip-unusual', severity: 'warning', path: [] }],
  });
});

test('a NIP is refused for its length or its birth date', () => {
  expect(parseNip('131110468')).toMatchObject({
    ok: false,
    issues: [{ code: 'identity.nip-length', path: [] }],
  });
  expect(parseNip('198502302010012001')).toMatchObject({
    ok: false,
    issues: [{ code: 'identity.nip-impossible' }],
  });
  expect(parseNip('')).toMatchObject({ ok: false, issues: [{ code: 'shape.blank' }] });
});
