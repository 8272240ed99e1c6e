import type * as z from 'zod/mini';
import {
  eightyPercentPolicy,
  readFieldEntries,
  type AttendanceLock,
  type AttendancePolicy,
  type FieldEntries,
} from '../attendance/index.js';
import { readChecked, type Check } from '../kernel/check.js';
import { success, type Result } from '../kernel/index.js';
import type { ListedParticipant } from '../participant/index.js';
import type { Program } from '../program/index.js';
import type { Training } from '../training/index.js';
import { readPlanLines, type PlanLines, type WorkPlan } from '../work-plan/index.js';
import { refuseNewerFormat } from './dossier-format.js';
import { checkAttendanceDossierShape, checkWorkPlanDossierShape } from './dossier.check.js';
import type { attendanceDossierSchema, workPlanDossierSchema } from './dossier.schema.js';

/** The part of a dossier that attendance is taken and counted by. */
export interface AttendanceDossier extends FieldEntries {
  readonly training: Pick<
    Training,
    'id' | 'title' | 'sessions' | 'timeZone' | 'quotas' | 'targets'
  >;
  /** What the programme wants of a roster; `null` where the document does not say. */
  readonly program: Pick<Program, 'targets'> | null;
  readonly participants: readonly ListedParticipant[];
  readonly policy: AttendancePolicy;
  /** Locks that the document states apart from the ledger. */
  readonly locks: readonly AttendanceLock[];
  /** How lists are printed, as it came; `parseAttendanceForm` reads it. */
  readonly attendanceForm: unknown;
}

/** The part of a dossier that its work plans are written by. */
export interface WorkPlanDossier {
  readonly training: Pick<Training, 'id' | 'dates' | 'timeZone'>;
  readonly workPlans: readonly WorkPlan[];
  /** Lines of the ledgers of all of them, those that could not be read apart. */
  readonly planLines: PlanLines;
}

/**
 * Reads of a dossier what an attendance list needs, so that a page need not load what reads the rest. What it passes
 * over is not judged; a dossier is saved by whoever read the whole of it.
 */
export function parseAttendanceDossier(input: unknown): Result<AttendanceDossier> {
  const read = parsePart<z.output<typeof attendanceDossierSchema>>(
    checkAttendanceDossierShape,
    input,
  );
  if (!read.ok) return read;
  const { program, training, participants, policy, locks, entries } = read.value;
  // Read by what prints: a mistake in a form must not keep anybody from taking attendance.
  const { attendanceForm } = read.value as { attendanceForm?: unknown };
  return success({
    program: program ?? null,
    training,
    participants,
    policy: policy ?? eightyPercentPolicy,
    locks: locks ?? [],
    attendanceForm: attendanceForm ?? null,
    ...readFieldEntries(entries ?? []),
  });
}

/** Reads of a dossier what writing its work plans needs, as `parseAttendanceDossier` does for attendance. */
export function parseWorkPlanDossier(input: unknown): Result<WorkPlanDossier> {
  const read = parsePart<z.output<typeof workPlanDossierSchema>>(checkWorkPlanDossierShape, input);
  if (!read.ok) return read;
  const { training, workPlans, planLines } = read.value;
  return success({
    training,
    workPlans: workPlans ?? [],
    planLines: readPlanLines(planLines ?? []),
  });
}

function parsePart<Value>(check: Check, input: unknown): Result<Value> {
  return refuseNewerFormat(input) ?? readChecked<Value>(check, input);
}
