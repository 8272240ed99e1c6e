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
import { checkMinutesShape, checkReviewStepShape } from '../review/review.check.js';
import { checkPlanningLinkShape, checkWorkPlanShape } from './work-plan.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const progressEntryStatusChoices = ['not-started', 'running', 'done', 'blocked'];
const verificationVerdictChoices = ['confirmed', 'rejected'];

function checkProgressEntryReplacesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `progressEntrySchema` has against a value. */
export function checkProgressEntryShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'itemId', value.itemId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'percent', value.percent, 0, 100);
  checkChoice(issues, 'status', value.status, progressEntryStatusChoices);
  if (value.note != null) checkText(issues, 'note', value.note, 500, saysSomething, 'shape.blank');
  if (value.obstacle != null)
    checkText(issues, 'obstacle', value.obstacle, 500, saysSomething, 'shape.blank');
  if (value.nextStep != null)
    checkText(issues, 'nextStep', value.nextStep, 500, saysSomething, 'shape.blank');
  checkEach(issues, 'evidence', value.evidence, checkEvidenceShape);
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  checkText(issues, 'deviceId', value.deviceId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'sequence', value.sequence, 1);
  checkText(issues, 'recordedAt', value.recordedAt, Infinity, isInstant, 'shape.not-an-instant');
  checkEach(issues, 'replaces', value.replaces, checkProgressEntryReplacesItem);
  if (value.seenOn != null)
    checkText(issues, 'seenOn', value.seenOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.reason != null)
    checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
}

function checkVerificationEntryIdsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `verificationSchema` has against a value. */
export function checkVerificationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkEach(issues, 'entryIds', value.entryIds, checkVerificationEntryIdsItem);
  checkChoice(issues, 'verdict', value.verdict, verificationVerdictChoices);
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
  checkText(issues, 'at', value.at, Infinity, isInstant, 'shape.not-an-instant');
  if (value.remarks != null)
    checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
}

/** Finds what `workPlanRevisionSchema` has against a value. */
export function checkWorkPlanRevisionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'number', value.number, 1);
  checkText(issues, 'changedBy', value.changedBy, 120, saysSomething, 'shape.blank');
  checkText(issues, 'changedAt', value.changedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.minutes != null) checkPart(issues, 'minutes', value.minutes, checkMinutesShape);
  checkPart(issues, 'plan', value.plan, checkWorkPlanShape);
}

function checkPlanningEntryReplacesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `planningEntrySchema` has against a value. */
export function checkPlanningEntryShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'itemId', value.itemId, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.link != null) checkPart(issues, 'link', value.link, checkPlanningLinkShape);
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  checkText(issues, 'recordedAt', value.recordedAt, Infinity, isInstant, 'shape.not-an-instant');
  checkEach(issues, 'replaces', value.replaces, checkPlanningEntryReplacesItem);
}

/** Finds what `periodLockSchema` has against a value. */
export function checkPeriodLockShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'planId', value.planId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'through', value.through, Infinity, isCalendarDate, 'shape.not-a-date');
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  checkText(issues, 'at', value.at, Infinity, isInstant, 'shape.not-an-instant');
  if (value.reason != null)
    checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
}

/** Finds what `workPlanRecordSchema` has against a value. */
export function checkWorkPlanRecordShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkPart(issues, 'plan', value.plan, checkWorkPlanShape);
  if (value.revisions != null)
    checkEach(issues, 'revisions', value.revisions, checkWorkPlanRevisionShape);
  if (value.review != null) checkEach(issues, 'review', value.review, checkReviewStepShape);
  if (value.entries != null) checkEach(issues, 'entries', value.entries, checkProgressEntryShape);
  if (value.verifications != null)
    checkEach(issues, 'verifications', value.verifications, checkVerificationShape);
  if (value.planning != null)
    checkEach(issues, 'planning', value.planning, checkPlanningEntryShape);
  if (value.locks != null) checkEach(issues, 'locks', value.locks, checkPeriodLockShape);
}
