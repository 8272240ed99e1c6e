/** What may replace others of its kind that its author saw. */
interface Replacing {
  readonly id: string;
  readonly replaces: readonly string[];
}

/** Entries that nobody has replaced, in the order given; of entries that only replace each other, all. */
export function unreplaced<Entry extends Replacing>(entries: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(
    entries.flatMap(({ id, replaces }) => replaces.filter((one) => one !== id)),
  );
  const heads = entries.filter(({ id }) => !replaced.has(id));
  return heads.length > 0 ? heads : entries;
}
