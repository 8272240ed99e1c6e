import type { Result } from '@berdaya/core/kernel';
import type { PlanLine } from '@berdaya/core/work-plan';
import { announced, openOnDevice, type DeviceStorage, type DeviceStore } from './device-store.js';
import type { WorkPlanStore } from './field-store.js';
import { appendLines, receiveLines } from './line-table.js';
import { newIdentifier } from './identifier.js';
import { askToPersist } from './persistence.js';
import * as photos from './photo-table.js';
import { loadPlanLines, planLedger, planLines } from './plan-lines.js';
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
  const { database, deviceId, channel } = storage;
  const writerId = newIdentifier();
  // There before the first line is to be kept, when the network may be gone.
  void import('./chained-lines.js').catch(() => undefined);
  return {
    loadWorkPlan: (planId) => storageResult(() => workPlans.loadWorkPlan(database, planId)),
    saveWorkPlan: (plan, basedOn) =>
      announced(storage, topicOf(plan.id), () =>
        workPlans.saveWorkPlan(database, writerId, plan, basedOn),
      ),
    loadOvertakenVersions: (planId) =>
      storageResult(() => workPlans.loadOvertakenVersions(database, planId)),
    watchWorkPlan: (planId, listener) => channel.watch(topicOf(planId), listener),
    loadPlanLines: (planId) => storageResult(() => loadPlanLines(database, planId)),
    appendPlanLines: (planId, lines) => {
      askToPersist();
      return announced(
        storage,
        planLedger(planId),
        () => appendLines(database, planLedger(planId), deviceId, lines),
        (added) => added,
      );
    },
    receivePlanLines: (planId, inputs) =>
      announced(storage, planLedger(planId), () =>
        receiveLines(database, planLedger(planId), inputs, planLines(planId)),
      ),
    watchPlanLines: (planId, listener) =>
      channel.watch(planLedger(planId), (added) => {
        listener(added as readonly PlanLine[] | undefined);
      }),
    keepPhoto: (planId, photo) => {
      askToPersist();
      return storageResult(() => photos.keepPhoto(database, planId, photo));
    },
    loadPhoto: (planId, sha256) => storageResult(() => photos.loadPhoto(database, planId, sha256)),
    dropPhoto: (planId, sha256) =>
      storageResult(() => photos.dropPhoto(database, planId, planLedger(planId), sha256)),
  };
}

function topicOf(planId: string): string {
  return `work-plan-draft ${planId}`;
}
