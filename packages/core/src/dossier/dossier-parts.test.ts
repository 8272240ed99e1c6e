import { expect, test } from 'vitest';
import { anEntry, minute } from '../attendance/attendance.test-support.js';
import { eightyPercentPolicy } from '../attendance/index.js';
import { wholePlanLines } from '../work-plan/work-plan.examples.test-support.js';
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
  const damaged = { ...wholePlanLines[0], kind: 'later' };
  const ofPlans = aDocument({ planLines: [damaged, ...[...wholePlanLines].reverse(), damaged] });
  const { program, training, workPlans, planLines, planForm } = whole(ofPlans);
  const value = { program, training, workPlans, planLines, planForm };
  expect(parseWorkPlanDossier(ofPlans)).toEqual({ ok: true, value, warnings: [] });
  expect(planLines.lines).toEqual(wholePlanLines);
  expect(planLines.quarantined.map(({ raw }) => raw)).toEqual([damaged, damaged]);
});

test('without a policy, entries or plans a part is read as the whole is', () => {
  const bare = aDocument({ policy: null, entries: null, workPlans: null, planLines: null });
  expect(parseAttendanceDossier(bare)).toMatchObject({
    value: { policy: eightyPercentPolicy, ledger: [], quarantined: [] },
  });
  expect(parseWorkPlanDossier(bare)).toMatchObject({
    value: { workPlans: [], planLines: { lines: [], quarantined: [] } },
  });
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
