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
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const objectiveLevelChoices = ['general', 'specific'];
const materialGroupChoices = ['basic', 'core', 'supporting'];

/** Finds what `objectiveSchema` has against a value. */
export function checkObjectiveShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'text', value.text, 500, saysSomething, 'shape.blank');
  if (value.level != null) checkChoice(issues, 'level', value.level, objectiveLevelChoices);
}

function checkMaterialCoversItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

function checkMaterialLessonHours(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.total != null) checkWhole(issues, 'total', value.total, 0);
  if (value.theory != null) checkWhole(issues, 'theory', value.theory, 0);
  if (value.practice != null) checkWhole(issues, 'practice', value.practice, 0);
  if (value.field != null) checkWhole(issues, 'field', value.field, 0);
}

/** Finds what `materialSchema` has against a value. */
export function checkMaterialShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  checkEach(issues, 'covers', value.covers, checkMaterialCoversItem);
  if (value.isWorkPlanDrafting != null)
    checkBoolean(issues, 'isWorkPlanDrafting', value.isWorkPlanDrafting);
  if (value.group != null) checkChoice(issues, 'group', value.group, materialGroupChoices);
  if (value.lessonHours != null)
    checkPart(issues, 'lessonHours', value.lessonHours, checkMaterialLessonHours);
}

function checkMethodGroupMethodsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `methodGroupSchema` has against a value. */
export function checkMethodGroupShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.label != null)
    checkText(issues, 'label', value.label, 200, saysSomething, 'shape.blank');
  checkEach(issues, 'methods', value.methods, checkMethodGroupMethodsItem);
}

/** Finds what `termsOfReferenceSchema` has against a value. */
export function checkTermsOfReferenceShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.activityCode != null)
    checkText(issues, 'activityCode', value.activityCode, 40, saysSomething, 'shape.blank');
  if (value.background != null)
    checkText(issues, 'background', value.background, 1000, saysSomething, 'shape.blank');
  if (value.objective != null)
    checkText(issues, 'objective', value.objective, 500, saysSomething, 'shape.blank');
  if (value.output != null)
    checkText(issues, 'output', value.output, 500, saysSomething, 'shape.blank');
  if (value.beneficiaries != null)
    checkText(issues, 'beneficiaries', value.beneficiaries, 500, saysSomething, 'shape.blank');
  if (value.funds != null)
    checkText(issues, 'funds', value.funds, 300, saysSomething, 'shape.blank');
  if (value.place != null)
    checkText(issues, 'place', value.place, 300, saysSomething, 'shape.blank');
}
