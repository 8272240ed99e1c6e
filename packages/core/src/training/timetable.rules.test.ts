import { expect, test } from 'vitest';
import { checkTraining, type Session, type Training } from './index.js';
import { aSession, aTraining } from './training.test-support.js';

const found = (sessions: Session[], change: Partial<Training> = {}) =>
  checkTraining(aTraining({ sessions, ...change }));

const later = { id: 's2', title: 'Penyusunan RKTL', startTime: '10:00', endTime: '11:30' } as const;

test('nothing is found in a timetable that is in order', () => {
  expect(found([aSession(), aSession(later)])).toEqual([]);
});

test('two sessions may not have one id', () => {
  const sessions = [
    aSession(),
    aSession(later),
    aSession({ ...later, id: 's1', heldOn: '2018-11-06' }),
  ];
  expect(found(sessions)).toEqual([
    {
      code: 'training.duplicate-session',
      severity: 'error',
      path: ['sessions', 2, 'id'],
      params: { session: 's1' },
    },
  ]);
});

test('sessions lie within the training, its first and last day included', () => {
  const on = (heldOn: Session['heldOn']) => found([aSession({ heldOn })]);
  const outside = (heldOn: string) => ({
    code: 'training.session-outside-training',
    severity: 'error',
    path: ['sessions', 0, 'heldOn'],
    params: { session: 'Peran kader', heldOn, startsOn: '2018-11-05', endsOn: '2018-11-07' },
  });
  expect(on('2018-11-04')).toEqual([outside('2018-11-04')]);
  expect(on('2018-11-05')).toEqual([]);
  expect(on('2018-11-07')).toEqual([]);
  expect(on('2018-11-08')).toEqual([outside('2018-11-08')]);
});

test('sessions are held against no training days that are not known', () => {
  const codes = found([aSession()], { dates: { status: 'unknown' } }).map(({ code }) => code);
  expect(codes).toEqual(['training.dates-incomplete']);
});

test('the minutes of a session are those of its lesson hours', () => {
  const until = (endTime: Session['endTime'], change: Partial<Training> = {}) =>
    found([aSession({ endTime })], change);
  const differ = (scheduled: number, expected = 90) => ({
    code: 'training.lesson-hours-differ',
    severity: 'error',
    path: ['sessions', 0],
    params: { session: 'Peran kader', lessonHours: 2, expected, scheduled },
  });
  expect(until('09:29')).toEqual([differ(89)]);
  expect(until('09:30')).toEqual([]);
  expect(until('09:31')).toEqual([differ(91)]);
  expect(until('07:00')).toEqual([differ(-60)]);
  expect(until('10:00', { lessonMinutes: 60 })).toEqual([]);
  expect(until('09:30', { lessonMinutes: 60 })).toEqual([differ(90, 120)]);
  expect(until('09:30', { lessonMinutes: null })).toEqual([]);
});

test('a session without lesson hours or without both times may last as it likes', () => {
  expect(found([aSession({ lessonHours: 0, endTime: '12:00' })])).toEqual([]);
  expect(found([aSession({ endTime: null })])).toEqual([]);
  expect(found([aSession({ startTime: null })])).toEqual([]);
});

const booked = (who: string, place = 1) => ({
  code: 'training.double-booking',
  severity: 'error',
  path: ['sessions', place],
  params: { who, session: 'Penyusunan RKTL', other: 'Peran kader', date: '2018-11-05' },
});
const soon = (startTime: Session['startTime'], change: Partial<Session> = {}) =>
  aSession({ ...later, startTime, endTime: '12:00', lessonHours: 0, ...change });

test('two sessions at one time are a double booking, one after the other are not', () => {
  expect(found([aSession(), soon('09:29')])).toEqual([booked('Penyusunan RKTL')]);
  expect(found([aSession(), soon('09:30')])).toEqual([]);
  expect(found([aSession(), soon('08:00')])).toEqual([booked('Penyusunan RKTL')]);
  expect(found([aSession(), soon('08:00', { heldOn: '2018-11-06' })])).toEqual([]);
});

test('the path of a double booking leads to the later session wherever it is written', () => {
  expect(found([soon('09:00'), aSession()])).toEqual([booked('Penyusunan RKTL', 0)]);
});

test('a session without a time is booked with none', () => {
  expect(found([aSession({ endTime: null }), soon('08:30')])).toEqual([]);
  expect(found([aSession(), soon(null)])).toEqual([]);
});

test('one room at one time is a double booking, two rooms are not', () => {
  const first = aSession({ room: 'Aula' });
  expect(found([first, soon('09:00', { room: 'Aula' })])).toEqual([booked('Aula')]);
  expect(found([first, soon('09:00', { room: 'Ruang 2' })])).toEqual([]);
});

test('a session without a room is for the whole class', () => {
  expect(found([aSession({ room: 'Aula' }), soon('09:00')])).toEqual([booked('Aula')]);
  expect(found([aSession(), soon('09:00', { room: 'Aula' })])).toEqual([booked('Aula')]);
});

test('a resource person cannot be in two rooms at one time', () => {
  const first = aSession({ room: 'Aula', resourcePersons: ['Sri Wahyuni', 'Slamet'] });
  const second = (resourcePersons: string[]) => soon('09:00', { room: 'Ruang 2', resourcePersons });
  expect(found([first, second(['Budi', 'Slamet'])])).toEqual([booked('Slamet')]);
  expect(found([first, second(['Budi'])])).toEqual([]);
  expect(found([first, soon('09:30', { room: 'Ruang 2', resourcePersons: ['Slamet'] })])).toEqual(
    [],
  );
});

test('every pair of overlapping sessions is reported', () => {
  const sessions = ['a', 'b', 'c'].map((id) => aSession({ id, title: id, room: 'Aula' }));
  expect(found(sessions).map(({ params }) => [params.other, params.session])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('where a work plan is the outcome, at least two lesson hours go to drafting it', () => {
  const materials = [
    { id: 'M5', title: 'Peran kader', covers: [] },
    { id: 'M6', title: 'Penyusunan RKTL', covers: [], isWorkPlanDrafting: true },
  ];
  const drafting = (lessonHours: number, materialId: string | null) =>
    aSession({ lessonHours, materialId, startTime: null, endTime: null });
  const plan = { producesWorkPlan: true, materials };
  const missing = (lessonHours: number) => ({
    code: 'training.no-work-plan-session',
    severity: 'warning',
    path: ['sessions'],
    params: { lessonHours },
  });
  expect(found([drafting(1, 'M6')], plan)).toEqual([missing(1)]);
  expect(found([drafting(2, 'M6')], plan)).toEqual([]);
  expect(found([drafting(1, 'M6'), { ...drafting(1, 'M6'), id: 's2' }], plan)).toEqual([]);
  expect(found([drafting(4, 'M5')], plan)).toEqual([missing(0)]);
  expect(found([drafting(4, null)], plan)).toEqual([missing(0)]);
  expect(found([drafting(4, 'M6')], { ...plan, materials: [] })).toEqual([missing(0)]);
});

test('drafting is not asked for without a timetable or where no work plan is the outcome', () => {
  expect(found([], { producesWorkPlan: true })).toEqual([]);
  expect(found([aSession()], { producesWorkPlan: false })).toEqual([]);
  expect(found([aSession()], { producesWorkPlan: null })).toEqual([]);
});
