import type { ReactiveControllerHost } from 'lit';
import { LeaveWarning } from '../element/leave-warning.js';
import { isOnlyOnPage } from '../element/session-memory.js';
import type { PlanFocus } from './plan-focus.js';
import { keepMemory, memoryBefore } from './plan-memory.js';
import type { WorkPlanConnection } from './work-plan-connection.js';
import type { WorkPlanEffect, WorkPlanIntent, WorkPlanState } from './work-plan.state.js';

/** By what an element does what its state asks for. */
export interface PlanHands {
  readonly open: (planId: string) => void;
  readonly connection: WorkPlanConnection;
  readonly focus: PlanFocus;
  readonly send: (intent: WorkPlanIntent) => void;
  readonly tell: (type: `berdaya-plan-${'submitted' | 'refused' | 'kept'}`, detail: object) => void;
}

/** Does what the state asks for. */
export function performPlanEffect(effect: WorkPlanEffect, hands: PlanHands): void {
  switch (effect.kind) {
    case 'open-store':
      hands.open(effect.planId);
      return;
    case 'recall':
      hands.send({ kind: 'remembered', memory: memoryBefore(effect.planId) });
      return;
    case 'remember':
      keepMemory(effect.planId, effect.memory);
      return;
    case 'keep':
      void hands.connection.keep(effect.plan, effect.basedOn);
      return;
    case 'keep-lines':
      void hands.connection.keepLines(effect.lines);
      return;
    case 'tell-submitted':
    case 'tell-refused':
    case 'tell-kept': {
      const { kind, ...detail } = effect;
      hands.tell(`berdaya-plan-${kind.slice(5) as 'submitted' | 'refused' | 'kept'}`, detail);
      return;
    }
    default:
      void hands.focus.bring(effect);
  }
}

/** Warns before the page is left while something written or typed is kept nowhere else. */
export function warnOfLoss(host: ReactiveControllerHost, state: () => WorkPlanState): void {
  new LeaveWarning(host, () => state().isAtRisk || isOnlyOnPage(state().plan?.id ?? ''));
}
