import { expect, test } from 'vitest';
import { parseTraining, standardLessonMinutes } from './index.js';
import { aSession, aTraining } from './training.test-support.js';

const issuesOf = (change: Record<string, unknown>) => {
  const parsed = parseTraining({ ...aTraining(), ...change });
  return parsed.ok ? [] : parsed.issues;
};

test('a training comes back as it was given, unknown fields included', () => {
  const input = { ...aTraining({ sessions: [aSession()] }), budget: { source: 'apbn' } };
  expect(parseTraining(input)).toEqual({ ok: true, value: input, warnings: [] });
});

test('a training needs id, title, kind, dates and its three lists', () => {
  const parsed = parseTraining({});
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual([
    'id',
    'title',
    'kind',
    'dates',
    'objectives',
    'materials',
    'sessions',
  ]);
});

test('one lesson hour is 45 minutes where a training does not say otherwise', () => {
  expect(standardLessonMinutes).toBe(45);
});

test('the kinds of activity are five', () => {
  for (const kind of [
    'training',
    'technical-guidance',
    'socialisation',
    'workshop',
    'on-the-job',
  ]) {
    expect(issuesOf({ kind }), kind).toEqual([]);
  }
  expect(issuesOf({ kind: 'bimtek' })).toMatchObject([
    { code: 'shape.not-one-of', path: ['kind'], params: { received: 'bimtek' } },
  ]);
});

test('an organiser and a venue need a name, and a region a code of the right form', () => {
  expect(issuesOf({ organiser: { name: 'ROMS VIII' }, venue: { name: 'Hotel Horison' } })).toEqual(
    [],
  );
  expect(issuesOf({ organiser: {}, venue: { name: '' } })).toMatchObject([
    { code: 'shape.missing', path: ['organiser', 'name'] },
    { code: 'shape.blank', path: ['venue', 'name'] },
  ]);
  const region = { code: '3374', name: 'Kota Semarang' };
  expect(issuesOf({ venue: { name: 'Hotel Horison', region } })).toMatchObject([
    { code: 'region.wrong-code-format', path: ['venue', 'region', 'code'] },
  ]);
});

test('counts are whole and not negative', () => {
  expect(issuesOf({ statedDays: 0, statedParticipants: { total: 0, women: 0, men: 0 } })).toEqual(
    [],
  );
  expect(
    issuesOf({ statedDays: -1, statedParticipants: { total: -1, women: 1.5, men: '3' } }),
  ).toMatchObject([
    { code: 'shape.too-small', path: ['statedDays'] },
    { code: 'shape.too-small', path: ['statedParticipants', 'total'] },
    { code: 'shape.wrong-kind', path: ['statedParticipants', 'women'] },
    { code: 'shape.wrong-kind', path: ['statedParticipants', 'men'] },
  ]);
});

test('origins count districts or villages', () => {
  const origins = {
    region: { code: '33.15', name: 'Kabupaten Grobogan' },
    unitLevel: 'district',
    unitsListed: false,
  };
  expect(issuesOf({ statedParticipants: { origins } })).toEqual([]);
  expect(issuesOf({ statedParticipants: { origins: { ...origins, region: null } } })).toEqual([]);
  const counted = { ...origins, unitLevel: 'regency', unitsListed: 'no' };
  expect(issuesOf({ statedParticipants: { origins: counted } })).toMatchObject([
    { code: 'shape.not-one-of', path: ['statedParticipants', 'origins', 'unitLevel'] },
    { code: 'shape.wrong-kind', path: ['statedParticipants', 'origins', 'unitsListed'] },
  ]);
});

test('a session counts lesson hours from zero on and has times of the day', () => {
  expect(issuesOf({ sessions: [aSession({ lessonHours: 0 })] })).toEqual([]);
  const session = { ...aSession(), lessonHours: -1, startTime: '8:00', heldOn: '2018-11-31' };
  expect(issuesOf({ sessions: [aSession(), session] })).toMatchObject([
    { code: 'shape.not-a-date', path: ['sessions', 1, 'heldOn'] },
    { code: 'shape.not-a-time', path: ['sessions', 1, 'startTime'] },
    { code: 'shape.too-small', path: ['sessions', 1, 'lessonHours'] },
  ]);
});

test('a lesson hour lasts at least a minute', () => {
  expect(issuesOf({ lessonMinutes: 1 })).toEqual([]);
  expect(issuesOf({ lessonMinutes: null })).toEqual([]);
  expect(issuesOf({ lessonMinutes: 0 })).toMatchObject([
    { code: 'shape.too-small', path: ['lessonMinutes'] },
  ]);
});

test('a material says which objectives it serves', () => {
  const material = { id: 'M1', title: 'Penyusunan RKTL' };
  expect(issuesOf({ materials: [{ ...material, covers: [] }] })).toEqual([]);
  expect(issuesOf({ materials: [material] })).toMatchObject([
    { code: 'shape.missing', path: ['materials', 0, 'covers'] },
  ]);
});
