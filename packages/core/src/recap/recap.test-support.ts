import fc from 'fast-check';
import {
  attendanceOutcome,
  attendanceStatuses,
  cellKey,
  countsAs,
  type AttendanceCell,
  type AttendancePolicy,
  type AttendanceSheet,
} from '../attendance/index.js';
import { belongsTo } from '../participant/index.js';
import type { Session, VulnerableGroup } from '../training/index.js';
import { vulnerableGroups } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import type {
  GroupedRow,
  RecapGrouping,
  RecapKey,
  RecapMark,
  RecapParticipant,
  RecapTraining,
} from './index.js';

const groups = Object.keys(vulnerableGroups) as VulnerableGroup[];

/** A policy under which late is present, and nothing leaves the denominator. */
export const eighty: AttendancePolicy = {
  id: 'eighty',
  minimum: { numerator: 80, denominator: 100 },
  attended: ['present', 'late'],
  leavesDenominator: [],
};

export const anyPolicy: fc.Arbitrary<AttendancePolicy> = fc.record({
  id: fc.constant('any'),
  minimum: fc.record({ numerator: fc.nat(5), denominator: fc.integer({ min: 1, max: 5 }) }),
  attended: fc.subarray([...attendanceStatuses]),
  leavesDenominator: fc.subarray([...attendanceStatuses]),
});

const anyPerson: fc.Arbitrary<RecapParticipant> = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'),
  sex: fc.constantFrom('female', 'male', null, undefined),
  role: fc.constantFrom('Kader', ' kader', 'Sanitarian', null, undefined),
  origin: fc.constantFrom(
    { villageCode: '33.15.03.2001' },
    { villageCode: '33.15.03.2002', districtCode: '33.15.04' },
    { districtCode: '33.15.04' },
    { villageCode: '33.74' },
    { districtCode: '35' },
    { villageCode: 'Lajer' },
    { villageCode: '3315032001' },
    { village: 'Lajer' },
    null,
    undefined,
  ),
  vulnerableGroups: fc.option(fc.subarray(groups), { nil: undefined }),
});

const dates = ['2026-03-02', '2026-03-03', '2026-03-05'] as const;

/** Up to 70 sessions, so that a training may fill more than two words, and a day more than one. */
const anySessions: fc.Arbitrary<Session[]> = fc
  .tuple(
    fc.array(fc.record({ heldOn: fc.constantFrom(...dates), lessonHours: fc.nat(3) }), {
      maxLength: 6,
    }),
    fc.constantFrom(0, 0, 0, 0, 27, 40, 64),
    fc.boolean(),
  )
  .map(([some, more, hasTwice]) => {
    const many = Array.from({ length: more }, (_, place) => ({
      heldOn: dates[place % 7 === 0 ? 1 : 0],
      lessonHours: place % 3,
    }));
    const all = [...some, ...many].map((session, place) =>
      aSession({ id: `s${place}`, ...session }),
    );
    return hasTwice ? [...all, ...all.slice(0, 1).map((one) => ({ ...one, lessonHours: 7 }))] : all;
  });

const anyMark = (sessions: readonly Session[]): fc.Arbitrary<RecapMark> =>
  fc.record({
    participantId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'x'),
    sessionId: fc.constantFrom(...sessions.map(({ id }) => id), 's0', 'y'),
    status: fc.constantFrom(...attendanceStatuses, ...attendanceStatuses, 'unrecorded', undefined),
    isContested: fc.constantFrom(false, false, false, false, true),
  });

const anyTraining: fc.Arbitrary<RecapTraining> = anySessions.chain((sessions) =>
  fc.record({
    id: fc.constantFrom('t1', 't2', 't3', 't4'),
    sessions: fc.constant(sessions),
    participants: fc.array(anyPerson, { maxLength: 6 }),
    marks: fc.array(anyMark(sessions), { maxLength: 30, size: 'max' }),
  }),
);

/** Trainings with all that may be odd about them: nobody, no sessions, doubles, strangers, disputes. */
export const anyTrainings = fc.array(anyTraining, { maxLength: 4 });

/** The first of those of one id. */
function firsts<Each extends { readonly id: string }>(all: readonly Each[]): Each[] {
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

function cellOf(marks: readonly RecapMark[], participantId: string, sessionId: string) {
  const own = marks.filter(
    (mark) =>
      mark.participantId === participantId &&
      mark.sessionId === sessionId &&
      (mark.isContested === true || (mark.status ?? 'unrecorded') !== 'unrecorded'),
  );
  const [first] = own;
  if (first === undefined) return undefined;
  const isContested = own.some((mark) => mark.isContested === true || mark.status !== first.status);
  return { participantId, sessionId, status: first.status, isContested } as AttendanceCell;
}

interface Place {
  readonly training: RecapTraining;
  readonly sessions: readonly Session[];
  readonly person: RecapParticipant;
  readonly sheet: AttendanceSheet;
}

function placesOf(trainings: readonly RecapTraining[]): Place[] {
  return firsts(trainings).flatMap((training) => {
    const sessions = firsts(training.sessions) as Session[];
    const marks = [...training.marks];
    return firsts(training.participants).map((person) => {
      const cells = sessions.flatMap(({ id }) => {
        const cell = cellOf(marks, person.id, id);
        return cell === undefined ? [] : [[cellKey(person.id, id), cell] as const];
      });
      return { training, sessions, person, sheet: new Map(cells) };
    });
  });
}

const depth = { province: 1, regency: 2, district: 3, village: 4 };

function valuesOf({ training, person }: Place, grouping: RecapGrouping): (string | null)[] {
  switch (grouping) {
    case 'sex':
      return [person.sex ?? null];
    case 'role':
      return [person.role?.trim().toLowerCase() ?? null];
    case 'training':
      return [training.id];
    case 'group': {
      const own: (string | null)[] = groups.filter((group) => belongsTo(person, group) === true);
      if (person.vulnerableGroups == null) return [...own, null];
      return own.length === 0 ? ['none'] : own;
    }
    default: {
      const code = person.origin?.villageCode ?? person.origin?.districtCode;
      const parts = code != null && /^\d\d(\.|$)/.test(code) ? code.split('.') : [];
      const level = depth[grouping];
      return [parts.length < level ? null : parts.slice(0, level).join('.')];
    }
  }
}

/** Every combination of the values of a place. */
function keysOf(place: Place, groupBy: readonly RecapGrouping[]): RecapKey[] {
  return groupBy.reduce<RecapKey[]>(
    (keys, grouping) =>
      keys.flatMap((key) =>
        valuesOf(place, grouping).map((value) => ({ ...key, [grouping]: value })),
      ),
    [{}],
  );
}

/** Counts one mark after the other, as slowly and plainly as one can. */
function countOf(places: readonly Place[], policy: AttendancePolicy, date?: string) {
  const held = places
    .map((place) => ({
      ...place,
      sessions: place.sessions.filter(({ heldOn }) => date === undefined || heldOn === date),
    }))
    .filter(({ sessions }) => date === undefined || sessions.length > 0);
  const outcomes = held.map(({ person, sheet, sessions }) =>
    attendanceOutcome(person.id, sheet, sessions, policy),
  );
  const cells = held.flatMap(({ person, sheet, sessions }) =>
    sessions.map(({ id }) => ({ person, cell: sheet.get(cellKey(person.id, id)) })),
  );
  const came = cells.filter(
    ({ cell }) => cell?.isContested === false && countsAs(cell.status, policy) === 'attended',
  );
  const sum = (part: 'attendedHours' | 'countedHours' | 'unrecordedHours' | 'contestedHours') =>
    outcomes.reduce((total, outcome) => total + outcome[part], 0);
  return {
    people: new Set(held.map(({ person }) => person.id)).size,
    participants: held.length,
    attendees: new Set(came.map(({ person }) => person.id)).size,
    marks: cells.filter(({ cell }) => cell !== undefined).length,
    expectedMarks: cells.length,
    attendedHours: sum('attendedHours'),
    countedHours: sum('countedHours'),
    unrecordedHours: sum('unrecordedHours'),
    contestedHours: sum('contestedHours'),
  };
}

function rowOf(
  key: RecapKey,
  places: readonly Place[],
  policy: AttendancePolicy,
  isByDay: boolean,
): GroupedRow {
  const standings = places.map(
    ({ person, sheet, sessions }) => attendanceOutcome(person.id, sheet, sessions, policy).standing,
  );
  const of = (wanted: string) => standings.filter((standing) => standing === wanted).length;
  const held = new Set(places.flatMap(({ sessions }) => sessions.map(({ heldOn }) => heldOn)));
  return {
    key,
    ...countOf(places, policy),
    sufficient: of('sufficient'),
    insufficient: of('insufficient'),
    undecided: of('undecided'),
    days: isByDay
      ? [...held].sort().map((date) => ({ date, ...countOf(places, policy, date) }))
      : [],
  };
}

/** What `groupedRecap` has to answer, in any order of the rows; roles in small letters. */
export function naiveRecap(
  trainings: readonly RecapTraining[],
  policy: AttendancePolicy,
  groupBy: readonly (RecapGrouping | 'day')[],
) {
  const places = placesOf(trainings);
  const ofPeople = groupBy.filter((grouping) => grouping !== 'day');
  const byKey = new Map<string, { key: RecapKey; places: Place[] }>();
  for (const place of places) {
    for (const key of keysOf(place, ofPeople)) {
      const name = JSON.stringify(key);
      const row = byKey.get(name) ?? { key, places: [] };
      row.places.push(place);
      byKey.set(name, row);
    }
  }
  const isByDay = groupBy.includes('day');
  return {
    rows: [...byKey.values()].map((row) => rowOf(row.key, row.places, policy, isByDay)),
    total: rowOf({}, places, policy, isByDay),
  };
}
