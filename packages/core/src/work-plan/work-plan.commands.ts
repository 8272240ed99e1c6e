import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What may change in an item: everything but its id. `null` empties a field. */
export type WorkPlanItemChange = Partial<Omit<WorkPlanItem, 'id'>>;

/** The plan with an empty item at its end; throws when the id is taken. */
export function addItem(plan: WorkPlan, id: string): WorkPlan {
  if (plan.items.some((item) => item.id === id)) throw new Error(`item id is taken: ${id}`);
  return { ...plan, items: [...plan.items, { id }] };
}

/** The plan with the item changed. */
export function changeItem(plan: WorkPlan, id: string, change: WorkPlanItemChange): WorkPlan {
  return {
    ...plan,
    items: plan.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  };
}

/** The plan without the item. */
export function removeItem(plan: WorkPlan, id: string): WorkPlan {
  return { ...plan, items: plan.items.filter((item) => item.id !== id) };
}

/** The plan with the item so many places further down, or up when `places` is negative. */
export function moveItem(plan: WorkPlan, id: string, places: number): WorkPlan {
  const from = plan.items.findIndex((item) => item.id === id);
  const item = plan.items[from];
  if (item === undefined) return plan;
  const items = plan.items.filter((other) => other !== item);
  items.splice(Math.max(0, from + places), 0, item);
  return { ...plan, items };
}
