import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullName, inRowOrder, parseParticipant } from './index.js';
import { aParticipant } from './participant.test-support.js';

const issuesOf = (change: Record<string, unknown>) => {
  const parsed = parseParticipant({ ...aParticipant(), ...change });
  return parsed.ok ? [] : parsed.issues;
};

test('a person needs an id and a name, which may be empty while a draft is filled in', () => {
  const input = { id: 'p1', name: '', phoneKnown: false };
  expect(parseParticipant(input)).toEqual({ ok: true, value: input, warnings: [] });
  expect(parseParticipant({})).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['id'] },
      { code: 'shape.missing', path: ['name'] },
    ],
  });
});

test('a name has at most 120 characters', () => {
  expect(issuesOf({ name: 'x'.repeat(120) })).toEqual([]);
  expect(issuesOf({ name: 'x'.repeat(121) })).toEqual([
    { code: 'shape.too-large', severity: 'error', path: ['name'], params: { maximum: 120 } },
  ]);
});

test('rows of the printed list are counted from one', () => {
  expect(issuesOf({ rowNumber: 1 })).toEqual([]);
  expect(issuesOf({ rowNumber: 0 })).toMatchObject([
    { code: 'shape.too-small', path: ['rowNumber'] },
  ]);
});

test('sex is female or male, or not stated', () => {
  expect(issuesOf({ sex: 'male' })).toEqual([]);
  expect(issuesOf({ sex: null })).toEqual([]);
  expect(issuesOf({ sex: 'P' })).toEqual([
    {
      code: 'shape.not-one-of',
      severity: 'error',
      path: ['sex'],
      params: { allowed: ['female', 'male'], received: 'P' },
    },
  ]);
});

test('codes of the origin are Kemendagri codes', () => {
  expect(issuesOf({ origin: { villageCode: '3315032001' } })).toMatchObject([
    { code: 'region.wrong-code-format', path: ['origin', 'villageCode'] },
  ]);
});

test('a full name has the titles before and after it', () => {
  const { titleBefore, titleAfter } = { titleBefore: 'Hj.', titleAfter: 'S.Pd.' };
  expect(fullName(aParticipant())).toBe('Sri Wahyuni');
  expect(fullName(aParticipant({ titleBefore }))).toBe('Hj. Sri Wahyuni');
  expect(fullName(aParticipant({ titleAfter }))).toBe('Sri Wahyuni, S.Pd.');
  expect(fullName(aParticipant({ titleBefore, titleAfter }))).toBe('Hj. Sri Wahyuni, S.Pd.');
  expect(fullName(aParticipant({ titleBefore: null, titleAfter: null }))).toBe('Sri Wahyuni');
});

test('the roster is ordered by row, those without one at the end as they came', () => {
  const roster = [
    aParticipant({ id: 'c', rowNumber: null }),
    aParticipant({ id: 'b', rowNumber: 10 }),
    aParticipant({ id: 'd', rowNumber: null }),
    aParticipant({ id: 'a', rowNumber: 2 }),
  ];
  expect(inRowOrder(roster).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(roster.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
});

test('ordering loses nobody and a second time changes nothing', () => {
  const rows = fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (numbers) => {
      const roster = numbers.map((rowNumber, index) =>
        aParticipant({ id: `p${index}`, rowNumber }),
      );
      const ordered = inRowOrder(roster);
      expect(new Set(ordered)).toEqual(new Set(roster));
      expect(ordered).toHaveLength(roster.length);
      expect(inRowOrder(ordered)).toEqual(ordered);
    }),
  );
});
