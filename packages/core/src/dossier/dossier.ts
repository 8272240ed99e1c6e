import type * as z from 'zod/mini';
import {
  eightyPercentPolicy,
  mergeLedgers,
  readAttendanceEntries,
  type AttendanceLedger,
  type AttendancePolicy,
  type QuarantinedEntry,
} from '../attendance/index.js';
import { readChecked } from '../kernel/check.js';
import { failure, readJson, success, type Result } from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import type { Program } from '../program/index.js';
import type { Training } from '../training/index.js';
import type { WorkPlan } from '../work-plan/index.js';
import { checkDossierShape } from './dossier.check.js';
import type { dossierSchema } from './dossier.schema.js';

/** The format this version reads and writes; a later number is refused, not guessed at. */
export const dossierFormat = 'berdaya/dossier@1';

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
  const shaped = readChecked<z.output<typeof dossierSchema>>(checkDossierShape, input);
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
