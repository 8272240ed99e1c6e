import {
  activityFamilies,
  groupItem,
  headingOf,
  moveItem,
  type ActivityFamily,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import { groupsOf } from './plan-rows.state.js';

/**
 * The plan with the activity so many places further down as it is shown, or up. At the end of its group it goes into the
 * next one; a sub-activity stays within its activity.
 */
export function stepped(plan: WorkPlan, id: string, places: number): WorkPlan {
  const moved = moveItem(plan, id, places);
  const isMoved = moved.items.some((item, index) => item !== plan.items[index]);
  const family = activityFamilies(plan.items).find(({ head }) => head.id === id);
  if (isMoved || family === undefined) return isMoved ? moved : plan;
  const groups = groupsOf(plan).map(({ group }) => group);
  const own = groups.indexOf(headingOf(family.head) ?? '');
  const next = groups[own + Math.sign(places)];
  if (next === undefined) return plan;
  const grouped = groupItem(plan, id, next === '' ? null : next);
  return places > 0 ? moveItem(grouped, id, -plan.items.length) : grouped;
}

/** The plan with the activity before or after another, under that one's heading; a sub-activity stays within its activity. */
export function placed(
  plan: WorkPlan,
  id: string,
  beside: string,
  side: 'before' | 'after',
): WorkPlan {
  if (id === beside) return plan;
  const families = activityFamilies(plan.items);
  const target = families.find((family) => holds(family, beside));
  const own = families.find((family) => holds(family, id));
  if (target === undefined || own === undefined) return plan;
  if (own.head.id !== id) {
    if (own !== target || beside === own.head.id) return plan;
    return moveItem(plan, id, placesTo(idsOf(own.subs), id, beside, side));
  }
  if (own === target) return plan;
  const heading = headingOf(target.head);
  const grouped = headingOf(own.head) === heading ? plan : groupItem(plan, id, heading);
  const heads = activityFamilies(grouped.items)
    .map(({ head }) => head)
    .filter((head) => headingOf(head) === heading);
  return moveItem(grouped, id, placesTo(idsOf(heads), id, target.head.id, side));
}

function placesTo(
  ids: readonly string[],
  id: string,
  beside: string,
  side: 'before' | 'after',
): number {
  const rest = ids.filter((each) => each !== id);
  return rest.indexOf(beside) + (side === 'after' ? 1 : 0) - ids.indexOf(id);
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function holds({ head, subs }: ActivityFamily, id: string): boolean {
  return head.id === id || subs.some((sub) => sub.id === id);
}
