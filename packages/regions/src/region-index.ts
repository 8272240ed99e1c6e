import {
  isWithinRegion,
  parentRegion,
  placeKey,
  placeKeys,
  regionLevel,
  regionsNamed,
  type FormerRegion,
  type GazetteerRegion,
  type NameScope,
  type RegionCode,
  type RegionLevel,
} from '@berdaya/core/region';

/** Regions by code, by place and by name, as far as they have been added. */
export interface RegionIndex {
  readonly add: (regions: readonly GazetteerRegion[], former: readonly FormerRegion[]) => void;
  readonly region: (code: RegionCode) => GazetteerRegion | undefined;
  readonly former: (code: RegionCode) => FormerRegion | undefined;
  readonly children: (code: RegionCode | undefined) => readonly GazetteerRegion[];
  readonly count: (within: RegionCode | undefined, level: RegionLevel) => number;
  readonly named: (name: string, scope: NameScope) => readonly GazetteerRegion[];
  /** Every region of a scope with the key of its name. */
  readonly keys: (scope: NameScope) => Iterable<readonly [GazetteerRegion, string]>;
}

/** The whole country, where a code of a region would stand. */
const country = '';

/** An index that has nothing yet. */
export function regionIndex(): RegionIndex {
  const current = new Map<RegionCode, GazetteerRegion>();
  const ended = new Map<RegionCode, FormerRegion>();
  const within = new Map<RegionCode, GazetteerRegion[]>();
  const counts = new Map<string, number>();
  const names = nameIndex();

  const add = (region: GazetteerRegion) => {
    current.set(region.code, region);
    push(within, parentRegion(region.code) ?? country, region);
    const level = regionLevel(region.code);
    for (const outer of [...outwards(region.code), country]) {
      const key = `${outer} ${level}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    names.add(region);
  };
  return {
    add(regions, former) {
      regions.forEach(add);
      for (const one of former) ended.set(one.code, one);
    },
    region: (code) => current.get(code),
    former: (code) => ended.get(code),
    children: (code = country) => within.get(code) ?? [],
    count: (where = country, level) => counts.get(`${where} ${level}`) ?? 0,
    named: (name, scope) =>
      regionsNamed(
        name,
        names.candidates(name).filter((region) => isIn(region, scope)),
      ),
    *keys(scope) {
      for (const region of current.values()) {
        if (isIn(region, scope)) yield [region, names.key(region)];
      }
    },
  };
}

/** Regions by the key of their name, worked out when the first name is looked for. */
function nameIndex() {
  const byKey = new Map<string, GazetteerRegion[]>();
  const keys = new Map<RegionCode, string>();
  let waiting: GazetteerRegion[] = [];
  const key = (region: GazetteerRegion) => {
    const known = keys.get(region.code) ?? placeKey(region.name);
    keys.set(region.code, known);
    return known;
  };
  return {
    key,
    add: (region: GazetteerRegion) => void waiting.push(region),
    candidates(name: string): readonly GazetteerRegion[] {
      for (const region of waiting) push(byKey, key(region), region);
      waiting = [];
      return placeKeys(name).flatMap((reading) => byKey.get(reading) ?? []);
    },
  };
}

function isIn({ code }: GazetteerRegion, { within, level }: NameScope): boolean {
  if (level !== undefined && regionLevel(code) !== level) return false;
  return within === undefined || isWithinRegion(code, within);
}

/** The code and those of all regions around it. */
export function* outwards(code: RegionCode): Iterable<RegionCode> {
  for (let here: RegionCode | undefined = code; here !== undefined; here = parentRegion(here)) {
    yield here;
  }
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
