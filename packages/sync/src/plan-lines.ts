import { quarantineReusedId } from '@berdaya/core/attendance';
import { parsePlanLine, readPlanLines } from '@berdaya/core/work-plan';
import type { Database } from './database.js';
import type { StoredPlanLines } from './field-store.js';
import { loadLines, type LineReading } from './line-reading.js';

/** How the lines of a plan's ledger are read. */
export const planLines: LineReading = { parse: parsePlanLine, reusedId: quarantineReusedId };

/** Under which name the ledger of a plan lies beside those of trainings. */
export function planLedger(planId: string): string {
  return `work-plan ${planId}`;
}

/** Reads all lines of a plan's ledger; unreadable ones come apart. */
export async function loadPlanLines(database: Database, planId: string): Promise<StoredPlanLines> {
  const held = await loadLines(database, planLedger(planId), planLines);
  const read = readPlanLines(held.lines);
  return { ...read, quarantined: [...read.quarantined, ...held.quarantined] };
}
