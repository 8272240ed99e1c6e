import { compareFractions, roundedPercent, rulesFor, type Fraction } from '../kernel/index.js';
import type { WorkPlanContext } from './item-dates.rules.js';
import { workPlanFunding } from './work-plan.summary.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, WorkPlanContext>();

const overCeiling = rule({
  code: 'work-plan.over-ceiling',
  number: 'R84',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'press on Cimahi PPM 2018 and 2022: an amount per RW and year',
  *find(plan, { ceilingRupiah }) {
    const { costRupiah } = workPlanFunding(plan);
    if (ceilingRupiah == null || costRupiah <= ceilingRupiah) return;
    yield { path: ['items'], params: { costRupiah, ceilingRupiah } };
  },
});

const shareTooSmall = rule({
  code: 'work-plan.share-too-small',
  number: 'R77',
  severity: 'warning',
  source: 'composition the caller hands in, as Pamsimas asks it of an RKM',
  *find(plan, { composition }) {
    const { bySource, fundedRupiah } = workPlanFunding(plan);
    for (const { source, minimum } of composition?.bounds ?? []) {
      if (minimum === undefined || fundedRupiah === 0) continue;
      const share = { numerator: bySource[source], denominator: fundedRupiah };
      if (compareFractions(share, minimum) >= 0) continue;
      const neededRupiah = partOf(fundedRupiah, minimum, 'up');
      const params = { source, amountRupiah: bySource[source], neededRupiah, ...limits(minimum) };
      yield { path: ['items'], params };
    }
  },
});

const shareTooLarge = rule({
  code: 'work-plan.share-too-large',
  number: 'R77',
  severity: 'warning',
  source: 'composition the caller hands in, as Pamsimas asks it of an RKM',
  *find(plan, { composition }) {
    const { bySource, fundedRupiah } = workPlanFunding(plan);
    for (const { source, maximum } of composition?.bounds ?? []) {
      if (maximum === undefined || fundedRupiah === 0) continue;
      const share = { numerator: bySource[source], denominator: fundedRupiah };
      if (compareFractions(share, maximum) <= 0) continue;
      const allowedRupiah = partOf(fundedRupiah, maximum, 'down');
      const params = { source, amountRupiah: bySource[source], allowedRupiah, ...limits(maximum) };
      yield { path: ['items'], params };
    }
  },
});

/** Rules about the money of a work plan as a whole. */
export const planMoneyRules = [overCeiling, shareTooSmall, shareTooLarge] as const;

function limits(share: Fraction): { readonly percent: number } {
  return { percent: roundedPercent(share) };
}

/** So much of an amount in whole rupiah, rounded to the side on which the limit is kept. */
function partOf(amount: number, share: Fraction, towards: 'up' | 'down'): number {
  const exact = BigInt(amount) * BigInt(share.numerator);
  const denominator = BigInt(share.denominator);
  return Number((exact + (towards === 'up' ? denominator - 1n : 0n)) / denominator);
}
