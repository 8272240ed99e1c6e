import { changeItem, type WorkPlan } from '@berdaya/core/work-plan';
import { typedKey, yearOf, type TypedTexts, type YearField } from './typed-texts.state.js';

/** One year as it is typed, and whether the field has been left. */
export interface TypedYear {
  readonly id: string;
  readonly field: YearField;
  readonly typed: string;
  readonly isLeft: boolean;
}

/** The plan after a year was typed; what is no year stays as typed and changes nothing else. */
export function withYear(
  plan: WorkPlan,
  typedTexts: TypedTexts,
  { id, field, typed, isLeft }: TypedYear,
): { plan: WorkPlan; typedTexts: TypedTexts } {
  const texts = new Map(typedTexts).set(typedKey(id, field), typed);
  const year = yearOf(field, typed);
  const link = plan.items.find((item) => item.id === id)?.planningLink;
  if (year === undefined || link == null) return { plan, typedTexts: texts };
  if (isLeft) texts.delete(typedKey(id, field));
  if ((link[field] ?? null) === year) return { plan, typedTexts: texts };
  return {
    plan: changeItem(plan, id, { planningLink: { ...link, [field]: year } }),
    typedTexts: texts,
  };
}
