import {
  parseFieldEntry,
  quarantineReusedId,
  readFieldEntries,
  type FieldEntry,
  type QuarantinedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import { isSameLine, numberLines, type LedgerLine } from '@berdaya/core/ledger';
import {
  durable,
  keysUnder,
  type Database,
  type EntryRecord,
  type EntryTable,
} from './database.js';
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
  const held = new Held(records);
  const legible: unknown[] = records.map(({ raw }) => raw);
  const quarantined: QuarantinedEntry[] = [];
  for (const { content } of setAside) {
    const raw: unknown = JSON.parse(content);
    const parsed = parseFieldEntry(raw);
    if (!parsed.ok) quarantined.push({ raw, issues: parsed.issues });
    else if (held.has(parsed.value)) quarantined.push(quarantineReusedId(parsed.value));
    // An earlier version of this library could not read it.
    else legible.push(raw);
  }
  const read = readFieldEntries(legible);
  return { ...read, quarantined: [...read.quarantined, ...quarantined] };
}

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
  const held = new Held(
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

/** Entries by what no two of a training may share: their id, and their number on a device. */
class Held {
  readonly #byId = new Map<string, EntryRecord>();
  readonly #byPlace = new Map<string, EntryRecord>();

  constructor(records: readonly EntryRecord[]) {
    for (const record of records) this.add(record);
  }

  add(record: EntryRecord): void {
    this.#byId.set(record.id, record);
    this.#byPlace.set(placeOf(record), record);
  }

  has(entry: LedgerLine): boolean {
    return this.#byId.has(entry.id) || this.#byPlace.has(placeOf(entry));
  }

  /** The entry that has the id, or else the place, of this one. */
  sameOf(entry: LedgerLine): LedgerLine | undefined {
    const record = this.#byId.get(entry.id) ?? this.#byPlace.get(placeOf(entry));
    return record?.raw as LedgerLine | undefined;
  }
}

function placeOf({ deviceId, sequence }: Pick<LedgerLine, 'deviceId' | 'sequence'>): string {
  return `${deviceId} ${String(sequence)}`;
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
