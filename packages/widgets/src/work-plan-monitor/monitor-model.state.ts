import type { CalendarDate, Issue, TimeZone } from '@berdaya/core/kernel';
import type { ReviewStatus } from '@berdaya/core/review';
import type {
  DamagedPlan,
  PlanFigures,
  PlanOverview,
  WorkPlanList,
  WorkPlanRecord,
} from '@berdaya/core/work-plan';
import type { ColumnKey } from './monitor-columns.state.js';
import type { MonitorLines } from './monitor-lines.state.js';

/** What the columns tell: progress, money and planning, or a map by months or by groups of activities. */
export type MonitorView = 'progress' | 'money' | 'months' | 'groups';

/** What the columns may tell, in the order of the choice. */
export const monitorViews: readonly MonitorView[] = ['progress', 'money', 'months', 'groups'];

/** What a row is: a plan; a plan under its kecamatan; a kecamatan. */
export type MonitorGrouping = 'plans' | 'grouped' | 'districts';

/** What a row may be, in the order of the choice. */
export const monitorGroupings: readonly MonitorGrouping[] = ['plans', 'grouped', 'districts'];

/** Whose word a map takes. */
export type MonitorReading = 'claimed' | 'evidenced' | 'verified';

/** Whose word a map may take, in the order of the choice. */
export const monitorReadings: readonly MonitorReading[] = ['claimed', 'evidenced', 'verified'];

/** Which plans are shown. */
export interface MonitorFilter {
  /** Code of a kecamatan; `''` for all, `none` for plans of which it is not known. */
  readonly district: string;
  readonly status: ReviewStatus | '';
  readonly isLateOnly: boolean;
  readonly isMissingOnly: boolean;
  readonly text: string;
}

/** By which column rows stand, and in which direction. */
interface MonitorSort {
  readonly column: ColumnKey;
  readonly isDescending: boolean;
}

/** The day plans are looked at, to its end in the zone. */
export interface MonitorMoment {
  readonly on: CalendarDate;
  readonly timeZone: TimeZone;
}

/** A plan that is monitored, and its place among those read. */
export interface MonitoredPlan extends PlanFigures {
  readonly position: number;
}

/** What has come of reading a document's plans, all of them or as many as there was time for. */
export interface ReadPlans {
  readonly records: readonly WorkPlanRecord[];
  readonly damaged: readonly DamagedPlan[];
  /** Lines of ledgers that cannot be read. */
  readonly unreadLines: number;
}

/** What a realisation score came to: per cent, exact for sorting; `null` where there is no answer. */
export type Realised = number | null;

/** All the monitor knows and shows. */
export interface MonitorState {
  readonly phase: 'loading' | 'ready' | 'refused';
  readonly issues: readonly Issue[];
  /** Why a newer copy could not be had while an older one is shown. */
  readonly stale: readonly Issue[];
  readonly list: WorkPlanList | null;
  readonly moment: MonitorMoment | null;
  readonly read: ReadPlans;
  /** How many plans are read and counted; less than there are while that is going on. */
  readonly counted: number;
  readonly overview: PlanOverview | null;
  readonly plans: readonly MonitoredPlan[];
  /** By position of the plan. */
  readonly realised: ReadonlyMap<number, Realised>;
  readonly hasInstrument: boolean;
  readonly isPublic: boolean;
  readonly filter: MonitorFilter;
  readonly sort: MonitorSort;
  readonly grouping: MonitorGrouping;
  readonly view: MonitorView;
  readonly reading: MonitorReading;
  readonly shown: MonitorLines;
  /** Key of the line that the tabulator key reaches. */
  readonly focus: string | null;
  /** Position of the plan looked into, and the id of its activity. */
  readonly plan: number | null;
  readonly item: string | null;
  /** Whether choices are unfolded where the screen is narrow. */
  readonly isUnfolded: boolean;
  readonly isPrinting: boolean;
  readonly panel: 'unasked' | 'ready' | 'failed';
  readonly announcement: 'none' | 'shown' | 'exported' | 'not-exported' | 'not-loaded';
}

/** What somebody or something asks of the monitor. */
export type MonitorIntent =
  | { readonly kind: 'list-read'; readonly list: WorkPlanList }
  | { readonly kind: 'list-refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'counting'; readonly counted: number }
  | {
      readonly kind: 'plans-counted';
      readonly read: ReadPlans;
      readonly figures: readonly PlanFigures[];
    }
  | { readonly kind: 'look'; readonly moment: MonitorMoment }
  | { readonly kind: 'scored'; readonly realised: ReadonlyMap<number, Realised> }
  | { readonly kind: 'take-instrument'; readonly hasInstrument: boolean }
  | { readonly kind: 'admit'; readonly isPublic: boolean }
  | { readonly kind: 'filter'; readonly change: Partial<MonitorFilter> }
  | { readonly kind: 'sort'; readonly column: ColumnKey }
  | { readonly kind: 'group'; readonly grouping: MonitorGrouping }
  | { readonly kind: 'view'; readonly view: MonitorView }
  | { readonly kind: 'reading'; readonly reading: MonitorReading }
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'open-item'; readonly itemId: string }
  | { readonly kind: 'leave'; readonly to: 'all' | 'district' | 'back' | 'plan' }
  | { readonly kind: 'unfold'; readonly isUnfolded: boolean }
  | { readonly kind: 'print'; readonly isPrinting: boolean }
  | { readonly kind: 'panel'; readonly panel: MonitorState['panel'] }
  | { readonly kind: 'announce'; readonly announcement: MonitorState['announcement'] };

/** What is to be done outside. */
export type MonitorEffect =
  | { readonly kind: 'count' }
  | { readonly kind: 'score' }
  | { readonly kind: 'tell-chosen'; readonly plan: MonitoredPlan };
