import { parseRupiah } from '@berdaya/core/kernel';
import {
  changeItem,
  fundingSources,
  type FundingSource,
  type WorkPlan,
  type WorkPlanItem,
} from '@berdaya/core/work-plan';

/** Amounts as they are being typed, by `amountKey`: a render may not touch what a hand is writing. */
export type TypedAmounts = ReadonlyMap<string, string>;

/** The key of an amount in `TypedAmounts`; the source is `null` for the cost as a whole. */
export function amountKey(itemId: string, source: FundingSource | null): string {
  return `${itemId} ${source ?? 'cost'}`;
}

/** One amount as it is typed, and whether the field has been left. */
export interface TypedAmount {
  readonly id: string;
  readonly source: FundingSource | null;
  readonly typed: string;
  readonly isLeft: boolean;
}

/** The plan after an amount was typed; what is no rupiah stays as typed and changes nothing else. */
export function withAmount(
  plan: WorkPlan,
  typedAmounts: TypedAmounts,
  { id, source, typed, isLeft }: TypedAmount,
): { plan: WorkPlan; typedAmounts: TypedAmounts } {
  const amounts = new Map(typedAmounts).set(amountKey(id, source), typed);
  const parsed = parseRupiah(typed);
  if (!parsed.ok) return { plan, typedAmounts: amounts };
  if (isLeft) amounts.delete(amountKey(id, source));
  const item = plan.items.find((each) => each.id === id);
  const change =
    source === null
      ? { costRupiah: parsed.value }
      : { funding: fundedBy(item?.funding ?? [], source, parsed.value) };
  return { plan: changeItem(plan, id, change), typedAmounts: amounts };
}

/** Amounts that are no rupiah as they stand, of activities that are in the plan: the plan itself cannot hold them. */
export function unreadableAmounts({ items }: WorkPlan, typedAmounts: TypedAmounts): TypedAmounts {
  const known = new Set(items.map(({ id }) => id));
  return new Map(
    [...typedAmounts].filter(([key, typed]) => known.has(itemOf(key)) && !parseRupiah(typed).ok),
  );
}

/** The activities that amounts are typed for. */
export function itemsTypedFor(typedAmounts: TypedAmounts): ReadonlySet<string> {
  return new Set([...typedAmounts.keys()].map(itemOf));
}

function itemOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
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
