import {
  daysAfter,
  inclusiveDays,
  isCalendarDate,
  weekday,
  type CalendarDate,
  type Issue,
} from '../kernel/index.js';
import type { NamedDay } from './date-phrase.js';

/** Codes of what is odd about a date label, with what their sentences get. */
export interface DateLabelParams {
  readonly 'text.weekday-differs': {
    readonly written: number;
    readonly right: number;
    readonly date: CalendarDate;
  };
  readonly 'text.date-reads-two-ways': {
    readonly written: string;
    readonly read: CalendarDate;
    readonly other: CalendarDate;
  };
  readonly 'text.no-such-day': { readonly received: string };
  readonly 'text.days-run-backwards': { readonly received: string };
  readonly 'text.days-not-consecutive': { readonly received: string };
}

/** Something odd about a date label. */
export type DateLabelIssue = {
  [Code in keyof DateLabelParams]: Issue<Code, DateLabelParams[Code]>;
}[keyof DateLabelParams];

/** An issue about the label as a whole. */
export function labelIssue<Code extends keyof DateLabelParams>(
  code: Code,
  params: DateLabelParams[Code],
): Issue<Code, DateLabelParams[Code]> {
  const severity =
    code === 'text.date-reads-two-ways' || code === 'text.days-not-consecutive'
      ? 'warning'
      : 'error';
  return { code, severity, path: [], params: params };
}

/**
 * Where the weekdays of a label do not fit its days. One weekday belongs to the first day; of several the first and last
 * belong to the ends, and those between count where there is one for each day.
 */
export function wrongWeekdays(
  weekdays: readonly number[],
  startsOn: CalendarDate,
  endsOn: CalendarDate,
): DateLabelParams['text.weekday-differs'][] {
  const isEachDay = weekdays.length === inclusiveDays(startsOn, endsOn);
  return weekdays.flatMap((written, index) => {
    const isLast = index > 0 && index === weekdays.length - 1;
    if (index > 0 && !isLast && !isEachDay) return [];
    const date = isLast ? endsOn : daysAfter(startsOn, index);
    const right = weekday(date);
    return right === written ? [] : [{ written, right, date }];
  });
}

/** That a numeric date may have been meant with the month first; nothing where that is no date, or the same day. */
export function otherReading(
  { numeric }: NamedDay,
  read: CalendarDate | undefined,
): DateLabelIssue[] {
  const [year = '', month = '', day = ''] = read?.split('-') ?? [];
  const other = `${year}-${day}-${month}`;
  if (numeric === undefined || read === undefined || day === month) return [];
  if (!isCalendarDate(other)) return [];
  return [labelIssue('text.date-reads-two-ways', { written: numeric, read, other })];
}
