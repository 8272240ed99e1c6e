import { expect, test } from 'vitest';
import { anEntry, minute } from '../attendance/attendance.test-support.js';
import { eightyPercentPolicy } from '../attendance/index.js';
import { aDocument } from './dossier.test-support.js';
import { parseAttendanceDossier, parseDossier, parseWorkPlanDossier } from './index.js';

const later = anEntry({ id: 'e2', recordedAt: minute(9), sequence: 2 });
const unreadable = { ...anEntry(), id: 'e3', recordedAt: 'pagi' };
/** Entries out of order, one twice, one that cannot be read. */
const document = aDocument({ entries: [later, anEntry(), unreadable, anEntry()] });

function whole(input: unknown) {
  const parsed = parseDossier(input);
  return parsed.ok ? parsed.value : expect.fail();
}

test('what attendance is taken by is read as the whole dossier reads it', () => {
  const { program, training, participants, policy, locks, attendanceForm, ...others } =
    whole(document);
  const { ledger, rosterEntries, lockEntries, quarantined } = others;
  const lines = { ledger, rosterEntries, lockEntries, quarantined };
  const value = { program, training, participants, policy, locks, attendanceForm, ...lines };
  expect(parseAttendanceDossier(document)).toEqual({ ok: true, value, warnings: [] });
  expect(ledger.map(({ id }) => id)).toEqual(['e1', 'e2']);
  expect(quarantined).toHaveLength(1);
});

test('what work plans are written by is read as the whole dossier reads it', () => {
  const { training, workPlans, planForm } = whole(document);
  const value = { training, workPlans, planForm };
  expect(parseWorkPlanDossier(document)).toEqual({ ok: true, value, warnings: [] });
});

test('without a policy, entries or plans a part is read as the whole is', () => {
  const bare = aDocument({ policy: null, entries: null, workPlans: null });
  expect(parseAttendanceDossier(bare)).toMatchObject({
    value: { policy: eightyPercentPolicy, ledger: [], quarantined: [] },
  });
  expect(parseWorkPlanDossier(bare)).toMatchObject({ value: { workPlans: [] } });
});

test('damage is refused in the part that is read, and passed over in the rest', () => {
  const withoutRoster = aDocument({ participants: 'tidak ada' });
  expect(parseAttendanceDossier(withoutRoster)).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.wrong-kind', path: ['participants'] }],
  });
  expect(parseWorkPlanDossier(withoutRoster).ok).toBe(true);
  const withoutPlans = aDocument({ workPlans: 'tidak ada' });
  expect(parseWorkPlanDossier(withoutPlans)).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.wrong-kind', path: ['workPlans'] }],
  });
  expect(parseAttendanceDossier(withoutPlans).ok).toBe(true);
});

test('neither part guesses at what a later version wrote', () => {
  const newer = { ...document, format: 'berdaya/dossier@2' };
  for (const parse of [parseAttendanceDossier, parseWorkPlanDossier])
    expect(parse(newer)).toMatchObject({ ok: false, issues: [{ code: 'dossier.newer-format' }] });
});
