import { failure, success, type Result } from '../kernel/index.js';
import type { GroupedRecap } from './grouped-recap.types.js';
import { suppressedShares, type HiddenCell, type PublicShare } from './public-table.js';
import type { RecapKey } from './recap.grouping.js';
import type { SmallCellPolicy } from './small-cells.js';

/** A row as it may be shown: participants whose attendance suffices, of all participants. */
export interface PublicRecapRow extends PublicShare {
  readonly key: RecapKey;
}

/** A recap for anybody to see, and for whoever publishes it what it hides; `row` counts its rows. */
export interface PublicRecap {
  readonly rows: readonly PublicRecapRow[];
  readonly total: PublicRecapRow;
  readonly hidden: readonly HiddenCell[];
}

/**
 * The part of a recap that may be shown in public: by row, how many participants there are and how many of them reached the
 * minimum, few people hidden. Lesson hours and days stay inside, since they tell of single people. Refuses rows by
 * vulnerable group with `recap.rows-overlap`: who is in two of them could be computed.
 */
export function publicRecap(recap: GroupedRecap, policy: SmallCellPolicy): Result<PublicRecap> {
  if (recap.rows.some(({ key }) => key.group !== undefined)) {
    return failure([{ code: 'recap.rows-overlap', severity: 'error', path: ['rows'], params: {} }]);
  }
  const { shares, total, hidden } = suppressedShares(
    recap.rows.map((row) => ({ numerator: row.sufficient, denominator: row.participants })),
    policy,
  );
  return success({
    rows: recap.rows.map(({ key }, row) => ({ key, ...(shares[row] ?? total) })),
    total: { key: {}, ...total },
    hidden,
  });
}
