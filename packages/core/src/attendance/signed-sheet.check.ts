// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkEach, checkFields, checkText } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

function checkSignedSheetSignedByItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `signedSheetSchema` has against a value. */
export function checkSignedSheetShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(
    issues,
    'sessionId',
    value.sessionId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkEach(issues, 'signedBy', value.signedBy, checkSignedSheetSignedByItem);
  if (value.signedOn != null)
    checkText(issues, 'signedOn', value.signedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.keptAt != null)
    checkText(issues, 'keptAt', value.keptAt, 200, saysSomething, 'shape.blank');
  if (value.note != null) checkText(issues, 'note', value.note, 300, saysSomething, 'shape.blank');
}
