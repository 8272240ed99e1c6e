import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession } from '../training/training.test-support.js';
import {
  wholeLedger,
  wholeLocks,
  wholePolicy,
  wholeSheet,
} from './attendance.examples.test-support.js';
import { attendanceCases } from './attendance.rule-cases.test-support.js';
import { aContext, anEntry, minute } from './attendance.test-support.js';
import {
  attendanceLockRules,
  attendancePolicyRules,
  attendanceRules,
  checkAttendance,
  checkAttendanceLocks,
  checkAttendancePolicy,
  eightyPercentPolicy,
  presencesIn,
} from './index.js';
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

test('two thousand people in twelve sessions are judged in a moment', () => {
  const sessions = Array.from({ length: 12 }, (_, index) =>
    aSession({
      id: `s${index}`,
      title: `Sesi ${index}`,
      heldOn: `2018-11-${String(index + 10)}` as never,
    }),
  );
  const participants = Array.from({ length: 2000 }, (_, index) =>
    aParticipant({ id: `p${index}`, name: `Peserta ${index}` }),
  );
  const ledger = sessions.flatMap(({ id: sessionId, heldOn }, session) =>
    participants.map(({ id: participantId }, person) =>
      anEntry({
        id: `e${session}-${person}`,
        participantId,
        sessionId,
        status: person % 7 === 0 ? 'sick' : 'present',
        recordedAt: `${heldOn}T01:00:00.${String(person % 1000).padStart(3, '0')}Z` as never,
        signatureId: `ttd-${person}`,
      }),
    ),
  );
  const training = { title: 'Bimtek', timeZone: 'WIB', sessions } as const;
  const context = {
    training,
    participants,
    policy: eightyPercentPolicy,
    locks: [{ id: 'l', locks: 'training', lockedAt: minute(0), author: 'Sri' }],
    stated: { passed: participants.map(({ id }) => id), present: 2000 },
    elsewhere: presencesIn(training, ledger),
  } as const;
  const start = performance.now();
  const issues = checkAttendance(ledger, context, 'issue');
  const seconds = (performance.now() - start) / 1000;
  expect(issues.length).toBeGreaterThan(ledger.length);
  // About one; a search of the whole ledger for each entry would take many times as long.
  expect(seconds).toBeLessThan(10);
}, 20_000);
