import { dateParts, monthsAfter, type CalendarDate } from '../kernel/index.js';
import { ownActivities } from './sub-activities.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/**
 * One column of a follow-up plan drawn by weeks. A month has four, I to IV: days 1–7, 8–14, 15–21 and 22 to the end.
 * Forms do not say which days they mean; this mapping is ours and not verified, so a print should name it.
 */
export interface PlanWeek {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly week: 1 | 2 | 3 | 4;
}

/** An item, and the first and last column it fills. */
export interface PlanWeekRow {
  readonly item: WorkPlanItem;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** A plan by weeks: whole months from the first to the last activity. */
export interface PlanWeeks {
  readonly weeks: readonly PlanWeek[];
  readonly rows: readonly PlanWeekRow[];
  /** Items that cannot be drawn: a day is not known, or the end comes before the start. */
  readonly undated: readonly WorkPlanItem[];
}

/** The column of its month a day falls into. */
export function weekOfMonth(date: CalendarDate): 1 | 2 | 3 | 4 {
  const { day } = dateParts(date);
  return day <= 7 ? 1 : day <= 14 ? 2 : day <= 21 ? 3 : 4;
}

/** The column a day falls into. */
export function weekOf(date: CalendarDate): PlanWeek {
  return planWeek(weekNumber(date));
}

/** The first and the last day of a column. */
export function weekDays({ year, month, week }: PlanWeek): readonly [CalendarDate, CalendarDate] {
  const dayOf = (day: CalendarDate) => monthsAfter(day, month - 1);
  return [
    dayOf(`${year}-01-${firstDays[week - 1] ?? '01'}` as CalendarDate),
    // The last of January, so many months on, is the last of that month.
    dayOf(`${year}-01-${lastDays[week - 1] ?? '31'}` as CalendarDate),
  ];
}

const [firstDays, lastDays] = [
  ['01', '08', '15', '22'],
  ['07', '14', '21', '31'],
] as const;

/** Lays the activities of a plan out over the weeks of its months; one that only heads sub-activities is drawn by them. */
export function planWeeks(plan: WorkPlan): PlanWeeks {
  const own = ownActivities(plan.items);
  const dated = own.flatMap((item) => {
    const { startsOn, endsOn } = item;
    if (startsOn == null || endsOn == null || endsOn < startsOn) return [];
    return [{ item, firstWeek: weekNumber(startsOn), lastWeek: weekNumber(endsOn) }];
  });
  const drawn = new Set(dated.map(({ item }) => item));
  const first = startOfMonth(Math.min(...dated.map(({ firstWeek }) => firstWeek)));
  const last = startOfMonth(Math.max(...dated.map(({ lastWeek }) => lastWeek)));
  const count = dated.length === 0 ? 0 : last - first + 4;
  return {
    weeks: Array.from({ length: count }, (_, index) => planWeek(first + index)),
    rows: dated.map(({ item, firstWeek, lastWeek }) => ({
      item,
      firstWeek: firstWeek - first,
      lastWeek: lastWeek - first,
    })),
    undated: own.filter((item) => !drawn.has(item)),
  };
}

/** Weeks counted through from the year 0, four to a month. */
function weekNumber(date: CalendarDate): number {
  const { year, month } = dateParts(date);
  return (year * 12 + month - 1) * 4 + weekOfMonth(date) - 1;
}

function startOfMonth(number: number): number {
  return number - (number % 4);
}

function planWeek(number: number): PlanWeek {
  const months = Math.floor(number / 4);
  return {
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
    week: ((number % 4) + 1) as PlanWeek['week'],
  };
}
