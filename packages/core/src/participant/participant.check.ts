// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkBoolean,
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { checkVulnerableGroupShape } from '../training/stated-participants.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { isRegionCode } from '../region/region-code.js';
import { saysSomething } from '../kernel/shape.js';

const registrationStatusChoices = ['waiting', 'accepted', 'rejected', 'withdrawn'];
const participantSexChoices = ['female', 'male'];

/** Finds what `originSchema` has against a value. */
export function checkOriginShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.village != null)
    checkText(issues, 'village', value.village, 100, saysSomething, 'shape.blank');
  if (value.villageCode != null)
    checkText(
      issues,
      'villageCode',
      value.villageCode,
      Infinity,
      isRegionCode,
      'region.wrong-code-format',
    );
  if (value.district != null)
    checkText(issues, 'district', value.district, 100, saysSomething, 'shape.blank');
  if (value.districtCode != null)
    checkText(
      issues,
      'districtCode',
      value.districtCode,
      Infinity,
      isRegionCode,
      'region.wrong-code-format',
    );
  if (value.office != null)
    checkText(issues, 'office', value.office, 200, saysSomething, 'shape.blank');
}

/** Finds what `bankAccountSchema` has against a value. */
export function checkBankAccountShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.bank != null) checkText(issues, 'bank', value.bank, 100, saysSomething, 'shape.blank');
  if (value.number != null)
    checkText(issues, 'number', value.number, 40, saysSomething, 'shape.blank');
  if (value.holder != null)
    checkText(issues, 'holder', value.holder, 120, saysSomething, 'shape.blank');
}

/** Finds what `guardianSchema` has against a value. */
export function checkGuardianShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.relation != null)
    checkText(issues, 'relation', value.relation, 60, saysSomething, 'shape.blank');
  if (value.consentOn != null)
    checkText(issues, 'consentOn', value.consentOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `registrationStatusSchema` has against a value. */
export function checkRegistrationStatusShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, registrationStatusChoices);
}

/** Finds what `registrationSchema` has against a value. */
export function checkRegistrationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'status', value.status, registrationStatusChoices);
  if (value.reason != null)
    checkText(issues, 'reason', value.reason, 300, saysSomething, 'shape.blank');
  if (value.decidedAt != null)
    checkText(issues, 'decidedAt', value.decidedAt, Infinity, isInstant, 'shape.not-an-instant');
  if (value.isWalkIn != null) checkBoolean(issues, 'isWalkIn', value.isWalkIn);
}

/** Finds what `substitutionSchema` has against a value. */
export function checkSubstitutionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(
    issues,
    'participantId',
    value.participantId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  if (value.letter != null)
    checkText(issues, 'letter', value.letter, 120, saysSomething, 'shape.blank');
}

function checkParticipantAccessNeedsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 100, saysSomething, 'shape.blank');
}

/** Finds what `participantSchema` has against a value. */
export function checkParticipantShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.rowNumber != null) checkWhole(issues, 'rowNumber', value.rowNumber, 1);
  checkText(issues, 'name', value.name, 120);
  if (value.titleBefore != null)
    checkText(issues, 'titleBefore', value.titleBefore, 40, saysSomething, 'shape.blank');
  if (value.titleAfter != null)
    checkText(issues, 'titleAfter', value.titleAfter, 60, saysSomething, 'shape.blank');
  if (value.sex != null) checkChoice(issues, 'sex', value.sex, participantSexChoices);
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
  if (value.origin != null) checkPart(issues, 'origin', value.origin, checkOriginShape);
  if (value.nik != null) checkText(issues, 'nik', value.nik, 40);
  if (value.nikSeenOnCard != null) checkBoolean(issues, 'nikSeenOnCard', value.nikSeenOnCard);
  if (value.nip != null) checkText(issues, 'nip', value.nip, 40);
  if (value.phone != null) checkText(issues, 'phone', value.phone, 40);
  if (value.email != null)
    checkText(issues, 'email', value.email, 120, saysSomething, 'shape.blank');
  if (value.bornOn != null)
    checkText(issues, 'bornOn', value.bornOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.birthplace != null)
    checkText(issues, 'birthplace', value.birthplace, 100, saysSomething, 'shape.blank');
  if (value.rank != null) checkText(issues, 'rank', value.rank, 100, saysSomething, 'shape.blank');
  if (value.education != null)
    checkText(issues, 'education', value.education, 100, saysSomething, 'shape.blank');
  if (value.bankAccount != null)
    checkPart(issues, 'bankAccount', value.bankAccount, checkBankAccountShape);
  if (value.vulnerableGroups != null)
    checkEach(issues, 'vulnerableGroups', value.vulnerableGroups, checkVulnerableGroupShape);
  if (value.element != null)
    checkText(issues, 'element', value.element, 100, saysSomething, 'shape.blank');
  if (value.accessNeeds != null)
    checkEach(issues, 'accessNeeds', value.accessNeeds, checkParticipantAccessNeedsItem);
  if (value.guardian != null) checkPart(issues, 'guardian', value.guardian, checkGuardianShape);
  if (value.registration != null)
    checkPart(issues, 'registration', value.registration, checkRegistrationShape);
  if (value.substitutesFor != null)
    checkPart(issues, 'substitutesFor', value.substitutesFor, checkSubstitutionShape);
  if (value.processingId != null)
    checkText(
      issues,
      'processingId',
      value.processingId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
}

/** Finds what `rosterSchema` has against a value. */
export function checkRosterShape(value: unknown, issues: Issue[]): void {
  checkEach(issues, undefined, value, checkParticipantShape);
}

function checkListedParticipantOrigin(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.village != null)
    checkText(issues, 'village', value.village, 100, saysSomething, 'shape.blank');
  if (value.district != null)
    checkText(issues, 'district', value.district, 100, saysSomething, 'shape.blank');
  if (value.office != null)
    checkText(issues, 'office', value.office, 200, saysSomething, 'shape.blank');
}

/** Finds what `listedParticipantSchema` has against a value. */
export function checkListedParticipantShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.rowNumber != null) checkWhole(issues, 'rowNumber', value.rowNumber, 1);
  checkText(issues, 'name', value.name, 120);
  if (value.titleBefore != null)
    checkText(issues, 'titleBefore', value.titleBefore, 40, saysSomething, 'shape.blank');
  if (value.titleAfter != null)
    checkText(issues, 'titleAfter', value.titleAfter, 60, saysSomething, 'shape.blank');
  if (value.sex != null) checkChoice(issues, 'sex', value.sex, participantSexChoices);
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
  if (value.vulnerableGroups != null)
    checkEach(issues, 'vulnerableGroups', value.vulnerableGroups, checkVulnerableGroupShape);
  if (value.registration != null)
    checkPart(issues, 'registration', value.registration, checkRegistrationShape);
  if (value.substitutesFor != null)
    checkPart(issues, 'substitutesFor', value.substitutesFor, checkSubstitutionShape);
  if (value.origin != null) checkPart(issues, 'origin', value.origin, checkListedParticipantOrigin);
}
