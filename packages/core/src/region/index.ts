export {
  regionCodeSchema,
  regionSchema,
  isRegionCode,
  parseRegionCode,
  regionLevel,
  parentRegion,
  isWithinRegion,
} from './region.js';
export type { Region, RegionCode, RegionLevel } from './region.js';
