import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionsInOrder, sumLessonHours, trainingDays, type Session } from './index.js';
import { aSession } from './training.test-support.js';

const day = fc.constantFrom('2018-11-05' as const, '2018-11-06' as const, '2018-11-07' as const);
const time = fc.constantFrom(null, '08:00' as const, '10:00' as const, '13:00' as const);
const sessions = fc
  .array(fc.record({ heldOn: day, startTime: time, lessonHours: fc.nat(8) }), { maxLength: 8 })
  .map((list) => list.map((change, index) => aSession({ id: `s${index}`, ...change })));

const ids = (list: readonly Session[]) => list.map(({ id }) => id);

test('sessions are ordered by day, then by time, those without a time last', () => {
  const ordered = sessionsInOrder({
    sessions: [
      aSession({ id: 'e', heldOn: '2018-11-06', startTime: '08:00' }),
      aSession({ id: 'c', startTime: null }),
      aSession({ id: 'b', startTime: '10:00' }),
      aSession({ id: 'd', startTime: null }),
      aSession({ id: 'a', startTime: '09:59' }),
    ],
  });
  expect(ids(ordered)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('sessions at the same time keep their order', () => {
  const twice = [aSession({ id: 'b' }), aSession({ id: 'a' })];
  expect(ids(sessionsInOrder({ sessions: twice }))).toEqual(['b', 'a']);
});

test('ordering leaves the timetable as it was, loses nothing, and a second time changes nothing', () => {
  fc.assert(
    fc.property(sessions, (list) => {
      const before = ids(list);
      const ordered = sessionsInOrder({ sessions: list });
      expect(ids(list)).toEqual(before);
      expect([...ids(ordered)].sort()).toEqual([...before].sort());
      expect(sessionsInOrder({ sessions: ordered })).toEqual(ordered);
    }),
  );
});

test('days hold their sessions in order and add up their lesson hours', () => {
  const days = trainingDays({
    sessions: [
      aSession({ id: 'c', heldOn: '2018-11-06', lessonHours: 3 }),
      aSession({ id: 'b', startTime: '10:00', lessonHours: 2 }),
      aSession({ id: 'a', startTime: '08:00', lessonHours: 0 }),
    ],
  });
  expect(days.map(({ date, lessonHours }) => [date, lessonHours])).toEqual([
    ['2018-11-05', 2],
    ['2018-11-06', 3],
  ]);
  expect(days.map((each) => ids(each.sessions))).toEqual([['a', 'b'], ['c']]);
});

test('a training without sessions has no days', () => {
  expect(trainingDays({ sessions: [] })).toEqual([]);
});

test('the days hold every session once, and their hours add up to those of all sessions', () => {
  fc.assert(
    fc.property(sessions, (list) => {
      const days = trainingDays({ sessions: list });
      expect(days.flatMap((each) => [...each.sessions])).toEqual(
        sessionsInOrder({ sessions: list }),
      );
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(list.map(({ heldOn }) => heldOn))].sort());
      const hours = days.reduce((sum, { lessonHours }) => sum + lessonHours, 0);
      expect(hours).toBe(sumLessonHours(list));
    }),
  );
});

test('lesson hours of no sessions are none', () => {
  expect(sumLessonHours([])).toBe(0);
  expect(sumLessonHours([aSession({ lessonHours: 2 }), aSession({ lessonHours: 3 })])).toBe(5);
});
