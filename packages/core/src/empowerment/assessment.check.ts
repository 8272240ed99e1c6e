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
import { checkRegionShape } from '../region/region.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const assessedUnitLevelChoices = [
  'rt',
  'rw',
  'dusun',
  'village',
  'district',
  'regency',
  'province',
];

/** Finds what `assessedUnitSchema` has against a value. */
export function checkAssessedUnitShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'level', value.level, assessedUnitLevelChoices);
  checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.number != null) checkWhole(issues, 'number', value.number, 1, 999);
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
}

/** Finds what `indicatorAssessmentSchema` has against a value. */
export function checkIndicatorAssessmentShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(
    issues,
    'indicatorId',
    value.indicatorId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  if (value.level != null) checkWhole(issues, 'level', value.level);
  if (value.evidence != null) checkEach(issues, 'evidence', value.evidence, checkEvidenceShape);
  if (value.note != null) checkText(issues, 'note', value.note, 500, saysSomething, 'shape.blank');
}

/** Finds what `levelVerificationSchema` has against a value. */
export function checkLevelVerificationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(
    issues,
    'indicatorId',
    value.indicatorId,
    Infinity,
    isIdentifier,
    'shape.not-an-identifier',
  );
  checkWhole(issues, 'level', value.level);
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
  checkText(issues, 'at', value.at, Infinity, isInstant, 'shape.not-an-instant');
  if (value.remarks != null)
    checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
}

function checkEmpowermentAssessmentRubric(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'version', value.version, 1);
  if (value.sha256 != null)
    checkText(issues, 'sha256', value.sha256, Infinity, isIdentifier, 'shape.not-an-identifier');
}

function checkEmpowermentAssessmentAssessorsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 120, saysSomething, 'shape.blank');
}

/** Finds what `empowermentAssessmentSchema` has against a value. */
export function checkEmpowermentAssessmentShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'rubric', value.rubric, checkEmpowermentAssessmentRubric);
  checkPart(issues, 'unit', value.unit, checkAssessedUnitShape);
  checkWhole(issues, 'year', value.year, 1945, 2199);
  if (value.assessedOn != null)
    checkText(issues, 'assessedOn', value.assessedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkEach(issues, 'assessors', value.assessors, checkEmpowermentAssessmentAssessorsItem);
  checkEach(issues, 'indicators', value.indicators, checkIndicatorAssessmentShape);
  if (value.verifications != null)
    checkEach(issues, 'verifications', value.verifications, checkLevelVerificationShape);
}
