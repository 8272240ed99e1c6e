import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import type { WorkPlan, WorkPlanItem, WorkPlanItemChange } from '@berdaya/core/work-plan';
import type { TypedAmount, TypedAmounts } from './amount.state.js';

/** A plan as the store last held it, in words this unit needs. */
export interface KeptPlan {
  readonly plan: WorkPlan;
  readonly revision: number;
}

/** What was just done, for the live region; the element words it. */
type WorkPlanNotice =
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly position: number }
  | { readonly kind: 'restored' | 'saved' }
  | { readonly kind: 'faulty'; readonly count: number };

/** All a work plan element knows. */
export interface WorkPlanState {
  readonly phase: 'loading' | 'ready' | 'refused';
  readonly issues: readonly Issue[];
  readonly dossier: WorkPlanDossier | null;
  readonly planId: string | null;
  readonly plan: WorkPlan | null;
  /** What the rules find in the plan as it stands. */
  readonly findings: readonly Issue[];
  /** Revision the plan was last loaded or kept as; 0 before the first keeping. */
  readonly revision: number;
  /** Whether what is shown differs from what is kept, and whether a keeping is under way. */
  readonly keeping: 'kept' | 'changed' | 'under-way';
  /** A later version kept elsewhere while this one was being changed. */
  readonly overtakenBy: KeptPlan | null;
  readonly storageIssue: Issue | null;
  /** Removed items that can come back, the latest last. */
  readonly removed: readonly { readonly item: WorkPlanItem; readonly index: number }[];
  readonly typedAmounts: TypedAmounts;
  /** Whether findings about empty fields are shown: only after somebody asked to save. */
  readonly isChecked: boolean;
  readonly notice: WorkPlanNotice | null;
}

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
  | { readonly kind: 'keep-again' }
  | { readonly kind: 'take-theirs' }
  | { readonly kind: 'keep-mine' }
  | { readonly kind: 'add-item' }
  | { readonly kind: 'change-item'; readonly id: string; readonly change: WorkPlanItemChange }
  | { readonly kind: 'remove-item'; readonly id: string }
  | { readonly kind: 'restore-item' }
  | { readonly kind: 'move-item'; readonly id: string; readonly places: number }
  | { readonly kind: 'type-amount'; readonly amount: TypedAmount }
  | { readonly kind: 'save' };

/** What the element is to do outside. */
export type WorkPlanEffect =
  | { readonly kind: 'open-store'; readonly planId: string }
  | { readonly kind: 'keep'; readonly plan: WorkPlan; readonly basedOn: number }
  | { readonly kind: 'show-item'; readonly id: string }
  | { readonly kind: 'show-first-fault' }
  | {
      readonly kind: 'tell-saved' | 'tell-refused';
      readonly plan: WorkPlan;
      readonly issues: readonly Issue[];
    };

/** A plan before anything is known. */
export const emptyWorkPlan: WorkPlanState = {
  phase: 'loading',
  issues: [],
  dossier: null,
  planId: null,
  plan: null,
  findings: [],
  revision: 0,
  keeping: 'kept',
  overtakenBy: null,
  storageIssue: null,
  removed: [],
  typedAmounts: new Map(),
  isChecked: false,
  notice: null,
};

/** Findings at one field of one item, or about the item as a whole when `field` is absent. */
export function findingsAt(state: WorkPlanState, index: number, field?: string): Issue[] {
  return state.findings.filter(
    ({ path, code }) =>
      path[0] === 'items' &&
      path[1] === index &&
      (field === undefined ? path.length === 2 : path[2] === field) &&
      (state.isChecked || code !== 'work-plan.item-incomplete'),
  );
}
