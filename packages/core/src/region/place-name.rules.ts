import { rulesFor } from '../kernel/index.js';
import type { Gazetteer, GazetteerRegion } from './gazetteer.js';
import { fullRegionName, isNamed, placeKey, readPlaceName } from './place-name.js';
import type { RegionCode } from './region-code.js';
import { kindLevel, regionKind, regionLevel, type RegionKind, type StatedPlace } from './region.js';
import {
  fewInWords,
  isCovered,
  isNamedPlace,
  regionInWords,
  regionsMeant,
  statedCode,
  statedKinds,
  statedLevel,
  type NamedPlace,
  type PlaceContext,
} from './stated-place.js';

const units = 'names and kinds in force, Kepmendagri 300.2.2-2138/2025';
const rule = rulesFor<StatedPlace, PlaceContext>();

const placeElsewhere = rule({
  code: 'region.place-elsewhere',
  number: 'R29',
  severity: 'warning',
  source: `${units}; a report on Trenggalek that names a kelurahan of Kota Madiun`,
  *find(place, { gazetteer }) {
    if (!gazetteer || !isNamedPlace(place)) return;
    const within = whereMissing(place, gazetteer);
    if (within === undefined) return;
    const elsewhere = regionsAtLevel(place, gazetteer);
    if (elsewhere.length === 0) return;
    yield {
      path: ['name'],
      params: {
        name: place.name,
        region: regionInWords(within, gazetteer),
        elsewhere: fewInWords(elsewhere, gazetteer),
        places: elsewhere.length,
      },
    };
  },
});

const placeNotFound = rule({
  code: 'region.place-not-found',
  number: 'R29',
  severity: 'warning',
  source: units,
  *find(place, { gazetteer }) {
    if (!gazetteer || !isNamedPlace(place)) return;
    const within = whereMissing(place, gazetteer);
    if (within === undefined) return;
    // A hamlet or a hall is in no list; only what is said to be a region has to be found.
    const isRegion = statedLevel(place) ?? readPlaceName(place.name).kinds[0];
    if (!isRegion || regionsAtLevel(place, gazetteer).length > 0) return;
    const region = regionInWords(within, gazetteer);
    yield { path: ['name'], params: { name: place.name, region } };
  },
});

const kindDiffers = rule({
  code: 'region.kind-differs',
  number: 'R31',
  severity: 'warning',
  source: `${units}; a report with "Desa/Kelurahan" as one label`,
  *find(place, { gazetteer }) {
    const label = writtenLabel(place);
    if (!label) return;
    const [region, ...others] = regionsJudged(place, label.kinds, gazetteer);
    if (!region || fits(label.kinds, region.kind)) return;
    const { kind } = region;
    if (others.some((other) => other.kind !== kind)) return;
    const name = place.name ?? region.name;
    // "Kota Baru" may be the whole name of a kecamatan.
    if (label.field === 'name' && placeKey(region.name) === placeKey(name)) return;
    yield { path: [label.field], params: { name, kind, written: label.written } };
  },
});

const nameRepeats = rule({
  code: 'region.name-repeats',
  number: 'R32',
  severity: 'error',
  source: `${units}: over 2,200 village names occur more than once in their kabupaten`,
  *find(place, { gazetteer }) {
    if (!gazetteer || !isNamedPlace(place) || statedCode(place) !== undefined) return;
    const scope = { within: place.within ?? undefined, level: statedLevel(place) };
    if (!isCovered(gazetteer, scope)) return;
    const meant = regionsMeant(place, gazetteer, scope);
    const [, second] = meant;
    const levels = new Set(meant.map(({ code }) => regionLevel(code)));
    if (!second || levels.size > 1) return;
    yield {
      path: ['name'],
      params: {
        name: place.name,
        level: regionLevel(second.code),
        times: meant.length,
        region: scope.within === undefined ? '' : regionInWords(scope.within, gazetteer),
        places: fewInWords(meant, gazetteer),
      },
    };
  },
});

const nameDiffersFromCode = rule({
  code: 'region.name-differs-from-code',
  number: 'R33',
  severity: 'warning',
  source: units,
  *find(place, { gazetteer }) {
    const code = statedCode(place);
    const region = code === undefined ? undefined : gazetteer?.region(code);
    if (!region || place.name == null || isNamed(region, place.name)) return;
    const params = { code: region.code, official: fullRegionName(region), written: place.name };
    yield { path: ['name'], params };
  },
});

/** Rules about the name of a place and what it is called. */
export const placeNameRules = [
  placeElsewhere,
  placeNotFound,
  kindDiffers,
  nameRepeats,
  nameDiffersFromCode,
] as const;

/** The region in which a place should be and is not; nothing where it is, or where that cannot be told. */
function whereMissing(place: NamedPlace, gazetteer: Gazetteer): RegionCode | undefined {
  const { within } = place;
  if (within == null || statedCode(place) !== undefined) return undefined;
  if (!isCovered(gazetteer, { within, level: statedLevel(place) })) return undefined;
  return regionsMeant(place, gazetteer, { within }).length > 0 ? undefined : within;
}

/** Regions of the place's name and level, wherever they are. */
function regionsAtLevel(place: NamedPlace, gazetteer: Gazetteer): readonly GazetteerRegion[] {
  return regionsMeant(place, gazetteer, { level: statedLevel(place) });
}

/** What the place is labelled as, and where the label stands. */
function writtenLabel(place: StatedPlace) {
  const { kind, kindAsWritten, name } = place;
  if (kind != null) return { field: 'kind', kinds: [kind], written: kind } as const;
  const kinds = statedKinds(place);
  if (kinds.length > 0)
    return { field: 'kindAsWritten', kinds, written: kindAsWritten ?? '' } as const;
  if (name == null) return undefined;
  const read = readPlaceName(name);
  if (read.kinds.length === 0) return undefined;
  const written = name.slice(0, name.lastIndexOf(read.name)).trim();
  return { field: 'name', kinds: read.kinds, written } as const;
}

/**
 * The regions whose kind the label is held against: the one of the code, or those of the name in the region stated, at the
 * level of the label before any other; the whole country's where the name is not in that region.
 */
function regionsJudged(
  place: StatedPlace,
  [labelled]: readonly RegionKind[],
  gazetteer: Gazetteer | null | undefined,
): readonly GazetteerRegion[] {
  const code = statedCode(place);
  if (code !== undefined) {
    const region = gazetteer?.region(code);
    // Without a list the digits tell the kind; they do not tell whether "Kota" is part of the name.
    const name = region?.name ?? place.name ?? code;
    return [region ?? { code, name, kind: regionKind(code) }];
  }
  if (!gazetteer || !isNamedPlace(place)) return [];
  const level = labelled && kindLevel(labelled);
  for (const within of [place.within ?? undefined, undefined]) {
    for (const scope of [{ within, level }, { within }]) {
      if (!isCovered(gazetteer, scope)) continue;
      const meant = regionsMeant(place, gazetteer, scope);
      if (meant.length > 0) return meant;
    }
  }
  return [];
}

/** A label of two kinds leaves open which it is; a desa adat is a desa too. */
function fits([written, ...others]: readonly RegionKind[], kind: RegionKind): boolean {
  if (others.length > 0) return false;
  return written === kind || (written === 'desa' && kind === 'desa-adat');
}
