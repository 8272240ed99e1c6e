import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { identityCases } from './identity.rule-cases.test-support.js';
import { aGazetteer } from './identity.test-support.js';
import { checkIdentity, identityRules } from './index.js';

testRules(identityRules, identityCases, {});

test('nothing is found in a person of whom nothing is known, nor in one who is in order', () => {
  const person = {
    name: 'Siti',
    nik: '3315024107850001',
    nip: '19850701 201001 2 001',
    phone: '0812-3456-789',
    bornOn: '1985-07-01',
    sex: 'female',
  } as const;
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkIdentity({}, {}, stage)).toEqual([]);
    expect(checkIdentity(person, { gazetteer: aGazetteer, today: '2018-11-04' }, stage)).toEqual(
      [],
    );
  }
});

test('a number of one wrong kind is found wrong in one way', () => {
  const codes = (nik: string) => checkIdentity({ nik }).map(({ code }) => code);
  expect(codes('3,31502E+15')).toEqual(['identity.nik-damaged']);
  expect(codes('3315024107850000')).toEqual(['identity.nik-impossible']);
  expect(codes('3315024107850010')).toEqual(['identity.nik-rounded']);
  expect(codes('0331502200100010')).toEqual(['identity.nik-temporary']);
  expect(codes('331502410785')).toEqual(['identity.nik-length']);
});
