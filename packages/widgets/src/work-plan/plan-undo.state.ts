import { headingOf, type WorkPlan } from '@berdaya/core/work-plan';
import type { PlanEdit } from './plan-intents.state.js';
import type { TypedTexts } from './typed-texts.state.js';
import type { WorkPlanState } from './work-plan.state.js';

/** The plan as it stood before an edit. */
export interface PlanVersion {
  readonly plan: WorkPlan;
  readonly typedTexts: TypedTexts;
  /** Which field was typed into then; what is typed on there is the same edit. */
  readonly field: string | null;
}

/** So many edits can be undone. */
const longestPast = 200;

/** What comes before the edit, for undoing. One word typed is one edit. */
export function rememberEdit(
  { past, typedTexts }: WorkPlanState,
  plan: WorkPlan,
  edit: PlanEdit,
): Pick<WorkPlanState, 'past' | 'future'> {
  const field = fieldOf(plan, edit);
  const goesOn = field !== null && past.at(-1)?.field === field && !beginsWord(plan, edit);
  const next = goesOn ? past : [...past, { plan, typedTexts, field }].slice(-longestPast);
  return { past: next, future: [] };
}

/** The field of an item that an edit types into; `null` for an edit of another kind. */
function fieldOf(plan: WorkPlan, edit: PlanEdit): string | null {
  if (edit.kind === 'rename-group') {
    return `heading ${plan.items.find((item) => headingOf(item) === edit.group)?.id ?? ''}`;
  }
  if (edit.kind === 'type-amount') return `${edit.amount.id} ${edit.amount.source ?? 'cost'}`;
  if (edit.kind === 'type-year') return `${edit.year.id} ${edit.year.field}`;
  if (edit.kind !== 'change-item') return null;
  const [field, ...others] = Object.keys(edit.change);
  return field === undefined || others.length > 0 ? null : `${edit.id} ${field}`;
}

/** Whether typing goes on after a space: undoing takes back a word, not the whole text. */
function beginsWord(plan: WorkPlan, edit: PlanEdit): boolean {
  if (edit.kind !== 'change-item') return false;
  const item = plan.items.find(({ id }) => id === edit.id);
  return Object.entries(edit.change).some(([field, value]) => {
    const before: unknown = item?.[field as keyof typeof edit.change];
    return (
      typeof before === 'string' &&
      typeof value === 'string' &&
      /\s$/.test(before) &&
      value.length > before.length
    );
  });
}

/** The first place where two versions differ, to lead the eye there; `null` where no item that is left does. */
export function firstDifference(
  before: WorkPlan,
  after: WorkPlan,
): { id: string; field?: string } | null {
  const known = new Map(before.items.map((item) => [item.id, item]));
  for (const [index, item] of after.items.entries()) {
    const old = known.get(item.id);
    if (old === undefined) return { id: item.id };
    if (old === item) {
      if (before.items.length === after.items.length && before.items[index] !== item) {
        return { id: item.id };
      }
      continue;
    }
    const fields = new Set([...Object.keys(old), ...Object.keys(item)]) as Set<keyof typeof item>;
    const field = [...fields].find((each) => old[each] !== item[each]);
    return field === undefined ? { id: item.id } : { id: item.id, field };
  }
  // One that is gone: the one that took its place.
  const gone = before.items.findIndex(({ id }, index) => after.items[index]?.id !== id);
  const beside = gone === -1 ? undefined : (after.items[gone] ?? after.items.at(-1));
  return beside === undefined ? null : { id: beside.id };
}
