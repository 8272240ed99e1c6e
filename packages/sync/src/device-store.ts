import type { Result } from '@berdaya/core/kernel';
import { openChangeChannel, type ChangeChannel } from './change-channel.js';
import { deviceIdOf, openDatabase, type Database } from './database.js';
import { storageResult } from './storage-issue.js';

/** This device's storage, opened: what the stores on it share. */
export interface DeviceStorage {
  readonly database: Database;
  readonly deviceId: string;
  readonly channel: ChangeChannel;
}

/** What every store of a device has. */
export interface DeviceStore {
  /** Name of this device in the ledger. */
  readonly deviceId: string;
  close(): void;
}

/** Opens the browser's IndexedDB and puts a store on it; refuses with a `storage.…` issue where the browser gives none. */
export async function openOnDevice<Store>(
  databaseName: string,
  storeOn: (storage: DeviceStorage) => Store,
): Promise<Result<Store & DeviceStore>> {
  return storageResult(async () => {
    const database = await openDatabase(databaseName);
    const deviceId = await deviceIdOf(database);
    const channel = openChangeChannel(databaseName);
    return {
      ...storeOn({ database, deviceId, channel }),
      deviceId,
      close: () => {
        channel.close();
        database.close();
      },
    };
  });
}

/** Does something that changes what is kept, and tells the other tabs and widgets once it is, with what it only adds. */
export async function announced<Value>(
  { channel }: DeviceStorage,
  topic: string,
  action: () => Promise<Value>,
  addedBy?: (value: Value) => readonly unknown[],
): Promise<Result<Value>> {
  const result = await storageResult(action);
  if (result.ok) channel.announce(topic, addedBy?.(result.value));
  return result;
}
