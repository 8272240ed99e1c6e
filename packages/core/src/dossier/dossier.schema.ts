import * as z from 'zod/mini';
import {
  attendanceFormSchema,
  attendanceLockSchema,
  attendancePolicySchema,
  signedSheetSchema,
} from '../attendance/index.js';
import { certificateSchema } from '../certificate/index.js';
import { evaluationSchema } from '../evaluation/index.js';
import { groupSchema } from '../group/index.js';
import { maybe } from '../kernel/index.js';
import { listedParticipantSchema, rosterSchema } from '../participant/index.js';
import { perDiemPaymentSchema } from '../per-diem/index.js';
import { planningDocumentSchema } from '../planning/index.js';
import { processingSchema } from '../privacy/index.js';
import { programSchema } from '../program/index.js';
import { rwProposalSchema } from '../proposal/index.js';
import { sessionSchema, trainingSchema } from '../training/index.js';
import { workPlanSchema } from '../work-plan/index.js';
import { dossierFormat } from './dossier-format.js';

// Lines of ledgers are read one by one, so that a damaged one does not take the others with it.
const ledger = maybe(z.array(z.unknown()));

/**
 * The JSON document of one training: what a portal keeps, a widget loads and a report reads. A facilitator's report
 * (`FacilitationReport`) is a document of its own: it is about one facilitator's month, and not about one training.
 */
export const dossierSchema = z.object({
  format: z.literal(dossierFormat),
  program: maybe(programSchema),
  training: trainingSchema,
  participants: rosterSchema,
  policy: maybe(attendancePolicySchema),
  entries: ledger,
  /** From when on attendance is settled. */
  locks: maybe(z.array(attendanceLockSchema)),
  /** Paper lists as they came back, with the names that are signed. */
  signedSheets: maybe(z.array(signedSheetSchema)),
  /** How attendance lists are printed. */
  attendanceForm: maybe(attendanceFormSchema),
  payments: maybe(z.array(perDiemPaymentSchema)),
  certificates: maybe(z.array(certificateSchema)),
  /** What participants learnt, and what they thought of the training. */
  evaluation: maybe(evaluationSchema),
  workPlans: maybe(z.array(workPlanSchema)),
  /** What happened to the work plans: lines of the ledgers of all of them. */
  planLines: ledger,
  /** What residents of an RW propose, where the programme works that way. */
  proposals: maybe(z.array(rwProposalSchema)),
  groups: maybe(z.array(groupSchema)),
  planningDocuments: maybe(z.array(planningDocumentSchema)),
  /** Why and how long personal data is kept. */
  processing: maybe(z.array(processingSchema)),
});

/** The part of a dossier that attendance is taken and counted by; the rest is passed over unread. */
export const attendanceDossierSchema = z.object({
  format: z.literal(dossierFormat),
  program: maybe(z.pick(programSchema, { targets: true })),
  training: z.extend(
    z.pick(trainingSchema, { id: true, title: true, timeZone: true, quotas: true, targets: true }),
    {
      sessions: z.array(
        z.pick(sessionSchema, {
          id: true,
          title: true,
          heldOn: true,
          startTime: true,
          endTime: true,
          lessonHours: true,
        }),
      ),
    },
  ),
  participants: z.array(listedParticipantSchema),
  locks: maybe(z.array(attendanceLockSchema)),
  policy: maybe(attendancePolicySchema),
  entries: ledger,
});

/** The part of a dossier that its work plans are written by; the rest is passed over unread. */
export const workPlanDossierSchema = z.object({
  format: z.literal(dossierFormat),
  training: z.pick(trainingSchema, { id: true, dates: true, timeZone: true }),
  workPlans: maybe(z.array(workPlanSchema)),
  planLines: ledger,
});
