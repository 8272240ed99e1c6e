import type { Issue, Result } from '@berdaya/core/kernel';
import type { LedgerLine } from '@berdaya/core/ledger';
import { keysUnder, type Database } from './database.js';
import { HeldEntries } from './held-entries.js';

/** A line that cannot be counted, as it came, and why. */
export interface SetAside {
  readonly raw: unknown;
  readonly issues: readonly Issue[];
}

/** How the lines of one kind of ledger are read. */
export interface LineReading {
  readonly parse: (input: unknown) => Result<LedgerLine>;
  /** What is said of a line whose id, or place, another line has. */
  readonly reusedId: (line: LedgerLine) => SetAside;
}

/** The lines of a ledger as they came: those to be read, and those that were set aside before. */
export async function loadLines(
  database: Database,
  ledgerId: string,
  { parse, reusedId }: LineReading,
): Promise<{ readonly lines: readonly unknown[]; readonly quarantined: readonly SetAside[] }> {
  const transaction = database.transaction(['entries', 'quarantine']);
  const [records, setAside] = await Promise.all([
    transaction.objectStore('entries').getAll(keysUnder(ledgerId)),
    transaction.objectStore('quarantine').getAll(keysUnder(ledgerId)),
  ]);
  const held = new HeldEntries(records);
  const lines: unknown[] = records.map(({ raw }) => raw);
  const quarantined: SetAside[] = [];
  for (const { content } of setAside) {
    const raw: unknown = JSON.parse(content);
    const parsed = parse(raw);
    if (!parsed.ok) quarantined.push({ raw, issues: parsed.issues });
    else if (held.has(parsed.value)) quarantined.push(reusedId(parsed.value));
    // An earlier version of this library could not read it.
    else lines.push(raw);
  }
  return { lines, quarantined };
}
