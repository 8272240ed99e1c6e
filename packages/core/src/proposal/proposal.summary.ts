import { sumRupiah, type Rupiah } from '../kernel/index.js';
import { fundingSources, type FundingSource } from '../work-plan/index.js';
import {
  proposalFields,
  type ProposalField,
  type ProposalItem,
  type RwProposal,
} from './proposal.js';

/** The money of a proposal in whole rupiah. */
export interface ProposalSummary {
  /** Sum of the items' costs as stated. */
  readonly costRupiah: Rupiah;
  /** What is asked for: the cost without what residents themselves contribute (swadaya). */
  readonly requestedRupiah: Rupiah;
  readonly bySource: Readonly<Record<FundingSource, Rupiah>>;
  /** Costs by field; those of items without one under `unknown`. */
  readonly byField: Readonly<Record<ProposalField | 'unknown', Rupiah>>;
  /** Ids of items whose cost is not known: the sums say nothing of them. */
  readonly withoutCost: readonly string[];
}

/** Adds up the money of a proposal, exactly. */
export function proposalSummary({ items }: RwProposal): ProposalSummary {
  const parts = items.flatMap(({ funding }) => funding ?? []);
  const costOf = (some: readonly ProposalItem[]) =>
    sumRupiah(some.map(({ costRupiah }) => costRupiah ?? 0));
  const ofField = (field: ProposalField | 'unknown') =>
    costOf(items.filter((item) => (item.field ?? 'unknown') === field));
  return {
    costRupiah: costOf(items),
    requestedRupiah: sumRupiah(items.map(requestedRupiah)),
    bySource: recordOf(fundingSources, (source) =>
      sumRupiah(parts.filter((part) => part.source === source).map((part) => part.amountRupiah)),
    ),
    byField: recordOf([...proposalFields, 'unknown'] as const, ofField),
    withoutCost: items.filter(({ costRupiah }) => costRupiah == null).map(({ id }) => id),
  };
}

/** Never below zero: residents may give more than an item was thought to cost. */
function requestedRupiah({ costRupiah, funding }: ProposalItem): Rupiah {
  const selfHelp = (funding ?? []).filter(({ source }) => source.startsWith('self-help-'));
  return Math.max(0, (costRupiah ?? 0) - sumRupiah(selfHelp.map((part) => part.amountRupiah)));
}

function recordOf<Key extends string>(
  keys: readonly Key[],
  amountOf: (key: Key) => Rupiah,
): Record<Key, Rupiah> {
  return Object.fromEntries(keys.map((key) => [key, amountOf(key)])) as Record<Key, Rupiah>;
}
