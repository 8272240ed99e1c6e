import { durable, keysUnder, type Database, type PhotoRecord } from './database.js';
import type { PlanPhoto } from './field-store.js';

/** Keeps a photo of a plan; one that is there already stays as it is. */
export async function keepPhoto(
  database: Database,
  planId: string,
  { sha256, blob }: PlanPhoto,
): Promise<void> {
  // Before the transaction, which would end while a file is read.
  const record: PhotoRecord = { planId, sha256, type: blob.type, bytes: await blob.arrayBuffer() };
  const transaction = database.transaction('photos', 'readwrite', durable);
  // Where the request fails first, its refusal is told; the transaction's own is one more of the same.
  transaction.done.catch(() => undefined);
  const held = await transaction.store.getKey([planId, sha256]);
  if (held === undefined) await transaction.store.add(record);
  await transaction.done;
}

/** The photo of a plan under its hash; `undefined` where this device has none. */
export async function loadPhoto(
  database: Database,
  planId: string,
  sha256: string,
): Promise<Blob | undefined> {
  const record = await database.get('photos', [planId, sha256]);
  return record && new Blob([record.bytes], { type: record.type });
}

/** Takes a photo away unless a line of the plan's ledger names it, also one that cannot be read; tells whether it is gone. */
export async function dropPhoto(
  database: Database,
  planId: string,
  ledgerId: string,
  sha256: string,
): Promise<boolean> {
  // One transaction: no line that names the photo can be kept in between.
  const tables = ['photos', 'entries', 'quarantine'] as const;
  const transaction = database.transaction(tables, 'readwrite', durable);
  transaction.done.catch(() => undefined);
  const [entries, setAside] = await Promise.all([
    transaction.objectStore('entries').getAll(keysUnder(ledgerId)),
    transaction.objectStore('quarantine').getAll(keysUnder(ledgerId)),
  ]);
  const isNamed =
    entries.some(({ raw }) => JSON.stringify(raw).includes(sha256)) ||
    setAside.some(({ content }) => content.includes(sha256));
  if (!isNamed) await transaction.objectStore('photos').delete([planId, sha256]);
  await transaction.done;
  return !isNamed;
}
