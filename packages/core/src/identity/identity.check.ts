// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkText } from '../kernel/check.js';

const sexChoices = ['female', 'male'];

/** Finds what `sexSchema` has against a value. */
export function checkSexShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, sexChoices);
}

/** Finds what `nikSchema` has against a value. */
export function checkNikShape(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 40);
}

/** Finds what `nipSchema` has against a value. */
export function checkNipShape(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 40);
}

/** Finds what `phoneSchema` has against a value. */
export function checkPhoneShape(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 40);
}
