import { expect, test } from 'vitest';
import { anEntry, minute } from '../attendance/attendance.test-support.js';
import { checkDossier, parseDossier, parseDossierJson } from '../dossier/index.js';
import { aDocument } from '../dossier/dossier.test-support.js';
import { grobogan } from '../dossier/grobogan.test-support.js';
import { handOverDocument, parseHandOver } from '../hand-over/index.js';
import { parseRupiah, type AnyRule, type Issue, type Result, type Stage } from '../kernel/index.js';
import type { AnyRuleCases } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { oddRecapIssues } from '../recap/odd-input.test-support.js';
import { readDateLabel, readNumber, readNumberWords } from '../text/index.js';
import { checkTraining, type TrainingDates } from '../training/index.js';
import { aSession, aTraining } from '../training/training.test-support.js';
import { anItem, aWorkPlan } from '../work-plan/work-plan.test-support.js';
import { describeIssue, english, indonesian, type Catalogue } from './index.js';

/** The rules of each unit: its exported lists, and the cases that break each rule. */
const units = import.meta.glob<Record<string, unknown>>(
  ['../*/index.ts', '!../messages/index.ts'],
  {
    eager: true,
  },
);
const caseFiles = import.meta.glob<Record<string, AnyRuleCases>>(
  '../*/*.rule-cases.test-support.ts',
  {
    eager: true,
  },
);
const rulesByUnit = Object.entries(units).map(
  ([path, exports]) =>
    [
      path.split('/')[1] ?? '',
      Object.entries(exports).flatMap(([name, list]) =>
        name.endsWith('Rules') && Array.isArray(list) ? (list as AnyRule<never, never>[]) : [],
      ),
    ] as const,
);
const rules = rulesByUnit.flatMap(([, ofUnit]) => ofUnit);
const cases = Object.values(caseFiles).flatMap((exports) => Object.values(exports));

/** Findings of the cases that break a rule. */
const broken: readonly Issue[] = cases.flatMap((ofUnit) =>
  Object.entries(ofUnit).flatMap(([code, { breaks }]) =>
    breaks.flatMap(({ found }) =>
      found.map((finding) => ({ code, severity: 'error' as const, ...finding })),
    ),
  ),
);

/** What is found in a document: why it cannot be read, or what the rules of the stage say. */
function found(document: unknown, stage: Stage = 'draft'): readonly Issue[] {
  const parsed = parseDossier(document);
  return parsed.ok ? checkDossier(parsed.value, {}, stage) : parsed.issues;
}

const openTraining = { id: 't1', title: 'Pelatihan Kader AMPL Desa' };
const openPlan = { plan: { id: 'w1', title: 'RKTL Desa Lajer' } };
const made = { at: '2018-11-05T09:00:00.000Z', by: 'Panitia' } as const;
const handedOver = handOverDocument(openTraining, [anEntry()], made);
const refusedHandOvers: readonly unknown[] = [
  {},
  { ...handedOver, format: 'berdaya/hand-over@2' },
  { ...handedOver, training: { id: 't2', title: 'Pelatihan lain' } },
  { ...handedOver, training: null, plan: { id: 'w1', title: 'RKTL Desa Lajer' } },
  { ...handedOver, lines: [] },
  { ...handedOver, lines: [anEntry({ id: 'e2' })] },
];

const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues);

const wrongTraining = aTraining({
  statedDays: 9,
  reportedOn: '2018-11-06',
  objectives: [{ id: 'T1', text: 'Kader terampil' }],
  materials: [{ id: 'M1', title: 'Materi', covers: [] }],
  statedParticipants: { total: 3, women: 1, men: 1 },
  producesWorkPlan: true,
  sessions: [aSession(), aSession({ endTime: '09:00' }), aSession({ heldOn: '2018-12-01' })],
});
const wrongRoster = [
  aParticipant(),
  aParticipant(),
  aParticipant({ id: 'p3', name: '', role: null, origin: null }),
  aParticipant({ id: 'p4', name: 'Wati', origin: { village: 'Lajer' } }),
  aParticipant({ id: 'p5', name: 'Wati', origin: { village: 'Lajer' } }),
  aParticipant({ id: 'p6', name: 'Tono', role: null }),
  aParticipant({
    id: 'p7',
    name: 'Jono',
    origin: { office: 'Dinas', villageCode: '33.15.03.2001', districtCode: '33.15.04' },
  }),
  aParticipant({ id: 'p8', name: 'Yani', origin: { office: 'Dinas' } }),
  aParticipant({ id: 'p9', name: 'Yani', origin: { office: 'Dinas' } }),
];
const wrongEntries = [
  anEntry(),
  anEntry({ status: 'absent', recordedAt: minute(1) }),
  anEntry({ id: 'e3', status: 'excused', participantId: 'p4' }),
  anEntry({ id: 'e4', status: 'sick', participantId: 'p5' }),
  anEntry({ id: 'e5', status: 'duty', participantId: 'p6' }),
  anEntry({ id: 'e6', participantId: 'x9', sessionId: 'y9' }),
];
const wrongPlan = aWorkPlan(
  anItem({ startsOn: '2018-12-02', endsOn: '2018-12-01', costRupiah: 5 }),
  anItem({ place: '-', indicator: 'Baik', responsible: 'Semua' }),
  anItem({
    id: 'i3',
    startsOn: '2018-11-05',
    costRupiah: 5,
    funding: [{ source: 'apbn', amountRupiah: 4 }],
  }),
  anItem({
    id: 'i4',
    planningLink: { document: 'rkpdes', year: 2019, status: 'proposed', proposedOn: '2018-10-01' },
  }),
  { id: 'i5' },
);
const wrongShape = aDocument({
  program: { id: 'two words', name: 7, beneficiaryYears: { from: 1900, to: 2300 } },
  training: {
    ...aTraining(),
    title: ' ',
    kind: 'kursus',
    statedDays: undefined,
    venue: { name: 'Aula', region: { code: '3374', name: 'Semarang' } },
    sessions: [{ ...aSession(), heldOn: '31/12', startTime: '8.00', lessonHours: undefined }],
  },
  participants: [{ id: 'p1' }],
});
const wrongDates: readonly TrainingDates[] = [
  { status: 'unknown' },
  {
    status: 'candidates',
    candidates: [
      { startsOn: '2018-09-24', endsOn: '2018-09-25' },
      { startsOn: '2018-12-24', endsOn: '2018-12-25' },
    ],
  },
  { status: 'exact', startsOn: '2018-11-06', endsOn: '2018-11-05' },
];
const program = {
  id: 'p',
  name: 'Pamsimas',
  officialName: 'Penyediaan Air Minum',
  nameAsWritten: 'Pembangunan Air Minum',
  beneficiaryYears: { from: 2020, to: 2019 },
};
const holidays = new Map([['2018-11-06' as const, 'Hari Libur Nasional']]);

/** What the readers of dates and numbers have to say. */
const oddTexts: readonly Issue[] = [
  ...['4/11/2018', '31 November 2018', '6 s/d 4 November 2018', '4, 6 dan 8 November 2018'].flatMap(
    (label) => readDateLabel(label).issues,
  ),
  ...['1.234', '1,234', '9007199254740993', 'lima'].flatMap((written) => {
    const read = readNumber(written);
    return read.ok ? read.warnings : read.issues;
  }),
  ...issuesOf(readNumberWords('banyak')),
];

/** Findings from documents broken in every way that has words. */
const findings: readonly Issue[] = [
  ...broken,
  ...found(grobogan, 'publish'),
  ...found(wrongShape),
  ...found({ ...aDocument(), format: 'berdaya/dossier@2' }),
  ...issuesOf(parseDossierJson('{')),
  ...issuesOf(parseRupiah('lima')),
  ...oddTexts,
  ...oddRecapIssues(),
  ...refusedHandOvers.flatMap((input) => issuesOf(parseHandOver(input, openTraining))),
  ...issuesOf(parseHandOver(handedOver, openPlan)),
  ...issuesOf(parseHandOver(handOverDocument(openPlan, [], made), { plan: openTraining })),
  ...found(aDocument({ entries: [{ ...anEntry(), recordedAt: 'pagi' }] })),
  ...found(
    aDocument({
      program,
      training: wrongTraining,
      participants: wrongRoster,
      entries: wrongEntries,
      workPlans: [wrongPlan, aWorkPlan()],
    }),
    'lock',
  ),
  ...wrongDates.flatMap((dates) => found(aDocument({ training: aTraining({ dates }) }))),
  ...checkTraining(aTraining(), { holidays }),
];

test('the documents of this test raise every issue there is', () => {
  const raised = new Set(findings.map(({ code }) => code));
  expect(Object.keys(english).filter((code) => !raised.has(code))).toEqual([]);
  expect([...raised].filter((code) => !(code in english))).toEqual([]);
});

test('both languages have words for the same issues, and for every rule', () => {
  expect(Object.keys(indonesian).sort()).toEqual(Object.keys(english).sort());
  for (const { code } of rules) expect(indonesian).toHaveProperty([code]);
});

test('every finding becomes a whole sentence in either language', () => {
  for (const issue of findings) {
    for (const catalogue of [indonesian, english]) {
      const sentence = describeIssue(issue, catalogue);
      expect(sentence, issue.code).toMatch(/^\S.{10,}\.$/su);
      expect(sentence, issue.code).not.toMatch(/undefined|\[object|NaN|null|Invalid|\$\{| {2}/);
      expect(sentence).not.toContain(issue.code);
    }
  }
});

test('the two languages say it differently', () => {
  for (const issue of findings) {
    expect(describeIssue(issue, indonesian)).not.toBe(describeIssue(issue, english));
  }
});

test('dates reach the sentence as people write them', () => {
  for (const issue of findings.filter(({ code }) => !code.startsWith('shape.'))) {
    for (const catalogue of [indonesian, english]) {
      expect(describeIssue(issue, catalogue)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  }
});

test('an issue without words is shown by its code', () => {
  const issue: Issue = { code: 'training.unheard-of', severity: 'error', path: [], params: {} };
  expect(describeIssue(issue, english)).toBe('training.unheard-of');
  expect(describeIssue({ ...issue, code: 'shape.not-json' }, {})).toBe('shape.not-json');
  expect(describeIssue({ ...issue, code: 'toString' }, english)).toBe('toString');
});

test('a word may be replaced by the page', () => {
  const issue: Issue = { code: 'shape.not-json', severity: 'error', path: [], params: {} };
  const own = { ...indonesian, 'shape.not-json': () => 'Berkas rusak.' };
  expect(describeIssue(issue, own)).toBe('Berkas rusak.');
});

test('a catalogue that lacks the words of one rule does not compile', () => {
  const { 'training.ends-before-start': _left, ...rest } = english;
  // @ts-expect-error: the words of 'training.ends-before-start' are missing
  const incomplete: Catalogue = rest;
  expect(Object.keys(english).filter((code) => !(code in incomplete))).toEqual([
    'training.ends-before-start',
  ]);
});

test('words that ask for a param the rule does not give do not compile', () => {
  const strange: Catalogue = {
    ...english,
    // @ts-expect-error: the rule gives `stated` and `days`
    'training.stated-days-differ': ({ weeks }: { weeks: number }) => `${weeks} weeks`,
  };
  expect(Object.keys(strange).sort()).toEqual(Object.keys(english).sort());
});

test('every rule has a code of its own that begins with its unit', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const [unit, ofUnit] of rulesByUnit) {
    for (const { code } of ofUnit)
      expect(code).toMatch(new RegExp(`^${unit}\\.[a-z][a-z-]*[a-z]$`));
  }
});

test('every rule names its source, and its number in the catalogue of field rules if it has one', () => {
  for (const rule of rules) {
    expect(rule.source.trim(), rule.code).not.toBe('');
    if ('number' in rule) expect(rule.number, rule.code).toMatch(/^R(0[1-9]|[1-9]\d)$/);
  }
});
