import {
  parseFieldEntry,
  quarantineReusedId,
  readFieldEntries,
  type QuarantinedEntry,
} from '@berdaya/core/attendance';
import type { LedgerLine } from '@berdaya/core/ledger';
import { keysUnder, type Database, type EntryRecord } from './database.js';
import type { StoredAttendance } from './field-store.js';

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
  const held = new HeldEntries(records);
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

/** Entries by what no two of a training may share: their id, and their number on a device. */
export class HeldEntries {
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
