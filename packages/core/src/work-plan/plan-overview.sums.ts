import type { Fraction, Rupiah } from '../kernel/index.js';
import type { ReviewStatus } from '../review/index.js';
import { fundingSources, type FundingSource, type PlanningLink } from './work-plan.js';

/** How many activities stand where in one kind of planning document. */
export type PlanningCounts = Readonly<Record<PlanningLink['status'], number>>;

/**
 * What plans come to together. A mean is one of activities, each counting the same whatever plan it is in, and never a mean
 * of means: its numerator is the sum of their per cent, its denominator a hundred for each.
 */
export interface OverviewSums {
  readonly plans: number;
  readonly byStatus: Readonly<Partial<Record<ReviewStatus, number>>>;
  readonly activities: number;
  /** Activities whose last day is past; those without one are not among them. */
  readonly due: number;
  /** Of those due, the ones not claimed done. */
  readonly late: number;
  readonly withoutEnd: number;
  readonly blocked: number;
  /** Activities of which nobody has said how far they are. */
  readonly withoutReport: number;
  /** Activities of which reports made without sight of each other disagree. */
  readonly contested: number;
  /** Activities claimed done. */
  readonly done: number;
  /** `null` where there are no activities; an activity nobody has spoken of adds nothing to the numerator. */
  readonly claimed: Fraction | null;
  readonly evidenced: Fraction | null;
  readonly verified: Fraction | null;
  /** Sum of the activities' costs as stated; `null` beyond what can be added exactly. */
  readonly costRupiah: Rupiah | null;
  /** Activities that state no cost, which is not the same as costing nothing. */
  readonly withoutCost: number;
  readonly bySource: Readonly<Record<FundingSource, Rupiah | null>>;
  /** Pieces of evidence. */
  readonly evidence: number;
  /** By planning document: how many activities are proposed, agreed and budgeted in it. */
  readonly planning: Readonly<Partial<Record<PlanningLink['document'], PlanningCounts>>>;
  /** Revisions after the first submission. */
  readonly changes: number;
}

/** No plan at all. */
export const noSums: OverviewSums = {
  plans: 0,
  byStatus: {},
  activities: 0,
  due: 0,
  late: 0,
  withoutEnd: 0,
  blocked: 0,
  withoutReport: 0,
  contested: 0,
  done: 0,
  claimed: null,
  evidenced: null,
  verified: null,
  costRupiah: 0,
  withoutCost: 0,
  bySource: moneyBy(() => 0),
  evidence: 0,
  planning: {},
  changes: 0,
};

const counts = [
  'plans',
  'activities',
  'due',
  'late',
  'withoutEnd',
  'blocked',
  'withoutReport',
  'contested',
  'done',
  'withoutCost',
  'evidence',
  'changes',
] as const;

/** Sums while they are being made; counted on in place, for there may be ten thousand plans at every letter of a search. */
type Total = {
  -readonly [Field in keyof OverviewSums]: OverviewSums[Field];
} & {
  readonly byStatus: Partial<Record<ReviewStatus, number>>;
  readonly bySource: Record<FundingSource, Rupiah | null>;
  readonly planning: Partial<Record<PlanningLink['document'], PlanningCounts>>;
};

/** Adds up what plans come to; in which order and in which groups makes no difference. */
export function addSums(all: Iterable<OverviewSums>): OverviewSums {
  const total: Total = { ...noSums, byStatus: {}, bySource: { ...noSums.bySource }, planning: {} };
  for (const sums of all) add(total, sums);
  return total;
}

function add(total: Total, sums: OverviewSums): void {
  for (const field of counts) total[field] += sums[field];
  for (const status of Object.keys(sums.byStatus) as ReviewStatus[]) {
    total.byStatus[status] = (total.byStatus[status] ?? 0) + (sums.byStatus[status] ?? 0);
  }
  total.claimed = pooled(total.claimed, sums.claimed);
  total.evidenced = pooled(total.evidenced, sums.evidenced);
  total.verified = pooled(total.verified, sums.verified);
  total.costRupiah = addMoney(total.costRupiah, sums.costRupiah);
  for (const source of fundingSources) {
    total.bySource[source] = addMoney(total.bySource[source], sums.bySource[source]);
  }
  addPlanning(total.planning, sums.planning);
}

/** Money by source, from what there is of each. */
export function moneyBy<Money extends Rupiah | null>(
  amountOf: (source: FundingSource) => Money,
): Readonly<Record<FundingSource, Money>> {
  return Object.fromEntries(
    fundingSources.map((source) => [source, amountOf(source)]),
  ) as unknown as Readonly<Record<FundingSource, Money>>;
}

/** The sum of two amounts; `null` beyond what a number holds exactly. */
export function addMoney(one: Rupiah | null, other: Rupiah | null): Rupiah | null {
  if (one === null || other === null) return null;
  return Number.isSafeInteger(one + other) ? one + other : null;
}

/** Both shares as one, over all that either counts. */
function pooled(one: Fraction | null, other: Fraction | null): Fraction | null {
  if (one === null || other === null) return one ?? other;
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
  };
}

function addPlanning(total: Total['planning'], added: OverviewSums['planning']): void {
  for (const [document, { proposed, agreed, budgeted }] of Object.entries(added) as [
    PlanningLink['document'],
    PlanningCounts,
  ][]) {
    const held = total[document] ?? { proposed: 0, agreed: 0, budgeted: 0 };
    total[document] = {
      proposed: held.proposed + proposed,
      agreed: held.agreed + agreed,
      budgeted: held.budgeted + budgeted,
    };
  }
}
