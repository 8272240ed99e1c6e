// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkFields, checkText } from '../kernel/check.js';
import { isRegionCode } from './region-code.js';
import { saysSomething } from '../kernel/shape.js';

/** Finds what `regionCodeSchema` has against a value. */
export function checkRegionCodeShape(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isRegionCode, 'region.wrong-code-format');
}

/** Finds what `regionSchema` has against a value. */
export function checkRegionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'code', value.code, Infinity, isRegionCode, 'region.wrong-code-format');
  checkText(issues, 'name', value.name, 100, saysSomething, 'shape.blank');
}
