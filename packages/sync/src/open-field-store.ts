import type { Result } from '@berdaya/core/kernel';
import { attendanceOn } from './attendance-store.js';
import { openOnDevice } from './device-store.js';
import type { FieldStore } from './field-store.js';
import { workPlansOn } from './work-plan-store.js';

/**
 * Opens this device's store of both kinds in the browser's IndexedDB, shared by all tabs and widgets of
 * the origin. Refuses with a `storage.…` issue where the browser gives none.
 */
export function openFieldStore(databaseName = 'berdaya'): Promise<Result<FieldStore>> {
  return openOnDevice(databaseName, (storage) => ({
    ...attendanceOn(storage),
    ...workPlansOn(storage),
  }));
}
