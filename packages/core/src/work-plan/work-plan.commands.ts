import { activityFamilies, headingOf, type ActivityFamily } from './sub-activities.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What may change in an item: everything but its id. `null` empties a field. */
export type WorkPlanItemChange = Partial<Omit<WorkPlanItem, 'id'>>;

/** The plan with an empty item at its end; throws when the id is taken. */
export function addItem(plan: WorkPlan, id: string): WorkPlan {
  return insertItem(plan, { id }, plan.items.length);
}

/** The plan with an empty item right below another, as deep and under the same heading; throws when the id is taken. */
export function addItemBelow(plan: WorkPlan, id: string, newId: string): WorkPlan {
  const above = plan.items.find((item) => item.id === id);
  if (above === undefined) return addItem(plan, newId);
  const { group, depth } = above;
  const fresh = { id: newId, ...(group != null && { group }), ...(depth != null && { depth }) };
  return insertItem(plan, fresh, placeBelow(plan, id));
}

/** The plan with an item at this place of the list, 0 being the first; throws when its id is taken. */
export function insertItem(plan: WorkPlan, item: WorkPlanItem, index: number): WorkPlan {
  return insertItems(plan, [item], index);
}

/** The plan with items at this place of the list, as `withSubActivities` gave them; throws when an id is taken. */
export function insertItems(
  plan: WorkPlan,
  fresh: readonly WorkPlanItem[],
  index: number,
): WorkPlan {
  const taken = fresh.find(({ id }) => plan.items.some((item) => item.id === id));
  if (taken !== undefined) throw new Error(`item id is taken: ${taken.id}`);
  const items = [...plan.items];
  items.splice(index, 0, ...fresh);
  return { ...plan, items };
}

/** The plan with the item changed. */
export function changeItem(plan: WorkPlan, id: string, change: WorkPlanItemChange): WorkPlan {
  return {
    ...plan,
    items: plan.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  };
}

/** The plan without the item and its sub-activities. */
export function removeItem(plan: WorkPlan, id: string): WorkPlan {
  const gone = new Set(withSubActivities(plan, id));
  return { ...plan, items: plan.items.filter((item) => !gone.has(item)) };
}

/** An item with its sub-activities: what is moved, duplicated and removed together. Empty when there is no such item. */
export function withSubActivities(plan: WorkPlan, id: string): readonly WorkPlanItem[] {
  const family = activityFamilies(plan.items).find(({ head }) => head.id === id);
  if (family !== undefined) return [family.head, ...family.subs];
  return plan.items.filter((item) => item.id === id);
}

/**
 * The plan with the item so many places further down among its own kind, or up when `places` is negative: an activity
 * with its sub-activities among those under its heading, a sub-activity within its activity. It stops at the ends.
 */
export function moveItem(plan: WorkPlan, id: string, places: number): WorkPlan {
  const families = activityFamilies(plan.items);
  const own = families.find(({ head }) => head.id === id);
  if (own === undefined) return withFamilies(plan, families.map(subMoved));
  const heading = headingOf(own.head);
  const slots = families.flatMap(({ head }, slot) => (headingOf(head) === heading ? [slot] : []));
  const place = slots.indexOf(families.indexOf(own));
  const order = moved(slots, place, places);
  const next = [...families];
  for (const [index, slot] of slots.entries()) next[slot] = families[order[index] ?? slot] ?? own;
  return withFamilies(plan, next);

  function subMoved(family: ActivityFamily): ActivityFamily {
    const sub = family.subs.findIndex((item) => item.id === id);
    return sub < 0 ? family : { ...family, subs: moved(family.subs, sub, places) };
  }
}

function moved<Value>(list: readonly Value[], from: number, places: number): Value[] {
  const rest = list.filter((_, index) => index !== from);
  rest.splice(Math.max(0, from + places), 0, ...list.slice(from, from + 1));
  return rest;
}

function withFamilies(plan: WorkPlan, families: readonly ActivityFamily[]): WorkPlan {
  const items = families.flatMap(({ head, subs }, index) => [
    // What stood at the top as a sub-activity of nothing would come under another where it is now.
    head.depth === 1 && index > 0 ? { ...head, depth: 0 } : head,
    ...subs,
  ]);
  return { ...plan, items };
}

function placeBelow(plan: WorkPlan, id: string): number {
  const last = withSubActivities(plan, id).at(-1);
  return last === undefined ? plan.items.length : plan.items.indexOf(last) + 1;
}
