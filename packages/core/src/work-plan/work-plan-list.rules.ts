import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { isSameSignatory } from '../review/index.js';
import type { WorkPlan } from './work-plan.js';

/** Whose plan it is: a village, a person or a group. */
export type WorkPlanOwner = WorkPlan['owner'];

/** What rules about several plans may look at beside them. */
export interface WorkPlanListContext {
  /** Who is expected to have a plan, such as each village of the roster. */
  readonly owners?: readonly WorkPlanOwner[];
}

const rule = rulesFor<readonly WorkPlan[], WorkPlanListContext>();

const ownerHasTwo = rule({
  code: 'work-plan.owner-has-two',
  number: 'R81',
  severity: 'error',
  source: 'village-ministry training application: one plan per alumnus and training',
  *find(plans) {
    for (const [index, { owner, trainingId }] of plans.entries()) {
      const isSecond = plans
        .slice(0, index)
        .some(
          (other) =>
            (other.trainingId ?? null) === (trainingId ?? null) && isSameOwner(other.owner, owner),
        );
      if (isSecond) yield { path: [index, 'owner'], params: { owner: owner.name } };
    }
  },
});

const ownerHasNone = rule({
  code: 'work-plan.owner-has-none',
  number: 'R81',
  severity: 'warning',
  source: 'KOTAKU monthly report: existence of a follow-up plan is verified',
  *find(plans, { owners = [] }) {
    for (const expected of owners) {
      if (plans.some(({ owner }) => isSameOwner(owner, expected))) continue;
      yield { path: [], params: { owner: expected.name } };
    }
  },
});

/** Every rule about the plans of one training together. */
export const workPlanListRules = [ownerHasTwo, ownerHasNone] as const;

/** What the rules find in the plans of one training together; each path begins with the place of a plan, or is empty. */
export function checkWorkPlans(
  plans: readonly WorkPlan[],
  context: WorkPlanListContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(workPlanListRules, plans, context, stage);
}

/** Of two villages the codes decide, where both have one; names are written in many ways. */
function isSameOwner(one: WorkPlanOwner, other: WorkPlanOwner): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'village' && one.region != null && other.region != null) {
    return one.region.code === other.region.code;
  }
  return isSameSignatory(one.name, other.name);
}
