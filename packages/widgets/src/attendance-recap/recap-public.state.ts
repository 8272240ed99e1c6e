import { fewerThanFive, suppressedShares, type PublicShare } from '@berdaya/core/recap';
import type { RecapRow, RecapTable } from './recap-groups.state.js';

/** A row that anybody may see: participants whose attendance suffices, of all; `null` is hidden. */
export interface PublicRow extends PublicShare {
  readonly row: RecapRow;
}

/** A recap for anybody to see. */
export interface PublicRecapTable {
  readonly rows: readonly PublicRow[];
  readonly total: PublicRow;
  readonly hasHidden: boolean;
  /** Whether anybody's standing is still open. */
  readonly isOpen: boolean;
}

/** From how many people on a number is shown, where the page does not say. */
export const usualFewest = fewerThanFive.fewest;

/**
 * What of a recap may be shown in public: by row, how many participants there are and how many reached the minimum, few
 * people hidden. Lesson hours, days and sexes stay inside, since they tell of single people.
 */
export function publicTable({ rows, total }: RecapTable, fewest: number): PublicRecapTable {
  const sufficient = ({ people }: RecapRow) =>
    people.filter(({ outcome }) => outcome.standing === 'sufficient').length;
  const suppressed = suppressedShares(
    rows.map((row) => ({ numerator: sufficient(row), denominator: row.people.length })),
    { ...fewerThanFive, fewest },
  );
  return {
    rows: rows.map((row, place) => ({ row, ...(suppressed.shares[place] ?? suppressed.total) })),
    total: { row: total, ...suppressed.total },
    hasHidden: suppressed.hidden.length > 0,
    isOpen: total.people.some(({ outcome }) => outcome.standing === 'undecided'),
  };
}
