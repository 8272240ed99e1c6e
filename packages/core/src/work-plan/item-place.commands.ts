import { activityFamilies, headingOf, type ActivityFamily } from './sub-activities.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/**
 * The plan with the item as a sub-activity of the activity above it under the same heading; sub-activities of its own
 * stand beside it then. Unchanged where nothing is above it, or where it is a sub-activity already.
 */
export function indentItem(plan: WorkPlan, id: string): WorkPlan {
  const families = activityFamilies(plan.items);
  const own = families.find(({ head }) => head.id === id);
  if (own === undefined) return plan;
  const above = families
    .slice(0, families.indexOf(own))
    .filter(({ head }) => headingOf(head) === headingOf(own.head))
    .at(-1);
  if (above === undefined) return plan;
  const items = families.flatMap((family) =>
    family === own
      ? []
      : family === above
        ? [...membersOf(above), { ...own.head, depth: 1 }, ...own.subs]
        : membersOf(family),
  );
  return { ...plan, items };
}

/**
 * The plan with a sub-activity as an activity of its own, where it stands: the sub-activities below it come under it.
 * Unchanged where it is none.
 */
export function outdentItem(plan: WorkPlan, id: string): WorkPlan {
  const parent = activityFamilies(plan.items).find(({ subs }) => subs.some((sub) => sub.id === id));
  if (parent === undefined) return plan;
  const { group } = parent.head;
  return {
    ...plan,
    items: plan.items.map((item) =>
      item.id === id ? { ...item, depth: 0, ...(group !== item.group && { group }) } : item,
    ),
  };
}

/**
 * The plan with the item under another heading, as the last there; `null` for under none. An activity takes its
 * sub-activities with it; a sub-activity leaves its activity and becomes one itself. Where the heading is new, it stands
 * at the place of the item.
 */
export function groupItem(plan: WorkPlan, id: string, group: string | null): WorkPlan {
  const families = activityFamilies(plan.items);
  const place = families.findIndex(({ head, subs }) => [head, ...subs].some((i) => i.id === id));
  const family = families[place];
  if (family === undefined) return plan;
  const isSub = family.head.id !== id;
  const heading = headingOf({ id, group });
  if (!isSub && headingOf(family.head) === heading) return plan;
  const leaving = isSub ? family.subs.filter((sub) => sub.id === id) : membersOf(family);
  const rest = families.flatMap((each, index) => {
    if (index !== place) return [each];
    return isSub ? [{ ...each, subs: each.subs.filter((sub) => sub.id !== id) }] : [];
  });
  const last = rest.map(({ head }) => headingOf(head)).lastIndexOf(heading);
  const index = last >= 0 ? last + 1 : place + (isSub ? 1 : 0);
  const items = leaving.map((item) =>
    item === leaving[0] && item.depth === 1 ? { ...item, group, depth: 0 } : { ...item, group },
  );
  return {
    ...plan,
    items: [
      ...rest.slice(0, index).flatMap(membersOf),
      ...items,
      ...rest.slice(index).flatMap(membersOf),
    ],
  };
}

/** The plan with another name for a heading. */
export function renameGroup(plan: WorkPlan, group: string, name: string | null): WorkPlan {
  const items = plan.items.map((item) =>
    headingOf(item) === headingOf({ id: '', group }) ? { ...item, group: name } : item,
  );
  return { ...plan, items };
}

function membersOf({ head, subs }: ActivityFamily): readonly WorkPlanItem[] {
  return [head, ...subs];
}
