/** Changed values over a map: once there are more, they are put into a map of their own. */
const fullLayer = 256;

/**
 * A map with some values changed or added, and the map it was left as it is: a change to one of many thousand values costs
 * as much as the few that were changed lately.
 */
export function withChanges<Value>(
  map: ReadonlyMap<string, Value>,
  changes: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  if (changes.size === 0) return map;
  const { base, layer } =
    map instanceof LayeredMap
      ? (map as LayeredMap<Value>).parts()
      : { base: map, layer: new Map<string, Value>() };
  // Small maps are copied: two look-ups cost more than a few dozen values.
  if (layer.size + changes.size > fullLayer || base.size <= fullLayer)
    return new Map([...base, ...layer, ...changes]);
  return new LayeredMap(base, new Map([...layer, ...changes]));
}

/** A map whose values are taken from a small layer before those of a large base. */
class LayeredMap<Value> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #base: ReadonlyMap<string, Value>;
  readonly #layer: ReadonlyMap<string, Value>;

  constructor(base: ReadonlyMap<string, Value>, layer: ReadonlyMap<string, Value>) {
    this.#base = base;
    this.#layer = layer;
    let { size } = base;
    for (const key of layer.keys()) if (!base.has(key)) size += 1;
    this.size = size;
  }

  parts() {
    return { base: this.#base, layer: this.#layer };
  }

  get(key: string): Value | undefined {
    return this.#layer.get(key) ?? this.#base.get(key);
  }

  has(key: string): boolean {
    return this.#layer.has(key) || this.#base.has(key);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [key, value] of this.#base) yield [key, this.#layer.get(key) ?? value];
    for (const entry of this.#layer) if (!this.#base.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(act: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}
