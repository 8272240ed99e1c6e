// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText } from '../kernel/check.js';
import { saysSomething } from '../kernel/shape.js';

const signatoryPositionChoices = ['left', 'centre', 'right'];

/** Finds what `signatorySchema` has against a value. */
export function checkSignatoryShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'position', value.position, signatoryPositionChoices);
  if (value.opening != null)
    checkText(issues, 'opening', value.opening, 120, saysSomething, 'shape.blank');
  if (value.office != null)
    checkText(issues, 'office', value.office, 200, saysSomething, 'shape.blank');
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.rank != null) checkText(issues, 'rank', value.rank, 100, saysSomething, 'shape.blank');
  if (value.nip != null) checkText(issues, 'nip', value.nip, 40);
}
