import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkRoster, participantRules, type Participant } from './index.js';
import { participantCases } from './participant.rule-cases.test-support.js';
import { aParticipant } from './participant.test-support.js';

testRules(participantRules, participantCases, {});

const other = (change: Partial<Participant> = {}) =>
  aParticipant({ id: 'p2', rowNumber: 2, name: 'Budi Santoso', ...change });

test('nothing is found in a roster that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkRoster([aParticipant(), other()], {}, stage)).toEqual([]);
  }
  expect(checkRoster([])).toEqual([]);
});

test('an incomplete person is a warning in a draft and an error from publishing on', () => {
  const severity = (stage: 'draft' | 'publish' | 'lock' | 'issue') =>
    checkRoster([aParticipant({ role: null })], {}, stage).map((issue) => issue.severity);
  expect(severity('draft')).toEqual(['warning']);
  expect(severity('publish')).toEqual(['error']);
  expect(severity('lock')).toEqual(['error']);
  expect(severity('issue')).toEqual(['error']);
});

test('a third namesake is held against the first', () => {
  const namesake = (id: string, village: string) => aParticipant({ id, origin: { village } });
  const roster = [namesake('a', 'Lajer'), namesake('b', 'LAJER'), namesake('c', 'lajer')];
  expect(checkRoster(roster).map(({ path, params }) => [path, params.other])).toEqual([
    [[1], 'Sri Wahyuni'],
    [[2], 'Sri Wahyuni'],
  ]);
});

test('what identifies a person is asked as well, in the place of the person', () => {
  const context = { today: '2018-11-04' } as const;
  const found = checkRoster([aParticipant(), other({ nik: '123' })], context);
  expect(found.map(({ code, path }) => [code.split('.')[0], path])).toEqual([
    ['identity', [1, 'nik']],
  ]);
});

test('no finding repeats a number it is about', () => {
  const [nik, phone] = ['3315034107850001', '081234567890'];
  const twice = [aParticipant({ nik, phone }), other({ nik, phone })];
  const told = JSON.stringify(checkRoster(twice));
  expect(told).toContain('participant.duplicate-nik');
  expect(told).toContain('participant.shared-phone');
  expect(told).not.toContain(nik);
  expect(told).not.toContain(phone);
});
