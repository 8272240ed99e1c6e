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
import { checkRegionShape } from '../region/region.check.js';
import { isRegionCode } from '../region/region-code.js';
import { saysSomething } from '../kernel/shape.js';

const readingConfidenceChoices = ['stated', 'inferred', 'other-source'];
const statedOriginsUnitLevelChoices = ['district', 'village'];
const vulnerableGroupChoices = [
  'poor',
  'women',
  'disability',
  'indigenous',
  'children',
  'elderly',
  'other',
];

/** Finds what `readingConfidenceSchema` has against a value. */
export function checkReadingConfidenceShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, readingConfidenceChoices);
}

/** Finds what `originUnitSchema` has against a value. */
export function checkOriginUnitShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'name', value.name, 100, saysSomething, 'shape.blank');
  if (value.code != null)
    checkText(issues, 'code', value.code, Infinity, isRegionCode, 'region.wrong-code-format');
  if (value.participants != null) checkWhole(issues, 'participants', value.participants, 0);
}

/** Finds what `statedOriginsSchema` has against a value. */
export function checkStatedOriginsShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.statedVillage != null)
    checkText(issues, 'statedVillage', value.statedVillage, 120, saysSomething, 'shape.blank');
  checkChoice(issues, 'unitLevel', value.unitLevel, statedOriginsUnitLevelChoices);
  if (value.unitsRepresented != null)
    checkWhole(issues, 'unitsRepresented', value.unitsRepresented, 0);
  if (value.unitsInRegion != null) checkWhole(issues, 'unitsInRegion', value.unitsInRegion, 0);
  checkBoolean(issues, 'unitsListed', value.unitsListed);
  if (value.units != null) checkEach(issues, 'units', value.units, checkOriginUnitShape);
}

/** Finds what `statedGroupSchema` has against a value. */
export function checkStatedGroupShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.role != null) checkText(issues, 'role', value.role, 80, saysSomething, 'shape.blank');
  checkText(issues, 'label', value.label, 200, saysSomething, 'shape.blank');
  if (value.count != null) checkWhole(issues, 'count', value.count, 0);
  if (value.countConfidence != null)
    checkChoice(issues, 'countConfidence', value.countConfidence, readingConfidenceChoices);
}

/** Finds what `statedParticipantsSchema` has against a value. */
export function checkStatedParticipantsShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.total != null) checkWhole(issues, 'total', value.total, 0);
  if (value.totalWords != null)
    checkText(issues, 'totalWords', value.totalWords, 120, saysSomething, 'shape.blank');
  if (value.women != null) checkWhole(issues, 'women', value.women, 0);
  if (value.men != null) checkWhole(issues, 'men', value.men, 0);
  if (value.sexNotStated != null) checkWhole(issues, 'sexNotStated', value.sexNotStated, 0);
  if (value.groups != null) checkEach(issues, 'groups', value.groups, checkStatedGroupShape);
  if (value.remainderExplained != null)
    checkText(
      issues,
      'remainderExplained',
      value.remainderExplained,
      300,
      saysSomething,
      'shape.blank',
    );
  if (value.origins != null) checkPart(issues, 'origins', value.origins, checkStatedOriginsShape);
}

/** Finds what `vulnerableGroupSchema` has against a value. */
export function checkVulnerableGroupShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, vulnerableGroupChoices);
}

function checkParticipantTargetMinimum(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0);
  checkWhole(issues, 'denominator', value.denominator, 1);
}

/** Finds what `participantTargetSchema` has against a value. */
export function checkParticipantTargetShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'group', value.group, vulnerableGroupChoices);
  checkPart(issues, 'minimum', value.minimum, checkParticipantTargetMinimum);
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
}

function checkQuotaOrigin(value: unknown, issues: Issue[]): void {
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
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
}

/** Finds what `quotaSchema` has against a value. */
export function checkQuotaShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkPart(issues, 'origin', value.origin, checkQuotaOrigin);
  checkWhole(issues, 'seats', value.seats, 0);
}
