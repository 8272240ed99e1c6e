import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import {
  wholeForm,
  wholeLedger,
  wholeLocks,
  wholePolicy,
  wholeSheet,
} from './attendance.examples.test-support.js';
import { attendanceCases } from './attendance.rule-cases.test-support.js';
import { aContext, anEntry, minute } from './attendance.test-support.js';
import {
  attendanceFormExamples,
  attendanceFormRules,
  attendanceLockRules,
  attendancePolicyRules,
  attendanceRules,
  attendanceSheet,
  checkAttendance,
  checkAttendanceForm,
  checkAttendanceLocks,
  checkAttendancePolicy,
  checkAttendanceSignals,
  eightyPercentPolicy,
  mergeLedgers,
  parseAttendanceForm,
  presencesIn,
} from './index.js';
import { attendanceFormCases } from './form.rule-cases.test-support.js';
import { attendanceLockCases } from './lock.rule-cases.test-support.js';
import { attendancePolicyCases } from './policy.rule-cases.test-support.js';

const stages = ['draft', 'publish', 'lock', 'issue'] as const;

describe('rules about a ledger', () => {
  testRules(attendanceRules, attendanceCases, aContext);
});
describe('rules about locks', () => {
  testRules(attendanceLockRules, attendanceLockCases, aContext);
});
describe('rules about a policy', () => {
  testRules(attendancePolicyRules, attendancePolicyCases, undefined);
});
describe('rules about the form of a printed list', () => {
  testRules(attendanceFormRules, attendanceFormCases, undefined);
});

test('the examples of forms can be read, and no rule has anything against them', () => {
  for (const form of [wholeForm, ...attendanceFormExamples]) {
    const read = parseAttendanceForm(form);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(checkAttendanceForm(read.value, 'issue')).toEqual([]);
  }
  for (const { name, source } of attendanceFormExamples) {
    expect(name).toMatch(/^Contoh: /);
    expect(source).toContain('bukan ketentuan');
  }
});

test('nothing is found in what is whole, at any stage', () => {
  const beside = {
    ...aContext,
    locks: wholeLocks,
    signedSheets: [wholeSheet],
    policy: wholePolicy,
  };
  for (const stage of stages) {
    expect(checkAttendance(wholeLedger, beside as never, stage)).toEqual([]);
    expect(checkAttendanceLocks(wholeLocks, aContext, stage)).toEqual([]);
    expect(checkAttendancePolicy(wholePolicy as never, stage)).toEqual([]);
  }
});

test('a stage asks its own rules and those of the stages before', () => {
  const codes = stages.map((stage) => checkAttendance([], aContext, stage).map(({ code }) => code));
  const incomplete = ['attendance.session-incomplete'];
  expect(codes).toEqual([[], [], incomplete, incomplete]);
  expect(checkAttendance([], aContext)).toEqual([]);
  const dispute = [anEntry(), anEntry({ id: 'e2', status: 'absent', recordedAt: minute(1) })];
  expect(stages.map((stage) => checkAttendance(dispute, aContext, stage)[0]?.severity)).toEqual([
    'warning',
    'error',
    'error',
    'error',
  ]);
});

test('what is asked without a stage is asked as a draft', () => {
  const dispute = [anEntry(), anEntry({ id: 'e2', status: 'absent', recordedAt: minute(1) })];
  expect(checkAttendance(dispute, aContext)).toMatchObject([{ severity: 'warning' }]);
  const ofNobody = wholeLocks.map((lock) => ({ ...lock, author: null }));
  expect(checkAttendanceLocks(ofNobody, aContext)).toEqual(
    checkAttendanceLocks(ofNobody, aContext, 'draft'),
  );
  expect(checkAttendanceLocks(ofNobody, aContext)).not.toEqual([]);
  const nothingAsked = { ...eightyPercentPolicy, minimum: { numerator: 0, denominator: 1 } };
  expect(checkAttendancePolicy(nothingAsked)).toMatchObject([
    { code: 'attendance.policy-minimum-out-of-range' },
  ]);
});

test('rules that are handed the sheet find what they find without it', () => {
  const ledger = Object.values(attendanceCases).flatMap(({ breaks }) =>
    breaks.flatMap(({ subject }) => subject),
  );
  const beside = {
    ...aContext,
    elsewhere: presencesIn({ title: 'Bimtek', ...aContext.training }, ledger),
  };
  const sheet = attendanceSheet(ledger);
  for (const stage of stages) {
    const found = checkAttendance(ledger, { ...beside, sheet }, stage);
    expect(found).toEqual(checkAttendance(ledger, beside, stage));
    expect(found.length).toBeGreaterThan(5);
  }
});

test('signals are found in a ledger merged from several devices, each device by itself', () => {
  const onDevice = (deviceId: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      anEntry({
        id: `${deviceId}-${String(index)}`,
        participantId: `${deviceId}-p${String(index)}`,
        deviceId,
        sequence: index + 1,
        signed: 'code',
        ...(index === 0 ? { signatureId: 'ttd-1' } : {}),
      }),
    );
  const [few, many] = [onDevice('d1', 4), onDevice('d2', 5)];
  const found = (...ledgers: (typeof few)[]) =>
    checkAttendanceSignals(mergeLedgers(...ledgers), aContext).map(({ code }) => code);
  expect(found(few)).toEqual([]);
  expect(found(many)).toEqual(['attendance.many-at-once']);
  expect(found(few, many)).toEqual(['attendance.many-at-once', 'attendance.signature-shared']);
  expect(found(many, few, many)).toEqual(found(few, many));
});
