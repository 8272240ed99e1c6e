// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText, checkWhole } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const perDiemPaymentKindChoices = ['per-diem', 'transport', 'honorarium'];

/** Finds what `perDiemPaymentSchema` has against a value. */
export function checkPerDiemPaymentShape(value: unknown, issues: Issue[]): void {
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
  checkText(issues, 'paidFor', value.paidFor, Infinity, isCalendarDate, 'shape.not-a-date');
  checkWhole(issues, 'amountRupiah', value.amountRupiah, 0, 1000000000000);
  checkChoice(issues, 'kind', value.kind, perDiemPaymentKindChoices);
  if (value.receivedOn != null)
    checkText(issues, 'receivedOn', value.receivedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.proof != null)
    checkText(issues, 'proof', value.proof, 200, saysSomething, 'shape.blank');
  if (value.account != null)
    checkText(issues, 'account', value.account, 100, saysSomething, 'shape.blank');
}
