import { inclusiveDays, type CalendarDate } from '../kernel/index.js';
import { labelIssue, otherReading, wrongWeekdays, type DateLabelIssue } from './date-issues.js';
import { datePhrase, type DatePhrase, type NamedDay } from './date-phrase.js';
import { datesOf, isDayOfYear, mayExist, withMonths, type DayOfYear } from './named-days.js';

/** A first and a last day, both counted. */
export interface DateSpan {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** What a label says when it does not say enough for whole days; what it does not say is left out. */
export interface PartialDate {
  readonly year?: number;
  /** 1 to 12; that of the first day. */
  readonly month?: number;
  readonly firstDay?: number;
  /** In the same month as the first day; one day alone is both. */
  readonly lastDay?: number;
  /** As ISO 8601 numbers them, 1 Monday to 7 Sunday, in the order of the label. */
  readonly weekdays?: readonly number[];
}

/**
 * What a date label says: whole days, spans to choose from, parts of a date, or nothing that can be read. `issues` are
 * about the label: `text.weekday-differs`, `text.date-reads-two-ways`, `text.no-such-day`, `text.days-run-backwards`,
 * `text.days-not-consecutive`.
 */
export type DateReading = (
  | ({ readonly status: 'exact' } & DateSpan)
  | { readonly status: 'candidates'; readonly candidates: readonly DateSpan[] }
  | ({ readonly status: 'partial' } & PartialDate)
  | { readonly status: 'unknown' }
) & { readonly issues: readonly DateLabelIssue[] };

/** What stands beside a label and may complete it: the year of the programme or of the report. */
export interface KnownDate {
  readonly year?: number;
}

/**
 * Reads a date or a span as people write it, in Indonesian or English: `4 s/d 6 November 2018`,
 * `27 dan 28 Pebruari 2019`, `Senin - Selasa, tanggal 24-25`, `tahun 2018`, `4/11/2018` with the day first. It never
 * guesses: a day without a month stays `partial`, or `candidates` where weekdays and year leave few to choose from.
 */
export function readDateLabel(label: string, known: KnownDate = {}): DateReading {
  const phrase = datePhrase(label);
  if (phrase === null) return { status: 'unknown', issues: [] };
  const days = withMonths(phrase.days);
  if (phrase.isVague || days.length === 0 || days.some(({ day }) => day === undefined)) {
    return partial(phrase, days, known.year);
  }
  if (!days.every(isDayOfYear)) return inSomeMonth(label, phrase, days, known.year);
  const dated = datesOf(days, known.year);
  const isYearKnown = known.year !== undefined || days.some(({ year }) => year !== undefined);
  if (!days.every(mayExist) || (isYearKnown && dated.length === 0)) {
    return { status: 'unknown', issues: [labelIssue('text.no-such-day', { received: label })] };
  }
  const odd = oddity(phrase, dated[0]?.dates ?? inOneMonth(days), label);
  if (dated[0] === undefined || odd.length > 0) {
    return { ...partial(phrase, days, known.year), issues: odd };
  }
  if (dated.length > 1 || !dated[0].isSaid) {
    const spans = dated.map(({ dates }) => spanOf(dates));
    const fit = fitting(phrase, spans);
    return { status: 'candidates', candidates: fit.length > 0 ? fit : spans, issues: [] };
  }
  return exact(phrase, days, dated[0].dates);
}

function exact(
  { weekdays }: DatePhrase,
  days: readonly DayOfYear[],
  dates: readonly CalendarDate[],
): DateReading {
  const span = spanOf(dates);
  const wrong = wrongWeekdays(weekdays, span.startsOn, span.endsOn).map((params) =>
    labelIssue('text.weekday-differs', params),
  );
  const isSettled = weekdays.length > 0 && wrong.length === 0;
  const twofold = isSettled ? [] : days.flatMap((day, index) => otherReading(day, dates[index]));
  return { status: 'exact', ...span, issues: [...wrong, ...twofold] };
}

/** Days in a month that is not named: those months of the year whose weekdays fit, if weekdays are named. */
function inSomeMonth(
  label: string,
  phrase: DatePhrase,
  days: readonly NamedDay[],
  knownYear: number | undefined,
): DateReading {
  const months = phrase.weekdays.length === 0 ? [] : Array.from({ length: 12 }, (_, n) => n + 1);
  const spans = months.flatMap((month) =>
    datesOf(days.map((day) => ({ ...day, month })).filter(isDayOfYear), knownYear)
      .filter(({ dates }) => oddity(phrase, dates, label).length === 0)
      .map(({ dates }) => spanOf(dates)),
  );
  const candidates = fitting(phrase, spans);
  if (candidates.length === 0) {
    return {
      ...partial(phrase, days, knownYear),
      issues: oddity(phrase, inOneMonth(days), label),
    };
  }
  return { status: 'candidates', candidates, issues: [] };
}

function fitting({ weekdays }: DatePhrase, spans: readonly DateSpan[]): DateSpan[] {
  return spans.filter(
    ({ startsOn, endsOn }) => wrongWeekdays(weekdays, startsOn, endsOn).length === 0,
  );
}

/** What forbids to read the days as one span: they go back, or leave days out. */
function oddity(
  { isSpan }: DatePhrase,
  dates: readonly CalendarDate[],
  received: string,
): DateLabelIssue[] {
  if (dates.length === 0) return [];
  const { startsOn, endsOn } = spanOf(dates);
  const goesBack = dates.some((date, index) => date < (dates[index - 1] ?? date));
  if (goesBack) return [labelIssue('text.days-run-backwards', { received })];
  const leavesOut = !isSpan && inclusiveDays(startsOn, endsOn) !== dates.length;
  return leavesOut ? [labelIssue('text.days-not-consecutive', { received })] : [];
}

/** Days of one month as dates of some year, to see how they lie; none where they are of several months. */
function inOneMonth(days: readonly NamedDay[]): readonly CalendarDate[] {
  const isOneMonth = days.every(({ month }) => month === days[0]?.month);
  const inMonth = days.map((day) => ({ ...day, month: day.month ?? 1 })).filter(isDayOfYear);
  return isOneMonth ? (datesOf(inMonth, 2000)[0]?.dates ?? []) : [];
}

function spanOf(dates: readonly CalendarDate[]): DateSpan {
  const [startsOn, endsOn] = [dates[0], dates.at(-1)];
  if (startsOn === undefined || endsOn === undefined) throw new RangeError('no dates to span');
  return { startsOn, endsOn };
}

/** What is said without doubt: a year or month only where all days share it, or the first day has it. */
function partial(
  { isVague, weekdays }: DatePhrase,
  days: readonly NamedDay[],
  knownYear?: number,
): DateReading {
  const [first, last] = [days[0], days.at(-1)];
  const saysYear = days.some((day) => day.year !== undefined);
  const year = saysYear ? shared(days.map((day) => day.year ?? last?.year)) : knownYear;
  const isOneMonth = days.every((day) => day.month === first?.month);
  const firstDay = isVague ? undefined : first?.day;
  const month = isOneMonth || firstDay !== undefined ? first?.month : undefined;
  const lastDay = isVague || !isOneMonth ? undefined : last?.day;
  const said = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
    ...(!isVague && weekdays.length > 0 && { weekdays }),
  };
  return Object.keys(said).length === 0
    ? { status: 'unknown', issues: [] }
    : { status: 'partial', ...said, issues: [] };
}

function shared(values: readonly (number | undefined)[]): number | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
