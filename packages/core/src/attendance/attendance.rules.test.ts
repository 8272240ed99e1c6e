import { expect, test } from 'vitest';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession } from '../training/training.test-support.js';
import { checkAttendance, type AttendanceEntry } from './index.js';
import { anEntry, minute } from './attendance.test-support.js';

const context = {
  training: { sessions: [aSession()] },
  participants: [aParticipant(), aParticipant({ id: 'p2', name: 'Budi Santoso' })],
};
const stages = ['draft', 'publish', 'lock', 'issue'] as const;
const whole = [anEntry(), anEntry({ id: 'e2', participantId: 'p2', status: 'absent' })];

const found = (...entries: AttendanceEntry[]) => checkAttendance(entries, context);

test('nothing is found in a ledger that is whole', () => {
  for (const stage of stages) expect(checkAttendance(whole, context, stage)).toEqual([]);
});

test('an entry for somebody who is not on the roster is an error', () => {
  expect(found(...whole, anEntry({ id: 'e3', participantId: 'p9' }))).toEqual([
    {
      code: 'attendance.unknown-participant',
      severity: 'error',
      path: [2, 'participantId'],
      params: { participant: 'p9' },
    },
  ]);
});

test('an entry for a session that is not in the timetable is an error', () => {
  expect(found(...whole, anEntry({ id: 'e3', sessionId: 's9' }))).toEqual([
    {
      code: 'attendance.unknown-session',
      severity: 'error',
      path: [2, 'sessionId'],
      params: { session: 's9' },
    },
  ]);
});

test('two entries under one id are an error', () => {
  expect(found(anEntry(), anEntry({ participantId: 'p2' }))).toEqual([
    {
      code: 'attendance.entry-id-reused',
      severity: 'error',
      path: [1, 'id'],
      params: { id: 'e1' },
    },
  ]);
});

const dispute = [
  anEntry({ author: 'Sri', recordedAt: minute(0) }),
  anEntry({ id: 'e2', status: 'absent', author: 'Budi', recordedAt: minute(1) }),
];
const resolution = anEntry({ id: 'e3', status: 'late', replaces: ['e1', 'e2'] });

test('two marks without sight of each other are named with their authors', () => {
  expect(found(...dispute)).toEqual([
    {
      code: 'attendance.contested',
      severity: 'warning',
      path: [],
      params: {
        participant: 'Sri Wahyuni',
        session: 'Peran kader',
        marks: ['absent: Budi', 'present: Sri'],
      },
    },
  ]);
  expect(found(...dispute, resolution)).toEqual([]);
});

test('a dispute about an unknown person or session is named by its ids', () => {
  const ids = { participantId: 'p9', sessionId: 's9' };
  const contested = checkAttendance(
    dispute.map((entry) => ({ ...entry, ...ids })),
    context,
  ).find(({ code }) => code === 'attendance.contested');
  expect(contested?.params).toMatchObject({ participant: 'p9', session: 's9' });
});

test('a dispute is a warning in a draft and an error from publishing on', () => {
  const severities = stages.map(
    (stage) =>
      checkAttendance(dispute, context, stage).find(({ code }) => code === 'attendance.contested')
        ?.severity,
  );
  expect(severities).toEqual(['warning', 'error', 'error', 'error']);
});

test('izin, sakit and dinas want a reason, the other statuses do not', () => {
  for (const status of ['excused', 'sick', 'duty'] as const) {
    expect(found(anEntry({ status }))).toEqual([
      {
        code: 'attendance.reason-missing',
        severity: 'warning',
        path: [0, 'reason'],
        params: { status, participant: 'Sri Wahyuni' },
      },
    ]);
    expect(found(anEntry({ status, reason: null }))).toHaveLength(1);
    expect(found(anEntry({ status, reason: 'Surat dokter' }))).toEqual([]);
  }
  for (const status of ['present', 'late', 'absent', 'unrecorded'] as const) {
    expect(found(anEntry({ status }))).toEqual([]);
  }
});

test('a reason is asked for only where the mark still stands', () => {
  const excused = anEntry({ status: 'excused' });
  expect(found(excused, anEntry({ id: 'e2', replaces: ['e1'] }))).toEqual([]);
  expect(found(anEntry(), { ...excused, id: 'e2', replaces: ['e1'] })).toMatchObject([
    { code: 'attendance.reason-missing', path: [1, 'reason'] },
  ]);
});

test('at locking every session has a record of everyone', () => {
  const incomplete = (missing: number) => ({
    code: 'attendance.session-incomplete',
    severity: 'error',
    path: [],
    params: { session: 'Peran kader', missing },
  });
  expect(checkAttendance([], context, 'publish')).toEqual([]);
  expect(checkAttendance([], context, 'lock')).toEqual([incomplete(2)]);
  expect(checkAttendance([anEntry()], context, 'lock')).toEqual([incomplete(1)]);
  expect(checkAttendance(whole, context, 'lock')).toEqual([]);
  expect(checkAttendance([anEntry()], context, 'issue')).toEqual([incomplete(1)]);
});

test('a record that was taken back is missing at locking', () => {
  const takenBack = anEntry({ id: 'e3', status: 'unrecorded', replaces: ['e1'] });
  expect(checkAttendance([...whole, takenBack], context, 'lock')).toMatchObject([
    { code: 'attendance.session-incomplete', params: { missing: 1 } },
  ]);
});

test('sessions that lack records are listed in order of time', () => {
  const sessions = [
    aSession({ id: 's2', title: 'Kedua', startTime: '10:00' }),
    aSession({ id: 's1', title: 'Pertama' }),
  ];
  const issues = checkAttendance([], { ...context, training: { sessions } }, 'lock');
  expect(issues.map(({ params }) => params.session)).toEqual(['Pertama', 'Kedua']);
});
