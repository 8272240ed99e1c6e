// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const evidenceKindChoices = ['photo', 'document', 'minutes', 'attendance-list', 'other'];

/** Finds what `evidenceSchema` has against a value. */
export function checkEvidenceShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkChoice(issues, 'kind', value.kind, evidenceKindChoices);
  checkText(issues, 'label', value.label, 200, saysSomething, 'shape.blank');
  if (value.takenOn != null)
    checkText(issues, 'takenOn', value.takenOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.reference != null)
    checkText(issues, 'reference', value.reference, 300, saysSomething, 'shape.blank');
  if (value.sha256 != null)
    checkText(issues, 'sha256', value.sha256, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.location != null)
    checkText(issues, 'location', value.location, 200, saysSomething, 'shape.blank');
}
