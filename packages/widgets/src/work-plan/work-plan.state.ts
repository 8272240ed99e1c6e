import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import type {
  PlanLine,
  PlanLines,
  UnnumberedPlanLine,
  WorkPlan,
  WorkPlanContext,
} from '@berdaya/core/work-plan';
import type { Submitter } from './plan-memory.state.js';
import type { PlanVersion } from './plan-undo.state.js';
import type { TypedTexts } from './typed-texts.state.js';

export type { PlanEdit, WorkPlanEffect, WorkPlanIntent } from './plan-intents.state.js';
export { findingsAt } from './plan-rows.state.js';
export { recordOf, standingOf } from './plan-standing.state.js';

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

/** A line of a plan's ledger that this version cannot read: as it came, and why. */
export type UnreadLine = PlanLines['quarantined'][number];

/** A plan as the store last held it, in words this unit needs. */
export interface KeptPlan {
  readonly plan: WorkPlan;
  readonly revision: number;
}

/** What the page wants the money of a plan kept to; what is absent is not judged. */
export type PlanLimits = Pick<WorkPlanContext, 'ceilingRupiah' | 'composition'>;

/** Finds what is to be said about a plan's links to planning documents. */
export type LinkJudge = (plan: WorkPlan, dossier: WorkPlanDossier | null) => readonly Issue[];

/** What was just done, for the live region; the element words it. */
export type WorkPlanNotice =
  | {
      readonly kind:
        'added' | 'removed' | 'moved' | 'duplicated' | 'split' | 'indented' | 'outdented';
      readonly number: string;
    }
  /** In another group now; an empty one is none. */
  | { readonly kind: 'grouped'; readonly number: string; readonly group: string }
  /** The activity is where it can go no further, or has no level above it. */
  | { readonly kind: 'unmoved' | 'undone' | 'redone' | 'nothing-to-undo' | 'nothing-to-redo' }
  | { readonly kind: 'submitted' | 'locked' | 'nameless' | 'overtaken' }
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
  /** Nothing can be written or recorded; the page wants it so. */
  readonly isReadOnly: boolean;
  readonly limits: PlanLimits;
  /** What judges the plan's links to planning documents; `null` until it is fetched. */
  readonly judgeLinks: LinkJudge | null;
  /** Lines of the plan's ledger that are kept. */
  readonly lines: readonly PlanLine[];
  /** Lines that are recorded and not kept yet. */
  readonly waiting: readonly UnnumberedPlanLine[];
  /** Lines of the document and the store that this version cannot read. */
  readonly unread: readonly UnreadLine[];
  /** What the rules find in the plan as it stands. */
  readonly findings: readonly Issue[];
  /** Revision the plan was last loaded or kept as; 0 before the first keeping. */
  readonly revision: number;
  /** Whether what is shown differs from what is kept, and whether a keeping is under way. */
  readonly keeping: 'kept' | 'changed' | 'under-way';
  /** A later version kept elsewhere while this one was being changed. */
  readonly overtakenBy: KeptPlan | null;
  readonly storageIssue: Issue | null;
  /** The store has refused, or holds another version, and not all is kept since: leaving the page may lose it. */
  readonly isAtRisk: boolean;
  /** Earlier versions of the plan, the latest last, and those that were undone. */
  readonly past: readonly PlanVersion[];
  readonly future: readonly PlanVersion[];
  readonly typedTexts: TypedTexts;
  /** Activities whose details are shown. */
  readonly opened: ReadonlySet<string>;
  /** Whether findings about empty fields are shown: only after somebody asked to check. */
  readonly isChecked: boolean;
  /** Whether it is being asked who submits. */
  readonly isSubmitting: boolean;
  /** Who submits, as it is typed; `null` while nothing is. */
  readonly submitter: Submitter | null;
  readonly notice: WorkPlanNotice | null;
}

/** A plan before anything is known. */
export const emptyWorkPlan: WorkPlanState = {
  phase: 'loading',
  issues: [],
  dossier: null,
  planId: null,
  plan: null,
  mode: 'table',
  author: '',
  isReadOnly: false,
  limits: {},
  judgeLinks: null,
  lines: [],
  waiting: [],
  unread: [],
  findings: [],
  revision: 0,
  keeping: 'kept',
  overtakenBy: null,
  storageIssue: null,
  isAtRisk: false,
  past: [],
  future: [],
  typedTexts: new Map(),
  opened: new Set(),
  isChecked: false,
  isSubmitting: false,
  submitter: null,
  notice: null,
};
