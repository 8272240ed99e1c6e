import { isSameLine, numberLines, type LedgerLine, type Unnumbered } from '@berdaya/core/ledger';
import {
  durable,
  keysUnder,
  type Database,
  type EntryRecord,
  type EntryTable,
} from './database.js';
import { HeldEntries } from './held-entries.js';
import type { LineReading, SetAside } from './line-reading.js';

/** What became of lines received from elsewhere. Those already held count as neither. */
export interface ReceivedLines {
  readonly added: number;
  readonly quarantined: readonly SetAside[];
}

/** Numbers entries after the last one of this device, chains them to it and keeps them, all in one transaction. */
export async function appendLines<Line extends Unnumbered<LedgerLine>>(
  database: Database,
  ledgerId: string,
  deviceId: string,
  entries: readonly Line[],
): Promise<(Line & LedgerLine)[]> {
  // Before the transaction, which would end while a module is waited for.
  const { chainedLines } = await import('./chained-lines.js');
  const transaction = database.transaction('entries', 'readwrite', durable);
  // Where a request fails first, its refusal is told; the transaction's own is one more of the same.
  transaction.done.catch(() => undefined);
  // Two tabs share one device: reading the last line inside the transaction keeps them apart.
  const last = await transaction.store
    .index('byDevice')
    .openCursor(keysUnder(ledgerId, deviceId), 'prev');
  const { sequence = 0, raw } = last?.value ?? {};
  const numbered = numberLines(entries, deviceId, sequence);
  const chained = chainedLines(numbered, chainOf(raw));
  const writes = chained.map((entry) => transaction.store.add(entryRecord(ledgerId, entry)));
  await Promise.all([...writes, transaction.done]);
  return chained;
}

/** Up to so many entries are looked up one by one; for more, reading all that is held is quicker. */
const aFew = 100;

/** Takes in entries from elsewhere; what cannot be read, or clashes with what is held, is set aside. */
export async function receiveLines(
  database: Database,
  ledgerId: string,
  inputs: readonly unknown[],
  { parse, reusedId }: LineReading,
): Promise<ReceivedLines> {
  const quarantined: SetAside[] = [];
  const entries: LedgerLine[] = [];
  for (const raw of inputs) {
    const parsed = parse(raw);
    if (parsed.ok) entries.push(parsed.value);
    else quarantined.push({ raw, issues: parsed.issues });
  }
  const transaction = database.transaction(['entries', 'quarantine'], 'readwrite', durable);
  const table = transaction.objectStore('entries');
  const held = new HeldEntries(
    entries.length > aFew
      ? await table.getAll(keysUnder(ledgerId))
      : await recordsLike(entries, ledgerId, table),
  );
  const writes: Promise<unknown>[] = [];
  let added = 0;
  for (const entry of entries) {
    const same = held.sameOf(entry);
    if (same === undefined) {
      const record = entryRecord(ledgerId, entry);
      held.add(record);
      writes.push(table.add(record));
      added += 1;
    } else if (!isSameLine(same, entry)) {
      quarantined.push(reusedId(entry));
    }
  }
  const setAside = transaction.objectStore('quarantine');
  for (const { raw } of quarantined)
    writes.push(setAside.put({ trainingId: ledgerId, content: JSON.stringify(raw ?? null) }));
  await Promise.all([...writes, transaction.done]);
  return { added, quarantined };
}

/** The records that have the id, or the place, of one of the entries. */
async function recordsLike(
  entries: readonly LedgerLine[],
  ledgerId: string,
  table: EntryTable,
): Promise<EntryRecord[]> {
  const asked = entries.flatMap(({ id, deviceId, sequence }) => [
    table.get([ledgerId, id]),
    table.index('byDevice').get([ledgerId, deviceId, sequence]),
  ]);
  return (await Promise.all(asked)).filter((record) => record !== undefined);
}

/** The chain of a stored line; lines from before there were chains have none, and a damaged one may lack it. */
function chainOf(raw: unknown): string | null {
  const chain = (raw as Partial<LedgerLine> | null | undefined)?.chain;
  return typeof chain === 'string' ? chain : null;
}

function entryRecord(ledgerId: string, entry: LedgerLine): EntryRecord {
  const { id, deviceId, sequence } = entry;
  return { trainingId: ledgerId, id, deviceId, sequence, raw: entry };
}
