import type { CalendarDate, Citation } from '../kernel/index.js';

/** How many years an RPJMDes runs under the law of a time. */
export interface RpjmdesTerm extends Citation {
  readonly years: number;
  /** First day on which the law said so. */
  readonly from: CalendarDate;
  /** Last day, absent while it says so still. */
  readonly until?: CalendarDate;
}

/**
 * Six years under UU 6/2014, eight since UU 3/2024 took effect. What came before 2014 is not in the list, and so is not
 * judged.
 */
export const rpjmdesTerms: readonly RpjmdesTerm[] = [
  {
    years: 6,
    from: '2014-01-15',
    until: '2024-04-24',
    source: 'UU 6/2014 article 79(2)a',
    confidence: 'read',
  },
  {
    years: 8,
    from: '2024-04-25',
    source: 'UU 3/2024 articles 39 and 79(2)a; circular Mendagri 100.3.5.5/2625/SJ of 5 June 2024',
    confidence: 'read',
  },
];

/**
 * The lengths the law allows an RPJMDes agreed on that day. Where the day is unknown: all that it allowed from the year
 * before the plan's first to the end of its last, since a plan may be amended while it runs. Empty where part of that
 * time is older than the list.
 *
 * @example
 * rpjmdesYears({ from: 2025, to: 2032 }, '2024-11-01'); // [8]
 * rpjmdesYears({ from: 2020, to: 2025 }); // [6, 8]
 */
export function rpjmdesYears(
  period: { readonly from: number; readonly to: number },
  agreedOn?: CalendarDate | null,
  terms: readonly RpjmdesTerm[] = rpjmdesTerms,
): readonly number[] {
  const earliest = agreedOn ?? `${String(period.from - 1)}-01-01`;
  const latest = agreedOn ?? `${String(period.to)}-12-31`;
  if (terms.every(({ from }) => earliest < from)) return [];
  return terms
    .filter(({ from, until }) => from <= latest && (until === undefined || until >= earliest))
    .map(({ years }) => years);
}
