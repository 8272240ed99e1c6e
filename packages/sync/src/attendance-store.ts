import type { Result } from '@berdaya/core/kernel';
import { attendanceReaderOn, topicOf } from './attendance-reader.js';
import { attendanceLines } from './attendance-reading.js';
import { announced, openOnDevice, type DeviceStorage, type DeviceStore } from './device-store.js';
import type { AttendanceStore } from './field-store.js';
import { appendLines, receiveLines } from './line-table.js';
import { askToPersist } from './persistence.js';

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
  const { database, deviceId } = storage;
  // There before the first line is to be kept, when the network may be gone.
  void import('./chained-lines.js').catch(() => undefined);
  return {
    ...attendanceReaderOn(storage),
    appendEntries: (trainingId, entries) => {
      askToPersist();
      return announced(
        storage,
        topicOf(trainingId),
        () => appendLines(database, trainingId, deviceId, entries),
        (added) => added,
      );
    },
    receiveEntries: (trainingId, inputs) =>
      announced(storage, topicOf(trainingId), () =>
        receiveLines(database, trainingId, inputs, attendanceLines),
      ),
  };
}
