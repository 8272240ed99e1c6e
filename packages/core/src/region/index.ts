export {
  countedUnitsSchema,
  regionCodeSchema,
  regionKindSchema,
  regionLevelSchema,
  regionSchema,
  regionSchemeSchema,
  statedPlaceSchema,
} from './region.schema.js';
export { dottedRegionCode, isBpsCode, isRegionCode } from './region-code.js';
export type { RegionCode } from './region-code.js';
export {
  isWithinRegion,
  kindLevel,
  parentRegion,
  parseRegionCode,
  parseStatedPlace,
  regionKind,
  regionLevel,
} from './region.js';
export type {
  CountedUnits,
  Region,
  RegionKind,
  RegionLevel,
  RegionScheme,
  StatedPlace,
} from './region.js';
export type { FormerRegion, Gazetteer, GazetteerRegion, NameScope } from './gazetteer.js';
export {
  fullRegionName,
  isNamed,
  placeKey,
  placeKeys,
  readKindLabel,
  readPlaceName,
  regionsNamed,
} from './place-name.js';
export type { PlaceName } from './place-name.js';
export { checkCountedUnits, checkPlace, countedUnitsRules, regionRules } from './region.rules.js';
export type { PlaceContext } from './stated-place.js';
