/** Two counts are kept in one number, this many times the one plus the other: below a quadrillion, so exact. */
export const twofold = 2 ** 26;

/**
 * What is counted of a line's marks on a day: hours attended, and `twofold` times those who came; hours recorded, contested
 * and outside ones included, and `twofold` times the marks; hours contested; hours outside.
 */
export const measure = { attended: 0, recorded: 1, contested: 2, outside: 3, width: 4 } as const;

/** What is counted of a line besides: people, those who came, and the three standings. */
export const tally = { people: 0, attendees: 1, standing: 2, width: 5 } as const;

/** Where the measures of a training's day begin in a block: after the tallies and the days before. */
export function dayInBlock(day: number): number {
  return tally.width + measure.width * day;
}

/** What a place's marks come to over all days, as measures have it; then a number that is 0 unless any was attended. */
export const sum = {
  attended: 0,
  recorded: 1,
  contested: 2,
  outside: 3,
  come: 4,
  width: 5,
} as const;

/** Adds to one of a column's numbers. */
export function add(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

/** The hours of a twofold count. */
export function hoursOf(both: number): number {
  return both - twofold * timesTwofold(both);
}

/** How many times `twofold` is in a twofold count. */
export function timesTwofold(both: number): number {
  return Math.floor(both / twofold);
}
