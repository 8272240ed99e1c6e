// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkPart, checkText, checkWhole } from '../kernel/check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isRegionCode } from '../region/region-code.js';
import { saysSomething } from '../kernel/shape.js';

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
}
