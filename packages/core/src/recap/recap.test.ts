import { expect, test } from 'vitest';
import {
  attendanceSheet,
  eightyPercentPolicy,
  type AttendancePolicy,
} from '../attendance/index.js';
import { anEntry } from '../attendance/attendance.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession } from '../training/training.test-support.js';
import { aMark, oddTraining } from './odd-input.test-support.js';
import {
  groupedRecap,
  keptRecap,
  recapColumns,
  recapColumnsFrom,
  type RecapMark,
  type RecapTraining,
} from './index.js';

const budi = aParticipant({
  id: 'p2',
  sex: 'male',
  role: 'Sanitarian',
  origin: { districtCode: '33.15.04' },
});

const training: RecapTraining = {
  id: 't1',
  sessions: [aSession(), aSession({ id: 's2', heldOn: '2018-11-06', lessonHours: 3 })],
  participants: [aParticipant(), budi],
  marks: attendanceSheet([
    anEntry(),
    anEntry({ id: 'e2', sessionId: 's2', status: 'late' }),
    anEntry({ id: 'e3', participantId: 'p2', status: 'absent' }),
  ]).values(),
};

const withMarks = (...marks: RecapMark[]): RecapTraining => ({ ...training, marks });

test('counts people, marks and lesson hours of a sheet by group and day', () => {
  const columns = recapColumns([training]);
  expect(columns.warnings).toEqual([]);
  const groupBy = ['regency', 'sex', 'day'] as const;
  expect(groupedRecap(columns.value, { policy: eightyPercentPolicy, groupBy })).toMatchObject({
    ok: true,
    value: {
      rows: [
        {
          key: { regency: '33.15', sex: 'female' },
          people: 1,
          attendees: 1,
          marks: 2,
          expectedMarks: 2,
          attendedHours: 5,
          countedHours: 5,
          unrecordedHours: 0,
          sufficient: 1,
          days: [
            { date: '2018-11-05', attendedHours: 2, countedHours: 2 },
            { date: '2018-11-06', attendedHours: 3, countedHours: 3 },
          ],
        },
        {
          key: { regency: '33.15', sex: 'male' },
          attendees: 0,
          marks: 1,
          attendedHours: 0,
          countedHours: 5,
          unrecordedHours: 3,
          insufficient: 1,
          days: [{ unrecordedHours: 0 }, { unrecordedHours: 3 }],
        },
      ],
      total: { key: {}, people: 2, participants: 2, sufficient: 1, insufficient: 1, undecided: 0 },
    },
  });
});

test('nothing handed in is nothing counted', () => {
  const { value, warnings } = recapColumns([]);
  expect(warnings).toEqual([]);
  const recap = groupedRecap(value, { policy: eightyPercentPolicy, groupBy: ['training', 'day'] });
  expect(recap).toMatchObject({ ok: true, value: { rows: [], total: { people: 0, days: [] } } });
});

test('what is odd is reported by training, with how often', () => {
  const { warnings } = recapColumns([{ ...training, id: 't0' }, oddTraining, oddTraining]);
  const found = (code: string, count: number, place = 1) => ({
    code,
    severity: 'warning',
    path: [place],
    params: { training: 't1', count },
  });
  expect(warnings).toEqual([
    found('recap.session-twice', 1),
    found('recap.participant-twice', 1),
    found('recap.unreadable-region', 1),
    found('recap.mark-twice', 2),
    found('recap.unknown-participant', 2),
    found('recap.unknown-session', 1),
    found('recap.unknown-status', 1),
    found('recap.training-twice', 1, 2),
  ]);
});

test('columns of marks report what they cannot place', () => {
  const columns = (participant: number, session: number, status: number) =>
    recapColumnsFrom([training, { ...training, id: 't2' }], {
      participant: Int32Array.of(participant),
      session: Int32Array.of(session),
      status: Uint8Array.of(status),
    }).warnings.map(({ code, path, params }) => [code, path, params]);
  const at = (training_: string) => ({ training: training_, count: 1 });
  expect(columns(3, 3, 1)).toEqual([]);
  expect(columns(4, 3, 1)).toEqual([['recap.unknown-participant', [1], at('t2')]]);
  expect(columns(-1, 9, 1)).toEqual([['recap.unknown-participant', [], at('')]]);
  expect(columns(3, 1, 1)).toEqual([['recap.unknown-session', [1], at('t2')]]);
  expect(columns(0, 4, 1)).toEqual([['recap.unknown-session', [0], at('t1')]]);
  expect(columns(0, 0, 8)).toEqual([['recap.unknown-status', [0], at('t1')]]);
  expect(columns(0, 0, 7)).toEqual([]);
});

test('two marks that disagree are open, not whichever came last', () => {
  const { value } = recapColumns([withMarks(aMark(), aMark({ status: 'absent' }))]);
  const recap = groupedRecap(value, { policy: eightyPercentPolicy, groupBy: [] });
  expect(recap).toMatchObject({
    value: { total: { attendedHours: 0, contestedHours: 2, undecided: 2, marks: 1 } },
  });
});

test('refuses a policy with terms that it would pass over', () => {
  const policy = { ...eightyPercentPolicy, weightBy: 'session', note: null } as AttendancePolicy;
  const refusal = {
    ok: false,
    issues: [
      {
        code: 'recap.policy-not-counted',
        severity: 'error',
        path: ['policy'],
        params: { policy: 'permenaker-6-2025', fields: ['weightBy'] },
      },
    ],
  };
  const { value } = recapColumns([training]);
  expect(groupedRecap(value, { policy, groupBy: [] })).toEqual(refusal);
  expect(keptRecap(value, { policy, groupBy: [] })).toEqual(refusal);
});

test('terms that say what holds anyway change nothing', () => {
  const { value } = recapColumns([withMarks(aMark())]);
  const said: AttendancePolicy = {
    ...eightyPercentPolicy,
    weightBy: 'lesson-hour',
    unrecorded: 'open',
  };
  const recap = groupedRecap(value, { policy: said, groupBy: [] });
  expect(recap).toEqual(groupedRecap(value, { policy: eightyPercentPolicy, groupBy: [] }));
  expect(recap.ok).toBe(true);
});

test('a change of what is not there is refused', () => {
  const kept = keptRecap(recapColumns([withMarks(aMark())]).value, {
    policy: eightyPercentPolicy,
    groupBy: ['sex'],
  });
  if (!kept.ok) throw new Error();
  const before = kept.value.recap();
  const codes = [
    { ...aMark(), trainingId: 't9' },
    { ...aMark({ participantId: 'x' }), trainingId: 't1' },
    { ...aMark({ sessionId: 'x' }), trainingId: 't1' },
    { ...aMark({ status: 'menyimak' as never }), trainingId: 't1' },
  ].map((change) => {
    const changed = kept.value.change(change);
    return changed.ok ? undefined : changed.issues[0]?.code;
  });
  expect(codes).toEqual([
    'recap.unknown-participant',
    'recap.unknown-participant',
    'recap.unknown-session',
    'recap.unknown-status',
  ]);
  expect(kept.value.recap()).toEqual(before);
});

test('hours beyond counting are a mistake in the program', () => {
  const sessions = [aSession({ lessonHours: 2 ** 25 - 1 })];
  expect(recapColumns([{ ...training, sessions, marks: [] }]).ok).toBe(true);
  const more = [aSession({ lessonHours: 2 ** 25 })];
  expect(() => recapColumns([{ ...training, sessions: more, marks: [] }])).toThrow(RangeError);
});

test.each([
  [4, 5, 'sufficient'],
  [4_000_000_000_000_000, 5_000_000_000_000_000, 'sufficient'],
  [4_000_000_000_000_001, 5_000_000_000_000_000, 'insufficient'],
])('4 of 5 hours against %i of %i: %s, exactly', (numerator, denominator, standing) => {
  const sessions = [aSession({ lessonHours: 4 }), aSession({ id: 's2', lessonHours: 1 })];
  const marks = [aMark(), aMark({ sessionId: 's2', status: 'absent' })];
  const { value } = recapColumns([{ id: 't1', sessions, participants: [aParticipant()], marks }]);
  const policy = { ...eightyPercentPolicy, minimum: { numerator, denominator } };
  expect(groupedRecap(value, { policy, groupBy: [] })).toMatchObject({
    value: { total: { [standing]: 1, participants: 1 } },
  });
});
