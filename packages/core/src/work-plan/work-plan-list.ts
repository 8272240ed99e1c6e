import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import { success, underPath, type Issue, type Result, type TimeZone } from '../kernel/index.js';
import type { Region } from '../region/index.js';
import { parsePlanLine, type PlanLine } from './plan-line.js';
import { planRecord } from './plan-record.js';
import { parseWorkPlanRecord, type WorkPlanRecord } from './progress.js';
import { checkWorkPlanListShape } from './work-plan-list.check.js';
import type { workPlanListSchema } from './work-plan-list.schema.js';
import { parseWorkPlan, type WorkPlan } from './work-plan.js';

/** The format of the document; a later number is refused, not guessed at. */
export const workPlanListFormat = 'berdaya/work-plans@1';

/** The plans of many owners. */
export interface WorkPlanList {
  readonly title: string | null;
  /** Whose plans they are: the kabupaten, the province. */
  readonly region: Region | null;
  readonly timeZone: TimeZone;
  /** What regions are called. */
  readonly regions: readonly Region[];
  /** Who is expected to have a plan. */
  readonly expected: readonly WorkPlan['owner'][];
  /** As they stand in the document, each for `parseListedPlan` to read. */
  readonly plans: readonly unknown[];
}

/** A plan of a list that cannot be read: its place in the list, whose it seems to be, and why. */
export interface DamagedPlan {
  readonly position: number;
  readonly owner: string | null;
  /** Each path begins with `plans` and the position. */
  readonly issues: readonly Issue[];
}

/** The plans of a list that can be read, and those that cannot. */
export interface ListedPlans {
  readonly records: readonly WorkPlanRecord[];
  readonly damaged: readonly DamagedPlan[];
}

/** Reads the document `berdaya/work-plans@1`, its plans not yet; refuses with `shape.…` issues. */
export function parseWorkPlanList(input: unknown): Result<WorkPlanList> {
  const shaped = readChecked<z.output<typeof workPlanListSchema>>(checkWorkPlanListShape, input);
  if (!shaped.ok) return shaped;
  const { title, region, timeZone, regions, expected, plans } = shaped.value;
  return success({
    title: title ?? null,
    region: region ?? null,
    timeZone: timeZone ?? 'WIB',
    regions: regions ?? [],
    expected: expected ?? [],
    plans,
  });
}

/**
 * Reads one plan of a list: a plan with the lines of its ledger, or a record. Lines that cannot be read are warnings and
 * take no others with them; a plan or a record that cannot be is refused with `shape.…` issues.
 */
export function parseListedPlan(input: unknown): Result<WorkPlanRecord> {
  const { lines, plan } = (input ?? {}) as { readonly lines?: unknown; readonly plan?: unknown };
  if (!Array.isArray(lines)) return parseWorkPlanRecord(input);
  const read = parseWorkPlan(plan);
  if (!read.ok) return { ok: false, issues: underPath(['plan'], read.issues) };
  const readable: PlanLine[] = [];
  const warnings: Issue[] = [];
  for (const [position, line] of lines.entries()) {
    const result = parsePlanLine(line);
    if (result.ok) readable.push(result.value);
    else warnings.push(...underPath(['lines', position], result.issues));
  }
  return success(planRecord(read.value, readable), warnings);
}

/** Reads all plans of a list at once. Whoever must not keep a page waiting reads them in turns with `parseListedPlan`. */
export function readListedPlans({ plans }: Pick<WorkPlanList, 'plans'>): ListedPlans {
  const records: WorkPlanRecord[] = [];
  const damaged: DamagedPlan[] = [];
  for (const [position, input] of plans.entries()) {
    const read = parseListedPlan(input);
    if (read.ok) records.push(read.value);
    else damaged.push(damagedPlan(input, position, read.issues));
  }
  return { records, damaged };
}

/** What is told of a plan that cannot be read. */
export function damagedPlan(
  input: unknown,
  position: number,
  issues: readonly Issue[],
): DamagedPlan {
  const seen = input as { readonly plan?: { readonly owner?: { readonly name?: unknown } } } | null;
  const name = seen?.plan?.owner?.name;
  return {
    position,
    owner: typeof name === 'string' ? name : null,
    issues: underPath(['plans', position], issues),
  };
}
