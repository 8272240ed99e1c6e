import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Step } from '../element/state-controller.js';
import { withFindings } from './plan-judging.state.js';
import type { WorkPlanEffect } from './plan-intents.state.js';
import { emptyWorkPlan, type UnreadLine, type WorkPlanState } from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** The plan of a document, with the lines the document has of it; refused where there is no such plan. */
export function dossierRead(
  state: WorkPlanState,
  dossier: WorkPlanDossier,
  planId: string | null,
): PlanStep {
  const { workPlans } = dossier;
  const plan = planId === null ? workPlans[0] : workPlans.find(({ id }) => id === planId);
  if (plan === undefined) {
    const params = { plan: planId ?? '', known: workPlans.map(({ id }) => id) };
    const issue = {
      code: 'source.no-such-plan',
      severity: 'error',
      path: ['workPlans'],
      params,
    } as const;
    return { state: { ...state, phase: 'refused', issues: [issue] }, effects: [] };
  }
  const { mode, author, isReadOnly, limits, judgeLinks } = state;
  const next = {
    ...emptyWorkPlan,
    ...{ mode, author, isReadOnly, limits, judgeLinks, dossier, plan },
    planId: plan.id,
    // Those of the document count with those of the store.
    lines: dossier.planLines.lines.filter(({ planId: own }) => own === plan.id),
    unread: unreadOf(dossier, plan.id, []),
  };
  const effects = (['open-store', 'recall'] as const).map((kind) => ({
    kind,
    planId: plan.id,
  }));
  return { state: withFindings(next), effects };
}

/**
 * Lines that cannot be read, of the document and of the store, each once. One of the document that names another of its
 * plans is shown there; one that does not say whose it is is shown with every plan.
 */
export function unreadOf(
  dossier: WorkPlanDossier | null,
  planId: string | null,
  stored: readonly UnreadLine[],
): readonly UnreadLine[] {
  const others = (dossier?.workPlans ?? []).map(({ id }) => id).filter((id) => id !== planId);
  const isOthers = (raw: unknown) =>
    others.includes((raw as { planId?: unknown } | null)?.planId as string);
  const own = (dossier?.planLines.quarantined ?? []).filter(({ raw }) => !isOthers(raw));
  const lines = [...own, ...stored].map((line) => [JSON.stringify(line.raw), line] as const);
  return [...new Map(lines).values()];
}
