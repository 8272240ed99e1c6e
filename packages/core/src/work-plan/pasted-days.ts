import { daysAfter, isCalendarDate, type CalendarDate, type Issue } from '../kernel/index.js';
import { readDateLabel, type DateSpan } from '../text/index.js';

/** Days read from a cell, and what is to be said of the reading; `span` is `null` where nothing could be read. */
export interface PastedDays {
  readonly span: DateSpan | null;
  readonly issues: readonly Issue[];
}

interface Point {
  readonly week: number | null;
  readonly month: number;
  readonly year: number;
}

/**
 * Reads the days of a cell: whole dates as `readDateLabel` does, months as their first to last day, and weeks of a month as
 * the form has them (`minggu II Nov` is 8 to 14 November). Where no year is written it is the first that does not end
 * before `after`. What was not written out day by day is told with `work-plan.pasted-date-widened`.
 */
export function readPastedDays(written: string, after?: CalendarDate): PastedDays {
  const label = written.replace(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/, '$1/$3/20$4');
  const year = after === undefined ? undefined : Number(after.slice(0, 4));
  const years = /\d{4}/.test(label) || year === undefined ? [year] : [year, year + 1];
  for (const each of years) {
    const read = readDateLabel(label, each === undefined ? {} : { year: each });
    const isExact = read.status === 'exact';
    const span = isExact ? read : monthsOf(label, each);
    if (span === null || (after !== undefined && years.length > 1 && span.endsOn < after)) continue;
    const { startsOn, endsOn } = span;
    const isWritten = isExact && label === written && years.length === 1;
    return {
      span: { startsOn, endsOn },
      issues: isWritten
        ? read.issues
        : [issue('work-plan.pasted-date-widened', { received: written, startsOn, endsOn })],
    };
  }
  return { span: null, issues: [issue('work-plan.pasted-date-unread', { received: written })] };
}

function issue(code: string, params: Issue['params']): Issue {
  return { code, severity: 'warning', path: [], params };
}

const roman = ['i', 'ii', 'iii', 'iv'];

/** `Nov 2018`, `Nov - Des 2018`, `minggu I-II Nov 2018`, `minggu IV Nov s/d minggu II Des 2018`. */
function monthsOf(label: string, year: number | undefined): DateSpan | null {
  const plain = label.toLowerCase().replace(/\bke\s*-?\s*(?=[iv1-4])/g, '');
  const parts = plain.split(
    /\s*(?:\bs\.?\s*\/?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|[-–—])\s*/,
  );
  const isByWeeks = /\b(minggu|mgg?|pekan|weeks?)\b/.test(plain);
  if (parts.length > 2) return null;
  const last = pointOf(parts.at(-1) ?? '', isByWeeks, year, null);
  const first = parts.length === 1 ? last : pointOf(parts[0] ?? '', isByWeeks, last?.year, last);
  if (first === null || last === null) return null;
  const span = { startsOn: firstDay(first), endsOn: lastDay(last) };
  const isPossible = isCalendarDate(span.startsOn) && span.endsOn >= span.startsOn;
  return isPossible ? span : null;
}

function pointOf(
  part: string,
  isByWeeks: boolean,
  year: number | undefined,
  later: Point | null,
): Point | null {
  const weekly = /^(?:(?:minggu|mgg?|pekan|weeks?)\.?\s*)?(iv|i{1,3}|[1-4])\b\.?\s*(.*)$/.exec(
    part,
  );
  const byWeek = isByWeeks ? weekly : null;
  const [, week, rest = part] = byWeek ?? [];
  const number = week === undefined ? null : roman.indexOf(week) + 1 || Number(week);
  if (rest.trim() === '' && later !== null && number !== null) return { ...later, week: number };
  const read = readDateLabel(rest, year === undefined ? {} : { year });
  if (read.status !== 'partial' || read.month === undefined || read.year === undefined) return null;
  if (read.firstDay !== undefined || /\b(minggu|mgg?|pekan|weeks?)\b/.test(rest)) return null;
  return { week: number, month: read.month, year: read.year };
}

function firstDay({ week, month, year }: Point): CalendarDate {
  return day(year, month, week === null ? 1 : week * 7 - 6);
}

function lastDay({ week, month, year }: Point): CalendarDate {
  if (week !== null && week < 4) return day(year, month, week * 7);
  const next = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
  return daysAfter(next, -1);
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const padded = [month, dayOfMonth].map((part) => String(part).padStart(2, '0'));
  return `${String(year)}-${padded.join('-')}` as CalendarDate;
}
