import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import {
  planRecord,
  type PlanLine,
  type UnnumberedPlanLine,
  type WorkPlan,
  type WorkPlanItem,
  type WorkPlanItemChange,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import type { TypedAmount, TypedAmounts } from './amount.state.js';

/** The parts of the element that are loaded when they are first wanted. */
export type PlanPanelName = 'timeline' | 'follow-up' | 'quality' | 'start' | 'print';

/** What the element shows: the action table, or one of its panels. */
export type WorkPlanMode = 'table' | PlanPanelName;

/** A line to be recorded, before it is known who records it, when and for which plan. */
export type NewPlanLine = UnnumberedPlanLine extends infer Line
  ? Line extends UnnumberedPlanLine
    ? Omit<Line, 'id' | 'author' | 'recordedAt' | 'planId'>
    : never
  : never;

/** A plan as the store last held it, in words this unit needs. */
export interface KeptPlan {
  readonly plan: WorkPlan;
  readonly revision: number;
}

/** What was just done, for the live region; the element words it. */
type WorkPlanNotice =
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly position: number }
  | { readonly kind: 'restored' | 'saved' }
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'faulty'; readonly count: number };

/** All a work plan element knows. */
export interface WorkPlanState {
  readonly phase: 'loading' | 'ready' | 'refused';
  readonly issues: readonly Issue[];
  readonly dossier: WorkPlanDossier | null;
  readonly planId: string | null;
  readonly plan: WorkPlan | null;
  readonly mode: WorkPlanMode;
  /** Who writes and records; empty while nobody has said. */
  readonly author: string;
  /** Lines of the plan's ledger that are kept. */
  readonly lines: readonly PlanLine[];
  /** Lines that are recorded and not kept yet. */
  readonly waiting: readonly UnnumberedPlanLine[];
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
  | { readonly kind: 'save' }
  | { readonly kind: 'choose-mode'; readonly mode: WorkPlanMode }
  | { readonly kind: 'name-author'; readonly author: string }
  /** All items anew, as from a template or a pasted table; can be undone. */
  | { readonly kind: 'replace-items'; readonly items: readonly WorkPlanItem[] }
  /** To the item's field in the action table. */
  | { readonly kind: 'go-to-item'; readonly id: string; readonly field?: string }
  | { readonly kind: 'record-lines'; readonly lines: readonly NewPlanLine[] }
  | { readonly kind: 'lines-loaded' | 'lines-kept'; readonly lines: readonly PlanLine[] }
  /** Something to be read out. */
  | { readonly kind: 'say'; readonly sentence: string };

/** What the element is to do outside. */
export type WorkPlanEffect =
  | { readonly kind: 'open-store'; readonly planId: string }
  | { readonly kind: 'keep'; readonly plan: WorkPlan; readonly basedOn: number }
  | { readonly kind: 'keep-lines'; readonly lines: readonly UnnumberedPlanLine[] }
  | { readonly kind: 'show-item'; readonly id: string; readonly field?: string }
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
  mode: 'table',
  author: '',
  lines: [],
  waiting: [],
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

/** The plan with all that its ledger tells of it, lines that are not kept yet among them; `null` before the plan is read. */
export function recordOf({ plan, lines, waiting }: WorkPlanState): WorkPlanRecord | null {
  if (plan === null) return null;
  // What waits has no number yet; it comes after all that has one.
  const pending = waiting.map((line, index) => ({
    ...line,
    deviceId: 'waiting',
    sequence: index + 1,
  })) as PlanLine[];
  return planRecord(plan, [...lines, ...pending]);
}
