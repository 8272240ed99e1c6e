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
import { checkEvidenceShape } from '../review/evidence.check.js';
import { checkMinutesShape } from '../review/review.check.js';
import { checkPlanningLinkShape, checkWorkPlanShape } from './work-plan.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const planLineStatusChoices = ['not-started', 'running', 'done', 'blocked'];
const planLineVerdictChoices = ['confirmed', 'rejected'];
const planLineStepChoices = ['submit', 'return', 'verify', 'approve', 'close', 'reopen'];
const planLineKindChoices = [
  'progress',
  'verification',
  'review',
  'revision',
  'planning',
  'period-lock',
];

function checkPlanLineReplacesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

function checkPlanLineEntryIdsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `planLineSchema` has against a value. */
export function checkPlanLineShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  switch (value.kind) {
    case 'progress':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'itemId', value.itemId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkWhole(issues, 'percent', value.percent, 0, 100);
      checkChoice(issues, 'status', value.status, planLineStatusChoices);
      if (value.seenOn != null)
        checkText(issues, 'seenOn', value.seenOn, Infinity, isCalendarDate, 'shape.not-a-date');
      if (value.note != null)
        checkText(issues, 'note', value.note, 500, saysSomething, 'shape.blank');
      if (value.obstacle != null)
        checkText(issues, 'obstacle', value.obstacle, 500, saysSomething, 'shape.blank');
      if (value.nextStep != null)
        checkText(issues, 'nextStep', value.nextStep, 500, saysSomething, 'shape.blank');
      checkEach(issues, 'evidence', value.evidence, checkEvidenceShape);
      checkEach(issues, 'replaces', value.replaces, checkPlanLineReplacesItem);
      if (value.reason != null)
        checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
      break;
    case 'verification':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkEach(issues, 'entryIds', value.entryIds, checkPlanLineEntryIdsItem);
      checkChoice(issues, 'verdict', value.verdict, planLineVerdictChoices);
      if (value.role != null)
        checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
      if (value.remarks != null)
        checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
      break;
    case 'review':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkChoice(issues, 'step', value.step, planLineStepChoices);
      if (value.role != null)
        checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
      checkWhole(issues, 'revision', value.revision, 1);
      if (value.remarks != null)
        checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
      if (value.minutes != null) checkPart(issues, 'minutes', value.minutes, checkMinutesShape);
      break;
    case 'revision':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkWhole(issues, 'number', value.number, 1);
      if (value.minutes != null) checkPart(issues, 'minutes', value.minutes, checkMinutesShape);
      checkPart(issues, 'plan', value.plan, checkWorkPlanShape);
      break;
    case 'planning':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'itemId', value.itemId, Infinity, isIdentifier, 'shape.not-an-identifier');
      if (value.link != null) checkPart(issues, 'link', value.link, checkPlanningLinkShape);
      checkEach(issues, 'replaces', value.replaces, checkPlanLineReplacesItem);
      break;
    case 'period-lock':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'through', value.through, Infinity, isCalendarDate, 'shape.not-a-date');
      if (value.reason != null)
        checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
      break;
    default:
      checkChoice(issues, 'kind', value.kind, planLineKindChoices);
  }
}
