import { quarantineReusedId } from '@berdaya/core/attendance';
import { failure, type Failure, type Result } from '@berdaya/core/kernel';
import { parsePlanLine, readPlanLines, type PlanLine } from '@berdaya/core/work-plan';
import type { Database } from './database.js';
import type { StoredPlanLines } from './field-store.js';
import { loadLines, type LineReading } from './line-reading.js';

/** How the lines of a plan's ledger are read; a line of another plan is none of them. */
export function planLines(planId: string): LineReading {
  const parse = (input: unknown): Result<PlanLine> => {
    const parsed = parsePlanLine(input);
    return parsed.ok && parsed.value.planId !== planId ? refuseForeign(parsed.value) : parsed;
  };
  return { parse, reusedId: quarantineReusedId };
}

function refuseForeign({ planId, author }: PlanLine): Failure {
  const params = { plan: planId, author };
  const code = 'work-plan.line-of-unknown-plan';
  return failure([{ code, severity: 'error', path: ['planId'], params }]);
}

/** Under which name the ledger of a plan lies beside those of trainings. */
export function planLedger(planId: string): string {
  return `work-plan ${planId}`;
}

/** Reads all lines of a plan's ledger; unreadable ones come apart. */
export async function loadPlanLines(database: Database, planId: string): Promise<StoredPlanLines> {
  const held = await loadLines(database, planLedger(planId), planLines(planId));
  const read = readPlanLines(held.lines);
  return { ...read, quarantined: [...read.quarantined, ...held.quarantined] };
}
