import { dateParts, monthsAfter, type CalendarDate } from '../kernel/index.js';
import {
  planningCalendar,
  planningWindow,
  type PlanningDate,
  type PlanningWindow,
} from '../planning/index.js';
import type { Training } from '../training/index.js';
import type { WorkPlan } from './work-plan.js';

/** A day, or a stretch that ends on it, which a plan is looked at against. */
export type PlanMark =
  | { readonly kind: 'today' | 'follow-up'; readonly on: CalendarDate }
  /** The days of the training; activities come after `on`. */
  | { readonly kind: 'training'; readonly startsOn: CalendarDate; readonly on: CalendarDate }
  /** Last day for something on the way to the plans of a year, and since when it can be done. */
  | ({ readonly kind: 'planning'; readonly on: CalendarDate; readonly year: number } & Pick<
      PlanningWindow,
      'date' | 'opensOn'
    >);

/** What marks are made from; what is not handed in makes none. */
export interface PlanMarkSources {
  readonly today?: CalendarDate | undefined;
  readonly training?: Pick<Training, 'dates'> | null | undefined;
  /** Months from the end of the training to the follow-up visit; 3 unless said otherwise. */
  readonly followUpMonths?: number | undefined;
  /** What falls due when; `planningCalendar` unless the region runs otherwise. Says itself what is not verified. */
  readonly calendar?: readonly PlanningDate[] | undefined;
}

/**
 * The days a plan is looked at against, by date: today, the training, the follow-up visit, and what the village's
 * calendar has due in every year in which an activity starts, runs or ends. Dates of a training that are not certain
 * make no mark, and years between a start and an end before it neither.
 */
export function planMarks(
  { items }: Pick<WorkPlan, 'items'>,
  { today, training, followUpMonths = 3, calendar = planningCalendar }: PlanMarkSources,
): PlanMark[] {
  const marks: PlanMark[] = [];
  if (training?.dates.status === 'exact') {
    const { startsOn, endsOn: on } = training.dates;
    marks.push(
      { kind: 'training', startsOn, on },
      { kind: 'follow-up', on: monthsAfter(on, followUpMonths) },
    );
  }
  for (const dueYear of yearsOf(items)) {
    for (const { id, until } of calendar) {
      const year = dueYear + until.yearsBefore;
      const due = planningWindow(id, year, calendar);
      if (due === undefined) continue;
      const { date, opensOn, closesOn } = due;
      marks.push({ kind: 'planning', on: closesOn, opensOn, date, year });
    }
  }
  if (today !== undefined) marks.push({ kind: 'today', on: today });
  return marks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Years in which an activity starts, runs or ends, in their order. */
function yearsOf(items: WorkPlan['items']): number[] {
  const years = new Set<number>();
  for (const { startsOn, endsOn } of items) {
    const days = [startsOn, endsOn].flatMap((day) => (day == null ? [] : [dateParts(day).year]));
    const [first = NaN, last = first] = days;
    for (const year of days) years.add(year);
    for (let year = first; year < last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
