import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSameLine,
  mergeLines,
  numberLines,
  parseLedgerLine,
  readableLines,
  type LedgerLine,
} from './index.js';
import { anyDevice } from './ledger.test-support.js';

const line: LedgerLine = {
  id: 'l1',
  author: 'Panitia',
  deviceId: 'd1',
  sequence: 1,
  recordedAt: '2018-11-05T01:00:00.000Z',
};

test('a line of any kind says who, when, where and with which number, and may be chained', () => {
  const later = { ...line, kind: 'unlock', words: ['x'] };
  expect(parseLedgerLine(later)).toEqual({ ok: true, value: later, warnings: [] });
  for (const field of Object.keys(line))
    expect(parseLedgerLine({ ...line, [field]: undefined }), field).toMatchObject({
      issues: [{ path: [field] }],
    });
  expect(parseLedgerLine({ ...line, chain: 'two words' }).ok).toBe(false);
});

test('lines are found among anything', () => {
  expect(readableLines([line, null, 7, { ...line, sequence: 0 }, { ...line, id: 'l2' }])).toEqual([
    line,
    { ...line, id: 'l2' },
  ]);
});

test('two lines are the same when every field is, unknown fields too', () => {
  const withField = (newerField: unknown) => ({ ...line, newerField });
  expect(isSameLine(line, { ...line })).toBe(true);
  expect(isSameLine(withField({ a: 1, b: 2 }), withField({ b: 2, a: 1 }))).toBe(true);
  expect(isSameLine(withField([1, 2]), withField([2, 1]))).toBe(false);
  expect(isSameLine(withField(1), withField(2))).toBe(false);
  expect(isSameLine(withField(1), line)).toBe(false);
  expect(isSameLine(line, { ...line, author: 'Sri' })).toBe(false);
});

test('a device numbers its lines on from its last number', () => {
  const unnumbered = { id: 'l1', says: 1 };
  expect(numberLines([unnumbered, unnumbered], 'd2', 0)).toEqual([
    { ...unnumbered, deviceId: 'd2', sequence: 1 },
    { ...unnumbered, deviceId: 'd2', sequence: 2 },
  ]);
  expect(numberLines([unnumbered], 'd2', 41)[0]?.sequence).toBe(42);
  expect(numberLines([], 'd2', 41)).toEqual([]);
});

test('lines of any kind merge to their union, in the order of time', () => {
  fc.assert(
    fc.property(anyDevice('d1'), anyDevice('d2'), (a, b) => {
      const merged = mergeLines<LedgerLine>(a, b);
      expect(mergeLines<LedgerLine>(b, a, structuredClone(a))).toEqual(merged);
      expect(new Set(merged)).toEqual(new Set([...a, ...b]));
      const times = merged.map(({ recordedAt }) => recordedAt);
      expect(times).toEqual([...times].sort());
    }),
  );
});

test('of many lines that wrongly share one id none is lost and none is there twice', () => {
  const clashing = Array.from({ length: 300 }, (_, index) => ({ ...line, says: index % 100 }));
  const merged = mergeLines(clashing.slice(0, 150), clashing.slice(50));
  expect(merged.map(({ says }) => says).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_, index) => index),
  );
});
