import type {
  AttendanceLedger,
  FieldEntry,
  LockEntry,
  QuarantinedEntry,
  UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { Issue, Result } from '@berdaya/core/kernel';
import type { RosterEntry } from '@berdaya/core/participant';
import type { WorkPlan } from '@berdaya/core/work-plan';
import type { DeviceStore } from './device-store.js';

/** What a store holds of one training's attendance. */
export interface StoredAttendance {
  readonly ledger: AttendanceLedger;
  /** Who was registered, or linked to somebody else on the roster, on the spot. */
  readonly rosterEntries: readonly RosterEntry[];
  /** By which sessions, or the whole training, were settled. */
  readonly lockEntries: readonly LockEntry[];
  /** Entries that could not be read, kept as they came. */
  readonly quarantined: readonly QuarantinedEntry[];
}

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

/**
 * Keeps attendance where a lost network or a killed tab cannot reach it. A promise fulfils only
 * when the data is kept; refusals carry a `storage.…` code.
 */
export interface AttendanceStore {
  /** All entries of a training; an empty ledger where there are none. */
  loadAttendance(trainingId: string): Promise<Result<StoredAttendance>>;
  /** Numbers new entries on this device and keeps them, all or none. */
  appendEntries(
    trainingId: string,
    entries: readonly UnnumberedFieldEntry[],
  ): Promise<Result<readonly FieldEntry[]>>;
  /** Takes in entries made elsewhere; the same entries may come twice. Unreadable ones are kept apart. */
  receiveEntries(trainingId: string, inputs: readonly unknown[]): Promise<Result<ReceivedEntries>>;
  /** Calls the listener after another tab or widget has added entries; returns how to stop. */
  watchAttendance(trainingId: string, listener: () => void): () => void;
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
}

/** Both stores on one device. */
export interface FieldStore extends AttendanceStore, WorkPlanStore, DeviceStore {}
