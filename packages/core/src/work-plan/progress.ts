import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import { mergeInOrder, type Result } from '../kernel/index.js';
import {
  checkPeriodLockShape,
  checkPlanningEntryShape,
  checkProgressEntryShape,
  checkVerificationShape,
  checkWorkPlanRecordShape,
} from './progress.check.js';
import type {
  periodLockSchema,
  planningEntrySchema,
  progressEntrySchema,
  verificationSchema,
  workPlanRecordSchema,
  workPlanRevisionSchema,
} from './progress.schema.js';

/** The stages in which OpenSID counts physical progress, in per cent; one photo belongs to each. */
export const progressStages = [0, 30, 80, 100] as const;

/** One line of the ledger of progress: how far somebody says an activity is. */
export type ProgressEntry = Readonly<z.output<typeof progressEntrySchema>>;

/** An entry before its device has numbered it. */
export type UnnumberedProgressEntry = Omit<ProgressEntry, 'deviceId' | 'sequence'>;

/** What a verifier found about entries of progress. */
export type Verification = Readonly<z.output<typeof verificationSchema>>;

/** The plan as it stood under one number, and who made it so. */
export type WorkPlanRevision = Readonly<z.output<typeof workPlanRevisionSchema>>;

/** Somebody's word on where an item stands in the village's planning, from its moment on. */
export type PlanningEntry = Readonly<z.output<typeof planningEntrySchema>>;

/** From its moment on, all that was seen up to a day is settled. */
export type PeriodLock = Readonly<z.output<typeof periodLockSchema>>;

/** A work plan with all that happened to it: revisions, review, progress, verifications, planning, settled periods. */
export type WorkPlanRecord = Readonly<z.output<typeof workPlanRecordSchema>>;

/** Reads a plan with its ledgers; refuses with `shape.…` issues. */
export function parseWorkPlanRecord(input: unknown): Result<WorkPlanRecord> {
  return readChecked(checkWorkPlanRecordShape, input);
}

/** Reads one entry of progress; refuses with `shape.…` issues. */
export function parseProgressEntry(input: unknown): Result<ProgressEntry> {
  return readChecked(checkProgressEntryShape, input);
}

/** Reads one verification; refuses with `shape.…` issues. */
export function parseVerification(input: unknown): Result<Verification> {
  return readChecked(checkVerificationShape, input);
}

/** Reads one word on an item's place in planning; refuses with `shape.…` issues. */
export function parsePlanningEntry(input: unknown): Result<PlanningEntry> {
  return readChecked(checkPlanningEntryShape, input);
}

/** Reads a lock of periods; refuses with `shape.…` issues. */
export function parsePeriodLock(input: unknown): Result<PeriodLock> {
  return readChecked(checkPeriodLockShape, input);
}

/** Brings ledgers of progress together as their union: nothing is lost, and the order of merging makes no difference. */
export function mergeProgress(...ledgers: readonly (readonly ProgressEntry[])[]): ProgressEntry[] {
  return mergeInOrder(({ recordedAt }) => recordedAt, ...ledgers);
}

/** Brings verifications together as their union, as `mergeProgress` does with entries. */
export function mergeVerifications(
  ...ledgers: readonly (readonly Verification[])[]
): Verification[] {
  return mergeInOrder(({ at }) => at, ...ledgers);
}
