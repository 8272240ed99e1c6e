import type { FieldEntry } from '@berdaya/core/attendance';
import type { Result } from '@berdaya/core/kernel';
import { loadAttendance } from './attendance-reading.js';
import { openOnDevice, type DeviceStorage, type DeviceStore } from './device-store.js';
import type { AttendanceReader } from './field-store.js';
import { storageResult } from './storage-issue.js';

/**
 * Opens this device's attendance as `openAttendanceStore` does, for whoever only counts what is there: without the code
 * that numbers and chains what is recorded.
 */
export function openAttendanceReader(
  databaseName = 'berdaya',
): Promise<Result<AttendanceReader & DeviceStore>> {
  return openOnDevice(databaseName, attendanceReaderOn);
}

/** The reading side of the attendance in a device's storage. */
export function attendanceReaderOn({ database, channel }: DeviceStorage): AttendanceReader {
  return {
    loadAttendance: (trainingId) => storageResult(() => loadAttendance(database, trainingId)),
    watchAttendance: (trainingId, listener) =>
      channel.watch(topicOf(trainingId), (added) => {
        listener(added as readonly FieldEntry[] | undefined);
      }),
  };
}

/** Under which topic changes of a training's attendance are told. */
export function topicOf(trainingId: string): string {
  return `attendance ${trainingId}`;
}
