import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attendanceOutcome,
  attendanceRecap,
  attendanceSheet,
  parseAttendanceEntry,
  parseAttendancePolicy,
} from '../attendance/index.js';
import { checkDossier, dossierDocument, parseDossier, parseDossierJson } from '../dossier/index.js';
import { anyValue, damaged, wholeDocument } from '../dossier/dossier.test-support.js';
import { wholeAssessment, wholeRubric } from '../empowerment/empowerment.examples.test-support.js';
import {
  checkEmpowermentAssessment,
  checkEmpowermentRubric,
  compareAssessments,
  empowermentSummary,
  parseEmpowermentAssessment,
  parseEmpowermentRubric,
} from '../empowerment/index.js';
import { grobogan } from '../dossier/grobogan.test-support.js';
import type { Issue, Result, Stage } from '../kernel/index.js';
import { parseParticipant } from '../participant/index.js';
import { parseProgram } from '../program/index.js';
import { parseRegionCode } from '../region/index.js';
import { linesThatDoNotAddUp } from '../scoring/index.js';
import { parseTraining } from '../training/index.js';
import { parseWorkPlan } from '../work-plan/index.js';
import { english } from './index.js';

const runs = { numRuns: 1000 };
const stages: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];

const parsers: readonly ((input: unknown) => Result<unknown>)[] = [
  parseDossier,
  parseTraining,
  parseWorkPlan,
  parseAttendanceEntry,
  parseProgram,
  parseParticipant,
  parseAttendancePolicy,
  parseRegionCode,
];

/** A refusal says why, as errors by codes that have words and with paths that are plain. */
function expectKnownAnswer(result: Result<unknown>): void {
  if (result.ok) return;
  const strange = result.issues.filter(
    ({ code, severity, path }) =>
      !Object.hasOwn(english, code) ||
      severity !== 'error' ||
      path.some((step) => typeof step !== 'string' && typeof step !== 'number'),
  );
  expect(strange).toEqual([]);
  expect(result.issues.length).toBeGreaterThan(0);
}

function expectWords(issues: readonly Issue[]): void {
  expect(issues.filter(({ code }) => !Object.hasOwn(english, code))).toEqual([]);
}

test('no parser throws, whatever it is given, and what it refuses it can name', () => {
  fc.assert(
    fc.property(anyValue, (input) => {
      for (const parse of parsers) expectKnownAnswer(parse(input));
    }),
    runs,
  );
});

test('no text makes the reader of JSON throw', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(wholeDocument)));
  fc.assert(
    fc.property(text, fc.nat(2000), (json, cut) => {
      expectKnownAnswer(parseDossierJson(json));
      expectKnownAnswer(parseDossierJson(json.slice(0, cut)));
    }),
    { numRuns: 300 },
  );
});

const [workPlan] = wholeDocument.workPlans;
const [entry] = wholeDocument.entries;

test.each([
  ['a dossier', parseDossier, wholeDocument],
  ['a real report', parseDossier, grobogan],
  ['a training', parseTraining, wholeDocument.training],
  ['a work plan', parseWorkPlan, workPlan],
  ['an entry', parseAttendanceEntry, entry],
  ['a policy', parseAttendancePolicy, wholeDocument.policy],
  ['a rubric', parseEmpowermentRubric, wholeRubric],
  ['an assessment', parseEmpowermentAssessment, wholeAssessment],
])(
  'damage to %s is survived and named',
  (_what, parse: (input: unknown) => Result<unknown>, whole) => {
    expect(parse(whole).ok).toBe(true);
    let refused = 0;
    fc.assert(
      fc.property(damaged(whole), (input) => {
        const result = parse(input);
        expectKnownAnswer(result);
        if (!result.ok) refused += 1;
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(runs.numRuns / 4);
  },
);

test('whatever can be read can be checked, counted and saved', () => {
  let read = 0;
  fc.assert(
    fc.property(damaged(wholeDocument), (input) => {
      const parsed = parseDossier(input);
      if (!parsed.ok) return;
      read += 1;
      const { training, participants, ledger, policy } = parsed.value;
      for (const stage of stages) {
        expectWords(checkDossier(parsed.value, {}, stage));
      }
      const sheet = attendanceSheet(ledger);
      attendanceRecap(training, participants, sheet, policy);
      for (const { id } of participants) {
        attendanceOutcome(id, sheet, training.sessions, policy);
      }
      expect(parseDossier(dossierDocument(parsed.value)).ok).toBe(true);
    }),
    runs,
  );
  expect(read).toBeGreaterThan(50);
});

test('whatever can be read of a rubric and an assessment can be checked, scored, compared and summed up', () => {
  let read = 0;
  const documents = fc.tuple(damaged(wholeRubric), damaged(wholeAssessment));
  fc.assert(
    fc.property(documents, fc.boolean(), ([ofRubric, ofAssessment], isRubricDamaged) => {
      const rubric = parseEmpowermentRubric(isRubricDamaged ? ofRubric : wholeRubric);
      const assessment = parseEmpowermentAssessment(
        isRubricDamaged ? wholeAssessment : ofAssessment,
      );
      if (!rubric.ok || !assessment.ok) return;
      read += 1;
      // As if it had always been so: otherwise the hash that was kept says that it was not.
      const { id, version } = rubric.value;
      const own = { ...assessment.value, rubric: { id, version } };
      const issues = [
        ...checkEmpowermentRubric(rubric.value, {}, 'issue'),
        ...checkEmpowermentAssessment(own, { rubric: rubric.value }, 'issue'),
      ];
      expectWords(issues);
      const rated = { rubric: rubric.value, assessment: own };
      const before = { rubric: wholeRubric, assessment: wholeAssessment };
      for (const as of ['claimed', 'evidenced', 'verified'] as const) {
        const { after } = compareAssessments(before, rated, { as });
        expect(linesThatDoNotAddUp(after)).toEqual([]);
        empowermentSummary(rubric.value, [own, wholeAssessment], { as });
      }
    }),
    runs,
  );
  expect(read).toBeGreaterThan(10);
});
