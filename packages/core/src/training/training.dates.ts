import { dateParts, weekday, type CalendarDate } from '../kernel/index.js';
import { readDateLabel, type DateReading, type DateSpan, type PartialDate } from '../text/index.js';
import type { TrainingDates } from './training.js';

/**
 * The spans on which a training may have been held while its dates are open: those the document lists, or else those its
 * label leaves beside the year that is known. None where the dates are exact.
 */
export function dateCandidates(dates: TrainingDates): readonly DateSpan[] {
  if (dates.status === 'exact') return [];
  if (dates.status === 'candidates' && dates.candidates.length > 0) return dates.candidates;
  const read = readLabel(dates);
  if (read?.status === 'candidates') return read.candidates;
  return read?.status === 'exact' ? [spanOf(read)] : [];
}

/** What the label of the dates says, completed by the year that is known beside it; `undefined` without a label. */
export function readLabel(dates: TrainingDates): DateReading | undefined {
  if (dates.label == null) return undefined;
  const year = dates.status === 'exact' ? yearOf(dates.startsOn) : knownYear(dates);
  return readDateLabel(dates.label, year === undefined ? {} : { year });
}

/** Whether a span is one that the label may mean; what the label does not say is not held against it. */
export function fitsReading({ startsOn, endsOn }: DateSpan, read: DateReading): boolean {
  switch (read.status) {
    case 'exact':
      return startsOn === read.startsOn && endsOn === read.endsOn;
    case 'candidates':
      return read.candidates.some((span) => startsOn === span.startsOn && endsOn === span.endsOn);
    case 'partial':
      return fitsParts(startsOn, endsOn, read);
    default:
      return true;
  }
}

/** The year in which a training ends, the latest that its dates leave open; `undefined` where they name none. */
export function trainingYear(dates: TrainingDates): number | undefined {
  if (dates.status === 'year') return dates.year;
  const spans = dates.status === 'exact' ? [dates] : dateCandidates(dates);
  const years = spans.map(({ endsOn }) => yearOf(endsOn));
  return years.length === 0 ? undefined : Math.max(...years);
}

/**
 * The first day on which a training may have been held, so that what changed only afterwards is not held against it;
 * `null` where its dates name no day and no year.
 */
export function firstPossibleDay(dates: TrainingDates): CalendarDate | null {
  if (dates.status === 'exact') return dates.startsOn;
  const [first] = dateCandidates(dates)
    .map(({ startsOn }) => startsOn)
    .sort();
  return first ?? (dates.status === 'year' ? `${dates.year}-01-01` : null);
}

function fitsParts(startsOn: CalendarDate, endsOn: CalendarDate, parts: PartialDate): boolean {
  const { year, month, firstDay, lastDay, weekdays } = parts;
  const [first, last] = [dateParts(startsOn), dateParts(endsOn)];
  const said: readonly (readonly [number | undefined, number])[] = [
    [year, first.year],
    [month, first.month],
    [firstDay, first.day],
    [lastDay, last.day],
    [weekdays?.[0], weekday(startsOn)],
    [weekdays?.at(-1), weekday(endsOn)],
  ];
  return said.every(([written, right]) => written === undefined || written === right);
}

function knownYear(dates: TrainingDates): number | undefined {
  return dates.status === 'year' ? dates.year : undefined;
}

function yearOf(date: CalendarDate): number {
  return dateParts(date).year;
}

function spanOf({ startsOn, endsOn }: DateSpan): DateSpan {
  return { startsOn, endsOn };
}
