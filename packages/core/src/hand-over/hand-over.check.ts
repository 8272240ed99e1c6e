// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkChoice,
  checkFields,
  checkList,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const handOverFormatChoices = ['berdaya/hand-over@1'];

function checkHandOverTraining(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
}

function checkHandOverPlan(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
}

/** Finds what `handOverSchema` has against a value. */
export function checkHandOverShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, handOverFormatChoices);
  if (value.training != null) checkPart(issues, 'training', value.training, checkHandOverTraining);
  if (value.plan != null) checkPart(issues, 'plan', value.plan, checkHandOverPlan);
  checkText(issues, 'madeAt', value.madeAt, Infinity, isInstant, 'shape.not-an-instant');
  checkText(issues, 'madeBy', value.madeBy, 120, saysSomething, 'shape.blank');
  checkWhole(issues, 'count', value.count, 0);
  checkText(issues, 'digest', value.digest, 40, saysSomething, 'shape.blank');
  checkList(issues, 'lines', value.lines);
}
