import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import { aParticipant } from '../participant/participant.test-support.js';
import type { Session } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceRecap,
  attendanceSheet,
  type AttendanceEntry,
  type AttendancePolicy,
  type RecapCount,
  type RecapSex,
} from './index.js';
import { anEntry, anyStatus } from './attendance.test-support.js';

const policy: AttendancePolicy = {
  id: 'own',
  minimum: { numerator: 4, denominator: 5 },
  attended: ['present', 'late'],
  leavesDenominator: ['duty'],
};

const from = (id: string, district: string | null, sex: Participant['sex'] = 'female') =>
  aParticipant({ id, sex, origin: { village: 'Lajer', district } });

const dates: readonly CalendarDate[] = ['2018-11-05', '2018-11-06', '2018-11-07'];

/** Any training of up to five sessions over three days, with people from up to three districts. */
const anyTraining = fc
  .record({
    sessions: fc.array(fc.tuple(fc.constantFrom(...dates), fc.nat(4)), { maxLength: 5 }),
    people: fc.array(
      fc.tuple(
        fc.constantFrom('Toroh', 'Geyer', null, undefined),
        fc.constantFrom('female' as const, 'male' as const, null, undefined),
      ),
      { maxLength: 6 },
    ),
    marks: fc.array(fc.tuple(fc.nat(5), fc.nat(4), anyStatus), { maxLength: 30, size: 'max' }),
  })
  .map(({ sessions, people, marks }) => ({
    sessions: sessions.map(([heldOn, lessonHours], place) =>
      aSession({ id: `s${place}`, heldOn, lessonHours }),
    ),
    people: people.map(([district, sex], place) => person(`p${place}`, district, sex)),
    entries: marks.map(([who, where, status], place) =>
      anEntry({ id: `e${place}`, participantId: `p${who}`, sessionId: `s${where}`, status }),
    ),
  }));

function person(
  id: string,
  district: string | null | undefined,
  sex: 'female' | 'male' | null | undefined,
): Participant {
  return {
    id,
    name: id,
    ...(sex === undefined ? {} : { sex }),
    ...(district === undefined ? {} : { origin: { district } }),
  };
}

/** The count of one group, asked person by person and session by session. */
function counted(
  group: readonly Participant[],
  sessions: readonly Session[],
  entries: readonly AttendanceEntry[],
): RecapCount {
  const sheet = attendanceSheet(entries);
  const status = (who: Participant, where: Session) => sheet.get(`${who.id}|${where.id}`)?.status;
  const cells = group.flatMap((who) =>
    sessions.map((where) => ({ who: who.id, hours: where.lessonHours, is: status(who, where) })),
  );
  const attended = cells.filter(({ is }) => is === 'present' || is === 'late');
  const hours = (some: readonly { hours: number }[]) =>
    some.reduce((sum, one) => sum + one.hours, 0);
  return {
    participants: group.length,
    attendees: new Set(attended.map(({ who }) => who)).size,
    attendedHours: hours(attended),
    countedHours: hours(cells.filter(({ is }) => is !== 'duty')),
    unrecordedHours: hours(cells.filter(({ is }) => is === undefined)),
  };
}

const sexes: readonly RecapSex[] = ['female', 'male', 'unknown'];
const ofSex = (group: readonly Participant[], sex: RecapSex | 'all') =>
  group.filter((each) => sex === 'all' || (each.sex ?? 'unknown') === sex);

test('a small training is counted by district, sex and day', () => {
  const sessions = [
    aSession({ id: 's1', lessonHours: 2 }),
    aSession({ id: 's2', lessonHours: 3, heldOn: '2018-11-06' }),
  ];
  const people = [from('p1', 'Toroh'), from('p2', 'Toroh', 'male'), from('p3', 'Geyer', null)];
  const entries = [
    anEntry({ id: 'e1', participantId: 'p1', sessionId: 's1' }),
    anEntry({ id: 'e2', participantId: 'p1', sessionId: 's2', status: 'late' }),
    anEntry({ id: 'e3', participantId: 'p2', sessionId: 's1', status: 'absent' }),
    anEntry({ id: 'e4', participantId: 'p3', sessionId: 's1', status: 'duty' }),
  ];
  const recap = attendanceRecap({ sessions }, people, attendanceSheet(entries), policy);
  expect(recap.dates).toEqual(['2018-11-05', '2018-11-06']);
  expect(recap.rows.map(({ district }) => district)).toEqual(['Geyer', 'Toroh']);
  expect(recap.rows[1]?.total.all).toEqual({
    participants: 2,
    attendees: 1,
    attendedHours: 5,
    countedHours: 10,
    unrecordedHours: 3,
  });
  expect(recap.rows[1]?.days.get('2018-11-05')?.female.attendedHours).toBe(2);
  expect(recap.total.total.unknown).toEqual({
    participants: 1,
    attendees: 0,
    attendedHours: 0,
    countedHours: 3,
    unrecordedHours: 3,
  });
});

test('rows are ordered by name, people of no named district last', () => {
  const people = [
    from('p1', null),
    from('p2', 'Toroh'),
    from('p3', 'Brati'),
    aParticipant({ id: 'p4', origin: null }),
  ];
  const recap = attendanceRecap({ sessions: [] }, people, attendanceSheet([]), policy);
  expect(recap.rows.map(({ district }) => district)).toEqual(['Brati', 'Toroh', null]);
  expect(recap.rows[2]?.total.all.participants).toBe(2);
});

test('a training without people or sessions counts nothing', () => {
  const recap = attendanceRecap({ sessions: [] }, [], attendanceSheet([]), policy);
  expect([recap.dates, recap.rows]).toEqual([[], []]);
  expect(recap.total.total.all).toEqual({
    participants: 0,
    attendees: 0,
    attendedHours: 0,
    countedHours: 0,
    unrecordedHours: 0,
  });
});

test('every figure is what asking person by person gives', () => {
  fc.assert(
    fc.property(anyTraining, ({ sessions, people, entries }) => {
      const recap = attendanceRecap({ sessions }, people, attendanceSheet(entries), policy);
      const held = [...new Set(sessions.map(({ heldOn }) => heldOn))].sort();
      expect(recap.dates).toEqual(held);
      const districts = new Set(people.map(({ origin }) => origin?.district ?? null));
      expect(new Set(recap.rows.map(({ district }) => district))).toEqual(districts);
      expect(recap.rows).toHaveLength(districts.size);
      for (const row of [...recap.rows, recap.total]) {
        const group = people.filter(
          ({ origin }) => row === recap.total || (origin?.district ?? null) === row.district,
        );
        expect([...row.days.keys()]).toEqual(held);
        for (const sex of [...sexes, 'all'] as const) {
          expect(row.total[sex]).toEqual(counted(ofSex(group, sex), sessions, entries));
          for (const date of held) {
            const onDate = sessions.filter(({ heldOn }) => heldOn === date);
            expect(row.days.get(date)?.[sex]).toEqual(counted(ofSex(group, sex), onDate, entries));
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

const figures = [
  'participants',
  'attendees',
  'attendedHours',
  'countedHours',
  'unrecordedHours',
] as const;
const hourFigures = ['attendedHours', 'countedHours', 'unrecordedHours'] as const;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('districts and sexes add up to the total, and days to the hours of all days', () => {
  fc.assert(
    fc.property(anyTraining, ({ sessions, people, entries }) => {
      const { rows, total } = attendanceRecap(
        { sessions },
        people,
        attendanceSheet(entries),
        policy,
      );
      for (const figure of figures) {
        expect(sum(rows.map((row) => row.total.all[figure]))).toBe(total.total.all[figure]);
        for (const row of [...rows, total]) {
          expect(sum(sexes.map((sex) => row.total[sex][figure]))).toBe(row.total.all[figure]);
        }
      }
      for (const row of [...rows, total]) {
        const days = [...row.days.values()];
        for (const figure of hourFigures) {
          expect(sum(days.map((day) => day.all[figure]))).toBe(row.total.all[figure]);
        }
        // A person who comes on several days attends once over all days, but on each of them.
        const attendees = days.map((day) => day.all.attendees);
        expect(row.total.all.attendees).toBeGreaterThanOrEqual(Math.max(0, ...attendees));
        expect(row.total.all.attendees).toBeLessThanOrEqual(sum(attendees));
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of roster and timetable makes no difference to the figures', () => {
  fc.assert(
    fc.property(anyTraining, ({ sessions, people, entries }) => {
      const sheet = attendanceSheet(entries);
      const recap = attendanceRecap({ sessions }, people, sheet, policy);
      const turned = [...sessions].reverse();
      expect(attendanceRecap({ sessions: turned }, [...people].reverse(), sheet, policy)).toEqual(
        recap,
      );
    }),
  );
});
