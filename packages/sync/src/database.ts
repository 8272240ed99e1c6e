import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { newIdentifier } from './identifier.js';

/** One ledger entry as it lies in the database: whatever came, under its training and id. */
export interface EntryRecord {
  readonly trainingId: string;
  readonly id: string;
  readonly deviceId: string;
  readonly sequence: number;
  readonly raw: unknown;
}

/** A work plan as it lies in the database. */
export interface WorkPlanRecord {
  readonly planId: string;
  readonly revision: number;
  /** The store that wrote it; a version by another writer is never overwritten without a copy. */
  readonly writerId: string;
  readonly raw: unknown;
}

/** A photo as it lies in the database: its bytes, as not every browser keeps a `Blob` in a private window. */
export interface PhotoRecord {
  readonly planId: string;
  readonly sha256: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

interface Tables extends DBSchema {
  entries: {
    key: [string, string];
    value: EntryRecord;
    indexes: { byDevice: [string, string, number] };
  };
  quarantine: { key: [string, string]; value: { trainingId: string; content: string } };
  workPlans: { key: string; value: WorkPlanRecord };
  overtakenWorkPlans: { key: [string, number]; value: WorkPlanRecord };
  device: { key: 'id'; value: string };
  photos: { key: [string, string]; value: PhotoRecord };
}

/** The open database of this device. */
export type Database = IDBPDatabase<Tables>;

/** The table of ledger entries, in a transaction that may write. */
export type EntryTable = IDBPObjectStore<
  Tables,
  ('entries' | 'quarantine')[],
  'entries',
  'readwrite'
>;

/** Forces a write to the disk before it counts as kept: a phone may run out of battery the next second. */
export const durable = { durability: 'strict' } as const;

/** Opens the database, creating it on first use; one of an earlier version gets what it lacks, and keeps what it has. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Tables>(name, 2, {
    upgrade(database, version) {
      if (version < 1) createLedgersAndPlans(database);
      if (version < 2) database.createObjectStore('photos', { keyPath: ['planId', 'sha256'] });
    },
    blocking(_current, _blocked, event) {
      // A newer version in another tab may not be kept waiting by this one.
      (event.target as IDBDatabase).close();
    },
  });
}

/** The tables of version 1. */
function createLedgersAndPlans(database: Database): void {
  const entries = database.createObjectStore('entries', { keyPath: ['trainingId', 'id'] });
  entries.createIndex('byDevice', ['trainingId', 'deviceId', 'sequence'], { unique: true });
  database.createObjectStore('quarantine', { keyPath: ['trainingId', 'content'] });
  database.createObjectStore('workPlans', { keyPath: 'planId' });
  database.createObjectStore('overtakenWorkPlans', { keyPath: ['planId', 'revision'] });
  database.createObjectStore('device');
}

/** The name of this device in ledgers, made up once. */
export async function deviceIdOf(database: Database): Promise<string> {
  const transaction = database.transaction('device', 'readwrite');
  const known = await transaction.store.get('id');
  const id = known ?? newIdentifier();
  if (known === undefined) await transaction.store.put(id, 'id');
  await transaction.done;
  return id;
}

/** Every key that begins with this part. */
export function keysUnder(...parts: string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
