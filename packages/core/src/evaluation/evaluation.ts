import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkEvaluationShape } from './evaluation.check.js';
import type {
  competenceAssessmentSchema,
  competenceUnitSchema,
  evaluationSchema,
  passRuleSchema,
  satisfactionFormSchema,
  testScoreSchema,
} from './evaluation.schema.js';

/** Before the training, after it, and what a participant is given at its end (nilai akhir). */
export const testKinds = ['pre-test', 'post-test', 'final'] as const;

/** One of pre-test, post-test, final. */
export type TestKind = (typeof testKinds)[number];

/** What an assessment finds: kompeten, belum kompeten. */
export const competenceResults = ['competent', 'not-yet-competent'] as const;

/** One of competent, not yet competent. */
export type CompetenceResult = (typeof competenceResults)[number];

/**
 * The nine elements of satisfaction with a service (SKM), in their order: persyaratan; sistem, mekanisme dan prosedur;
 * waktu; biaya; produk; kompetensi; perilaku; sarana; pengaduan. Source: Permenpan RB 14/2017.
 */
export const satisfactionElements = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'behaviour',
  'facilities',
  'complaints',
] as const;

/** One of the nine elements of satisfaction. */
export type SatisfactionElement = (typeof satisfactionElements)[number];

/** What one participant reached in a test. */
export type TestScore = Readonly<z.output<typeof testScoreSchema>>;

/** A unit of competence that participants are assessed in. */
export type CompetenceUnit = Readonly<z.output<typeof competenceUnitSchema>>;

/** One assessment of one participant in one unit of competence. */
export type CompetenceAssessment = Readonly<z.output<typeof competenceAssessmentSchema>>;

/** What one participant, who is not named, answered on satisfaction. */
export type SatisfactionForm = Readonly<z.output<typeof satisfactionFormSchema>>;

/** What passing asks for besides enough attendance. */
export type PassRule = Readonly<z.output<typeof passRuleSchema>>;

/** What participants learnt in a training, and what they thought of it. */
export type Evaluation = Readonly<z.output<typeof evaluationSchema>>;

/** Reads an evaluation; refuses with `shape.…` issues. What the rules say is asked by `checkEvaluation`. */
export function parseEvaluation(input: unknown): Result<Evaluation> {
  return readChecked(checkEvaluationShape, input);
}
