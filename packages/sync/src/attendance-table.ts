import {
  mergeLedgers,
  parseFieldEntry,
  quarantineReusedId,
  readFieldEntries,
  type FieldEntry,
  type QuarantinedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import { isSameLine, mergeLines, numberLines } from '@berdaya/core/ledger';
import { durable, keysUnder, type Database, type EntryRecord } from './database.js';
import type { ReceivedEntries, StoredAttendance } from './field-store.js';

/** Reads all entries of a training; unreadable ones come apart. */
export async function loadAttendance(
  database: Database,
  trainingId: string,
): Promise<StoredAttendance> {
  const transaction = database.transaction(['entries', 'quarantine']);
  const [records, setAside] = await Promise.all([
    transaction.objectStore('entries').getAll(keysUnder(trainingId)),
    transaction.objectStore('quarantine').getAll(keysUnder(trainingId)),
  ]);
  const read = readFieldEntries(records.map(({ raw }) => raw));
  const quarantined = setAside.map(({ content }) => explain(JSON.parse(content)));
  return {
    ledger: mergeLedgers(read.entries),
    rosterEntries: mergeLines(read.rosterEntries),
    lockEntries: mergeLines(read.lockEntries),
    quarantined: [...read.quarantined, ...quarantined],
  };
}

/** Numbers entries after the last one of this device and keeps them in one transaction. */
export async function appendEntries(
  database: Database,
  trainingId: string,
  deviceId: string,
  entries: readonly UnnumberedFieldEntry[],
): Promise<FieldEntry[]> {
  const transaction = database.transaction('entries', 'readwrite', durable);
  // Two tabs share one device: reading the last number inside the transaction keeps them apart.
  const last = await transaction.store
    .index('byDevice')
    .openKeyCursor(keysUnder(trainingId, deviceId), 'prev');
  const numbered = numberLines(entries, deviceId, last?.key[2] ?? 0) as FieldEntry[];
  const writes = numbered.map((entry) => transaction.store.add(entryRecord(trainingId, entry)));
  await Promise.all([...writes, transaction.done]);
  return numbered;
}

/** Takes in entries from elsewhere; what cannot be read, or clashes with what is held, is set aside. */
export async function receiveEntries(
  database: Database,
  trainingId: string,
  inputs: readonly unknown[],
): Promise<ReceivedEntries> {
  const transaction = database.transaction(['entries', 'quarantine'], 'readwrite', durable);
  const table = transaction.objectStore('entries');
  const quarantined: QuarantinedEntry[] = [];
  let added = 0;
  for (const raw of inputs) {
    const parsed = parseFieldEntry(raw);
    if (!parsed.ok) {
      quarantined.push({ raw, issues: parsed.issues });
      continue;
    }
    const entry = parsed.value;
    const place: [string, string, number] = [trainingId, entry.deviceId, entry.sequence];
    const held =
      (await table.get([trainingId, entry.id])) ?? (await table.index('byDevice').get(place));
    if (held === undefined) {
      await table.add(entryRecord(trainingId, entry));
      added += 1;
    } else if (!isSameLine(held.raw as FieldEntry, entry)) {
      quarantined.push(quarantineReusedId(entry));
    }
  }
  for (const { raw } of quarantined) {
    await transaction
      .objectStore('quarantine')
      .put({ trainingId, content: JSON.stringify(raw ?? null) });
  }
  await transaction.done;
  return { added, quarantined };
}

function entryRecord(trainingId: string, entry: FieldEntry): EntryRecord {
  const { id, deviceId, sequence } = entry;
  return { trainingId, id, deviceId, sequence, raw: entry };
}

function explain(raw: unknown): QuarantinedEntry {
  const parsed = parseFieldEntry(raw);
  return parsed.ok ? quarantineReusedId(parsed.value) : { raw, issues: parsed.issues };
}
