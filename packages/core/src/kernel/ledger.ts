import { canonicalJson } from './canonical-json.js';
import type { Identifier } from './identifier.js';
import type { Instant } from './instant.js';

/**
 * Brings ledgers together as the union of their entries, in the order of time and then of id: the order of merging and
 * merging twice make no difference, and no entry is lost, not even two that wrongly share an id.
 */
export function mergeInOrder<Entry extends { readonly id: Identifier }>(
  timeOf: (entry: Entry) => Instant,
  ...ledgers: readonly (readonly Entry[])[]
): Entry[] {
  const byContent = new Map<string, Entry>();
  // What follows time and id only tells apart entries that wrongly share both.
  const contentOf = (entry: Entry) => `${timeOf(entry)} ${entry.id} ${canonicalJson(entry)}`;
  for (const entry of ledgers.flat()) byContent.set(contentOf(entry), entry);
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
