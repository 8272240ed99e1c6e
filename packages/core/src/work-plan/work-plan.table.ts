import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/**
 * What a good activity answers: what is done, why, who answers for it, from when to when, where, at what cost and from
 * whom, and how one will know. Taught as 5W1H and SMART; nothing but what, who and when has to be answered.
 */
export const planQuestions = [
  'what',
  'why',
  'who',
  'when',
  'where',
  'how-much',
  'how-known',
] as const;

/** One of the questions a good activity answers. */
export type PlanQuestion = (typeof planQuestions)[number];

/** One row of the action table. */
export interface ActionRow {
  /** As the item has it, else counted: `1`, `2` without groups, `1.1`, `2.1` with them. */
  readonly number: string;
  readonly item: WorkPlanItem;
  /** Questions the item leaves open. */
  readonly unanswered: readonly PlanQuestion[];
}

/** Rows under one heading; `null` for those without. */
export interface ActionGroup {
  readonly group: string | null;
  readonly rows: readonly ActionRow[];
}

/** The plan as the table of its form: groups in the order they first appear, each with its numbered rows. */
export function actionTable(plan: WorkPlan): ActionGroup[] {
  const headings = [...new Set(plan.items.map(headingOf))];
  return headings.map((group, groupIndex) => ({
    group,
    rows: plan.items
      .filter((item) => headingOf(item) === group)
      .map((item, index) => ({
        number: written(item.number) ?? counted(headings.length, groupIndex, index),
        item,
        unanswered: planQuestions.filter((question) => !isAnswered[question](item)),
      })),
  }));
}

const isAnswered: Readonly<Record<PlanQuestion, (item: WorkPlanItem) => boolean>> = {
  what: ({ activity }) => written(activity) !== null,
  why: ({ problem, objective }) => written(problem) !== null || written(objective) !== null,
  who: ({ responsible }) => written(responsible) !== null,
  when: ({ startsOn, endsOn }) => startsOn != null && endsOn != null,
  where: ({ place }) => written(place) !== null,
  // An activity that costs nothing needs nobody to pay for it.
  'how-much': ({ costRupiah, funding }) =>
    costRupiah === 0 || (costRupiah != null && (funding ?? []).length > 0),
  'how-known': ({ indicator, evidenceNamed }) =>
    written(indicator) !== null || written(evidenceNamed) !== null,
};

function headingOf({ group }: WorkPlanItem): string | null {
  return written(group);
}

function counted(groups: number, groupIndex: number, index: number): string {
  return groups === 1 ? String(index + 1) : `${String(groupIndex + 1)}.${String(index + 1)}`;
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
