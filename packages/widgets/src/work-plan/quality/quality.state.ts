import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import {
  actionTable,
  checkPlanQuality,
  checkWorkPlanLinks,
  planningLinkDocumentsFor,
  planQuestions,
  type PlanQuestion,
  type WorkPlan,
} from '@berdaya/core/work-plan';

/** One piece of advice, and the field it is about. */
export interface Advice {
  readonly issue: Issue;
  readonly field: string | null;
}

/** What there is to say about one activity, or about the plan as a whole where `id` is `null`. */
export interface AdviceGroup {
  readonly id: string | null;
  readonly number: string;
  readonly activity: string;
  readonly advice: readonly Advice[];
}

/** How many activities answer a question, and the first that does not. */
export interface AnsweredQuestion {
  readonly question: PlanQuestion;
  readonly asked: number;
  readonly answered: number;
  readonly open: { readonly id: string; readonly number: string } | null;
}

/** All that the panel shows of a plan. */
export interface PlanQuality {
  readonly groups: readonly AdviceGroup[];
  readonly count: number;
  readonly questions: readonly AnsweredQuestion[];
}

/** The field in which a question is answered. */
export const fieldOfQuestion: Readonly<Record<PlanQuestion, string>> = {
  what: 'activity',
  why: 'objective',
  who: 'responsible',
  when: 'startsOn',
  where: 'place',
  'how-much': 'costRupiah',
  'how-known': 'indicator',
};

/** What there is to say about a plan, by activity in the order of its table, then of the whole. */
export function planQuality(plan: WorkPlan, dossier: WorkPlanDossier | null): PlanQuality {
  const found = findingsOf(plan, dossier);
  const rows = actionTable(plan).flatMap(({ rows: inGroup }) => inGroup);
  const of = (index: number | null) =>
    found
      .filter(({ path }) => placeOf(path) === index)
      .map((issue) => ({ issue, field: fieldOf(issue) }));
  const groups = [
    ...rows.map(({ item, number }) => ({
      id: item.id,
      number,
      activity: item.activity?.trim() ?? '',
      advice: of(plan.items.indexOf(item)),
    })),
    { id: null, number: '', activity: '', advice: of(null) },
  ].filter(({ advice }) => advice.length > 0);
  const questions = planQuestions.map((question, index) => {
    const asked = rows.filter(({ isHead }) => !isHead || index < 2);
    const open = asked.filter(({ unanswered }) => unanswered.includes(question));
    const [first] = open;
    return {
      question,
      asked: asked.length,
      answered: asked.length - open.length,
      open: first === undefined ? null : { id: first.item.id, number: first.number },
    };
  });
  return { groups, count: found.length, questions };
}

function findingsOf(plan: WorkPlan, dossier: WorkPlanDossier | null): Issue[] {
  const program = dossier?.program?.key ?? dossier?.program?.id ?? null;
  const documents = program === null ? null : planningLinkDocumentsFor({ program });
  return [
    ...checkPlanQuality(plan, { training: dossier?.training }),
    ...checkWorkPlanLinks(plan, 'publish', { documents }),
  ];
}

function placeOf(path: Issue['path']): number | null {
  const [items, index] = path;
  return items === 'items' && typeof index === 'number' ? index : null;
}

/** The innermost name on the path: of a planning link its own field. */
function fieldOf({ path }: Issue): string | null {
  const field = path[2] === 'planningLink' ? path[3] : path[2];
  return typeof field === 'string' ? field : null;
}
