import type { FieldEntry } from '@berdaya/core/attendance';
import type { Result } from '@berdaya/core/kernel';
import * as attendance from './attendance-table.js';
import { announced, openOnDevice, type DeviceStorage, type DeviceStore } from './device-store.js';
import type { AttendanceStore } from './field-store.js';
import { storageResult } from './storage-issue.js';

/**
 * Opens this device's attendance in the browser's IndexedDB, shared by all tabs and widgets of the
 * origin. Refuses with a `storage.…` issue where the browser gives none.
 */
export function openAttendanceStore(
  databaseName = 'berdaya',
): Promise<Result<AttendanceStore & DeviceStore>> {
  return openOnDevice(databaseName, attendanceOn);
}

/** The attendance in a device's storage. */
export function attendanceOn(storage: DeviceStorage): AttendanceStore {
  const { database, deviceId, channel } = storage;
  // There before the first line is to be kept, when the network may be gone.
  void import('./chained-lines.js').catch(() => undefined);
  return {
    loadAttendance: (trainingId) =>
      storageResult(() => attendance.loadAttendance(database, trainingId)),
    appendEntries: (trainingId, entries) => {
      askToPersist();
      return announced(
        storage,
        topicOf(trainingId),
        () => attendance.appendEntries(database, trainingId, deviceId, entries),
        (added) => added,
      );
    },
    receiveEntries: (trainingId, inputs) =>
      announced(storage, topicOf(trainingId), () =>
        attendance.receiveEntries(database, trainingId, inputs),
      ),
    watchAttendance: (trainingId, listener) =>
      channel.watch(topicOf(trainingId), (added) => {
        listener(added as readonly FieldEntry[] | undefined);
      }),
  };
}

/** Asks the browser not to clear this data when the device runs short; where it will not, nothing changes. */
function askToPersist(): void {
  // A page on plain http has no storage manager.
  const { storage } = navigator as { storage?: StorageManager };
  void storage?.persist().catch(() => undefined);
}

function topicOf(trainingId: string): string {
  return `attendance ${trainingId}`;
}
