import * as z from 'zod/mini';
import {
  calendarDateSchema,
  fractionSchema,
  identifierSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { competenceResults, satisfactionElements, testKinds } from './evaluation.js';

/**
 * What one participant reached in a test. Points and maximum are whole: half points are written on a finer scale, 72.5 of
 * 100 as 145 of 200.
 */
export const testScoreSchema = z.object({
  id: identifierSchema,
  participantId: identifierSchema,
  test: z.enum(testKinds),
  points: z.int(),
  maximum: z.int().check(z.positive(), z.maximum(1_000_000)),
  takenOn: maybe(calendarDateSchema),
});

/** A unit of competence (unit kompetensi) that participants are assessed in; its code may be its id. */
export const competenceUnitSchema = z.object({ id: identifierSchema, title: text(300) });

/** One assessment (uji kompetensi) of one participant in one unit of competence. */
export const competenceAssessmentSchema = z.object({
  id: identifierSchema,
  participantId: identifierSchema,
  unitId: identifierSchema,
  /** 1 for the first assessment of the participant in the unit, 2 for the second … */
  attempt: z.int().check(z.positive()),
  result: z.enum(competenceResults),
  assessedOn: maybe(calendarDateSchema),
  /** Who assessed (asesor). */
  assessor: maybe(text(120)),
});

/** What one participant answered on satisfaction, from 1 to 4 for each element. It does not say who, and has no room to. */
export const satisfactionFormSchema = z.object({
  id: identifierSchema,
  filledOn: maybe(calendarDateSchema),
  answers: z.array(z.object({ element: z.enum(satisfactionElements), answer: z.int() })),
});

/** What passing (lulus) asks for besides enough attendance. All that is asked for has to hold. */
export const passRuleSchema = z.object({
  id: identifierSchema,
  /** The regulation or decision it rests on; not stated means the organiser's own. */
  source: maybe(text(300)),
  /** Whether participants have to be competent in every unit. */
  asksCompetence: z.boolean(),
  /** How often a participant may be assessed in one unit; not stated means as often as it takes. */
  maximumAttempts: maybe(z.int().check(z.positive())),
  /** Smallest share of the maximum that suffices as the final score (nilai akhir); not stated means none is asked for. */
  minimumScore: maybe(fractionSchema),
  /** Bands of the final score, each from its minimum on, and what they are called where that is known. */
  bands: maybe(z.array(z.object({ minimum: fractionSchema, label: maybe(text(80)) }))),
});

/** What participants learnt in a training, and what they thought of it. Absent or `null` means not stated. */
export const evaluationSchema = z.object({
  /** What passing asks for; that of Permenaker 6/2025 where not stated. */
  passRule: maybe(passRuleSchema),
  /** The units of competence that have to be assessed; those that were assessed where not stated. */
  units: maybe(z.array(competenceUnitSchema)),
  assessments: maybe(z.array(competenceAssessmentSchema)),
  scores: maybe(z.array(testScoreSchema)),
  satisfaction: maybe(z.array(satisfactionFormSchema)),
  /** Ids of those whom the organiser declares to have passed (lulus). */
  passed: maybe(z.array(identifierSchema)),
});
