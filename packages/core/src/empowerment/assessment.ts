import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkEmpowermentAssessmentShape } from './assessment.check.js';
import type {
  assessedUnitSchema,
  empowermentAssessmentSchema,
  indicatorAssessmentSchema,
  levelVerificationSchema,
} from './assessment.schema.js';
import { rubricHash, type EmpowermentRubric } from './rubric.js';

/** What was assessed: a region, or an RT, RW or dusun in the desa or kelurahan named. */
export type AssessedUnit = Readonly<z.output<typeof assessedUnitSchema>>;

/** The level somebody says an indicator has reached, and what shows it. */
export type IndicatorAssessment = Readonly<z.output<typeof indicatorAssessmentSchema>>;

/** The level that somebody else found. */
export type LevelVerification = Readonly<z.output<typeof levelVerificationSchema>>;

/** One unit measured with one version of a rubric for one year. */
export type EmpowermentAssessment = Readonly<z.output<typeof empowermentAssessmentSchema>>;

/** Reads an assessment; refuses with `shape.…` issues. What the rules say is asked by `checkEmpowermentAssessment`. */
export function parseEmpowermentAssessment(input: unknown): Result<EmpowermentAssessment> {
  return readChecked(checkEmpowermentAssessmentShape, input);
}

/** Whether an assessment names this version of this rubric. */
export function namesRubric(
  { rubric: named }: EmpowermentAssessment,
  { id, version }: EmpowermentRubric,
): boolean {
  return named.id === id && named.version === version;
}

/** Whether the rubric has the content the assessment was made with, as far as it says. */
export function hasSameContent(
  { rubric: named }: EmpowermentAssessment,
  rubric: EmpowermentRubric,
): boolean {
  return named.sha256 == null || named.sha256 === rubricHash(rubric);
}

/** Whether an assessment was made with this very rubric, so that its levels can be read under it. */
export function isMadeWith(assessment: EmpowermentAssessment, rubric: EmpowermentRubric): boolean {
  return namesRubric(assessment, rubric) && hasSameContent(assessment, rubric);
}

/** A text that two assessments of one unit share, and no others: level, region, number and name. */
export function unitKey({ level, region, number, name }: AssessedUnit): string {
  const called = (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
  return [level, region.code, number ?? '', called].join('|');
}
