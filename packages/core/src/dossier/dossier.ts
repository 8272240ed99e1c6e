import * as z from 'zod/mini';
import {
  attendancePolicySchema,
  eightyPercentPolicy,
  mergeLedgers,
  readAttendanceEntries,
  type AttendanceLedger,
  type AttendancePolicy,
  type QuarantinedEntry,
} from '../attendance/index.js';
import { failure, maybe, readJson, readShape, success, type Result } from '../kernel/index.js';
import { participantSchema, type Participant } from '../participant/index.js';
import { programSchema, type Program } from '../program/index.js';
import { trainingSchema, type Training } from '../training/index.js';
import { workPlanSchema, type WorkPlan } from '../work-plan/index.js';

/** The format this version reads and writes; a later number is refused, not guessed at. */
export const dossierFormat = 'berdaya/dossier@1';

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

/** One training with all that belongs to it. */
export interface Dossier {
  readonly program: Program | null;
  readonly training: Training;
  readonly participants: readonly Participant[];
  readonly policy: AttendancePolicy;
  readonly ledger: AttendanceLedger;
  /** Entries that could not be read, kept as they came. */
  readonly quarantined: readonly QuarantinedEntry[];
  readonly workPlans: readonly WorkPlan[];
  /** Fields beside these, as a newer version may write them: not understood, and not lost. */
  readonly unknownFields: Readonly<Record<string, unknown>>;
}

/**
 * Reads a dossier; refuses with `shape.…` issues, or `dossier.newer-format` when a later version
 * wrote it. Without a policy it counts by `eightyPercentPolicy`.
 */
export function parseDossier(input: unknown): Result<Dossier> {
  if (isNewerFormat(input)) {
    const params = { format: input.format, readable: dossierFormat };
    return failure([{ code: 'dossier.newer-format', severity: 'error', path: ['format'], params }]);
  }
  const shaped = readShape(dossierSchema, input);
  if (!shaped.ok) return shaped;
  const { program, training, participants, policy, entries, workPlans, ...others } = shaped.value;
  const { format: _format, ...unknownFields } = others;
  const read = readAttendanceEntries(entries ?? []);
  return success({
    program: program ?? null,
    training,
    participants,
    policy: policy ?? eightyPercentPolicy,
    ledger: mergeLedgers(read.entries),
    quarantined: read.quarantined,
    workPlans: workPlans ?? [],
    unknownFields,
  });
}

/** Reads a dossier from JSON text. */
export function parseDossierJson(json: string): Result<Dossier> {
  const parsed = readJson(json);
  return parsed.ok ? parseDossier(parsed.value) : parsed;
}

/** The JSON document of a dossier, quarantined entries and unknown fields included: saving loses nothing. */
export function dossierDocument(dossier: Dossier): Record<string, unknown> {
  const { ledger, quarantined, unknownFields, ...fields } = dossier;
  const entries = [...ledger, ...quarantined.map(({ raw }) => raw)];
  return { ...unknownFields, format: dossierFormat, ...fields, entries };
}

function isNewerFormat(input: unknown): input is { format: string } {
  const format = (input as { format?: unknown } | null | undefined)?.format;
  if (typeof format !== 'string') return false;
  const version = /^berdaya\/dossier@(\d+)$/.exec(format)?.[1];
  return version !== undefined && Number(version) > 1;
}
