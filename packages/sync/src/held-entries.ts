import type { LedgerLine } from '@berdaya/core/ledger';
import type { EntryRecord } from './database.js';

/** Lines by what no two of a ledger may share: their id, and their number on a device. */
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

  /** The line that has the id, or else the place, of this one. */
  sameOf(entry: LedgerLine): LedgerLine | undefined {
    const record = this.#byId.get(entry.id) ?? this.#byPlace.get(placeOf(entry));
    return record?.raw as LedgerLine | undefined;
  }
}

function placeOf({ deviceId, sequence }: Pick<LedgerLine, 'deviceId' | 'sequence'>): string {
  return `${deviceId} ${String(sequence)}`;
}
