import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import type {
  PlanLine,
  UnnumberedPlanLine,
  WorkPlan,
  WorkPlanItem,
  WorkPlanItemChange,
} from '@berdaya/core/work-plan';
import type { TypedAmount } from './amount.state.js';
import type { PlanMemory, Submitter } from './plan-memory.state.js';
import type {
  KeptPlan,
  LinkJudge,
  NewPlanLine,
  PlanLimits,
  UnreadLine,
  WorkPlanMode,
} from './work-plan.state.js';
import type { TypedYear } from './year.state.js';

/** What changes the plan as it is written; each can be undone. */
export type PlanEdit =
  /** An empty activity at the end, under a heading where one is given. */
  | { readonly kind: 'add-item'; readonly group?: string }
  /** An empty activity at the end, under a new heading. */
  | { readonly kind: 'add-group'; readonly group: string }
  /** An empty activity below this one, in its group and at its level. */
  | { readonly kind: 'add-below'; readonly id: string }
  | { readonly kind: 'change-item'; readonly id: string; readonly change: WorkPlanItemChange }
  | {
      readonly kind: `${'duplicate' | 'split' | 'indent' | 'outdent' | 'remove'}-item`;
      readonly id: string;
    }
  /** So many places further down, or up when negative; across a heading it changes its group. */
  | { readonly kind: 'move-item'; readonly id: string; readonly places: number }
  /** Before or after another activity, into that one's group. */
  | {
      readonly kind: 'place-item';
      readonly id: string;
      readonly beside: string;
      readonly side: 'before' | 'after';
    }
  /** Under another heading; none when it is empty. */
  | { readonly kind: 'group-item'; readonly id: string; readonly group: string }
  /** A heading with another name, for all that stands under it. */
  | { readonly kind: 'rename-group'; readonly group: string; readonly name: string }
  /** All items anew, as from a template or a pasted table. */
  | { readonly kind: 'replace-items'; readonly items: readonly WorkPlanItem[] }
  | { readonly kind: 'type-amount'; readonly amount: TypedAmount }
  | { readonly kind: 'type-year'; readonly year: TypedYear };

/** What people, the document and the store can tell the plan. */
export type WorkPlanIntent =
  | {
      readonly kind: 'dossier-read';
      readonly dossier: WorkPlanDossier;
      readonly planId: string | null;
    }
  | { readonly kind: 'dossier-refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'store-loaded'; readonly kept: KeptPlan | null }
  | { readonly kind: 'kept'; readonly kept: KeptPlan }
  | { readonly kind: 'overtaken'; readonly by: KeptPlan }
  | { readonly kind: 'store-refused'; readonly issue: Issue }
  /** The plan was not kept; why, `store-refused` has told. */
  | { readonly kind: 'plan-not-kept'; readonly planId: string }
  | { readonly kind: 'keep-again' | 'take-theirs' | 'keep-mine' }
  | PlanEdit
  /** A heading for an activity as it is typed; `group-item` enters it. */
  | { readonly kind: 'type-group'; readonly id: string; readonly typed: string }
  /** Who hands the plan in, as it is typed. */
  | { readonly kind: 'type-submitter'; readonly typed: Partial<Submitter> }
  /** What was typed or refused before the page was loaded anew. */
  | { readonly kind: 'remembered'; readonly memory: PlanMemory }
  | { readonly kind: 'undo' | 'redo' }
  /** Whether the plan can be handed in: to what is missing, or to the question who submits it. */
  | { readonly kind: 'check' | 'cancel-submit' }
  | { readonly kind: 'submit'; readonly author: string; readonly role?: string }
  | { readonly kind: 'choose-mode'; readonly mode: WorkPlanMode }
  | { readonly kind: 'name-author'; readonly author: string }
  | { readonly kind: 'set-read-only'; readonly isReadOnly: boolean }
  /** What the rules go by from now on. */
  | {
      readonly kind: 'judge-by';
      readonly by: { readonly limits: PlanLimits } | { readonly judgeLinks: LinkJudge };
    }
  | { readonly kind: 'show-details'; readonly id: string; readonly isOpen: boolean }
  /** To the item's field in the action table. */
  | { readonly kind: 'go-to-item'; readonly id: string; readonly field?: string }
  | { readonly kind: 'record-lines'; readonly lines: readonly NewPlanLine[] }
  | {
      readonly kind: 'lines-loaded';
      readonly lines: readonly PlanLine[];
      readonly unread: readonly UnreadLine[];
    }
  | { readonly kind: 'lines-kept'; readonly lines: readonly PlanLine[] }
  /** Something to be read out. */
  | { readonly kind: 'say'; readonly sentence: string };

/** What the element is to do outside. */
export type WorkPlanEffect =
  | { readonly kind: 'open-store'; readonly planId: string }
  | { readonly kind: 'recall'; readonly planId: string }
  /** What is in no store, to be found again when the page is loaded anew. */
  | { readonly kind: 'remember'; readonly planId: string; readonly memory: PlanMemory }
  | { readonly kind: 'keep'; readonly plan: WorkPlan; readonly basedOn: number }
  | { readonly kind: 'keep-lines'; readonly lines: readonly UnnumberedPlanLine[] }
  | { readonly kind: 'show-item'; readonly id: string; readonly field?: string }
  | { readonly kind: 'show-group'; readonly group: string }
  | { readonly kind: 'show-first-fault' | 'show-submitting' | 'show-status' }
  | {
      readonly kind: 'tell-refused';
      readonly plan: WorkPlan;
      readonly issues: readonly Issue[];
    }
  | {
      readonly kind: 'tell-submitted';
      readonly plan: WorkPlan;
      readonly revision: number;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'tell-kept'; readonly lines: readonly PlanLine[] };
