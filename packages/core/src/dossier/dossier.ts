import type * as z from 'zod/mini';
import {
  eightyPercentPolicy,
  heldLines,
  readFieldEntries,
  type AttendanceForm,
  type AttendanceLock,
  type AttendancePolicy,
  type FieldEntries,
  type SignedSheet,
} from '../attendance/index.js';
import type { Certificate } from '../certificate/index.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Group } from '../group/index.js';
import { readChecked } from '../kernel/check.js';
import { readJson, success, type Result } from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import type { PerDiemPayment } from '../per-diem/index.js';
import type { PlanningDocument } from '../planning/index.js';
import type { Processing } from '../privacy/index.js';
import type { Program } from '../program/index.js';
import type { RwProposal } from '../proposal/index.js';
import type { Training } from '../training/index.js';
import { heldPlanLines, readPlanLines, type PlanLines, type WorkPlan } from '../work-plan/index.js';
import { dossierFormat, refuseNewerFormat } from './dossier-format.js';
import { checkDossierShape } from './dossier.check.js';
import type { dossierSchema } from './dossier.schema.js';

/** Parts of a dossier that a document may leave out: none is the same as an empty list. */
interface Annexes {
  /** From when on attendance is settled. */
  readonly locks: readonly AttendanceLock[];
  /** Paper lists as they came back. */
  readonly signedSheets: readonly SignedSheet[];
  readonly payments: readonly PerDiemPayment[];
  readonly certificates: readonly Certificate[];
  readonly workPlans: readonly WorkPlan[];
  /** What happened to them: the lines of their ledgers, those that could not be read apart. */
  readonly planLines: PlanLines;
  readonly proposals: readonly RwProposal[];
  readonly groups: readonly Group[];
  readonly planningDocuments: readonly PlanningDocument[];
  /** Why and how long personal data is kept. */
  readonly processing: readonly Processing[];
}

/** One training with all that belongs to it. */
export interface Dossier extends Annexes, FieldEntries {
  readonly program: Program | null;
  readonly training: Training;
  readonly participants: readonly Participant[];
  readonly policy: AttendancePolicy;
  /** What participants learnt, and what they thought of the training; `null` where that is not in the document. */
  readonly evaluation: Evaluation | null;
  /** How attendance lists are printed; `null` where that is not in the document. */
  readonly attendanceForm: AttendanceForm | null;
  /** Fields beside these, as a newer version may write them: not understood, and not lost. */
  readonly unknownFields: Readonly<Record<string, unknown>>;
}

/**
 * Reads a dossier; refuses with `shape.…` issues, or `dossier.newer-format` when a later version
 * wrote it. Without a policy it counts by `eightyPercentPolicy`.
 */
export function parseDossier(input: unknown): Result<Dossier> {
  const refused = refuseNewerFormat(input);
  if (refused) return refused;
  const shaped = readChecked<z.output<typeof dossierSchema>>(checkDossierShape, input);
  if (!shaped.ok) return shaped;
  const { format: _format, program, training, participants, policy, ...others } = shaped.value;
  const { entries, locks, signedSheets, attendanceForm, payments, certificates, ...more } = others;
  const {
    evaluation,
    workPlans,
    planLines,
    proposals,
    groups,
    planningDocuments,
    processing,
    ...unknownFields
  } = more;
  return success({
    program: program ?? null,
    training,
    participants,
    policy: policy ?? eightyPercentPolicy,
    evaluation: evaluation ?? null,
    attendanceForm: attendanceForm ?? null,
    ...readFieldEntries(entries ?? []),
    locks: locks ?? [],
    signedSheets: signedSheets ?? [],
    payments: payments ?? [],
    certificates: certificates ?? [],
    workPlans: workPlans ?? [],
    planLines: readPlanLines(planLines ?? []),
    proposals: proposals ?? [],
    groups: groups ?? [],
    planningDocuments: planningDocuments ?? [],
    processing: processing ?? [],
    unknownFields,
  });
}

/** Reads a dossier from JSON text. */
export function parseDossierJson(json: string): Result<Dossier> {
  const parsed = readJson(json);
  return parsed.ok ? parseDossier(parsed.value) : parsed;
}

/** The JSON document of a dossier, quarantined lines and unknown fields included: saving loses nothing. */
export function dossierDocument(dossier: Dossier): Record<string, unknown> {
  const { ledger: _l, rosterEntries: _r, lockEntries: _k, quarantined: _q, ...others } = dossier;
  const { unknownFields, ...fields } = others;
  return {
    ...unknownFields,
    format: dossierFormat,
    ...fields,
    entries: heldLines(dossier),
    planLines: heldPlanLines(dossier.planLines),
  };
}
