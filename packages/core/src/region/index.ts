export { regionCodeSchema, regionSchema } from './region.schema.js';
export { isRegionCode } from './region-code.js';
export type { RegionCode } from './region-code.js';
export { parseRegionCode, regionLevel, parentRegion, isWithinRegion } from './region.js';
export type { Region, RegionLevel } from './region.js';
export type { FormerRegion, Gazetteer, GazetteerRegion, RegionKind } from './gazetteer.js';
export { regionRules } from './region.rules.js';
