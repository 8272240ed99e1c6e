import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import {
  knownRegulation,
  regulationLabel,
  regulationNames,
  regulations,
  regulationTypes,
  supersededRegulations,
  type LegalBasis,
  type Regulation,
} from './index.js';

const pp43: LegalBasis = { type: 'pp', number: '43', year: 2014 };
const by = (basis: LegalBasis, onDate?: CalendarDate) =>
  supersededRegulations([basis], onDate).map(
    ({ by, change }) => `${change} by ${regulationLabel(by)}`,
  );

test('what changed a regulation is itself in the catalogue, and no older', () => {
  const byId = new Map(regulations.map((each) => [each.id, each]));
  expect(byId.size).toBe(regulations.length);
  for (const { id, year, amendedBy = [], replacedBy, source, regionCode } of regulations) {
    expect(source.trim()).not.toBe('');
    for (const change of [...amendedBy, ...(replacedBy === undefined ? [] : [replacedBy])]) {
      expect(byId.get(change)?.year, id).toBeGreaterThanOrEqual(year);
      expect(byId.get(change)?.regionCode).toBe(regionCode);
    }
    expect([...amendedBy].sort((a, b) => yearOf(a) - yearOf(b))).toEqual(amendedBy);
  }
  function yearOf(id: string): number {
    return byId.get(id)?.year ?? 0;
  }
});

test('a change counts from its first day where that is known, and from the next year where it is not', () => {
  const uu6: LegalBasis = { type: 'uu', number: '6', year: 2014 };
  expect(by(uu6, '2024-04-24')).toEqual([]);
  expect(by(uu6, '2024-04-25')).toEqual(['amended by UU 3/2024']);
  expect(by(pp43, '2015-12-31')).toEqual([]);
  expect(by(pp43, '2016-01-01')).toEqual(['amended by PP 47/2015']);
  expect(by(pp43, '2020-01-01')).toEqual(['amended by PP 11/2019']);
  expect(by(pp43)).toEqual(['amended by PP 11/2019']);
});

test('what was replaced more than once is answered with the last that was in force', () => {
  const facilitation: LegalBasis = { type: 'permendesa', number: '3', year: 2015 };
  expect(by(facilitation, '2019-06-01')).toEqual([]);
  expect(by(facilitation, '2020-01-01')).toEqual(['replaced by Permendesa 18/2019']);
  expect(by(facilitation)).toEqual(['replaced by Permendesa 3/2025']);
  expect(by({ type: 'permendesa', number: '18', year: 2019 }, '2024-01-01')).toEqual([
    'amended by Permendesa 4/2023',
  ]);
});

test('cited beside its latest amendment a regulation is up to date, beside its replacement it is not', () => {
  const found = (...cited: LegalBasis[]) => supersededRegulations(cited).map(({ index }) => index);
  expect(found(pp43, { type: 'pp', number: '11', year: 2019 })).toEqual([]);
  expect(found(pp43, { type: 'pp', number: '47', year: 2015 })).toEqual([0, 1]);
  expect(
    found(
      { type: 'permendesa', number: '3', year: 2025 },
      { type: 'permendesa', number: '18', year: 2019 },
    ),
  ).toEqual([1]);
});

test('a regulation is found however its number is written', () => {
  const id = (basis: LegalBasis) => knownRegulation(basis)?.id;
  expect(id({ ...pp43, number: ' No. 043' })).toBe('pp-43-2014');
  expect(id({ ...pp43, number: 'Nomor 43' })).toBe('pp-43-2014');
  expect(id({ type: 'permen-pupr', number: '02/prt/m', year: 2016 })).toBe(
    'permen-pupr-2-prt-m-2016',
  );
  expect(id({ type: 'permen-pupr', number: '14', year: 2018 })).toBe('permen-pupr-14-prt-m-2018');
  expect(id({ ...pp43, number: '4' })).toBeUndefined();
  expect(id({ ...pp43, year: 2015 })).toBeUndefined();
  expect(id({ ...pp43, type: 'uu' })).toBeUndefined();
  expect(id({ ...pp43, regionCode: '33' })).toBe('pp-43-2014');
});

test('a regulation of a region is found only by its region', () => {
  const perwal = { type: 'perwal', number: '12', year: 2018 } as const;
  expect(knownRegulation({ ...perwal, regionCode: '32.77' })?.id).toBe('perwal-12-2018');
  expect(knownRegulation({ ...perwal, regionCode: '33.74' })).toBeUndefined();
  expect(knownRegulation({ ...perwal, regionCode: null })).toBeUndefined();
  expect(knownRegulation(perwal)).toBeUndefined();
});

test('a caller may hand in regulations of its own', () => {
  const perda: Regulation = {
    id: 'perda-1-2001',
    type: 'perda',
    number: '1',
    year: 2001,
    title: 'Desa',
    inForceFrom: null,
    replacedBy: 'perda-2-2002',
    source: 'this test',
    confidence: 'memory',
  };
  const newer: Regulation = { ...perda, id: 'perda-2-2002', number: '2', year: 2002 };
  const catalogue = [perda, { ...newer, replacedBy: 'perda-3-2003' }];
  const cited = [{ type: 'perda', number: '1', year: 2001 } as const];
  expect(supersededRegulations(cited, null, catalogue)).toEqual([
    { index: 0, cited: perda, by: catalogue[1], change: 'replaced' },
  ]);
  expect(supersededRegulations(cited)).toEqual([]);
});

test('every kind of regulation has its abbreviation', () => {
  expect(Object.keys(regulationNames).sort()).toEqual([...regulationTypes].sort());
  expect(regulationLabel(pp43)).toBe('PP 43/2014');
  expect(regulationLabel({ type: 'perwal', number: '12', year: 2018, regionName: 'Cimahi' })).toBe(
    'Perwal Cimahi 12/2018',
  );
});
