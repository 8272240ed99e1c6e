import type { WorkPlanItem } from './work-plan.js';

/** An activity and the sub-activities that stand under it, in the order of the plan. */
export interface ActivityFamily {
  readonly head: WorkPlanItem;
  readonly subs: readonly WorkPlanItem[];
}

/**
 * A plan's activities, each with its sub-activities: those of depth 1 that follow it. One of depth 1 with nothing above
 * it is an activity of its own. Sub-activities stand under the heading of their activity, whatever they say themselves.
 */
export function activityFamilies(items: readonly WorkPlanItem[]): ActivityFamily[] {
  const families: { head: WorkPlanItem; subs: WorkPlanItem[] }[] = [];
  for (const item of items) {
    const above = families.at(-1);
    if (above === undefined || item.depth !== 1) families.push({ head: item, subs: [] });
    else above.subs.push(item);
  }
  return families;
}

/**
 * Whether the activity at this place has sub-activities. It then only heads them: who does it, when, where, for how much
 * and with what result is said by them.
 */
export function hasSubActivities(items: readonly WorkPlanItem[], index: number): boolean {
  const isHead = index === 0 || items[index]?.depth !== 1;
  return isHead && items[index + 1]?.depth === 1;
}

/** The activities that are done themselves: all but those that only head sub-activities. */
export function ownActivities(items: readonly WorkPlanItem[]): WorkPlanItem[] {
  return items.filter((_, index) => !hasSubActivities(items, index));
}

/** The heading an activity stands under; `null` for none. */
export function headingOf({ group }: WorkPlanItem): string | null {
  const heading = group?.trim() ?? '';
  return heading === '' ? null : heading;
}
