import type { Citation } from '../kernel/index.js';

/** From which count on a number of people may be shown in public. */
export interface SmallCellPolicy extends Citation {
  readonly id: string;
  /** Counts from 1 up to below this are hidden; nobody is shown as 0. */
  readonly fewest: number;
}

/**
 * Fewer than five people are not shown: a usual practice of statistics offices, from memory and not verified. No
 * Indonesian regulation with a number was seen, so it is the caller's to change.
 */
export const fewerThanFive: SmallCellPolicy = {
  id: 'fewer-than-five',
  fewest: 5,
  source: 'usual practice of statistics offices (not verified)',
  confidence: 'memory',
};

/** Whether a count is of so few people that it is hidden. */
export function isSmall(count: number, { fewest }: SmallCellPolicy): boolean {
  return count > 0 && count < fewest;
}
