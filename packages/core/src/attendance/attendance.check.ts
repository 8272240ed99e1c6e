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
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { isTimeOfDay } from '../kernel/time-of-day.js';
import { saysSomething } from '../kernel/shape.js';

const attendanceEntryStatusChoices = [
  'present',
  'late',
  'excused',
  'sick',
  'duty',
  'absent',
  'unrecorded',
];
const attendanceEntrySignedChoices = ['signature', 'signed-sheet', 'thumbprint', 'code', 'officer'];
const attendancePolicyAttendedItemChoices = [
  'present',
  'late',
  'excused',
  'sick',
  'duty',
  'absent',
];
const attendancePolicyWeightByChoices = ['lesson-hour', 'session', 'day'];
const attendancePolicyDayNeedsChoices = ['every-session', 'any-session'];
const attendancePolicyUnrecordedChoices = ['open', 'missed', 'outside'];
const attendancePolicyLatenessArrivalUnknownChoices = ['attended', 'missed', 'open'];

function checkAttendanceEntryReplacesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `attendanceEntrySchema` has against a value. */
export function checkAttendanceEntryShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
  checkText(issues, 'deviceId', value.deviceId, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'sequence', value.sequence, 1);
  checkText(issues, 'recordedAt', value.recordedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.chain != null)
    checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(
    issues,
    'participantId',
    value.participantId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkText(
    issues,
    'sessionId',
    value.sessionId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkChoice(issues, 'status', value.status, attendanceEntryStatusChoices);
  if (value.reason != null)
    checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
  if (value.arrivedAt != null)
    checkText(issues, 'arrivedAt', value.arrivedAt, Infinity, isTimeOfDay, 'shape.not-a-time');
  if (value.note != null) checkText(issues, 'note', value.note, 300, saysSomething, 'shape.blank');
  if (value.signed != null)
    checkChoice(issues, 'signed', value.signed, attendanceEntrySignedChoices);
  if (value.signatureId != null)
    checkText(
      issues,
      'signatureId',
      value.signatureId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  checkEach(issues, 'replaces', value.replaces, checkAttendanceEntryReplacesItem);
}

function checkAttendancePolicyMinimum(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0);
  checkWhole(issues, 'denominator', value.denominator, 1);
}

function checkAttendancePolicyAttendedItem(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, attendancePolicyAttendedItemChoices);
}

function checkAttendancePolicyLeavesDenominatorItem(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, attendancePolicyAttendedItemChoices);
}

function checkAttendancePolicyLatenessTakesOff(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 1);
  checkWhole(issues, 'denominator', value.denominator, 1, 1000);
}

function checkAttendancePolicyLateness(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'begunMinutes', value.begunMinutes, 1);
  checkPart(issues, 'takesOff', value.takesOff, checkAttendancePolicyLatenessTakesOff);
  checkChoice(
    issues,
    'arrivalUnknown',
    value.arrivalUnknown,
    attendancePolicyLatenessArrivalUnknownChoices,
  );
}

/** Finds what `attendancePolicySchema` has against a value. */
export function checkAttendancePolicyShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
  checkPart(issues, 'minimum', value.minimum, checkAttendancePolicyMinimum);
  checkEach(issues, 'attended', value.attended, checkAttendancePolicyAttendedItem);
  checkEach(
    issues,
    'leavesDenominator',
    value.leavesDenominator,
    checkAttendancePolicyLeavesDenominatorItem,
  );
  if (value.weightBy != null)
    checkChoice(issues, 'weightBy', value.weightBy, attendancePolicyWeightByChoices);
  if (value.dayNeeds != null)
    checkChoice(issues, 'dayNeeds', value.dayNeeds, attendancePolicyDayNeedsChoices);
  if (value.unrecorded != null)
    checkChoice(issues, 'unrecorded', value.unrecorded, attendancePolicyUnrecordedChoices);
  if (value.lateness != null)
    checkPart(issues, 'lateness', value.lateness, checkAttendancePolicyLateness);
}
