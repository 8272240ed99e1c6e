import { expect, test } from 'vitest';
import { isRoleUnknown, programCatalogue, programLevels, roleIn, roles } from './index.js';

test('every role is cited, and its ids are as they are looked up', () => {
  for (const { id, aliases, source, confidence, levels, validFrom, validTo } of roles) {
    for (const each of [id, ...aliases]) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(source.trim()).not.toBe('');
    expect(['read', 'weak', 'memory']).toContain(confidence);
    for (const level of levels) expect(programLevels).toContain(level);
    expect((validFrom ?? '0') <= (validTo ?? '9'), id).toBe(true);
  }
});

test('an id that stands twice in one programme stands for different times', () => {
  for (const role of roles) {
    const same = roles.filter(
      (other) => other !== role && other.id === role.id && other.program === role.program,
    );
    for (const { validFrom, validTo } of same) {
      const isApart =
        (validTo ?? '9') < (role.validFrom ?? '0') || (role.validTo ?? '9') < (validFrom ?? '0');
      expect(isApart, role.id).toBe(true);
    }
  }
});

test('every programme has roles', () => {
  for (const { key } of programCatalogue) {
    expect(roles.some(({ program }) => program === key)).toBe(true);
  }
});

test('a role is found by id or alias, however it is spelt', () => {
  for (const written of ['kader-ampl', 'Kader AMPL', ' kader_ampl ']) {
    expect(roleIn('pamsimas', written)?.id).toBe('kader-ampl');
  }
  expect(roleIn('pamsimas', 'asosiasi_kpspams')?.id).toBe('asosiasi-spams');
  expect(roleIn('kotaku', 'LKM')?.id).toBe('bkm');
  expect(roleIn('kotaku', 'kader-ampl')).toBeUndefined();
  expect(roleIn('pamsimas', 'kader-ampl', null, null, [])).toBeUndefined();
});

test('a role is found at its levels only, an office at any', () => {
  expect(roleIn('pamsimas', 'dpmu', 'regency')?.id).toBe('dpmu');
  expect(roleIn('pamsimas', 'dpmu', 'village')).toBeUndefined();
  expect(roleIn('pamsimas', 'lurah', 'national')?.id).toBe('lurah');
  expect(roleIn('kotaku', 'kades')?.program).toBeNull();
});

test('the wording of 2015 is kept apart from that of later rules', () => {
  const at = (onDate: '2015-01-01' | '2019-12-31' | '2020-01-01' | '2014-12-31') =>
    roleIn('pendampingan-desa', 'pd', null, onDate)?.duties.length;
  expect(at('2014-12-31')).toBeUndefined();
  expect(at('2015-01-01')).toBe(9);
  expect(at('2019-12-31')).toBe(9);
  expect(at('2020-01-01')).toBe(0);
  expect(roleIn('pendampingan-desa', 'pendamping-teknis', null, '2018-01-01')?.levels).toEqual([
    'regency',
  ]);
  expect(roleIn('pendampingan-desa', 'pendamping-teknis', null, '2025-06-01')?.levels).toEqual([
    'district',
  ]);
});

test('only a programme of the catalogue can lack a role', () => {
  expect(isRoleUnknown('kotaku', 'kpspams')).toBe(true);
  expect(isRoleUnknown('kotaku', 'bkm')).toBe(false);
  expect(isRoleUnknown('kotaku', 'bkm', 'regency')).toBe(true);
  expect(isRoleUnknown('pendampingan-desa', 'pd', 'district', '2014-12-31')).toBe(true);
  expect(isRoleUnknown('program-lain', 'kpspams')).toBe(false);
});
