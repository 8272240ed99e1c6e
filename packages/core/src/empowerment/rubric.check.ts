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
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const evidenceDemandKindsItemChoices = ['photo', 'document', 'minutes', 'attendance-list', 'other'];
const empowermentRubricLevelChoices = [
  'rt',
  'rw',
  'dusun',
  'village',
  'district',
  'regency',
  'province',
];
const empowermentRubricBasisChoices = ['regulation', 'publication', 'house-rule'];
const empowermentRubricCitationConfidenceChoices = ['read', 'weak', 'memory'];

/** Finds what `rubricWordingSchema` has against a value. */
export function checkRubricWordingShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, 500, saysSomething, 'shape.blank');
  if (value.en != null) checkText(issues, 'en', value.en, 500, saysSomething, 'shape.blank');
}

/** Finds what `rubricShareSchema` has against a value. */
export function checkRubricShareShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'numerator', value.numerator, 0, 1000000);
  checkWhole(issues, 'denominator', value.denominator, 1, 1000000);
}

/** Finds what `rubricLevelSchema` has against a value. */
export function checkRubricLevelShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'level', value.level, 0, 100);
  checkPart(issues, 'description', value.description, checkRubricWordingShape);
  checkWhole(issues, 'points', value.points, 0, 100);
}

function checkEvidenceDemandKindsItem(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, evidenceDemandKindsItemChoices);
}

/** Finds what `evidenceDemandSchema` has against a value. */
export function checkEvidenceDemandShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'fromLevel', value.fromLevel, 0, 100);
  checkWhole(issues, 'pieces', value.pieces, 1, 100);
  if (value.kinds != null) checkEach(issues, 'kinds', value.kinds, checkEvidenceDemandKindsItem);
}

function checkRubricIndicatorVerifiersItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 120, saysSomething, 'shape.blank');
}

/** Finds what `rubricIndicatorSchema` has against a value. */
export function checkRubricIndicatorShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'title', value.title, checkRubricWordingShape);
  checkPart(issues, 'weight', value.weight, checkRubricShareShape);
  checkEach(issues, 'levels', value.levels, checkRubricLevelShape);
  if (value.evidence != null)
    checkEach(issues, 'evidence', value.evidence, checkEvidenceDemandShape);
  if (value.verifiers != null)
    checkEach(issues, 'verifiers', value.verifiers, checkRubricIndicatorVerifiersItem);
}

/** Finds what `rubricDomainSchema` has against a value. */
export function checkRubricDomainShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'title', value.title, checkRubricWordingShape);
  checkPart(issues, 'weight', value.weight, checkRubricShareShape);
  checkEach(issues, 'indicators', value.indicators, checkRubricIndicatorShape);
}

/** Finds what `rubricBandSchema` has against a value. */
export function checkRubricBandShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'title', value.title, checkRubricWordingShape);
  checkPart(issues, 'from', value.from, checkRubricShareShape);
}

function checkEmpowermentRubricCitation(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
  checkChoice(issues, 'confidence', value.confidence, empowermentRubricCitationConfidenceChoices);
}

function checkEmpowermentRubricInForce(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.from != null)
    checkText(issues, 'from', value.from, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.until != null)
    checkText(issues, 'until', value.until, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `empowermentRubricSchema` has against a value. */
export function checkEmpowermentRubricShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkWhole(issues, 'version', value.version, 1);
  checkPart(issues, 'title', value.title, checkRubricWordingShape);
  checkChoice(issues, 'level', value.level, empowermentRubricLevelChoices);
  checkChoice(issues, 'basis', value.basis, empowermentRubricBasisChoices);
  checkPart(issues, 'citation', value.citation, checkEmpowermentRubricCitation);
  if (value.inForce != null)
    checkPart(issues, 'inForce', value.inForce, checkEmpowermentRubricInForce);
  if (value.replacesVersion != null)
    checkWhole(issues, 'replacesVersion', value.replacesVersion, 1);
  checkEach(issues, 'domains', value.domains, checkRubricDomainShape);
  checkEach(issues, 'bands', value.bands, checkRubricBandShape);
}
