import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkProgram, programRules, type Program } from './index.js';
import { wholeProgram } from './program.examples.test-support.js';
import { programCases } from './program.rule-cases.test-support.js';

testRules(programRules, programCases, {});

const codes = (program: Program, onDate?: CalendarDate) =>
  checkProgram(program, { onDate }, 'publish').map(({ code }) => code);

test('a whole programme has nothing against it at any stage', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkProgram(wholeProgram, {}, stage)).toEqual([]);
  }
});

test('a programme is checked as a draft, on its own, where nothing else is said', () => {
  const inverted = { ...wholeProgram, validFrom: '2018-01-02', validTo: '2018-01-01' } as const;
  expect(checkProgram(inverted)).toMatchObject([{ code: 'program.validity-inverted' }]);
});

test('the programmes of five published documents raise what they should, and no more', () => {
  const name = 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat';
  const pamsimas = { id: 'pamsimas', name: 'Pamsimas', officialName: name } as const;
  const grobogan = {
    ...pamsimas,
    nameAsWritten: 'Pembangunan Air Minum dan Sanitasi Berbasis Masyarakat',
  };
  expect(codes(grobogan, '2018-11-04')).toEqual(['program.non-standard-name']);
  expect(codes({ ...pamsimas, phase: 'III', nameAsWritten: 'Pamsimas III' })).toEqual([]);
  const kotaku = {
    id: 'kotaku',
    name: 'KOTAKU',
    officialName: 'Kota Tanpa Kumuh',
    year: 2018,
    target: { label: '0 Ha kumuh', year: 2019 },
    accessTarget: '100-0-100',
    roles: [{ role: 'bkm' }, { role: 'ksm' }, { role: 'kpp' }, { role: 'tipp' }],
  };
  expect(codes(kotaku)).toEqual([]);
  const facilitation: Program = {
    id: 'pendampingan-desa',
    name: 'Pendampingan dan Pemberdayaan Masyarakat Desa',
    level: 'national',
    legalBasis: [{ type: 'pp', number: '43', year: 2014 }],
    roles: [
      { role: 'tenaga_pendamping_profesional' },
      { role: 'kpmd' },
      { role: 'pihak_ketiga' },
      { role: 'pendamping_desa', level: 'district' },
      { role: 'pendamping_teknis', level: 'regency' },
      { role: 'aparatur_desa' },
      { role: 'camat' },
      { role: 'lurah' },
    ],
  };
  expect(codes(facilitation)).toEqual(['program.regulation-superseded']);
  const cimahi: Program = {
    id: 'ppm-cimahi',
    name: 'PPM',
    officialName: 'Pengembangan Pemberdayaan Masyarakat',
    startYear: 2018,
    level: 'rw',
    legalBasis: [{ type: 'perwal', number: '12', year: 2018, regionCode: '32.77' }],
    roles: [{ role: 'kasie_kelurahan' }, { role: 'tim_pelaksana_rw', level: 'rw' }],
  };
  expect(codes(cimahi, '2019-02-27')).toEqual([]);
});
