import { parseRupiah } from '@berdaya/core/kernel';
import type { FundingSource, WorkPlan, WorkPlanItem } from '@berdaya/core/work-plan';

/**
 * Texts as they are being typed, by `typedKey`: amounts, years, and headings that are not entered yet. A render may not
 * touch what a hand is writing, and the plan cannot hold all of it.
 */
export type TypedTexts = ReadonlyMap<string, string>;

/** A field whose text is more than what the plan holds of it. */
export type TypedField = FundingSource | 'cost' | 'group' | YearField;

/** A year of an activity's link to a planning document. */
export type YearField = 'year' | 'basisYear';

/** The key of a field in `TypedTexts`. */
export function typedKey(itemId: string, field: TypedField): string {
  return `${itemId} ${field}`;
}

/** Texts that the plan does not hold as they stand, of fields that it has: what is no rupiah or no year, and headings. */
export function untakenTexts({ items }: WorkPlan, typed: TypedTexts): TypedTexts {
  const known = new Map(items.map((item) => [item.id, item]));
  return new Map(
    [...typed].filter(([key, text]) => {
      const item = known.get(itemOf(key));
      return item !== undefined && !isTaken(item, fieldOf(key), text);
    }),
  );
}

/** The activities that something is typed for. */
export function itemsTypedFor(typed: TypedTexts): ReadonlySet<string> {
  return new Set([...typed.keys()].map(itemOf));
}

/** Headings that are typed and not entered yet: the activity and what is typed. */
export function typedHeadings(typed: TypedTexts): readonly (readonly [id: string, text: string])[] {
  return [...typed]
    .filter(([key]) => fieldOf(key) === 'group')
    .map(([key, text]) => [itemOf(key), text]);
}

function isTaken(item: WorkPlanItem, field: string, text: string): boolean {
  if (field === 'group') return false;
  if (field !== 'year' && field !== 'basisYear') return parseRupiah(text).ok;
  // Without a document there is no field for its year.
  return item.planningLink == null || yearOf(field, text) !== undefined;
}

/** The year that is typed, `null` where none is and none need be; `undefined` while the text is no year. */
export function yearOf(field: YearField, text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '' && field === 'basisYear') return null;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return year >= 1945 && year <= 2199 ? year : undefined;
}

function itemOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}

function fieldOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
