import { expect, test } from 'vitest';
import { parseAttendanceEntry, quarantineReusedId, readAttendanceEntries } from './index.js';
import { anEntry } from './attendance.test-support.js';

const issuesOf = (change: Record<string, unknown>) => {
  const parsed = parseAttendanceEntry({ ...anEntry(), ...change });
  return parsed.ok ? [] : parsed.issues;
};

test('an entry comes back as it was given, unknown fields included', () => {
  const input = { ...anEntry({ reason: 'Sakit' }), signature: 'x' };
  expect(parseAttendanceEntry(input)).toEqual({ ok: true, value: input, warnings: [] });
});

test('what is told of an arrival is held to its form, and need not be told', () => {
  const details = { arrivedAt: '08:05', note: 'Wakil', signed: 'code', signatureId: 'ttd-1' };
  expect(issuesOf(details)).toEqual([]);
  for (const field of Object.keys(details)) expect(issuesOf({ [field]: null }), field).toEqual([]);
  expect(
    issuesOf({ arrivedAt: '8.05', note: ' ', signed: 'cap', signatureId: 'a b' }),
  ).toMatchObject([
    { code: 'shape.not-a-time', path: ['arrivedAt'] },
    { code: 'shape.blank', path: ['note'] },
    { code: 'shape.not-one-of', path: ['signed'] },
    { code: 'shape.not-an-identifier', path: ['signatureId'] },
  ]);
});

test('every field but the reason has to be there', () => {
  for (const field of Object.keys(anEntry())) {
    expect(issuesOf({ [field]: undefined }), field).toMatchObject([{ path: [field] }]);
  }
  expect(issuesOf({ reason: undefined })).toEqual([]);
  expect(issuesOf({ reason: null })).toEqual([]);
});

test('six statuses can be recorded, and unrecorded takes one back', () => {
  for (const status of ['present', 'late', 'excused', 'sick', 'duty', 'absent', 'unrecorded']) {
    expect(issuesOf({ status }), status).toEqual([]);
  }
  expect(issuesOf({ status: 'hadir' })).toEqual([
    {
      code: 'shape.not-one-of',
      severity: 'error',
      path: ['status'],
      params: {
        allowed: ['present', 'late', 'excused', 'sick', 'duty', 'absent', 'unrecorded'],
        received: 'hadir',
      },
    },
  ]);
});

test('entries of a device are numbered from one', () => {
  expect(issuesOf({ sequence: 1 })).toEqual([]);
  expect(issuesOf({ sequence: 0 })).toMatchObject([
    { code: 'shape.too-small', path: ['sequence'] },
  ]);
  expect(issuesOf({ sequence: 1.5 })).toMatchObject([{ code: 'shape.wrong-kind' }]);
});

test('time and replaced entries are held to their form', () => {
  expect(issuesOf({ recordedAt: '2018-11-05 08:00', replaces: ['e0', 'two words'] })).toMatchObject(
    [
      { code: 'shape.not-an-instant', path: ['recordedAt'] },
      { code: 'shape.not-an-identifier', path: ['replaces', 1] },
    ],
  );
});

test('reading entries sorts out the damaged ones and keeps them with their reasons', () => {
  const damaged = { ...anEntry({ id: 'e2' }), status: 'hadir', recordedAt: 'pagi' };
  const { entries, quarantined } = readAttendanceEntries([
    anEntry(),
    damaged,
    null,
    anEntry({ id: 'e3' }),
  ]);
  expect(entries).toEqual([anEntry(), anEntry({ id: 'e3' })]);
  expect(quarantined.map(({ raw }) => raw)).toEqual([damaged, null]);
  expect(quarantined.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    ['shape.not-an-instant', 'shape.not-one-of'],
    ['shape.wrong-kind'],
  ]);
});

test('nothing read is nothing sorted out', () => {
  expect(readAttendanceEntries([])).toEqual({ entries: [], quarantined: [] });
});

test('an entry under an id that is taken can be set aside', () => {
  expect(quarantineReusedId(anEntry())).toEqual({
    raw: anEntry(),
    issues: [
      {
        code: 'attendance.entry-id-reused',
        severity: 'error',
        path: ['id'],
        params: { id: 'e1' },
      },
    ],
  });
});
