import { dossierDocument, parseDossierJson } from '@berdaya/core/dossier';
import { checkEmpowermentAssessment } from '@berdaya/core/empowerment';
import { describeIssue, english, indonesian } from '@berdaya/core/messages';
import { programRules } from '@berdaya/core/program';
import { regionRules } from '@berdaya/core/region';
import { textRules } from '@berdaya/core/text';
import { trainingRules } from '@berdaya/core/training';
import { sampleRwRubric } from '@berdaya/instruments';
import type { Regions } from '@berdaya/regions';
import { regionsFromFiles } from '@berdaya/regions/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { empowermentLines, inventedAssessments } from './empowerment.mjs';
import { documents, documentText, findings } from './findings.mjs';

let regions: Regions;

beforeAll(async () => {
  const opened = await regionsFromFiles();
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  regions = opened.value;
  await regions.loadAllVillages();
});

describe.each(documents)('%s', (name) => {
  test('is read, and saved as it was', () => {
    const read = parseDossierJson(documentText(name));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const saved = dossierDocument(read.value);
    const written = JSON.parse(documentText(name)) as Record<string, unknown>;
    const stated = Object.entries(written).filter(([, value]) => value !== null);
    for (const [field, value] of stated) expect(saved[field]).toEqual(value);
    expect(parseDossierJson(JSON.stringify(saved))).toEqual(read);
  });

  test('has words for all that is found in it', () => {
    for (const issue of findings(name, regions))
      for (const words of [indonesian, english])
        expect(describeIssue(issue, words)).toMatch(/^\S.{10,}\.$/su);
  });
});

/** The rules' numbers in the catalogue of field rules, by code. */
const numbers = new Map(
  [...programRules, ...regionRules, ...textRules, ...trainingRules].map((rule) => [
    rule.code as string,
    'number' in rule ? rule.number : undefined,
  ]),
);

function found(name: string) {
  const issues = findings(name, regions);
  const of = (severity: string) =>
    issues.filter((issue) => issue.severity === severity).map(({ code }) => numbers.get(code));
  const distinct = (severity: string) => [...new Set(of(severity))].sort();
  return { errors: distinct('error'), warnings: distinct('warning') };
}

// What a careful reader of the five documents expects a machine to find in them when they are to be published.
test.each([
  ['grobogan', [], ['R06', 'R07', 'R12', 'R21', 'R26', 'R36']],
  ['mesuji', ['R05'], ['R20', 'R26', 'R36']],
  ['trenggalek', ['R05'], ['R18', 'R29', 'R31', 'R36']],
  ['pendampingan-desa', ['R05', 'R10'], ['R19']],
  ['cimahi', [], ['R08', 'R11', 'R35', 'R36']],
])('in %s exactly what is expected is found', (name, errors, warnings) => {
  expect(found(name)).toEqual({ errors, warnings });
});

test('the two days without a month may be in September, or in December with Christmas', () => {
  const dates = findings('trenggalek', regions).find(({ path }) => path.at(-1) === 'dates');
  expect(dates?.params).toMatchObject({
    candidates: ['2018-09-24/2018-09-25', '2018-12-24/2018-12-25'],
    holidays: ['2018-12-25: Hari Raya Natal'],
  });
});

test('the village that is not in the regency is named with the city it lies in', () => {
  const place = findings('trenggalek', regions).find(
    ({ code }) => code === 'region.place-elsewhere',
  );
  expect(JSON.stringify(place?.params)).toContain('Kota Madiun');
});

test('the marks a web site left unfilled are shown', () => {
  const marks = findings('pendampingan-desa', regions).filter(
    ({ code }) => code === 'text.unfilled-mark',
  );
  expect(marks.map(({ params }) => params.snippet)).toEqual(['[TABS_R id=333]', '[table id=13 /]']);
});

test('the level of empowerment that Cimahi wanted measured can be, with figures that say they are invented', () => {
  const read = parseDossierJson(documentText('cimahi'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const assessments = inventedAssessments(read.value.training, 2019);
  expect(inventedAssessments(read.value.training, 2019)).toEqual(assessments);
  const errors = assessments
    .flatMap((each) => checkEmpowermentAssessment(each, { rubric: sampleRwRubric }, 'publish'))
    .filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  for (const isEnglish of [false, true]) {
    const lines = empowermentLines(assessments, isEnglish);
    expect(lines[0]).toMatch(isEnglish ? /INVENTED.*not official/ : /REKAAN.*bukan resmi/);
    // One line for each of the 15 kelurahan, and the three readings of one RW.
    expect(lines.filter((line) => line.startsWith('    '))).toHaveLength(18);
    expect(lines.join(' ')).not.toMatch(/undefined|null|NaN/);
  }
});
