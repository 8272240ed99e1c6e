import type { CalendarDate } from '@berdaya/core/kernel';
import type { WorkPlan } from '@berdaya/core/work-plan';
import { nowUtc } from '../../element/now.js';
import { venueClock } from '../../element/venue-clock.js';
import type { PlanPort } from '../plan-panels.js';
import { recordOf, standingOf, type WorkPlanState } from '../work-plan.state.js';
import { progressReader } from './timeline-facts.state.js';
import type { Zoom } from './timeline-keys.state.js';
import { timelineLayout } from './timeline-layout.state.js';
import type { TimelineScene } from './timeline-scene.state.js';
import { timelineWords } from './timeline.words.js';

/** Makes the scene of a plan: the same one while nothing in it changes, so that what is drawn from it need not be again. */
export class TimelineSource {
  readonly #port: PlanPort;
  #facts: { readonly of: readonly unknown[]; readonly are: Facts } | undefined;
  #scene: { readonly of: readonly unknown[]; readonly is: TimelineScene } | undefined;

  constructor(port: PlanPort) {
    this.#port = port;
  }

  /** The scene at a scale, with the chosen activity or the first one. */
  scene(zoom: Zoom, activeId: string | undefined): TimelineScene {
    const { state, words: plan, language } = this.#port;
    const words = timelineWords[language];
    const { status, canEdit } = standingOf(state);
    const locked = canEdit ? null : state.isReadOnly ? plan.readOnly : plan.whatNow[status];
    const facts = this.#factsOf(state);
    const of = [facts, zoom, activeId, words, plan, locked];
    if (!isSame(of, this.#scene?.of)) {
      const { bars } = facts.layout;
      const active = bars.find(({ item }) => item.id === activeId) ?? bars[0];
      const is = { ...facts, words, format: plan.format, zoom, active, locked };
      this.#scene = { of, is };
    }
    return (this.#scene as { is: TimelineScene }).is;
  }

  /** What takes a long plan some time. */
  #factsOf(state: WorkPlanState): Facts {
    const today = venueClock(nowUtc(), state.dossier?.training.timeZone).date;
    const of = [state.plan, state.lines, state.waiting, state.dossier, today];
    if (!isSame(of, this.#facts?.of)) this.#facts = { of, are: factsOf(state, today) };
    return (this.#facts as { are: Facts }).are;
  }
}

type Facts = ReturnType<typeof factsOf>;

const noPlan: WorkPlan = { id: '-', owner: { kind: 'village', name: '-' }, items: [] };

function factsOf(state: WorkPlanState, today: CalendarDate) {
  const record = recordOf(state) ?? { plan: noPlan };
  const layout = timelineLayout(record.plan, state.dossier?.training, today);
  return { today, layout, progressOf: progressReader(record) };
}

function isSame(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return one.every((each, index) => each === other?.[index]);
}
