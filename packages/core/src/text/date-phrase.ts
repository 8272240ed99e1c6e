import { dateTokens, type DateToken } from './date-tokens.js';

/** One day as a label names it: what it leaves out is open. */
export interface NamedDay {
  day?: number;
  month?: number;
  year?: number;
  /** How a numeric date was written that starts with the day: it may have been meant the other way round. */
  numeric?: string;
  /** `Nov 18`: with no year beside it, 18 may be a day or a year. */
  isMonthFirst?: true;
}

/** A date label taken apart: the days it names, how they belong together, and the weekdays it gives them. */
export interface DatePhrase {
  readonly days: readonly NamedDay[];
  readonly weekdays: readonly number[];
  /** Whether the days are the two ends of a span, and not listed one by one. */
  readonly isSpan: boolean;
  /** Whether the label says no day for sure: `pertengahan November 2018`, `Nov 18`. */
  readonly isVague: boolean;
}

type Link = 'until' | 'and';

/** Takes a label apart; `null` where it is no date, or not one that reads in one way only. */
export function datePhrase(label: string): DatePhrase | null {
  const tokens = dateTokens(label);
  if (tokens === null || !nounsFit(tokens)) return null;
  const weekdays = tokens.flatMap((token) => (token.kind === 'weekday' ? [token.value] : []));
  const parted = part(withoutWeekdays(tokens));
  if (parted === null || (parted.days.length === 0 && weekdays.length === 0)) return null;
  const isSpan = parted.links.includes('until');
  if (isSpan && parted.links.length > 1) return null;
  const isVague =
    tokens.some(({ kind }) => kind === 'vague') ||
    (parted.days.some(({ isMonthFirst }) => isMonthFirst) &&
      parted.days.every(({ year }) => year === undefined));
  return { days: parted.days, weekdays, isSpan, isVague };
}

/** Whether each noun is followed by what it announces: `tahun 2018`, and not `2 tahun`. */
function nounsFit(tokens: readonly DateToken[]): boolean {
  return tokens.every((token, index) => {
    if (token.kind !== 'noun') return true;
    const next = tokens.slice(index + 1).find(({ kind }) => kind !== 'noun' && kind !== 'comma');
    return next?.kind === token.of || (token.of === 'day' && next?.kind === 'date');
  });
}

/** The tokens without runs of weekdays such as `Senin - Selasa`, and without nouns. */
function withoutWeekdays(tokens: readonly DateToken[]): DateToken[] {
  const kept: DateToken[] = [];
  let links: DateToken[] = [];
  let last: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'noun' || token.kind === 'vague') continue;
    if (token.kind === 'until' || token.kind === 'and' || token.kind === 'comma') {
      links.push(token);
      continue;
    }
    // What links two weekdays links no days.
    if (token.kind === 'weekday' && last === 'weekday') links = [];
    kept.push(...links);
    links = [];
    if (token.kind === 'weekday') kept.push({ kind: 'comma' });
    else kept.push(token);
    last = token.kind;
  }
  return links.every(({ kind }) => kind === 'comma') ? kept : [...kept, ...links];
}

/** Splits at what links days; `null` where a link has nothing to link or a day says something twice. */
function part(tokens: readonly DateToken[]): { days: NamedDay[]; links: Link[] } | null {
  const days: NamedDay[] = [];
  const links: Link[] = [];
  let open: NamedDay | undefined;
  let link: Link | 'comma' | undefined;
  for (const token of tokens) {
    if (token.kind === 'until' || token.kind === 'and' || token.kind === 'comma') {
      if (token.kind === 'comma') link ??= 'comma';
      else if (days.length === 0 || link === 'until' || link === 'and') return null;
      else link = token.kind;
      continue;
    }
    if (open === undefined || (link !== undefined && !isBetweenParts(link, token))) {
      if (days.length > 0) links.push(link === 'until' ? 'until' : 'and');
      open = {};
      days.push(open);
    }
    link = undefined;
    if (!add(open, token)) return null;
  }
  return link === 'until' || link === 'and' ? null : { days, links };
}

/** Whether a comma stands within one day, as in `November 4, 2018`. */
function isBetweenParts(link: Link | 'comma', token: DateToken): boolean {
  return link === 'comma' && (token.kind === 'year' || token.kind === 'month');
}

function add(day: NamedDay, token: DateToken): boolean {
  if (token.kind === 'date') {
    if (Object.keys(day).length > 0) return false;
    Object.assign(day, { day: token.day, month: token.month, year: token.year });
    if (!token.isYearFirst) day.numeric = token.written;
    return true;
  }
  if (token.kind !== 'day' && token.kind !== 'month' && token.kind !== 'year') return false;
  if (day[token.kind] !== undefined) return false;
  day[token.kind] = token.value;
  if (token.kind === 'day' && day.month !== undefined) day.isMonthFirst = true;
  return true;
}
