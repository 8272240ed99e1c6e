import type { WorkPlanDossier } from '@berdaya/core/dossier';
import { checkWorkPlan, type PlanQualityContext } from '@berdaya/core/work-plan';
import type { PlanLimits, WorkPlanState } from './work-plan.state.js';

/** What rules about a plan may look at beside it: the training with its objectives, and the limits the page hands in. */
export function planContext(
  dossier: WorkPlanDossier | null,
  limits: PlanLimits,
): PlanQualityContext {
  return { ...limits, training: dossier?.training };
}

/** The state with what the rules find in its plan; in its links to planning documents once what judges them is there. */
export function withFindings(state: WorkPlanState): WorkPlanState {
  const { plan, dossier, limits, judgeLinks } = state;
  if (plan === null) return { ...state, findings: [] };
  const findings = [
    ...checkWorkPlan(plan, planContext(dossier, limits), 'publish'),
    ...(judgeLinks?.(plan, dossier) ?? []),
  ];
  return { ...state, findings };
}
