import { daysAfter, inclusiveDays, type CalendarDate } from '../kernel/index.js';
import { insertItems, withSubActivities } from './work-plan.commands.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What belongs to one activity alone: its number, how far it is, and its place in the village's planning. */
const ownFields = [
  'number',
  'status',
  'progressPercent',
  'obstacle',
  'nextStep',
  'planningLink',
] as const;

/** What would count twice if both parts of an activity had it. */
const amountFields = ['costRupiah', 'funding', 'indicator', 'targetValue', 'unit'] as const;

/**
 * The plan with a copy of the item right below it, its sub-activities copied as well. A copy has neither a written number
 * nor progress nor a planning link. Throws when a new id is taken.
 */
export function duplicateItem(plan: WorkPlan, id: string, newId: () => string): WorkPlan {
  const family = withSubActivities(plan, id);
  const last = family.at(-1);
  if (last === undefined) return plan;
  const copies = family.map((item) => ({ ...without(item, ownFields), id: newId() }));
  return insertItems(plan, copies, plan.items.indexOf(last) + 1);
}

/**
 * The plan with the item in two parts, the new one below: the same work, persons, place and heading, its days shared out,
 * the first part ending on `firstEndsOn`, or else half-way. Cost, sources, indicator and target stay with the first part
 * whole: nobody but the owner knows how they divide, and the plan's total must not change. Sub-activities stay, too.
 * Days stay as they are where both are not known or are one day. Throws when the new id is taken.
 */
export function splitItem(
  plan: WorkPlan,
  id: string,
  newId: string,
  firstEndsOn?: CalendarDate,
): WorkPlan {
  const family = withSubActivities(plan, id);
  const [item, last] = [family[0], family.at(-1)];
  if (item === undefined || last === undefined) return plan;
  const cut = cutOf(item, firstEndsOn);
  const second = {
    ...without(item, [...ownFields, ...amountFields]),
    id: newId,
    ...(cut !== null && { startsOn: daysAfter(cut, 1) }),
  };
  const items = plan.items.map((each) =>
    each === item && cut !== null ? { ...item, endsOn: cut } : each,
  );
  return insertItems({ ...plan, items }, [second], plan.items.indexOf(last) + 1);
}

/** The last day of the first part; `null` where the days cannot be shared out. */
function cutOf({ startsOn, endsOn }: WorkPlanItem, wanted?: CalendarDate): CalendarDate | null {
  if (startsOn == null || endsOn == null || endsOn <= startsOn) return null;
  if (wanted !== undefined && wanted >= startsOn && wanted < endsOn) return wanted;
  return daysAfter(startsOn, Math.ceil(inclusiveDays(startsOn, endsOn) / 2) - 1);
}

function without(item: WorkPlanItem, fields: readonly (keyof WorkPlanItem)[]): WorkPlanItem {
  const kept = Object.entries(item).filter(([field]) => !fields.some((each) => each === field));
  return Object.fromEntries(kept) as unknown as WorkPlanItem;
}
