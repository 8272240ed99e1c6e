// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkEach, checkFields, checkText, checkWhole } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isTimeOfDay } from '../kernel/time-of-day.js';
import { saysSomething } from '../kernel/shape.js';

const sessionActivityChoices = [
  'opening',
  'material',
  'discussion',
  'practice',
  'field-practice',
  'work-plan-drafting',
  'evaluation',
  'break',
  'closing',
];

/** Finds what `sessionActivitySchema` has against a value. */
export function checkSessionActivityShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, sessionActivityChoices);
}

function checkSessionResourcePersonsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 120, saysSomething, 'shape.blank');
}

/** Finds what `sessionSchema` has against a value. */
export function checkSessionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 200, saysSomething, 'shape.blank');
  if (value.activity != null)
    checkChoice(issues, 'activity', value.activity, sessionActivityChoices);
  checkText(issues, 'heldOn', value.heldOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.startTime != null)
    checkText(issues, 'startTime', value.startTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  if (value.endTime != null)
    checkText(issues, 'endTime', value.endTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  checkWhole(issues, 'lessonHours', value.lessonHours, 0);
  if (value.materialId != null)
    checkText(
      issues,
      'materialId',
      value.materialId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.room != null) checkText(issues, 'room', value.room, 100, saysSomething, 'shape.blank');
  if (value.resourcePersons != null)
    checkEach(issues, 'resourcePersons', value.resourcePersons, checkSessionResourcePersonsItem);
  if (value.moderator != null)
    checkText(issues, 'moderator', value.moderator, 120, saysSomething, 'shape.blank');
}
