import { describe, expect, test } from 'vitest';
import { hasErrors, type AnyRule } from '../kernel/index.js';
import {
  isRoleUnknown,
  programRules,
  supersededRegulations,
  type Program,
} from '../program/index.js';
import { countedUnitsRules, regionRules } from '../region/index.js';
import { aGazetteer, someRegions } from '../region/region.test-support.js';
import { checkTraining, parseTraining, trainingRules, type Training } from './index.js';
import { fiveTrainings, trenggalek } from './five-trainings.test-support.js';

const { grobogan, mesuji, pendampinganDesa, ppmCimahi } = fiveTrainings;

const districtsOfGrobogan = [
  ...['Kedungjati', 'Karangrayung', 'Penawangan', 'Toroh', 'Geyer', 'Pulokulon', 'Kradenan'],
  ...['Gabus', 'Ngaringan', 'Wirosari', 'Tawangharjo', 'Grobogan', 'Purwodadi', 'Brati'],
  ...['Klambu', 'Godong', 'Gubug', 'Tegowanu', 'Tanggungharjo'],
];

/** The regions of the documents' places, as Kepmendagri 300.2.2-2138/2025 has them. */
const gazetteer = aGazetteer([
  ...someRegions.filter(({ code }) => !/^33\.15\.\d\d$/.test(code)),
  { code: '18', name: 'Lampung', kind: 'provinsi' },
  { code: '18.11', name: 'Mesuji', kind: 'kabupaten' },
  ...districtsOfGrobogan.map(
    (name, index) =>
      ({
        code: `33.15.${String(index + 1).padStart(2, '0')}`,
        name,
        kind: 'kecamatan',
      }) as const,
  ),
  { code: '32.13', name: 'Subang', kind: 'kabupaten' },
  { code: '32.13.29', name: 'Ciater', kind: 'kecamatan' },
  ...(ppmCimahi.statedParticipants?.origins?.units ?? []).map(
    ({ code, name }) => ({ code: code ?? '', name, kind: 'kelurahan' }) as const,
  ),
]);

const programOf = (
  { programId }: Training,
  beneficiaryYears: Program['beneficiaryYears'] = null,
) => ({
  id: programId ?? '',
  name: programId ?? '',
  beneficiaryYears,
});

const beside = { gazetteer, supersededRegulations, isRoleUnknown };

const rules: readonly AnyRule<never, never>[] = [
  ...trainingRules,
  ...programRules,
  ...regionRules,
  ...countedUnitsRules,
];
const numbers = new Map(rules.map(({ code, number }) => [code, number]));

/** Catalogue numbers of what is found at publishing, each once; R10, R20 and R21 belong to texts and programmes. */
function found(training: Training, program: Program = programOf(training)) {
  const issues = checkTraining(training, { ...beside, program }, 'publish');
  const numbersOf = (severity: string) =>
    [
      ...new Set(
        issues.filter((issue) => issue.severity === severity).map(({ code }) => numbers.get(code)),
      ),
    ].sort();
  return { errors: numbersOf('error'), warnings: numbersOf('warning') };
}

describe.each(Object.entries(fiveTrainings))('%s', (_name, training) => {
  test('is read as it is written', () => {
    expect(parseTraining(training)).toEqual({ ok: true, value: training, warnings: [] });
  });

  test('may be kept as a draft', () => {
    expect(hasErrors(checkTraining(training, beside))).toBe(false);
  });
});

test('the report from Grobogan', () => {
  expect(found(grobogan, programOf(grobogan, { from: 2008, to: 2017 }))).toEqual({
    errors: [],
    warnings: ['R06', 'R07', 'R12', 'R26', 'R36'],
  });
});

test('the newspaper of Mesuji', () => {
  expect(found(mesuji, programOf(mesuji, { from: 2017, to: 2017 }))).toEqual({
    errors: ['R05'],
    warnings: ['R26', 'R36'],
  });
});

test('the blog of Trenggalek', () => {
  expect(found(trenggalek)).toEqual({
    errors: ['R05'],
    warnings: ['R18', 'R29', 'R31', 'R36'],
  });
});

test('the announcement of technical guidance', () => {
  expect(found(pendampinganDesa)).toEqual({ errors: ['R05'], warnings: ['R19'] });
});

test('the report from Cimahi', () => {
  expect(found(ppmCimahi)).toEqual({ errors: [], warnings: ['R08', 'R11', 'R35', 'R36'] });
});

test('the days of Trenggalek may be in September, or in December with Christmas', () => {
  const holidays = new Map([['2018-12-25' as const, 'Hari Raya Natal']]);
  const listed: Training = {
    ...trenggalek,
    dates: {
      status: 'candidates',
      label: 'Senin - Selasa, tanggal 24-25',
      candidates: [
        {
          startsOn: '2018-09-24',
          endsOn: '2018-09-25',
          note: 'hari kerja biasa',
          likelihood: 'high',
        },
        { startsOn: '2018-12-24', endsOn: '2018-12-25', note: 'Natal', likelihood: 'low' },
      ],
    },
  };
  for (const training of [trenggalek, listed]) {
    const issues = checkTraining(training, { holidays }, 'publish');
    expect(issues.filter(({ code }) => code === 'training.dates-incomplete')).toEqual([
      {
        code: 'training.dates-incomplete',
        severity: 'error',
        path: ['dates'],
        params: {
          candidates: ['2018-09-24/2018-09-25', '2018-12-24/2018-12-25'],
          holidays: ['2018-12-25: Hari Raya Natal'],
        },
      },
    ]);
  }
});

test('Winongo is looked for where the training was held, and found in another city', () => {
  const path = ['statedParticipants', 'origins', 'statedVillage'];
  const places = checkTraining(trenggalek, { gazetteer }).filter(({ code }) =>
    code.startsWith('region.'),
  );
  expect(places).toMatchObject([
    { code: 'region.place-elsewhere', path, params: { region: 'Kabupaten Trenggalek' } },
    { code: 'region.kind-differs', path, params: { kind: 'kelurahan' } },
  ]);
});
