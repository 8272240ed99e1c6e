import type { WorkPlan } from '@berdaya/core/work-plan';
import { nowUtc } from '../../element/now.js';
import { venueClock } from '../../element/venue-clock.js';
import type { PlanPort } from '../plan-panels.js';
import { recordOf, type WorkPlanState } from '../work-plan.state.js';
import { lockedBy, progressReader } from './timeline-facts.state.js';
import { timelineLayout } from './timeline-layout.state.js';
import type { Zoom } from './timeline-moves.state.js';
import type { TimelineScene } from './timeline-scene.state.js';
import { timelineWords } from './timeline.words.js';

/** Makes the scene of a plan; what takes a long plan some time is derived once for each state of it. */
export class TimelineSource {
  readonly #port: PlanPort;
  #known: { readonly of: readonly unknown[]; readonly facts: Facts } | undefined;

  constructor(port: PlanPort) {
    this.#port = port;
  }

  /** The scene at a scale, with the chosen activity or the first one. */
  scene(zoom: Zoom, activeId: string | undefined): TimelineScene {
    const { language, words } = this.#port;
    const facts = this.#facts();
    const { layout } = facts;
    const row = layout.rows[layout.rowOf.get(activeId ?? '') ?? -1];
    const active = row !== undefined && 'item' in row ? row : layout.bars[0];
    return { ...facts, words: timelineWords[language], format: words.format, zoom, active };
  }

  #facts(): Facts {
    const { state } = this.#port;
    const { plan, lines, waiting, dossier } = state;
    const today = venueClock(nowUtc(), dossier?.training.timeZone).date;
    const of = [plan, lines, waiting, dossier, today];
    if (this.#known?.of.every((each, index) => each === of[index]) === true) {
      return this.#known.facts;
    }
    const facts = factsOf(state, today);
    this.#known = { of, facts };
    return facts;
  }
}

type Facts = ReturnType<typeof factsOf>;

const noPlan: WorkPlan = { id: '-', owner: { kind: 'village', name: '-' }, items: [] };

function factsOf(state: WorkPlanState, today: TimelineScene['today']) {
  const record = recordOf(state) ?? { plan: noPlan };
  return {
    today,
    layout: timelineLayout(record.plan, state.dossier?.training, today),
    locked: lockedBy(record),
    progressOf: progressReader(record),
  };
}
