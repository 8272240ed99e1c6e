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
import { checkLegalBasisShape } from './legal-basis.check.js';
import { checkRegionShape } from '../region/region.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const programTargetBasisChoices = ['law', 'program', 'default'];
const programRoleLevelChoices = ['national', 'province', 'regency', 'district', 'village', 'rw'];

function checkProgramTargetMinimum(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0);
  checkWhole(issues, 'denominator', value.denominator, 1);
}

/** Finds what `programTargetSchema` has against a value. */
export function checkProgramTargetShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'group', value.group, 60, saysSomething, 'shape.blank');
  checkPart(issues, 'minimum', value.minimum, checkProgramTargetMinimum);
  if (value.basis != null) checkChoice(issues, 'basis', value.basis, programTargetBasisChoices);
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
}

/** Finds what `programRoleSchema` has against a value. */
export function checkProgramRoleShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'role', value.role, 60, saysSomething, 'shape.blank');
  if (value.level != null) checkChoice(issues, 'level', value.level, programRoleLevelChoices);
}

function checkProgramSectorsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

function checkProgramTarget(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'label', value.label, 120, saysSomething, 'shape.blank');
  if (value.year != null) checkWhole(issues, 'year', value.year, 1945, 2199);
}

function checkProgramBudgetSourcesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 120, saysSomething, 'shape.blank');
}

function checkProgramBeneficiaryYears(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'from', value.from, 1945, 2199);
  checkWhole(issues, 'to', value.to, 1945, 2199);
}

function checkProgramPlanningChainItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

/** Finds what `programSchema` has against a value. */
export function checkProgramShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.key != null)
    checkText(issues, 'key', value.key, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.phase != null)
    checkText(issues, 'phase', value.phase, 20, saysSomething, 'shape.blank');
  if (value.officialName != null)
    checkText(issues, 'officialName', value.officialName, 200, saysSomething, 'shape.blank');
  if (value.nameAsWritten != null)
    checkText(issues, 'nameAsWritten', value.nameAsWritten, 200, saysSomething, 'shape.blank');
  if (value.sectors != null) checkEach(issues, 'sectors', value.sectors, checkProgramSectorsItem);
  if (value.level != null) checkChoice(issues, 'level', value.level, programRoleLevelChoices);
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.year != null) checkWhole(issues, 'year', value.year, 1945, 2199);
  if (value.startYear != null) checkWhole(issues, 'startYear', value.startYear, 1945, 2199);
  if (value.target != null) checkPart(issues, 'target', value.target, checkProgramTarget);
  if (value.accessTarget != null)
    checkText(issues, 'accessTarget', value.accessTarget, 60, saysSomething, 'shape.blank');
  if (value.targets != null) checkEach(issues, 'targets', value.targets, checkProgramTargetShape);
  if (value.budgetSources != null)
    checkEach(issues, 'budgetSources', value.budgetSources, checkProgramBudgetSourcesItem);
  if (value.legalBasis != null)
    checkEach(issues, 'legalBasis', value.legalBasis, checkLegalBasisShape);
  if (value.validFrom != null)
    checkText(issues, 'validFrom', value.validFrom, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.validTo != null)
    checkText(issues, 'validTo', value.validTo, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.roles != null) checkEach(issues, 'roles', value.roles, checkProgramRoleShape);
  if (value.beneficiaryYears != null)
    checkPart(issues, 'beneficiaryYears', value.beneficiaryYears, checkProgramBeneficiaryYears);
  if (value.planningChain != null)
    checkEach(issues, 'planningChain', value.planningChain, checkProgramPlanningChainItem);
}
