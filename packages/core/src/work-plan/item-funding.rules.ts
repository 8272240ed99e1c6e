import { rulesFor, sumRupiah } from '../kernel/index.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, object>();

const costWithoutSource = rule({
  code: 'work-plan.cost-without-source',
  number: 'R77',
  severity: 'error',
  source: 'Pamsimas RKM module; OpenSID development record',
  *find({ items }) {
    for (const [index, { costRupiah, funding }] of items.entries()) {
      if (costRupiah == null || costRupiah === 0 || (funding ?? []).length > 0) continue;
      yield { path: ['items', index, 'funding'], params: { costRupiah } };
    }
  },
});

const costDiffersFromSources = rule({
  code: 'work-plan.cost-differs-from-sources',
  number: 'R77',
  severity: 'error',
  source: 'Pamsimas RKM module; OpenSID development record',
  *find({ items }) {
    for (const [index, { costRupiah, funding }] of items.entries()) {
      if (funding == null || funding.length === 0) continue;
      const fundedRupiah = sumRupiah(funding.map(({ amountRupiah }) => amountRupiah));
      if (fundedRupiah === (costRupiah ?? 0)) continue;
      yield {
        path: ['items', index, 'costRupiah'],
        params: { costRupiah: costRupiah ?? 0, fundedRupiah },
      };
    }
  },
});

/** Rules about the money of a work plan's items. */
export const itemFundingRules = [costWithoutSource, costDiffersFromSources] as const;
