import { checkRules, type Issue, type Stage } from '../kernel/index.js';
import { dateRules } from './date.rules.js';
import { figureRules } from './figure.rules.js';
import { markRules } from './mark.rules.js';
import { nameRules } from './names.rules.js';
import type { TextContext } from './text-rule.js';

/** Every rule about every text of a document. */
export const textRules = [...figureRules, ...dateRules, ...markRules, ...nameRules] as const;

/**
 * What the rules of the stage find in the texts of a document of plain data, each path leading to the text. Identifiers,
 * codes, dates and the like are no texts.
 */
export function checkTexts(
  document: unknown,
  context: TextContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(textRules, document, context, stage);
}
