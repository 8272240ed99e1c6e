import type { Language } from '../element/languages.js';
import type { PlanDetails } from './plan-details.js';
import type { WorkPlanIntent, WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** What the views of a plan share: its state, its words, and where intents go. */
export interface PlanView {
  readonly state: WorkPlanState;
  readonly words: WorkPlanWords;
  readonly language: Language;
  /** Whether the plan can be written now. */
  readonly canEdit: boolean;
  /** What is fetched after the table; `undefined` until it is there. */
  readonly details: PlanDetails | undefined;
  /** What stands in its place: that it is coming, or that it is out of reach. */
  readonly lateWord: string;
  readonly send: (intent: WorkPlanIntent) => void;
}
