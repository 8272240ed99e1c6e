// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText, checkWhole } from '../kernel/check.js';
import { isRegionCode } from '../region/region-code.js';
import { saysSomething } from '../kernel/shape.js';

const legalBasisTypeChoices = [
  'uu',
  'perppu',
  'pp',
  'perpres',
  'permendesa',
  'kepmendesa',
  'permendagri',
  'kepmendagri',
  'permen-pupr',
  'permenaker',
  'permensos',
  'permenkes',
  'permenpan-rb',
  'peraturan-lan',
  'perda',
  'pergub',
  'perbup',
  'perwal',
  'perdes',
  'surat-edaran',
  'other',
];

/** Finds what `legalBasisSchema` has against a value. */
export function checkLegalBasisShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'type', value.type, legalBasisTypeChoices);
  checkText(issues, 'number', value.number, 40, saysSomething, 'shape.blank');
  checkWhole(issues, 'year', value.year, 1945, 2199);
  if (value.regionCode != null)
    checkText(
      issues,
      'regionCode',
      value.regionCode,
      Infinity,
      isRegionCode,
      'region.wrong-code-format',
    );
  if (value.about != null)
    checkText(issues, 'about', value.about, 300, saysSomething, 'shape.blank');
  if (value.note != null) checkText(issues, 'note', value.note, 300, saysSomething, 'shape.blank');
}
