import { parseWorkPlan, type WorkPlan } from '@berdaya/core/work-plan';
import { durable, keysUnder, type Database, type WorkPlanRecord } from './database.js';
import type { StoredWorkPlan, UnreadableWorkPlan, WorkPlanOvertaken } from './field-store.js';

/** The plan as last kept, readable or not. */
export async function loadWorkPlan(
  database: Database,
  planId: string,
): Promise<StoredWorkPlan | UnreadableWorkPlan | undefined> {
  const record = await database.get('workPlans', planId);
  return record && readRecord(record);
}

/** Keeps the plan unless a later revision is there; another writer's version is copied before it goes. */
export async function saveWorkPlan(
  database: Database,
  writerId: string,
  plan: WorkPlan,
  basedOn: number,
): Promise<StoredWorkPlan | WorkPlanOvertaken> {
  const transaction = database.transaction(
    ['workPlans', 'overtakenWorkPlans'],
    'readwrite',
    durable,
  );
  // Where a request fails first, its refusal is told; the transaction's own is one more of the same.
  transaction.done.catch(() => undefined);
  const plans = transaction.objectStore('workPlans');
  const held = await plans.get(plan.id);
  if (held !== undefined && held.revision !== basedOn) {
    return { overtakenBy: readRecord(held) };
  }
  if (held !== undefined && held.writerId !== writerId) {
    await transaction.objectStore('overtakenWorkPlans').put(held);
  }
  const revision = basedOn + 1;
  const record: WorkPlanRecord = { planId: plan.id, revision, writerId, raw: plan };
  await plans.put(record);
  await transaction.done;
  return { plan, revision };
}

/** Versions that were replaced by another writer's, oldest first. */
export async function loadOvertakenVersions(
  database: Database,
  planId: string,
): Promise<unknown[]> {
  const records = await database.getAll('overtakenWorkPlans', keysUnder(planId));
  return records.map(({ raw }) => raw);
}

function readRecord({ raw, revision }: WorkPlanRecord): StoredWorkPlan | UnreadableWorkPlan {
  const parsed = parseWorkPlan(raw);
  return parsed.ok ? { plan: parsed.value, revision } : { raw, issues: parsed.issues, revision };
}
