// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkEach, checkFields, checkPart, checkText } from '../kernel/check.js';
import { checkRegionShape } from '../region/region.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isRegionCode } from '../region/region-code.js';
import { saysSomething } from '../kernel/shape.js';

const groupMemberSexChoices = ['female', 'male'];
const groupKindChoices = [
  'kkm',
  'satlak',
  'kpspams',
  'kpspams-association',
  'bkm',
  'upl',
  'upk',
  'ups',
  'tipp',
  'ksm',
  'kpp',
  'rw-team',
  'rpjmdes-drafting-team',
  'other',
];
const groupFormedByKindChoices = ['minutes', 'decree'];
const groupStatusChoices = ['active', 'inactive', 'dissolved'];

/** Finds what `groupMemberSchema` has against a value. */
export function checkGroupMemberShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.participantId != null)
    checkText(
      issues,
      'participantId',
      value.participantId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.role != null) checkText(issues, 'role', value.role, 60, saysSomething, 'shape.blank');
  if (value.sex != null) checkChoice(issues, 'sex', value.sex, groupMemberSexChoices);
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
  if (value.from != null)
    checkText(issues, 'from', value.from, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.to != null)
    checkText(issues, 'to', value.to, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `memberGroupSchema` has against a value. */
export function checkMemberGroupShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'groupId', value.groupId, Infinity, isIdentifier, 'shape.not-an-identifier');
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
}

function checkGroupFormedBy(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, groupFormedByKindChoices);
  if (value.number != null)
    checkText(issues, 'number', value.number, 120, saysSomething, 'shape.blank');
  if (value.issuedOn != null)
    checkText(issues, 'issuedOn', value.issuedOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `groupSchema` has against a value. */
export function checkGroupShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkChoice(issues, 'kind', value.kind, groupKindChoices);
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.programId != null)
    checkText(
      issues,
      'programId',
      value.programId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.formedOn != null)
    checkText(issues, 'formedOn', value.formedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.formedBy != null) checkPart(issues, 'formedBy', value.formedBy, checkGroupFormedBy);
  if (value.legalForm != null)
    checkText(issues, 'legalForm', value.legalForm, 120, saysSomething, 'shape.blank');
  if (value.members != null) checkEach(issues, 'members', value.members, checkGroupMemberShape);
  if (value.memberGroups != null)
    checkEach(issues, 'memberGroups', value.memberGroups, checkMemberGroupShape);
  if (value.status != null) checkChoice(issues, 'status', value.status, groupStatusChoices);
}
