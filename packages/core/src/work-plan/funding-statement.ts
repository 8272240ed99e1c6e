import type { Fraction, Rupiah } from '../kernel/index.js';
import { rupiahInWords } from '../text/index.js';
import { workPlanFunding, type WorkPlanFunding } from './work-plan.summary.js';
import { fundingSources, type FundingSource, type WorkPlan } from './work-plan.js';

/** The money of a plan as it is signed for: sums, exact shares, and the total in words. */
export interface FundingStatement extends WorkPlanFunding {
  /** Share of each source in all that is funded; `null` where nothing is. */
  readonly shares: Readonly<Record<FundingSource, Fraction>> | null;
  /** Sum of the costs in Indonesian words (terbilang): `tujuh puluh lima juta rupiah`. */
  readonly costInWords: string;
}

/** The money of a plan with shares and words; shares are exact, to be rounded for showing only. */
export function fundingStatement(plan: WorkPlan): FundingStatement {
  const funding = workPlanFunding(plan);
  const { bySource, fundedRupiah, costRupiah } = funding;
  const shares = fundingSources.map((source) => [
    source,
    { numerator: bySource[source], denominator: fundedRupiah },
  ]);
  return {
    ...funding,
    shares: fundedRupiah === 0 ? null : (Object.fromEntries(shares) as FundingStatement['shares']),
    costInWords: rupiahInWords(costRupiah),
  };
}

/** What each source pays of an activity. */
export type FundingPart = Readonly<{ source: FundingSource; amountRupiah: Rupiah }>;

/**
 * A cost shared out by percentages or any other whole weights, so that the parts always add up to it: each source has
 * its whole rupiah, and those left over go one each to the largest remainders, the earlier source first where two are
 * equal. Sources of weight 0 have no part; throws a `RangeError` where no weight is above 0, or one is not whole.
 *
 * @example
 * splitCost(100, { apbdes: 1, 'self-help-cash': 2 }); // 33 and 67
 */
export function splitCost(
  costRupiah: Rupiah,
  weights: Readonly<Partial<Record<FundingSource, number>>>,
): FundingPart[] {
  const sources = fundingSources.filter((source) => (weights[source] ?? 0) !== 0);
  const weighed = sources.map((source) => BigInt(weights[source] ?? 0));
  const together = weighed.reduce((sum, weight) => sum + weight, 0n);
  if (together === 0n || weighed.some((weight) => weight < 0n)) {
    throw new RangeError('weights have to be above zero');
  }
  const exact = weighed.map((weight) => BigInt(costRupiah) * weight);
  const parts = exact.map((share) => Number(share / together));
  const left = costRupiah - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((share, index) => ({ remainder: share % together, index }))
    .sort((one, other) => Number(other.remainder - one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return sources.map((source, index) => ({ source, amountRupiah: parts[index] ?? 0 }));
}
