// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkFields, checkText, checkWhole } from '../kernel/check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

/** Finds what `ledgerLineSchema` has against a value. */
export function checkLedgerLineShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
  checkText(issues, 'deviceId', value.deviceId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'sequence', value.sequence, 1);
  checkText(issues, 'recordedAt', value.recordedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.chain != null)
    checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
}
