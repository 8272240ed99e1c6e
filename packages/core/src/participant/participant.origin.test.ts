import { expect, test } from 'vitest';
import {
  belongsTo,
  countGroup,
  isCurrent,
  isFrom,
  seatedParticipants,
  shareTargets,
} from './index.js';
import type { Origin, Participant, RegistrationStatus, SeatOrigin } from './index.js';
import { aParticipant } from './participant.test-support.js';

const fits = (origin: Origin | null, there: SeatOrigin, role: string | null = null) =>
  isFrom({ origin, role }, there);

const lajer = { village: 'Lajer', villageCode: '33.15.03.2001' };

test('villages are one by code where both have one', () => {
  expect(fits(lajer, { village: 'Lojer', villageCode: '33.15.03.2001' })).toBe(true);
  expect(fits(lajer, { village: 'Lajer', villageCode: '33.05.07.2018' })).toBe(false);
});

test('else they are one by name, in the same district where both say so', () => {
  expect(fits({ village: 'Ds. Lajer' }, lajer)).toBe(true);
  expect(fits(lajer, { village: 'desa lajer' })).toBe(true);
  expect(fits({ village: 'Mijen' }, lajer)).toBe(false);
  expect(fits({ villageCode: '33.15.03.2001' }, { village: 'Lajer' })).toBe(false);
  expect(fits({ village: 'Lajer', districtCode: '33.15.03' }, lajer)).toBe(true);
  expect(fits({ village: 'Lajer', districtCode: '33.15.04' }, lajer)).toBe(false);
  expect(fits({ village: 'Lajer', district: 'Toroh' }, lajer)).toBe(true);
  const named = { village: 'Lajer', district: 'Penawangan' };
  expect(fits({ village: 'Lajer', district: 'Kec. Penawangan' }, named)).toBe(true);
  expect(fits({ village: 'Lajer', district: 'Toroh' }, named)).toBe(false);
  // A code that is not that of a village does not say in which district it lies.
  expect(
    fits(
      { village: 'Lajer', districtCode: '33.15.04' },
      { village: 'Lajer', villageCode: '33.15.03' },
    ),
  ).toBe(true);
});

test('a district takes in its villages', () => {
  expect(fits(lajer, { districtCode: '33.15.03' })).toBe(true);
  expect(fits(lajer, { districtCode: '33.15.04' })).toBe(false);
  expect(fits({ district: 'Penawangan' }, { district: 'Kecamatan Penawangan' })).toBe(true);
  expect(fits({ district: 'Toroh' }, { district: 'Penawangan' })).toBe(false);
  expect(fits({ district: 'Penawangan' }, { districtCode: '33.15.03' })).toBe(false);
  expect(fits({}, { district: 'Penawangan' })).toBe(false);
  expect(fits(null, { districtCode: '33.15.03' })).toBe(false);
});

test('offices and roles are one by their words', () => {
  expect(fits({ office: 'Dinas  Permukiman ' }, { office: 'dinas permukiman' })).toBe(true);
  expect(fits({ office: 'Dinas' }, { office: 'Dinas Permukiman' })).toBe(false);
  expect(fits({}, { office: 'Dinas' })).toBe(false);
  expect(fits(lajer, { role: 'KPM' }, 'kpm')).toBe(true);
  expect(fits(lajer, { role: 'KPM' }, 'kader')).toBe(false);
  expect(fits(lajer, { role: 'KPM' })).toBe(false);
  expect(fits({ ...lajer, office: 'Dinas' }, { ...lajer, office: 'Balai' })).toBe(false);
  expect(fits(null, {})).toBe(true);
});

const withStatus = (id: string, status: RegistrationStatus | null, replaces?: string) =>
  aParticipant({
    id,
    registration: status && { status },
    substitutesFor: replaces === undefined ? null : { participantId: replaces },
  });

test('whoever is neither rejected nor withdrawn is still meant', () => {
  const current = (['waiting', 'accepted', null, 'rejected', 'withdrawn'] as const).map((status) =>
    isCurrent(withStatus('p1', status)),
  );
  expect(current).toEqual([true, true, true, false, false]);
});

test('a seat is for the accepted, and for those of whom no registration is known', () => {
  const seated = (...roster: Participant[]) => seatedParticipants(roster).map(({ id }) => id);
  expect(
    seated(
      withStatus('a', 'accepted'),
      withStatus('b', null),
      withStatus('c', 'waiting'),
      withStatus('d', 'rejected'),
      withStatus('e', 'withdrawn'),
    ),
  ).toEqual(['a', 'b']);
  expect(seated(withStatus('a', null), withStatus('b', null, 'a'))).toEqual(['b']);
  expect(seated(withStatus('a', 'accepted'), withStatus('b', null, 'a'))).toEqual(['a', 'b']);
  expect(seated(withStatus('a', null), withStatus('b', 'withdrawn', 'a'))).toEqual(['a']);
});

test('women are known by their sex, other groups by what is recorded', () => {
  const none = { vulnerableGroups: [] };
  const poor = { vulnerableGroups: ['poor' as const] };
  expect(belongsTo({ sex: 'female' }, 'women')).toBe(true);
  expect(belongsTo({ sex: 'male', vulnerableGroups: ['women'] }, 'women')).toBe(false);
  expect(belongsTo({ vulnerableGroups: ['women'] }, 'women')).toBe(true);
  expect(belongsTo(none, 'women')).toBeUndefined();
  expect(belongsTo({}, 'women')).toBeUndefined();
  expect(belongsTo(poor, 'poor')).toBe(true);
  expect(belongsTo({ sex: 'female', ...none }, 'poor')).toBe(false);
  expect(belongsTo({ sex: 'female' }, 'poor')).toBeUndefined();
  const roster = [aParticipant(poor), aParticipant(none), aParticipant()];
  expect(countGroup(roster, 'poor')).toEqual({ members: 1, unknown: 1, total: 3 });
});

test('a training says what it wants of a group before its programme does', () => {
  const minimum = { numerator: 4, denominator: 10 };
  const general = { minimum: { numerator: 3, denominator: 10 }, basis: 'law' } as const;
  const training = { targets: [{ group: 'women' as const, minimum }] };
  const program = {
    targets: [
      { group: 'perempuan', ...general },
      { group: 'lansia dan difabel', ...general, source: 'Perwal' },
      { group: 'ormas', ...general },
    ],
  };
  const own = { group: 'women', minimum, basis: 'program', source: '' };
  const others = (['disability', 'elderly'] as const).map((group) => ({
    ...{ group, minimum: general.minimum, basis: 'law', source: 'Perwal' },
  }));
  expect(shareTargets({ training, program })).toEqual([own, ...others]);
  expect(shareTargets({ training })).toEqual([own]);
  expect(shareTargets({ program }).map(({ group }) => group)).toEqual([
    'women',
    'disability',
    'elderly',
  ]);
  expect(shareTargets({})).toEqual([]);
});
