import {
  inclusiveDays,
  type CalendarDate,
  type Instant,
  type TimeZone,
  type WallClock,
} from '@berdaya/core/kernel';
import { mergeLines } from '@berdaya/core/ledger';
import {
  linesOf,
  monitoringCard,
  progressHeads,
  type MonitoredItem,
  type MonitoringCard,
  type PlanLine,
  type PeriodLock,
  type PlanLineOf,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import { recordOf, standingOf, type WorkPlanState } from '../work-plan.state.js';

/** A report of progress, as its line in the ledger tells it. */
export type ReportLine = PlanLineOf<'progress'>;

/** What a clock on the wall shows at a moment, where the plan is followed. */
export type Clock = (moment: Instant) => WallClock;

/** One activity as it is followed. */
export interface FollowedItem extends MonitoredItem {
  /** Its place among all items of the plan, from 1. */
  readonly position: number;
  /** Days since it should have been done; 0 where it is not late. */
  readonly daysLate: number;
  /** All reports about it, the earliest first. */
  readonly reports: readonly ReportLine[];
  /** Reports that nobody has replaced; more than one where devices did not see each other. */
  readonly heads: readonly ReportLine[];
  /** Reports among the heads that nobody has spoken about. */
  readonly awaiting: readonly ReportLine[];
  /** Who found the latest report wrong, where that is the last word on it. */
  readonly rejection: PlanLineOf<'verification'> | null;
  /** What holds it up, as last told. */
  readonly obstacle: string | null;
  readonly nextStep: string | null;
}

/** A plan with all that the parts of the follow-up look at, on a day. */
export interface PlanFacts {
  readonly record: WorkPlanRecord;
  readonly lines: readonly PlanLine[];
  readonly card: MonitoringCard;
  readonly items: readonly FollowedItem[];
  readonly locks: readonly PeriodLock[];
  /** Last day that is settled; `null` while none is. */
  readonly settledThrough: CalendarDate | null;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** The zone of the training, where it is known. */
  readonly timeZone: TimeZone | null;
  /** Whether progress may be reported: the plan was handed in, and is not closed. */
  readonly isFollowed: boolean;
  /** Whether the plan is only looked at. */
  readonly isReadOnly: boolean;
}

/** Device of lines that are recorded and not kept yet, in the record and here. */
export const waitingDevice = 'waiting';

/** All that is known of a plan on a day; `null` before the plan is read. */
export function planFacts(state: WorkPlanState, clock: Clock, now: Instant): PlanFacts | null {
  const record = recordOf(state);
  if (record === null) return null;
  const today = clock(now).date;
  const lines = linesInSight(state);
  const card = monitoringCard(record, today);
  const locks = record.locks ?? [];
  return {
    record,
    lines,
    card,
    items: card.items.map((item) =>
      followed(item, record.plan.items.indexOf(item.item), lines, today),
    ),
    locks,
    settledThrough: locks.map(({ through }) => through).reduce(later, null),
    today,
    now,
    timeZone: state.dossier?.training.timeZone ?? null,
    isFollowed: standingOf(state).canReport,
    isReadOnly: state.isReadOnly,
  };
}

/** Lines that are kept and lines that are on their way, those last. */
function linesInSight({ plan, lines, waiting }: WorkPlanState): readonly PlanLine[] {
  const pending = waiting.map((line, index) => ({
    ...line,
    deviceId: waitingDevice,
    sequence: index + 1,
  })) as PlanLine[];
  return mergeLines(lines, pending).filter(({ planId }) => planId === plan?.id);
}

function followed(
  { item, progress, isLate }: MonitoredItem,
  index: number,
  lines: readonly PlanLine[],
  today: CalendarDate,
): FollowedItem {
  const reports = linesOf(lines, 'progress').filter(({ itemId }) => itemId === item.id);
  const heads = headsOf(reports);
  const verifications = linesOf(lines, 'verification');
  const spoken = new Set(verifications.flatMap(({ entryIds }) => entryIds));
  const latest = heads.at(-1)?.id ?? '';
  const lastWord = verifications.filter(({ entryIds }) => entryIds.includes(latest)).at(-1);
  const last = progress.claimed?.entry ?? item;
  return {
    item,
    progress,
    isLate,
    position: index + 1,
    daysLate: isLate === true && item.endsOn != null ? inclusiveDays(item.endsOn, today) - 1 : 0,
    reports,
    heads,
    awaiting: heads.filter(({ id }) => !spoken.has(id)),
    rejection: lastWord?.verdict === 'rejected' ? lastWord : null,
    obstacle: last.obstacle ?? null,
    nextStep: last.nextStep ?? null,
  };
}

function headsOf(reports: readonly ReportLine[]): readonly ReportLine[] {
  const entries = reports.map(({ author, ...entry }) => ({ ...entry, by: author }));
  const ids = new Set(progressHeads(entries).map(({ id }) => id));
  return reports.filter(({ id }) => ids.has(id));
}

function later(first: CalendarDate | null, second: CalendarDate): CalendarDate {
  return first !== null && first > second ? first : second;
}
