import { parseRupiah } from '@berdaya/core/kernel';
import {
  changeItem,
  fundingSources,
  type FundingSource,
  type WorkPlan,
  type WorkPlanItem,
} from '@berdaya/core/work-plan';
import { typedKey, type TypedTexts } from './typed-texts.state.js';

/** The key of an amount in `TypedTexts`; the source is `null` for the cost as a whole. */
export function amountKey(itemId: string, source: FundingSource | null): string {
  return typedKey(itemId, source ?? 'cost');
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
  typedTexts: TypedTexts,
  { id, source, typed, isLeft }: TypedAmount,
): { plan: WorkPlan; typedTexts: TypedTexts } {
  const amounts = new Map(typedTexts).set(amountKey(id, source), typed);
  const parsed = parseRupiah(typed);
  if (!parsed.ok) return { plan, typedTexts: amounts };
  if (isLeft) amounts.delete(amountKey(id, source));
  const item = plan.items.find((each) => each.id === id);
  const change =
    source === null
      ? { costRupiah: parsed.value }
      : { funding: fundedBy(item?.funding ?? [], source, parsed.value) };
  return { plan: changeItem(plan, id, change), typedTexts: amounts };
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
