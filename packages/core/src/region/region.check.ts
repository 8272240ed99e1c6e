// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkFields, checkText, checkWhole } from '../kernel/check.js';
import { isRegionCode } from './region-code.js';
import { saysSomething } from '../kernel/shape.js';

const regionLevelChoices = ['province', 'regency', 'district', 'village'];
const regionKindChoices = [
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
  'desa-adat',
];
const regionSchemeChoices = ['kemendagri', 'bps'];

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

/** Finds what `regionLevelSchema` has against a value. */
export function checkRegionLevelShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, regionLevelChoices);
}

/** Finds what `regionKindSchema` has against a value. */
export function checkRegionKindShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, regionKindChoices);
}

/** Finds what `regionSchemeSchema` has against a value. */
export function checkRegionSchemeShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, regionSchemeChoices);
}

/** Finds what `statedPlaceSchema` has against a value. */
export function checkStatedPlaceShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 100, saysSomething, 'shape.blank');
  if (value.code != null) checkText(issues, 'code', value.code, 40);
  if (value.scheme != null) checkChoice(issues, 'scheme', value.scheme, regionSchemeChoices);
  if (value.kind != null) checkChoice(issues, 'kind', value.kind, regionKindChoices);
  if (value.kindAsWritten != null)
    checkText(issues, 'kindAsWritten', value.kindAsWritten, 60, saysSomething, 'shape.blank');
  if (value.level != null) checkChoice(issues, 'level', value.level, regionLevelChoices);
  if (value.within != null)
    checkText(issues, 'within', value.within, Infinity, isRegionCode, 'region.wrong-code-format');
}

/** Finds what `countedUnitsSchema` has against a value. */
export function checkCountedUnitsShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'region', value.region, Infinity, isRegionCode, 'region.wrong-code-format');
  checkChoice(issues, 'level', value.level, regionLevelChoices);
  checkWhole(issues, 'stated', value.stated, 0);
}
