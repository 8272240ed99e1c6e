import { expect, test } from 'vitest';
import { checkProgram, type Program } from './index.js';

const program: Program = { id: 'pamsimas', name: 'Pamsimas' };
const officialName = 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat';
const nameAsWritten = 'Pembangunan Air Minum dan Sanitasi Berbasis Masyarakat';

test('a name written otherwise than the official one is a warning', () => {
  expect(checkProgram({ ...program, officialName, nameAsWritten })).toEqual([
    {
      code: 'program.non-standard-name',
      severity: 'warning',
      path: ['nameAsWritten'],
      params: { written: nameAsWritten, official: officialName },
    },
  ]);
  expect(checkProgram({ ...program, officialName, nameAsWritten: officialName })).toEqual([]);
});

test('a name is held against nothing while either is unknown', () => {
  expect(checkProgram({ ...program, nameAsWritten })).toEqual([]);
  expect(checkProgram({ ...program, officialName, nameAsWritten: null })).toEqual([]);
  expect(checkProgram({ ...program, officialName: null, nameAsWritten })).toEqual([]);
});

test('years that end before they begin are an error, one single year is none', () => {
  expect(checkProgram({ ...program, beneficiaryYears: { from: 2017, to: 2016 } })).toEqual([
    {
      code: 'program.years-inverted',
      severity: 'error',
      path: ['beneficiaryYears', 'to'],
      params: { from: 2017, to: 2016 },
    },
  ]);
  expect(checkProgram({ ...program, beneficiaryYears: { from: 2017, to: 2017 } })).toEqual([]);
  expect(checkProgram({ ...program, beneficiaryYears: null })).toEqual([]);
});

test('the weight of a finding is the same at every stage', () => {
  const broken = { ...program, officialName, nameAsWritten };
  expect(checkProgram(broken, 'publish')).toEqual(checkProgram(broken));
});
