import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { placeNameRules } from './place-name.rules.js';
import { dottedRegionCode, isBpsCode, isRegionCode } from './region-code.js';
import { isWithinRegion, type CountedUnits, type StatedPlace } from './region.js';
import { codeInWords, regionInWords, statedCode, type PlaceContext } from './stated-place.js';

const kemendagri = 'Kepmendagri 300.2.2-2138/2025';
const rule = rulesFor<StatedPlace, PlaceContext>();

const wrongCodeFormat = rule({
  code: 'region.wrong-code-format',
  number: 'R24',
  severity: 'error',
  source: kemendagri,
  *find({ code, scheme }) {
    if (code == null || scheme === 'bps' || isRegionCode(code)) return;
    yield { path: ['code'], params: { received: code } };
  },
});

const looksLikeBps = rule({
  code: 'region.looks-like-bps',
  number: 'R30',
  severity: 'warning',
  source: 'code lists of the statistics office: 1101 is Simeulue there, 11.01 is Aceh Selatan',
  *find({ code, scheme }, { gazetteer }) {
    // Two digits look the same in either scheme.
    if (code == null || scheme === 'bps' || code.length === 2 || !isBpsCode(code)) return;
    const dotted = dottedRegionCode(code);
    if (dotted !== undefined && scheme === 'kemendagri') return;
    const region = dotted === undefined ? undefined : gazetteer?.region(dotted);
    const isGone = dotted !== undefined && gazetteer?.covers(dotted) === true && !region;
    yield {
      path: ['code'],
      params: {
        code,
        dotted: isGone ? '' : (dotted ?? ''),
        name: region && gazetteer ? regionInWords(region.code, gazetteer) : '',
      },
    };
  },
});

const codeUnknown = rule({
  code: 'region.code-unknown',
  number: 'R25',
  severity: 'error',
  source: `codes in force, ${kemendagri}`,
  *find(place, { gazetteer }) {
    for (const [field, code] of codesOf(place)) {
      if (!gazetteer?.covers(code) || gazetteer.region(code) || gazetteer.former(code)) continue;
      yield { path: [field], params: { code, edition: gazetteer.edition } };
    }
  },
});

const codeFormer = rule({
  code: 'region.code-former',
  number: 'R25',
  severity: 'warning',
  source: `codes in force, ${kemendagri}, against those of earlier decrees`,
  *find(place, { gazetteer }) {
    for (const [field, code] of codesOf(place)) {
      if (!gazetteer?.covers(code) || gazetteer.region(code)) continue;
      const former = gazetteer.former(code);
      if (!former) continue;
      const { name, lastEdition } = former;
      const became = former.became.map((now) => codeInWords(now, gazetteer));
      yield {
        path: [field],
        params: { code, name, lastEdition, became, edition: gazetteer.edition },
      };
    }
  },
});

const codeOutside = rule({
  code: 'region.code-outside',
  number: 'R27',
  severity: 'error',
  source: kemendagri,
  *find(place) {
    const code = statedCode(place);
    const { within } = place;
    if (code === undefined || within == null || isWithinRegion(code, within)) return;
    yield { path: ['code'], params: { code, within } };
  },
});

/** Every rule about a place as a document states it. */
export const regionRules = [
  wrongCodeFormat,
  looksLikeBps,
  codeUnknown,
  codeFormer,
  codeOutside,
  ...placeNameRules,
] as const;

const moreUnitsThanExist = rulesFor<CountedUnits, PlaceContext>()({
  code: 'region.more-units-than-exist',
  number: 'R28',
  severity: 'error',
  source: `units in force, ${kemendagri}`,
  *find({ region, level, stated }, { gazetteer }) {
    if (!gazetteer) return;
    const existing = gazetteer.count(region, level);
    if (existing === undefined || stated <= existing) return;
    const name = regionInWords(region, gazetteer);
    yield { path: ['stated'], params: { stated, existing, level, region: name } };
  },
});

/** Every rule about units counted in a region. */
export const countedUnitsRules = [moreUnitsThanExist] as const;

/** What the rules of the stage find in a place. */
export function checkPlace(
  place: StatedPlace,
  context: PlaceContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(regionRules, place, context, stage);
}

/** What the rules of the stage find in a number of units, such as the 15 kelurahan a training says its people came from. */
export function checkCountedUnits(
  units: CountedUnits,
  context: PlaceContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(countedUnitsRules, units, context, stage);
}

/** The codes a place is stated with, each with the field it stands in. */
function* codesOf(place: StatedPlace): Iterable<readonly ['code' | 'within', string]> {
  const code = statedCode(place);
  if (code !== undefined) yield ['code', code];
  if (place.within != null) yield ['within', place.within];
}
