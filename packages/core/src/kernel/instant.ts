/** A moment in UTC, `2018-11-04T01:00:00.000Z`; two of them compare with `<`. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether the text is a moment that was: `2018-11-31T00:00:00.000Z` never came. */
export function isInstant(value: string): value is Instant {
  if (!pattern.test(value)) return false;
  const milliseconds = Date.parse(value);
  return !isNaN(milliseconds) && new Date(milliseconds).toISOString() === value;
}

/** Milliseconds from one moment to another, exact; negative when the second comes first. */
export function millisecondsBetween(start: Instant, end: Instant): number {
  return Date.parse(end) - Date.parse(start);
}

/** The moment so many milliseconds after another, or before it. */
export function instantAfter(start: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(start) + milliseconds).toISOString() as Instant;
}
