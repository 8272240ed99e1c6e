import type {
  FieldEntries,
  FieldEntry,
  QuarantinedEntry,
  UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { Issue, Result } from '@berdaya/core/kernel';
import type { PlanLine, PlanLines, UnnumberedPlanLine, WorkPlan } from '@berdaya/core/work-plan';
import type { DeviceStore } from './device-store.js';

/** What a store holds of one training's attendance: every line of its ledger, those it cannot read as they came. */
export type StoredAttendance = FieldEntries;

/** What became of entries received from elsewhere. Those already held count as neither. */
export interface ReceivedEntries {
  readonly added: number;
  readonly quarantined: readonly QuarantinedEntry[];
}

/** A work plan as it was last kept; every keeping raises the revision by one. */
export interface StoredWorkPlan {
  readonly plan: WorkPlan;
  readonly revision: number;
}

/** Why a work plan was not kept: another tab or person kept a later revision first. */
export interface WorkPlanOvertaken {
  readonly overtakenBy: StoredWorkPlan | UnreadableWorkPlan;
}

/** A stored work plan this version cannot read, as it lies in the store. */
export interface UnreadableWorkPlan {
  readonly raw: unknown;
  readonly issues: readonly Issue[];
  readonly revision: number;
}

/** What a store holds of one plan's ledger: its lines in order, and those it cannot read as they came. */
export type StoredPlanLines = PlanLines;

/** A photo that proves something, under the SHA-256 in hexadecimal by which evidence names it. */
export interface PlanPhoto {
  readonly sha256: string;
  readonly blob: Blob;
}

/** Reads what is kept of a training's attendance, and follows it. Refusals carry a `storage.…` code. */
export interface AttendanceReader {
  /** All entries of a training; an empty ledger where there are none. */
  loadAttendance(trainingId: string): Promise<Result<StoredAttendance>>;
  /**
   * Calls the listener after entries were added, by another tab or through this very store; returns how to stop. Where
   * they were made on this device they are handed over, so that nothing need be loaded anew for them, nor by whoever
   * made them; otherwise all has to be loaded.
   */
  watchAttendance(
    trainingId: string,
    listener: (added?: readonly FieldEntry[]) => void,
  ): () => void;
}

/**
 * Keeps attendance where a lost network or a killed tab cannot reach it. A promise fulfils only
 * when the data is kept; refusals carry a `storage.…` code.
 */
export interface AttendanceStore extends AttendanceReader {
  /** Numbers and chains new entries on this device and keeps them, all or none. */
  appendEntries(
    trainingId: string,
    entries: readonly UnnumberedFieldEntry[],
  ): Promise<Result<readonly FieldEntry[]>>;
  /** Takes in entries made elsewhere; the same entries may come twice. Unreadable ones are kept apart. */
  receiveEntries(trainingId: string, inputs: readonly unknown[]): Promise<Result<ReceivedEntries>>;
}

/** Keeps work plans, one current revision each, and the versions that were overtaken. */
export interface WorkPlanStore {
  /** The plan as last kept; `undefined` when it never was. */
  loadWorkPlan(planId: string): Promise<Result<StoredWorkPlan | UnreadableWorkPlan | undefined>>;
  /**
   * Keeps the plan as the revision after `basedOn` (0 for a first one). Where a later revision was
   * kept meanwhile, nothing is written and that one comes back.
   */
  saveWorkPlan(
    plan: WorkPlan,
    basedOn: number,
  ): Promise<Result<StoredWorkPlan | WorkPlanOvertaken>>;
  /** Versions that another tab's or person's version replaced, oldest first, as they were. */
  loadOvertakenVersions(planId: string): Promise<Result<readonly unknown[]>>;
  /** Calls the listener after another tab or widget has kept the plan; returns how to stop. */
  watchWorkPlan(planId: string, listener: () => void): () => void;
  /** All lines of a plan's ledger: progress, verifications, review, revisions; none where there are none. */
  loadPlanLines(planId: string): Promise<Result<StoredPlanLines>>;
  /** Numbers and chains new lines on this device and keeps them, all or none. */
  appendPlanLines(
    planId: string,
    lines: readonly UnnumberedPlanLine[],
  ): Promise<Result<readonly PlanLine[]>>;
  /** Takes in lines made elsewhere, as `receiveEntries` does those of attendance; lines of other plans are set aside. */
  receivePlanLines(planId: string, inputs: readonly unknown[]): Promise<Result<ReceivedEntries>>;
  /** Calls the listener after lines were added, as `watchAttendance` does. */
  watchPlanLines(planId: string, listener: (added?: readonly PlanLine[]) => void): () => void;
  /**
   * Keeps a photo of the plan on this device; the same one twice is kept once. It is kept before the line whose evidence
   * names it, so that no line names what is nowhere.
   */
  keepPhoto(planId: string, photo: PlanPhoto): Promise<Result<void>>;
  /** A photo kept on this device; `undefined` where it was taken elsewhere. */
  loadPhoto(planId: string, sha256: string): Promise<Result<Blob | undefined>>;
  /**
   * Takes away a photo that was chosen and not recorded; one that a line of the plan names stays. Tells whether it is no
   * longer on this device.
   */
  dropPhoto(planId: string, sha256: string): Promise<Result<boolean>>;
}

/** Both stores on one device. */
export interface FieldStore extends AttendanceStore, WorkPlanStore, DeviceStore {}
