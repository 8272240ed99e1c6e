// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkEach, checkFields, checkPart, checkText, checkWhole } from '../kernel/check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

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
  checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.officialName != null)
    checkText(issues, 'officialName', value.officialName, 200, saysSomething, 'shape.blank');
  if (value.nameAsWritten != null)
    checkText(issues, 'nameAsWritten', value.nameAsWritten, 200, saysSomething, 'shape.blank');
  if (value.beneficiaryYears != null)
    checkPart(issues, 'beneficiaryYears', value.beneficiaryYears, checkProgramBeneficiaryYears);
  if (value.planningChain != null)
    checkEach(issues, 'planningChain', value.planningChain, checkProgramPlanningChainItem);
}
