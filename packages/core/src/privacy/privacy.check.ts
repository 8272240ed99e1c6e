// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const processingBasisChoices = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
];
const retentionKindChoices = ['until', 'months'];

/** Finds what `processingBasisSchema` has against a value. */
export function checkProcessingBasisShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, processingBasisChoices);
}

/** Finds what `retentionSchema` has against a value. */
export function checkRetentionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  switch (value.kind) {
    case 'until':
      checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
      break;
    case 'months':
      checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
      checkWhole(issues, 'months', value.months, 1, 1200);
      break;
    default:
      checkChoice(issues, 'kind', value.kind, retentionKindChoices);
  }
}

function checkProcessingDataTypesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

function checkProcessingNeedsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'dataType', value.dataType, 60, saysSomething, 'shape.blank');
  checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
}

/** Finds what `processingSchema` has against a value. */
export function checkProcessingShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.legalBasis != null)
    checkChoice(issues, 'legalBasis', value.legalBasis, processingBasisChoices);
  if (value.regulation != null)
    checkText(issues, 'regulation', value.regulation, 200, saysSomething, 'shape.blank');
  if (value.purpose != null)
    checkText(issues, 'purpose', value.purpose, 300, saysSomething, 'shape.blank');
  if (value.dataTypes != null)
    checkEach(issues, 'dataTypes', value.dataTypes, checkProcessingDataTypesItem);
  if (value.needs != null) checkEach(issues, 'needs', value.needs, checkProcessingNeedsItem);
  if (value.retention != null) checkPart(issues, 'retention', value.retention, checkRetentionShape);
  if (value.noticeVersion != null)
    checkText(issues, 'noticeVersion', value.noticeVersion, 60, saysSomething, 'shape.blank');
  if (value.recordedAt != null)
    checkText(issues, 'recordedAt', value.recordedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.proof != null)
    checkText(issues, 'proof', value.proof, 300, saysSomething, 'shape.blank');
  if (value.withdrawnAt != null)
    checkText(
      issues,
      'withdrawnAt',
      value.withdrawnAt,
      Infinity,
      isInstant,
      'shape.not-an-instant',
    );
  if (value.stoppedAt != null)
    checkText(issues, 'stoppedAt', value.stoppedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.erasedAt != null)
    checkText(issues, 'erasedAt', value.erasedAt, Infinity, isInstant, 'shape.not-an-instant');
}

/** Finds what `exportPurposeSchema` has against a value. */
export function checkExportPurposeShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'purpose', value.purpose, 300, saysSomething, 'shape.blank');
  checkText(issues, 'requestedBy', value.requestedBy, 120, saysSomething, 'shape.blank');
  checkText(issues, 'requestedAt', value.requestedAt, Infinity, isInstant, 'shape.not-an-instant');
}
