/**
 * Random numbers that come out the same for the same seed, so that invented data never changes
 * from one build to the next: mulberry32, a 32-bit generator of Tommy Ettinger's in the public
 * domain. Good for examples, not for secrets.
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed;

  /** At least 0 and below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  /**
   * A whole number from 0 up to, but not including, the limit.
   * @param {number} limit
   */
  const below = (limit) => Math.floor(next() * limit);

  /**
   * One of the list.
   * @template Item
   * @param {readonly Item[]} list
   * @returns {Item}
   */
  const pick = (list) => /** @type {Item} */ (list[below(list.length)]);

  /**
   * The list in another order (Fisher–Yates).
   * @template Item
   * @param {readonly Item[]} list
   * @returns {Item[]}
   */
  const shuffled = (list) => {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [mixed[last], mixed[other]] = /** @type {[Item, Item]} */ ([mixed[other], mixed[last]]);
    }
    return mixed;
  };

  return { below, pick, shuffled };
}
