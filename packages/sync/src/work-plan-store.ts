import type { Result } from '@berdaya/core/kernel';
import { announced, openOnDevice, type DeviceStorage, type DeviceStore } from './device-store.js';
import type { WorkPlanStore } from './field-store.js';
import { newIdentifier } from './identifier.js';
import { storageResult } from './storage-issue.js';
import * as workPlans from './work-plan-table.js';

/** Opens this device's work plans in the browser's IndexedDB, as `openAttendanceStore` does its attendance. */
export function openWorkPlanStore(
  databaseName = 'berdaya',
): Promise<Result<WorkPlanStore & DeviceStore>> {
  return openOnDevice(databaseName, workPlansOn);
}

/** The work plans in a device's storage. */
export function workPlansOn(storage: DeviceStorage): WorkPlanStore {
  const { database, channel } = storage;
  const writerId = newIdentifier();
  return {
    loadWorkPlan: (planId) => storageResult(() => workPlans.loadWorkPlan(database, planId)),
    saveWorkPlan: (plan, basedOn) =>
      announced(storage, topicOf(plan.id), () =>
        workPlans.saveWorkPlan(database, writerId, plan, basedOn),
      ),
    loadOvertakenVersions: (planId) =>
      storageResult(() => workPlans.loadOvertakenVersions(database, planId)),
    watchWorkPlan: (planId, listener) => channel.watch(topicOf(planId), listener),
  };
}

function topicOf(planId: string): string {
  return `work-plan ${planId}`;
}
