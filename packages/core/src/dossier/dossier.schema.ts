import * as z from 'zod/mini';
import { attendancePolicySchema } from '../attendance/index.js';
import { maybe } from '../kernel/index.js';
import { participantSchema } from '../participant/index.js';
import { programSchema } from '../program/index.js';
import { trainingSchema } from '../training/index.js';
import { workPlanSchema } from '../work-plan/index.js';
import { dossierFormat } from './dossier.js';

/** The JSON document of one training: what a portal keeps, a widget loads and a report reads. */
export const dossierSchema = z.object({
  format: z.literal(dossierFormat),
  program: maybe(programSchema),
  training: trainingSchema,
  participants: z.array(participantSchema),
  policy: maybe(attendancePolicySchema),
  /** Ledger entries, read one by one so that a damaged one does not take the others with it. */
  entries: maybe(z.array(z.unknown())),
  workPlans: maybe(z.array(workPlanSchema)),
});
