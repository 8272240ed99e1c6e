import { activityFamilies, headingOf } from './sub-activities.js';
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
  /** As the item has it, else counted through the whole plan: `1`, `2`, and `2.1` for a sub-activity. */
  readonly number: string;
  /** 1 for a sub-activity. */
  readonly depth: 0 | 1;
  readonly item: WorkPlanItem;
  /** Whether sub-activities follow, which then say who does it, when and the rest. */
  readonly isHead: boolean;
  /** Questions the item leaves open; of one that only heads sub-activities what and why are asked. */
  readonly unanswered: readonly PlanQuestion[];
}

/** Rows under one heading; `null` for those without. */
export interface ActionGroup {
  readonly group: string | null;
  /** `A`, `B` … counted; `null` for no heading, and for one that is written with a letter or number of its own. */
  readonly letter: string | null;
  readonly rows: readonly ActionRow[];
}

/** The plan as the table of its form: groups in the order they first appear, each with its numbered rows. */
export function actionTable(plan: WorkPlan): ActionGroup[] {
  const families = activityFamilies(plan.items);
  const headings = [...new Set(families.map(({ head }) => headingOf(head)))];
  const lettered = headings.filter((heading) => heading !== null);
  let count = 0;
  return headings.map((group) => ({
    group,
    letter: group === null || hasOwnMark(group) ? null : letterOf(lettered.indexOf(group)),
    rows: families
      .filter(({ head }) => headingOf(head) === group)
      .flatMap(({ head, subs }) => {
        count += 1;
        const number = written(head.number) ?? String(count);
        const isHead = subs.length > 0;
        return [
          { number, depth: 0, item: head, isHead, unanswered: openIn(head, isHead) } as const,
          ...subs.map((item, index) => subRow(item, `${number}.${String(index + 1)}`)),
        ];
      }),
  }));
}

function subRow(item: WorkPlanItem, counted: string): ActionRow {
  const number = written(item.number) ?? counted;
  return { number, depth: 1, item, isHead: false, unanswered: openIn(item, false) };
}

function openIn(item: WorkPlanItem, isHead: boolean): PlanQuestion[] {
  const asked = isHead ? planQuestions.slice(0, 2) : planQuestions;
  return asked.filter((question) => !isAnswered[question](item));
}

/** `A. Persiapan`, `II. Pelaksanaan`, `1) Rapat`. */
function hasOwnMark(heading: string): boolean {
  return /^([a-z]|[ivx]+|\d+)[.)]/i.test(heading);
}

/** A to Z, then AA. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
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

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
