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
  const held = new Map<Identifier, Entry>();
  // Few ids are met twice, and hardly any for different entries: only these are compared by all they say.
  const byContent = new Map<string, Entry>();
  for (const ledger of ledgers) {
    for (const entry of ledger) {
      const first = held.get(entry.id);
      if (first === undefined) held.set(entry.id, entry);
      else if (!looksSame(first, entry)) byContent.set(canonicalJson(entry), entry);
    }
  }
  for (const { id } of [...byContent.values()]) byContent.delete(canonicalJson(held.get(id)));
  return [...held.values(), ...byContent.values()].sort(
    (a, b) =>
      compare(timeOf(a), timeOf(b)) ||
      compare(a.id, b.id) ||
      compare(canonicalJson(a), canonicalJson(b)),
  );
}

/** Whether two entries are plainly the same: each field one value, or a list of none. What is not seen at a glance is read. */
function looksSame(first: object, second: object): boolean {
  if (first === second) return true;
  const fields = Object.entries(first);
  const others = second as Readonly<Record<string, unknown>>;
  return (
    fields.length === Object.keys(second).length &&
    fields.every(
      ([name, value]) => value === others[name] || (isEmpty(value) && isEmpty(others[name])),
    )
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
