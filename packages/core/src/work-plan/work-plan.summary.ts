import { sumRupiah, type Rupiah } from '../kernel/index.js';
import { fundingSources, type FundingSource, type WorkPlan } from './work-plan.js';

/** The money of a work plan in whole rupiah. */
export interface WorkPlanFunding {
  /** Sum of the items' costs as stated. */
  readonly costRupiah: Rupiah;
  /** Sum by source, over every source there is. */
  readonly bySource: Readonly<Record<FundingSource, Rupiah>>;
  /** Sum over all sources; differs from `costRupiah` while an item does not add up. */
  readonly fundedRupiah: Rupiah;
}

/** Adds up the money of a plan, exactly. */
export function workPlanFunding(plan: WorkPlan): WorkPlanFunding {
  const parts = plan.items.flatMap((item) => item.funding ?? []);
  const sumOf = (source: FundingSource) =>
    sumRupiah(parts.filter((part) => part.source === source).map((part) => part.amountRupiah));
  const bySource = Object.fromEntries(
    fundingSources.map((source) => [source, sumOf(source)]),
  ) as Record<FundingSource, Rupiah>;
  return {
    costRupiah: sumRupiah(plan.items.map((item) => item.costRupiah ?? 0)),
    bySource,
    fundedRupiah: sumRupiah(Object.values(bySource)),
  };
}
