import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programCatalogue, roles } from '../program/index.js';
import {
  associationCoverage,
  groupKind,
  groupKindIds,
  groupKinds,
  membersOn,
  parseGroup,
  type Group,
} from './index.js';
import { wholeAssociation, wholeGroup } from './group.examples.test-support.js';

test('a group needs an id, a kind and a name, and nothing else', () => {
  const group = { id: 'g1', kind: 'ksm', name: 'KSM Melati', ownField: 1 };
  expect(parseGroup(group)).toEqual({ ok: true, value: group, warnings: [] });
  expect(parseGroup({ kind: 'ormas' })).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['id'] },
      { code: 'shape.not-one-of', path: ['kind'] },
      { code: 'shape.missing', path: ['name'] },
    ],
  });
});

test('every kind is described, cited, and of a programme that knows it', () => {
  expect(groupKinds.map(({ id }) => id)).toEqual(groupKindIds);
  for (const { id, program, source, unitOf } of groupKinds) {
    expect(source.trim()).not.toBe('');
    if (program !== null) expect(programCatalogue.map(({ key }) => key)).toContain(program);
    if (unitOf) expect(groupKind(unitOf)?.program).toBe(program);
    expect(groupKind(id)?.id).toBe(id);
  }
  for (const id of ['kkm', 'satlak', 'kpspams', 'bkm', 'tipp', 'ksm', 'kpp'] as const) {
    expect(roles.find((role) => role.id === id)?.program).toBe(groupKind(id)?.program);
  }
});

const group: Group = {
  ...wholeGroup,
  members: [
    { name: 'a', from: '2018-01-01', to: '2018-12-31' },
    { name: 'b', from: '2019-01-01' },
    { name: 'c', to: '2018-06-30' },
    { name: 'd' },
  ],
};
const names = (members: ReturnType<typeof membersOn>) => members.map(({ name }) => name).join('');

test('members are those of the day, both ends counted', () => {
  expect(names(membersOn(group, '2017-12-31'))).toBe('cd');
  expect(names(membersOn(group, '2018-01-01'))).toBe('acd');
  expect(names(membersOn(group, '2018-06-30'))).toBe('acd');
  expect(names(membersOn(group, '2018-07-01'))).toBe('ad');
  expect(names(membersOn(group, '2018-12-31'))).toBe('ad');
  expect(names(membersOn(group, '2019-01-01'))).toBe('bd');
  expect(names(membersOn(group))).toBe('bd');
  expect(names(membersOn(group, null))).toBe('bd');
  expect(membersOn({ ...group, members: null }, '2018-01-01')).toEqual([]);
});

const kpspams = (id: string, code?: string): Group => ({
  id,
  kind: 'kpspams',
  name: id,
  region: code === undefined ? null : { code, name: code },
});
const association = (...ids: string[]): Group => ({
  ...wholeAssociation,
  memberGroups: ids.map((groupId) => ({ groupId })),
});

test('coverage counts the operators of the regency, and says what is missing', () => {
  const [k1, k2, elsewhere, nowhere] = [
    kpspams('k1', '33.15.03.2001'),
    kpspams('k2', '33.15.03.2002'),
    kpspams('k3', '33.14.01.2001'),
    kpspams('k4'),
  ];
  const satlak: Group = { ...k2, id: 's1', kind: 'satlak' };
  const groups = [k1, k2, elsewhere, nowhere, satlak];
  expect(associationCoverage(association('k1', 'k3', 'k9', 'k1'), groups)).toEqual({
    numerator: 1,
    denominator: 2,
    missing: [k2],
    withoutRegion: [nowhere],
    unlisted: ['k3', 'k9'],
  });
  const everywhere = { ...association('k1'), region: null };
  expect(associationCoverage(everywhere, groups)).toMatchObject({
    numerator: 1,
    denominator: 4,
    withoutRegion: [],
  });
});

test('where no group is known there is no share to speak of', () => {
  expect(associationCoverage({ ...wholeAssociation, memberGroups: null }, [])).toEqual({
    numerator: 0,
    denominator: 0,
    missing: [],
    withoutRegion: [],
    unlisted: [],
  });
});

test('what is in and what is missing make up the whole, in any order', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map((n) => `k${String(n)}`));
  fc.assert(
    fc.property(ids, ids, (members, listed) => {
      const groups = listed.map((id) => kpspams(id, '33.15.03.2001'));
      const coverage = associationCoverage(association(...members), groups);
      expect(coverage.numerator + coverage.missing.length).toBe(coverage.denominator);
      expect(coverage.numerator + coverage.unlisted.length).toBe(members.length);
      const reversed = associationCoverage(association(...members), [...groups].reverse());
      expect(reversed.numerator).toBe(coverage.numerator);
    }),
  );
});
