import { success, type Result } from '@berdaya/core/kernel';
import * as attendance from './attendance-table.js';
import { openChangeChannel } from './change-channel.js';
import { deviceIdOf, openDatabase, type Database } from './database.js';
import type { FieldStore } from './field-store.js';
import { newIdentifier } from './identifier.js';
import { storageResult } from './storage-issue.js';
import * as workPlans from './work-plan-table.js';

/**
 * Opens this device's store in the browser's IndexedDB, shared by all tabs and widgets of the
 * origin. Refuses with a `storage.…` issue where the browser gives none.
 */
export async function openFieldStore(databaseName = 'berdaya'): Promise<Result<FieldStore>> {
  const opened = await storageResult(async () => {
    const database = await openDatabase(databaseName);
    return { database, deviceId: await deviceIdOf(database) };
  });
  if (!opened.ok) return opened;
  return success(fieldStore(opened.value.database, opened.value.deviceId, databaseName));
}

function fieldStore(database: Database, deviceId: string, databaseName: string): FieldStore {
  const writerId = newIdentifier();
  const channel = openChangeChannel(databaseName);

  async function announced<Value>(topic: string, action: () => Promise<Value>) {
    const result = await storageResult(action);
    if (result.ok) channel.announce(topic);
    return result;
  }
  return {
    deviceId,
    loadAttendance: (trainingId) =>
      storageResult(() => attendance.loadAttendance(database, trainingId)),
    appendEntries: (trainingId, entries) => {
      askToPersist();
      return announced(attendanceOf(trainingId), () =>
        attendance.appendEntries(database, trainingId, deviceId, entries),
      );
    },
    receiveEntries: (trainingId, inputs) =>
      announced(attendanceOf(trainingId), () =>
        attendance.receiveEntries(database, trainingId, inputs),
      ),
    watchAttendance: (trainingId, listener) => channel.watch(attendanceOf(trainingId), listener),
    loadWorkPlan: (planId) => storageResult(() => workPlans.loadWorkPlan(database, planId)),
    saveWorkPlan: (plan, basedOn) =>
      announced(workPlanOf(plan.id), () =>
        workPlans.saveWorkPlan(database, writerId, plan, basedOn),
      ),
    loadOvertakenVersions: (planId) =>
      storageResult(() => workPlans.loadOvertakenVersions(database, planId)),
    watchWorkPlan: (planId, listener) => channel.watch(workPlanOf(planId), listener),
    close: () => {
      channel.close();
      database.close();
    },
  };
}

/** Asks the browser not to clear this data when the device runs short; where it will not, nothing changes. */
function askToPersist(): void {
  // A page on plain http has no storage manager.
  const { storage } = navigator as { storage?: StorageManager };
  void storage?.persist().catch(() => undefined);
}

function attendanceOf(trainingId: string): string {
  return `attendance ${trainingId}`;
}

function workPlanOf(planId: string): string {
  return `work-plan ${planId}`;
}
