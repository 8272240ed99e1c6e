import {
  parseFieldEntry,
  quarantineReusedId,
  type FieldEntry,
  type QuarantinedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import { isSameLine, numberLines, type LedgerLine } from '@berdaya/core/ledger';
import { HeldEntries } from './attendance-reading.js';
import {
  durable,
  keysUnder,
  type Database,
  type EntryRecord,
  type EntryTable,
} from './database.js';
import type { ReceivedEntries } from './field-store.js';

/** Numbers entries after the last one of this device, chains them to it and keeps them, all in one transaction. */
export async function appendEntries(
  database: Database,
  trainingId: string,
  deviceId: string,
  entries: readonly UnnumberedFieldEntry[],
): Promise<FieldEntry[]> {
  // Before the transaction, which would end while a module is waited for.
  const { chainedLines } = await import('./chained-lines.js');
  const transaction = database.transaction('entries', 'readwrite', durable);
  // Where a request fails first, its refusal is told; the transaction's own is one more of the same.
  transaction.done.catch(() => undefined);
  // Two tabs share one device: reading the last line inside the transaction keeps them apart.
  const last = await transaction.store
    .index('byDevice')
    .openCursor(keysUnder(trainingId, deviceId), 'prev');
  const { sequence = 0, raw } = last?.value ?? {};
  const numbered = numberLines(entries, deviceId, sequence);
  const chained = chainedLines(numbered, chainOf(raw));
  const writes = chained.map((entry) => transaction.store.add(entryRecord(trainingId, entry)));
  await Promise.all([...writes, transaction.done]);
  return chained;
}

/** Up to so many entries are looked up one by one; for more, reading all that is held is quicker. */
const aFew = 100;

/** Takes in entries from elsewhere; what cannot be read, or clashes with what is held, is set aside. */
export async function receiveEntries(
  database: Database,
  trainingId: string,
  inputs: readonly unknown[],
): Promise<ReceivedEntries> {
  const quarantined: QuarantinedEntry[] = [];
  const entries: FieldEntry[] = [];
  for (const raw of inputs) {
    const parsed = parseFieldEntry(raw);
    if (parsed.ok) entries.push(parsed.value);
    else quarantined.push({ raw, issues: parsed.issues });
  }
  const transaction = database.transaction(['entries', 'quarantine'], 'readwrite', durable);
  const table = transaction.objectStore('entries');
  const held = new HeldEntries(
    entries.length > aFew
      ? await table.getAll(keysUnder(trainingId))
      : await recordsLike(entries, trainingId, table),
  );
  const writes: Promise<unknown>[] = [];
  let added = 0;
  for (const entry of entries) {
    const same = held.sameOf(entry);
    if (same === undefined) {
      const record = entryRecord(trainingId, entry);
      held.add(record);
      writes.push(table.add(record));
      added += 1;
    } else if (!isSameLine(same, entry)) {
      quarantined.push(quarantineReusedId(entry));
    }
  }
  const setAside = transaction.objectStore('quarantine');
  for (const { raw } of quarantined)
    writes.push(setAside.put({ trainingId, content: JSON.stringify(raw ?? null) }));
  await Promise.all([...writes, transaction.done]);
  return { added, quarantined };
}

/** The records that have the id, or the place, of one of the entries. */
async function recordsLike(
  entries: readonly FieldEntry[],
  trainingId: string,
  table: EntryTable,
): Promise<EntryRecord[]> {
  const asked = entries.flatMap(({ id, deviceId, sequence }) => [
    table.get([trainingId, id]),
    table.index('byDevice').get([trainingId, deviceId, sequence]),
  ]);
  return (await Promise.all(asked)).filter((record) => record !== undefined);
}

/** The chain of a stored line; lines from before there were chains have none, and a damaged one may lack it. */
function chainOf(raw: unknown): string | null {
  const chain = (raw as Partial<LedgerLine> | null | undefined)?.chain;
  return typeof chain === 'string' ? chain : null;
}

function entryRecord(trainingId: string, entry: FieldEntry): EntryRecord {
  const { id, deviceId, sequence } = entry;
  return { trainingId, id, deviceId, sequence, raw: entry };
}
