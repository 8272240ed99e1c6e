// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkPart, checkText, checkWhole } from '../kernel/check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const certificateVerificationKindChoices = ['verification-code', 'qr', 'certified-signature'];
const certificateKindChoices = ['graduation', 'completion', 'attendance'];
const certificateEmblemChoices = ['state', 'region', 'institution'];

/** Finds what `certificateHolderSchema` has against a value. */
export function checkCertificateHolderShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.titleBefore != null)
    checkText(issues, 'titleBefore', value.titleBefore, 40, saysSomething, 'shape.blank');
  if (value.titleAfter != null)
    checkText(issues, 'titleAfter', value.titleAfter, 60, saysSomething, 'shape.blank');
  if (value.nip != null) checkText(issues, 'nip', value.nip, 30, saysSomething, 'shape.blank');
  if (value.birthplace != null)
    checkText(issues, 'birthplace', value.birthplace, 100, saysSomething, 'shape.blank');
  if (value.bornOn != null)
    checkText(issues, 'bornOn', value.bornOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.rank != null) checkText(issues, 'rank', value.rank, 80, saysSomething, 'shape.blank');
  if (value.position != null)
    checkText(issues, 'position', value.position, 120, saysSomething, 'shape.blank');
  if (value.office != null)
    checkText(issues, 'office', value.office, 200, saysSomething, 'shape.blank');
}

/** Finds what `certificateVerificationSchema` has against a value. */
export function checkCertificateVerificationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, certificateVerificationKindChoices);
  if (value.code != null) checkText(issues, 'code', value.code, 120, saysSomething, 'shape.blank');
  if (value.label != null)
    checkText(issues, 'label', value.label, 200, saysSomething, 'shape.blank');
  if (value.provider != null)
    checkText(issues, 'provider', value.provider, 120, saysSomething, 'shape.blank');
  if (value.checkUrl != null)
    checkText(issues, 'checkUrl', value.checkUrl, 500, saysSomething, 'shape.blank');
}

function checkCertificateTraining(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.title != null)
    checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  if (value.startsOn != null)
    checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.endsOn != null)
    checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.place != null)
    checkText(issues, 'place', value.place, 200, saysSomething, 'shape.blank');
  if (value.lessonHours != null) checkWhole(issues, 'lessonHours', value.lessonHours, 1);
}

function checkCertificateSignatory(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.position != null)
    checkText(issues, 'position', value.position, 200, saysSomething, 'shape.blank');
  if (value.nip != null) checkText(issues, 'nip', value.nip, 30, saysSomething, 'shape.blank');
}

function checkCertificateRevoked(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'revokedOn', value.revokedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.reason != null)
    checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
}

/** Finds what `certificateSchema` has against a value. */
export function checkCertificateShape(value: unknown, issues: Issue[]): void {
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
  checkChoice(issues, 'kind', value.kind, certificateKindChoices);
  if (value.number != null)
    checkText(issues, 'number', value.number, 120, saysSomething, 'shape.blank');
  if (value.issuer != null)
    checkText(issues, 'issuer', value.issuer, 200, saysSomething, 'shape.blank');
  if (value.issuedOn != null)
    checkText(issues, 'issuedOn', value.issuedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkPart(issues, 'holder', value.holder, checkCertificateHolderShape);
  if (value.qualification != null)
    checkText(issues, 'qualification', value.qualification, 200, saysSomething, 'shape.blank');
  checkPart(issues, 'training', value.training, checkCertificateTraining);
  if (value.signatory != null)
    checkPart(issues, 'signatory', value.signatory, checkCertificateSignatory);
  if (value.emblem != null) checkChoice(issues, 'emblem', value.emblem, certificateEmblemChoices);
  if (value.verification != null)
    checkPart(issues, 'verification', value.verification, checkCertificateVerificationShape);
  if (value.revoked != null) checkPart(issues, 'revoked', value.revoked, checkCertificateRevoked);
}
