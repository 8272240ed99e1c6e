import { parseWorkPlanDossier, type WorkPlanDossier } from '@berdaya/core/dossier';
import type { WorkPlan } from '@berdaya/core/work-plan';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import { emptyWorkPlan, type WorkPlanEffect, type WorkPlanIntent } from './work-plan.state.js';
import { workPlanUpdate } from './work-plan.update.state.js';

/** The sample dossier, read. */
export function sample(): WorkPlanDossier {
  const parsed = parseWorkPlanDossier(sampleDossier());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The sample's plan, without activities. */
export const emptyPlan: WorkPlan = {
  id: 'rktl',
  owner: { kind: 'village', name: 'Desa Lajer' },
  items: [],
};

/** A plan with nothing around it: intents go in, states and effects come out. */
export function machine() {
  let ids = 0;
  const update = workPlanUpdate({
    newId: () => `i${String((ids += 1))}`,
    now: () => '2018-11-07T01:00:00.000Z',
  });
  let state = emptyWorkPlan;
  let effects: readonly WorkPlanEffect[] = [];
  const send = (intent: WorkPlanIntent) => {
    const step = update(state, intent);
    ({ state, effects } = step);
    return state;
  };
  send({ kind: 'dossier-read', dossier: sample(), planId: 'rktl' });
  const opening = { state, effects };
  send({ kind: 'store-loaded', kept: null });
  return {
    opening,
    send,
    state: () => state,
    effects: () => effects,
    /** Answers the keeping under way as a store would. */
    keep: () => {
      const keep = effects.find((effect) => effect.kind === 'keep');
      if (keep === undefined) throw new Error('nothing to keep');
      return send({ kind: 'kept', kept: { plan: keep.plan, revision: keep.basedOn + 1 } });
    },
  };
}
