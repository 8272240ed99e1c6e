import { expect, test } from 'vitest';
import { checkRoster, type Participant } from './index.js';
import { aParticipant } from './participant.test-support.js';

const other = (change: Partial<Participant> = {}) =>
  aParticipant({ id: 'p2', rowNumber: 2, name: 'Budi Santoso', ...change });

test('nothing is found in a roster that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkRoster([aParticipant(), other()], stage)).toEqual([]);
  }
  expect(checkRoster([])).toEqual([]);
});

test('two people may not have one id', () => {
  expect(checkRoster([aParticipant(), other({ id: 'p1' })])).toEqual([
    {
      code: 'participant.duplicate-id',
      severity: 'error',
      path: [1, 'id'],
      params: { participant: 'p1' },
    },
  ]);
});

test('name, role and origin are missed by name', () => {
  const found = (change: Partial<Participant>) => checkRoster([aParticipant(change)]);
  const incomplete = (missing: string[], name = 'Sri Wahyuni') => ({
    code: 'participant.incomplete',
    severity: 'warning',
    path: [0],
    params: { missing, name },
  });
  expect(found({ name: ' ' })).toEqual([incomplete(['name'], ' ')]);
  expect(found({ role: null })).toEqual([incomplete(['role'])]);
  expect(found({ origin: null })).toEqual([incomplete(['origin'])]);
  expect(found({ origin: { district: 'Penawangan' } })).toEqual([incomplete(['origin'])]);
  expect(found({ name: '', role: null, origin: {} })).toEqual([
    incomplete(['name', 'role', 'origin'], ''),
  ]);
});

test('an office is an origin as good as a village', () => {
  expect(checkRoster([aParticipant({ origin: { office: 'Dinas Permukiman' } })])).toEqual([]);
  expect(checkRoster([aParticipant({ origin: { village: 'Lajer' } })])).toEqual([]);
});

test('an incomplete person is a warning in a draft and an error from publishing on', () => {
  const severity = (stage: 'draft' | 'publish' | 'lock' | 'issue') =>
    checkRoster([aParticipant({ role: null })], stage).map((issue) => issue.severity);
  expect(severity('draft')).toEqual(['warning']);
  expect(severity('publish')).toEqual(['error']);
  expect(severity('lock')).toEqual(['error']);
  expect(severity('issue')).toEqual(['error']);
});

test('two people of one name and village may be one', () => {
  const another = other({ name: 'Sri Wahyono' });
  const same = other({ name: 'Hj. Sri Wahyuni, S.Pd.' });
  expect(checkRoster([aParticipant(), another])).toEqual([]);
  expect(checkRoster([aParticipant(), same])).toEqual([
    {
      code: 'participant.possible-duplicate',
      severity: 'warning',
      path: [1],
      params: { name: 'Hj. Sri Wahyuni, S.Pd.', other: 'Sri Wahyuni', village: '33.15.03.2001' },
    },
  ]);
});

test('a third namesake is held against the first, and a village by name counts without a code', () => {
  const namesake = (id: string, village: string) => aParticipant({ id, origin: { village } });
  const roster = [namesake('a', 'Lajer'), namesake('b', 'LAJER'), namesake('c', 'lajer')];
  expect(checkRoster(roster).map(({ path, params }) => [path, params.village])).toEqual([
    [[1], 'LAJER'],
    [[2], 'lajer'],
  ]);
});

test('namesakes from two villages are two people', () => {
  const origin = { village: 'Lajer', villageCode: '33.15.04.2001' };
  expect(checkRoster([aParticipant(), aParticipant({ id: 'p2', origin })])).toEqual([]);
});

test('people without a name are no duplicates', () => {
  const codes = checkRoster([aParticipant({ name: '' }), other({ name: ' ' })]);
  expect(codes.map(({ code }) => code)).toEqual([
    'participant.incomplete',
    'participant.incomplete',
  ]);
});

test('a village lies in its district by code', () => {
  const found = (villageCode: string | null, districtCode: string | null) =>
    checkRoster([aParticipant({ origin: { village: 'Lajer', villageCode, districtCode } })]);
  expect(found('33.15.03.2001', '33.15.03')).toEqual([]);
  expect(found('33.15.03.2001', '33.15.04')).toEqual([
    {
      code: 'participant.village-outside-district',
      severity: 'error',
      path: [0, 'origin', 'villageCode'],
      params: { village: '33.15.03.2001', district: '33.15.04' },
    },
  ]);
  expect(found('33.15.03.2001', null)).toEqual([]);
  expect(found(null, '33.15.04')).toEqual([]);
});
