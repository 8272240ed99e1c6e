import type { FollowedItem } from './plan-facts.state.js';

/** What of the activities is shown. */
export const itemFilters = [
  'all',
  'late',
  'blocked',
  'not-reported',
  'awaiting',
  'rejected',
  'contested',
] as const;

/** What of the activities is shown. */
export type ItemFilter = (typeof itemFilters)[number];

/** Something that marks an activity. */
export type ItemMark = Exclude<ItemFilter, 'all'>;

const marks: Readonly<Record<ItemMark, (item: FollowedItem) => boolean>> = {
  late: ({ isLate }) => isLate === true,
  blocked: ({ progress }) => progress.claimed?.status === 'blocked',
  'not-reported': ({ progress }) => progress.claimed === null,
  awaiting: ({ awaiting }) => awaiting.length > 0,
  rejected: ({ rejection }) => rejection !== null,
  contested: ({ progress }) => progress.isContested,
};

/** What marks an activity, what is most urgent first. */
export function marksOf(item: FollowedItem): readonly ItemMark[] {
  const order = ['contested', 'rejected', 'blocked', 'late', 'awaiting', 'not-reported'] as const;
  return order.filter((mark) => marks[mark](item));
}

/** How many activities each filter shows. */
export function filterCounts(items: readonly FollowedItem[]): Readonly<Record<ItemFilter, number>> {
  const count = (filter: ItemFilter) => shownItems(items, filter, '').length;
  return Object.fromEntries(itemFilters.map((filter) => [filter, count(filter)])) as Record<
    ItemFilter,
    number
  >;
}

/** The activities that a filter lets through and in which all words of the search are found. */
export function shownItems(
  items: readonly FollowedItem[],
  filter: ItemFilter,
  search: string,
): readonly FollowedItem[] {
  const words = search.toLowerCase().split(/\s+/);
  return items.filter((each) => {
    if (filter !== 'all' && !marks[filter](each)) return false;
    const { number, group, activity, responsible, place } = each.item;
    const text = [each.position, number, group, activity, responsible, place]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
