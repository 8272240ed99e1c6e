import { parseRupiah } from '@berdaya/core/kernel';
import {
  changeItem,
  fundingSources,
  type FundingSource,
  type WorkPlan,
  type WorkPlanItem,
} from '@berdaya/core/work-plan';

/** Amounts as typed that are no rupiah yet, by `amountKey`. */
export type TypedAmounts = ReadonlyMap<string, string>;

/** The key of an amount in `TypedAmounts`; the source is `null` for the cost as a whole. */
export function amountKey(itemId: string, source: FundingSource | null): string {
  return `${itemId} ${source ?? 'cost'}`;
}

/** The plan after an amount was typed, or the same plan with what was typed remembered. */
export function withAmount(
  plan: WorkPlan,
  typedAmounts: TypedAmounts,
  id: string,
  source: FundingSource | null,
  typed: string,
): { plan: WorkPlan; typedAmounts: TypedAmounts } {
  const amounts = new Map(typedAmounts);
  const parsed = parseRupiah(typed);
  if (!parsed.ok) return { plan, typedAmounts: amounts.set(amountKey(id, source), typed) };
  amounts.delete(amountKey(id, source));
  const item = plan.items.find((each) => each.id === id);
  const change =
    source === null
      ? { costRupiah: parsed.value }
      : { funding: fundedBy(item?.funding ?? [], source, parsed.value) };
  return { plan: changeItem(plan, id, change), typedAmounts: amounts };
}

type Funding = NonNullable<WorkPlanItem['funding']>;

/** The parts in their usual order, with this one set; an empty or zero part leaves. */
function fundedBy(parts: Funding, source: FundingSource, amount: number | null): Funding {
  const amountOf = (each: FundingSource) =>
    each === source ? amount : parts.find((part) => part.source === each)?.amountRupiah;
  return fundingSources.flatMap((each) => {
    const amountRupiah = amountOf(each) ?? 0;
    return amountRupiah === 0 ? [] : [{ source: each, amountRupiah }];
  });
}
