import { canonicalJson, type Instant } from '../kernel/index.js';
import type { Minutes } from '../review/index.js';
import type { WorkPlanRevision } from './progress.js';
import type { WorkPlanItem } from './work-plan.js';

/** What a field held from one revision on; `null` for empty, or for an item that is not in the plan. */
export interface FieldVersion<Field extends keyof WorkPlanItem> {
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly minutes: Minutes | null;
  readonly value: NonNullable<WorkPlanItem[Field]> | null;
}

/** Every value one field of one item has had, the earliest first; a revision that leaves it alone is no version. */
export function fieldHistory<Field extends keyof WorkPlanItem>(
  revisions: readonly WorkPlanRevision[],
  itemId: string,
  field: Field,
): FieldVersion<Field>[] {
  const versions: FieldVersion<Field>[] = [];
  for (const revision of [...revisions].sort((a, b) => a.number - b.number)) {
    const item = revision.plan.items.find(({ id }) => id === itemId);
    const value = item?.[field] ?? null;
    if (canonicalJson(value) === canonicalJson(versions.at(-1)?.value ?? null)) continue;
    const { number, changedBy, changedAt, minutes } = revision;
    versions.push({ revision: number, changedBy, changedAt, minutes: minutes ?? null, value });
  }
  return versions;
}
