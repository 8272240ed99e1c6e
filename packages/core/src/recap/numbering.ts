/** A table of so many numbers is quicker than a search, and takes 16 MB. */
const longestTable = 1 << 22;

/** Whole numbers numbered 0, 1, 2 … in their order, so that what belongs to each can be kept in columns. */
export interface Numbering {
  /** The different keys, in order. */
  readonly keys: Float64Array;
  /** The number of each key that was handed in; -1 for keys below 0, which are none. */
  readonly numbers: Int32Array;
}

/** Keys below a limit, all 0 to begin with; of 32 bits where those do. */
export type Keys = Int32Array | Float64Array;

/** Room for so many keys. */
export function keysBelow(limit: number, count: number): Keys {
  return limit <= longestTable ? new Int32Array(count) : new Float64Array(count);
}

/** Numbers keys that are below a limit. Keys of 32 bits give their room to the numbers. */
export function numbered(given: Keys, limit: number): Numbering {
  return given instanceof Int32Array ? numberedByTable(given, limit) : numberedBySearch(given);
}

/** The number of a key; -1 where there is none. */
export function numberOf(keys: Float64Array, key: number): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? from : -1;
}

function numberedByTable(given: Int32Array, limit: number): Numbering {
  const table = new Int32Array(limit);
  for (const key of given) if (key >= 0) table[key] = 1;
  let count = 0;
  const keys = new Float64Array(limit);
  for (let key = 0; key < limit; key += 1) {
    if (table[key] === 0) continue;
    keys[count] = key;
    count += 1;
    table[key] = count;
  }
  for (let place = 0; place < given.length; place += 1) {
    const key = given[place] ?? -1;
    given[place] = key < 0 ? -1 : (table[key] ?? 0) - 1;
  }
  return { keys: keys.slice(0, count), numbers: given };
}

function numberedBySearch(given: Float64Array): Numbering {
  const sorted = given.filter((key) => key >= 0).sort();
  const keys = sorted.filter((key, place) => place === 0 || key !== sorted[place - 1]);
  return { keys, numbers: Int32Array.from(given, (key) => (key < 0 ? -1 : numberOf(keys, key))) };
}
