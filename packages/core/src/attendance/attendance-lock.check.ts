// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText } from '../kernel/check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const attendanceLockLocksChoices = ['session', 'training'];

/** Finds what `attendanceLockSchema` has against a value. */
export function checkAttendanceLockShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  switch (value.locks) {
    case 'session':
      checkText(
        issues,
        'sessionId',
        value.sessionId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'lockedAt', value.lockedAt, Infinity, isInstant, 'shape.not-an-instant');
      if (value.author != null)
        checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      if (value.reason != null)
        checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
      break;
    case 'training':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'lockedAt', value.lockedAt, Infinity, isInstant, 'shape.not-an-instant');
      if (value.author != null)
        checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      if (value.reason != null)
        checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
      break;
    default:
      checkChoice(issues, 'locks', value.locks, attendanceLockLocksChoices);
  }
}
