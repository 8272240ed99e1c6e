import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evidenceKinds,
  itemProgress,
  mergeProgress,
  mergeVerifications,
  numberProgress,
  parseProgressEntry,
  parseVerification,
  parseWorkPlanRecord,
  progressStatuses,
  recordProgress,
  type ProgressEntry,
  type Verification,
} from './index.js';
import { wholeWorkPlanRecord } from './work-plan.examples.test-support.js';
import { anEntry, anItem, aVerification, minute, photo } from './work-plan.test-support.js';

const anyEntry: fc.Arbitrary<ProgressEntry> = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
  planId: fc.constant('w1'),
  itemId: fc.constantFrom('i1', 'i2'),
  percent: fc.constantFrom(0, 30, 80, 100),
  status: fc.constantFrom(...progressStatuses),
  evidence: fc.constantFrom([], [photo]),
  by: fc.constantFrom('Siti', 'Tono'),
  deviceId: fc.constant('d1'),
  sequence: fc.constant(1),
  recordedAt: fc.nat(4).map(minute),
  replaces: fc.subarray(['e1', 'e2', 'e3']),
});
const anyVerification: fc.Arbitrary<Verification> = fc.record({
  id: fc.constantFrom('v1', 'v2', 'v3'),
  planId: fc.constant('w1'),
  entryIds: fc.subarray(['e1', 'e2', 'e3', 'e4']),
  verdict: fc.constantFrom('confirmed', 'rejected'),
  by: fc.constantFrom('Siti', 'Wati', 'Ketua KPSPAMS'),
  at: fc.nat(4).map(minute),
});
const anyEntries = fc.array(anyEntry, { maxLength: 6 });
const anyVerifications = fc.array(anyVerification, { maxLength: 4 });

const standing = (percent: number, entry: ProgressEntry) => ({
  percent,
  status: entry.status,
  entry,
});
const after = (count: number, change: Partial<ProgressEntry>) =>
  anEntry({
    id: `e${String(count)}`,
    recordedAt: minute(count),
    replaces: count > 1 ? [`e${String(count - 1)}`] : [],
    ...change,
  });

describe('how far an item is', () => {
  test('is not known before anybody says so', () => {
    expect(itemProgress(anItem(), [], [])).toEqual({
      itemId: 'i1',
      claimed: null,
      evidenced: null,
      verified: null,
      isContested: false,
    });
    expect(itemProgress(anItem(), [anEntry({ itemId: 'i2' })], []).claimed).toBeNull();
  });

  test('is what the plan states where there is no ledger', () => {
    const stated = (change: Parameters<typeof anItem>[0]) => itemProgress(anItem(change), [], []);
    expect(stated({ progressPercent: 0, status: 'not-started' })).toMatchObject({
      claimed: { percent: 0, status: 'not-started', entry: null },
      evidenced: null,
      verified: null,
    });
    expect(stated({ progressPercent: 40 }).claimed).toMatchObject({ percent: 40, status: null });
    expect(stated({ status: 'running' }).claimed).toBeNull();
    expect(itemProgress(anItem({ progressPercent: 90 }), [anEntry()], []).claimed).toEqual(
      standing(30, anEntry()),
    );
  });

  test('is kept apart as claimed, evidenced and verified, each with its entry', () => {
    const [first, second, third] = [
      after(1, { percent: 30, evidence: [photo] }),
      after(2, { percent: 60, evidence: [photo] }),
      after(3, { percent: 90 }),
    ];
    const verification = aVerification({ entryIds: ['e1'] });
    expect(itemProgress(anItem(), [third, first, second], [verification])).toEqual({
      itemId: 'i1',
      claimed: standing(90, third),
      evidenced: standing(60, second),
      verified: { ...standing(30, first), verification },
      isContested: false,
    });
  });

  test('is what was corrected downwards, and evidence above it counts no more', () => {
    const entries = [
      after(1, { percent: 30, evidence: [photo] }),
      after(2, { percent: 80, evidence: [photo] }),
      after(3, { percent: 40 }),
    ];
    const verifications = [aVerification({ entryIds: ['e2', 'e1'] })];
    const { claimed, evidenced, verified } = itemProgress(anItem(), entries, verifications);
    expect([claimed, evidenced, verified].map((each) => each?.percent)).toEqual([40, 30, 30]);
    expect(itemProgress(anItem(), entries.slice(1), verifications)).toMatchObject({
      evidenced: null,
      verified: null,
    });
    const level = [...entries.slice(0, 2), after(3, { percent: 80 })];
    expect(itemProgress(anItem(), level, verifications)).toMatchObject({
      evidenced: { percent: 80 },
      verified: { percent: 80 },
    });
  });

  test('is contested while reports made without sight of each other disagree', () => {
    const contested = (...entries: ProgressEntry[]) =>
      itemProgress(anItem(), entries, []).isContested;
    const other = (change: Partial<ProgressEntry>) =>
      anEntry({ id: 'e2', recordedAt: minute(2), ...change });
    expect(contested(anEntry(), other({}))).toBe(false);
    expect(contested(anEntry(), other({ percent: 40 }))).toBe(true);
    expect(contested(anEntry(), other({ status: 'blocked' }))).toBe(true);
    expect(contested(anEntry(), other({ percent: 40, replaces: ['e1'] }))).toBe(false);
    expect(contested(anEntry(), other({ percent: 40, itemId: 'i2' }))).toBe(false);
  });

  test('is not lost where a damaged device makes entries replace each other, or themselves', () => {
    const ring = [after(1, { replaces: ['e2'] }), after(2, { percent: 60 })];
    expect(itemProgress(anItem(), ring, []).claimed?.percent).toBe(60);
    expect(itemProgress(anItem(), [anEntry({ replaces: ['e1'] })], []).claimed?.percent).toBe(30);
    // A later entry that says which one it replaces stands alone, whatever the clock of another device said.
    const early = anEntry({ id: 'e2', recordedAt: minute(0), percent: 50, replaces: ['e1'] });
    expect(itemProgress(anItem(), [anEntry(), early], []).claimed?.percent).toBe(50);
  });
});

describe('a verification', () => {
  const verified = (...verifications: Verification[]) =>
    itemProgress(anItem(), [anEntry()], verifications).verified;

  test('is the last word about an entry', () => {
    const rejected = aVerification({ id: 'v2', verdict: 'rejected', at: minute(10) });
    const again = aVerification({ id: 'v3', at: minute(11) });
    expect(verified(aVerification())?.verification).toEqual(aVerification());
    expect(verified(rejected, aVerification())).toBeNull();
    expect(verified(again, rejected, aVerification())?.verification).toEqual(again);
  });

  test('does not count about another entry, or by who answers for it', () => {
    expect(verified(aVerification({ entryIds: ['e2'] }))).toBeNull();
    expect(verified(aVerification({ by: 'Siti' }))).toBeNull();
    expect(verified(aVerification({ by: 'Ketua KPSPAMS' }))).toBeNull();
    expect(verified(aVerification({ role: 'Ketua KPSPAMS' }))).toBeNull();
    const own = aVerification({ id: 'v2', by: 'Siti', verdict: 'rejected', at: minute(10) });
    expect(verified(aVerification(), own)?.verification).toEqual(aVerification());
  });
});

test('what is evidenced or verified is never more than what is claimed, in whatever order all arrives', () => {
  fc.assert(
    fc.property(anyEntries, anyVerifications, (entries, verifications) => {
      const progress = itemProgress(anItem(), entries, verifications);
      const { claimed, evidenced, verified } = progress;
      const limit = claimed?.percent ?? -1;
      expect(evidenced?.percent ?? -1).toBeLessThanOrEqual(limit);
      expect(verified?.percent ?? -1).toBeLessThanOrEqual(limit);
      expect(itemProgress(anItem(), [...entries].reverse(), [...verifications].reverse())).toEqual(
        progress,
      );
      expect(claimed === null).toBe(!entries.some(({ itemId }) => itemId === 'i1'));
    }),
    { numRuns: 1000 },
  );
});

test('ledgers merge in any order, more than once, and lose nothing', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, anyVerifications, (a, b, verifications) => {
      const merged = mergeProgress(a, b);
      expect(mergeProgress(b, a)).toEqual(merged);
      expect(mergeProgress(merged, b)).toEqual(merged);
      for (const entry of [...a, ...b]) expect(merged).toContainEqual(entry);
      const once = mergeVerifications(verifications);
      expect(mergeVerifications([...verifications].reverse(), once)).toEqual(once);
      expect(once.map(({ at }) => at)).toEqual(once.map(({ at }) => at).sort());
    }),
  );
});

test('a report replaces what the ledger shows for its item, and is numbered by its device', () => {
  const entries = [
    anEntry(),
    anEntry({ id: 'e2', recordedAt: minute(2), replaces: ['e1'] }),
    anEntry({ id: 'e3', recordedAt: minute(3), replaces: ['e1'] }),
    anEntry({ id: 'e4', itemId: 'i2' }),
  ];
  const report = {
    planId: 'w1',
    itemId: 'i1',
    percent: 60,
    status: 'running',
    evidence: [],
  } as const;
  const context = { by: 'Siti', recordedAt: minute(5), newId: () => 'e5' };
  const recorded = recordProgress(entries, { ...report, evidence: [photo] }, context);
  expect(recorded).toEqual({
    ...report,
    evidence: [photo],
    id: 'e5',
    by: 'Siti',
    recordedAt: minute(5),
    replaces: ['e2', 'e3'],
  });
  expect(numberProgress([recorded, recorded], 'd2', 4).map(({ sequence }) => sequence)).toEqual([
    5, 6,
  ]);
  expect(numberProgress([recorded], 'd2', 0)).toEqual([
    { ...recorded, deviceId: 'd2', sequence: 1 },
  ]);
  expect(recordProgress([], { ...report, evidence: [] }, context).replaces).toEqual([]);
});

test('entries, verifications and records come back as they were given', () => {
  const entry = { ...anEntry(), weather: 'hujan' };
  expect(parseProgressEntry(entry)).toEqual({ ok: true, value: entry, warnings: [] });
  expect(parseVerification(aVerification())).toMatchObject({ ok: true, value: aVerification() });
  expect(parseWorkPlanRecord(wholeWorkPlanRecord)).toMatchObject({ ok: true });
  expect(parseWorkPlanRecord({ plan: wholeWorkPlanRecord.plan })).toMatchObject({ ok: true });
  expect(parseProgressEntry({ ...entry, percent: 101, status: 'selesai' })).toMatchObject({
    issues: [{ code: 'shape.too-large' }, { code: 'shape.not-one-of' }],
  });
  expect(parseProgressEntry({ ...entry, percent: -1 })).toMatchObject({
    issues: [{ code: 'shape.too-small' }],
  });
  expect(parseVerification({})).toMatchObject({ ok: false });
  for (const kind of evidenceKinds) {
    expect(parseProgressEntry({ ...entry, evidence: [{ ...photo, kind }] }).ok, kind).toBe(true);
  }
});
