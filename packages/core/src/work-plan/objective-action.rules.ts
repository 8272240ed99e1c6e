import { rulesFor } from '../kernel/index.js';
import type { Training } from '../training/index.js';
import type { WorkPlanContext } from './item-dates.rules.js';
import { meaningWords } from './meaning-words.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What advice about a plan may look at beside it: the training with its objectives. */
export interface PlanQualityContext extends WorkPlanContext {
  readonly training?:
    (Pick<Training, 'dates'> & Partial<Pick<Training, 'objectives'>>) | null | undefined;
}

const rule = rulesFor<WorkPlan, PlanQualityContext>();

/** The training's objectives of which no activity speaks, told by the roots of their words. */
export const objectiveWithoutAction = rule({
  code: 'work-plan.objective-without-action',
  severity: 'warning',
  source: 'health-ministry module on follow-up plans 2020: the plan is to carry the training on',
  *find({ items }, { training }) {
    if (items.length === 0) return;
    const spoken = meaningWords(items.map(textOf).join(' '));
    for (const { text } of training?.objectives ?? []) {
      const wanted = [...meaningWords(text)];
      if (wanted.length === 0 || wanted.some((word) => spoken.has(word))) continue;
      yield { path: ['items'], params: { objective: text } };
    }
  },
});

/** All that an activity says of what it is about and for whom. */
export function textOf(item: WorkPlanItem): string {
  const { activity, objective, targetGroup, method, indicator, problem, group, parties } = item;
  return [activity, objective, targetGroup, method, indicator, problem, group, ...(parties ?? [])]
    .filter((text) => text != null)
    .join(' ');
}
