import { dateParts, monthsAfter, type CalendarDate } from '@berdaya/core/kernel';
import type { Training } from '@berdaya/core/training';
import {
  actionTable,
  dateOfDay,
  dayNumber,
  planMarks,
  type PlanMark,
  type WorkPlan,
  type WorkPlanItem,
} from '@berdaya/core/work-plan';

/** First and last day of something, counted as `dayNumber` counts. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** An activity that can be drawn. */
export interface BarRow extends Days {
  readonly item: WorkPlanItem;
  /** Number as the form prints it. */
  readonly number: string;
  /** Place among the bars, from 0, and among all rows. */
  readonly place: number;
  readonly row: number;
}

/** A line of the timeline: an activity, or the heading of those below it. */
export type TimelineRow = BarRow | { readonly group: string };

/** An activity that cannot be drawn: a day is not known, or the end comes before the start. */
interface Undated {
  readonly item: WorkPlanItem;
  readonly number: string;
}

/** All that is drawn of a plan, in days. */
export interface TimelineLayout extends Days {
  readonly rows: readonly TimelineRow[];
  readonly bars: readonly BarRow[];
  readonly undated: readonly Undated[];
  /** Each month from `from` to `to`. */
  readonly months: readonly Days[];
  /** Marks within these months. */
  readonly marks: readonly PlanMark[];
}

/** Farther than this before the first activity a training is not drawn, and no visit as far after the last: in days. */
const reach = 190;

/**
 * Lays a plan out in whole months: from its training or its first activity to a month after the last one or the
 * follow-up visit, so that there is room to move to.
 */
export function timelineLayout(
  plan: WorkPlan,
  training: Pick<Training, 'dates'> | null | undefined,
  today: CalendarDate,
): TimelineLayout {
  const { rows, bars, undated } = rowsOf(plan);
  const marks = planMarks(plan, { today, training });
  let [from, to] = [Infinity, -Infinity];
  for (const bar of bars) {
    from = Math.min(from, bar.from);
    to = Math.max(to, bar.to);
  }
  const [first, last] = [from - reach, to + reach];
  for (const mark of marks) {
    const day = dayNumber(mark.on);
    if (mark.kind === 'planning' || mark.kind === 'today' || day < first || day > last) continue;
    from = Math.min(from, mark.kind === 'training' ? dayNumber(mark.startsOn) : day);
    to = Math.max(to, day);
  }
  const months = bars.length === 0 ? [] : monthsBetween(from, to);
  const span = { from: months[0]?.from ?? 0, to: months.at(-1)?.to ?? 0 };
  const isWithin = ({ on }: PlanMark) => dayNumber(on) >= span.from && dayNumber(on) <= span.to;
  return { ...span, rows, bars, undated, months, marks: marks.filter(isWithin) };
}

function rowsOf(plan: WorkPlan) {
  const rows: TimelineRow[] = [];
  const bars: BarRow[] = [];
  const undated: Undated[] = [];
  for (const { group, rows: grouped } of actionTable(plan)) {
    let heading: TimelineRow[] = group === null ? [] : [{ group }];
    let head: TimelineRow[] = [];
    for (const { item, number, depth, isHead } of grouped) {
      if (depth === 0) head = isHead ? [{ group: `${number}. ${item.activity ?? ''}` }] : [];
      // One that only heads sub-activities is drawn by them.
      if (isHead) continue;
      const days = daysOf(item);
      if (days === null) {
        undated.push({ item, number });
        continue;
      }
      rows.push(...heading, ...head);
      heading = head = [];
      const bar = { ...days, item, number, place: bars.length, row: rows.length };
      rows.push(bar);
      bars.push(bar);
    }
  }
  return { rows, bars, undated };
}

/** The days of an activity that can be drawn. */
function daysOf({ startsOn, endsOn }: WorkPlanItem): Days | null {
  if (startsOn == null || endsOn == null || endsOn < startsOn) return null;
  return { from: dayNumber(startsOn), to: dayNumber(endsOn) };
}

/** Whole months that hold these days, and one more. */
function monthsBetween(first: number, last: number): Days[] {
  const { year, month } = dateParts(dateOfDay(first));
  let start = `${String(year)}-${String(month).padStart(2, '0')}-01` as CalendarDate;
  const end = monthsAfter(dateOfDay(last), 1);
  const months: Days[] = [];
  while (start <= end) {
    const next = monthsAfter(start, 1);
    months.push({ from: dayNumber(start), to: dayNumber(next) - 1 });
    start = next;
  }
  return months;
}
