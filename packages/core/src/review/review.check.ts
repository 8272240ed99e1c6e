// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkPart, checkText, checkWhole } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const reviewStepStepChoices = ['submit', 'return', 'verify', 'approve', 'close', 'reopen'];

/** Finds what `minutesSchema` has against a value. */
export function checkMinutesShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'reference', value.reference, 120, saysSomething, 'shape.blank');
  if (value.datedOn != null)
    checkText(issues, 'datedOn', value.datedOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `reviewStepSchema` has against a value. */
export function checkReviewStepShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkChoice(issues, 'step', value.step, reviewStepStepChoices);
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
  checkText(issues, 'at', value.at, Infinity, isInstant, 'shape.not-an-instant');
  checkWhole(issues, 'revision', value.revision, 1);
  if (value.remarks != null)
    checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
  if (value.minutes != null) checkPart(issues, 'minutes', value.minutes, checkMinutesShape);
}
