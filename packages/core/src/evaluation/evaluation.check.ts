// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkBoolean,
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const testScoreTestChoices = ['pre-test', 'post-test', 'final'];
const competenceAssessmentResultChoices = ['competent', 'not-yet-competent'];
const satisfactionFormAnswersItemElementChoices = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'behaviour',
  'facilities',
  'complaints',
];

/** Finds what `testScoreSchema` has against a value. */
export function checkTestScoreShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(
    issues,
    'participantId',
    value.participantId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkChoice(issues, 'test', value.test, testScoreTestChoices);
  checkWhole(issues, 'points', value.points);
  checkWhole(issues, 'maximum', value.maximum, 1, 1000000);
  if (value.takenOn != null)
    checkText(issues, 'takenOn', value.takenOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `competenceUnitSchema` has against a value. */
export function checkCompetenceUnitShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
}

/** Finds what `competenceAssessmentSchema` has against a value. */
export function checkCompetenceAssessmentShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(
    issues,
    'participantId',
    value.participantId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkText(issues, 'unitId', value.unitId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'attempt', value.attempt, 1);
  checkChoice(issues, 'result', value.result, competenceAssessmentResultChoices);
  if (value.assessedOn != null)
    checkText(issues, 'assessedOn', value.assessedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.assessor != null)
    checkText(issues, 'assessor', value.assessor, 120, saysSomething, 'shape.blank');
}

function checkSatisfactionFormAnswersItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'element', value.element, satisfactionFormAnswersItemElementChoices);
  checkWhole(issues, 'answer', value.answer);
}

/** Finds what `satisfactionFormSchema` has against a value. */
export function checkSatisfactionFormShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.filledOn != null)
    checkText(issues, 'filledOn', value.filledOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkEach(issues, 'answers', value.answers, checkSatisfactionFormAnswersItem);
}

function checkPassRuleMinimumScore(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0);
  checkWhole(issues, 'denominator', value.denominator, 1);
}

function checkPassRuleBandsItemMinimum(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0);
  checkWhole(issues, 'denominator', value.denominator, 1);
}

function checkPassRuleBandsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkPart(issues, 'minimum', value.minimum, checkPassRuleBandsItemMinimum);
  if (value.label != null)
    checkText(issues, 'label', value.label, 80, saysSomething, 'shape.blank');
}

/** Finds what `passRuleSchema` has against a value. */
export function checkPassRuleShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
  checkBoolean(issues, 'asksCompetence', value.asksCompetence);
  if (value.maximumAttempts != null)
    checkWhole(issues, 'maximumAttempts', value.maximumAttempts, 1);
  if (value.minimumScore != null)
    checkPart(issues, 'minimumScore', value.minimumScore, checkPassRuleMinimumScore);
  if (value.bands != null) checkEach(issues, 'bands', value.bands, checkPassRuleBandsItem);
}

function checkEvaluationPassedItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `evaluationSchema` has against a value. */
export function checkEvaluationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.passRule != null) checkPart(issues, 'passRule', value.passRule, checkPassRuleShape);
  if (value.units != null) checkEach(issues, 'units', value.units, checkCompetenceUnitShape);
  if (value.assessments != null)
    checkEach(issues, 'assessments', value.assessments, checkCompetenceAssessmentShape);
  if (value.scores != null) checkEach(issues, 'scores', value.scores, checkTestScoreShape);
  if (value.satisfaction != null)
    checkEach(issues, 'satisfaction', value.satisfaction, checkSatisfactionFormShape);
  if (value.passed != null) checkEach(issues, 'passed', value.passed, checkEvaluationPassedItem);
}
