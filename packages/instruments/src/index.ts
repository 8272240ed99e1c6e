export { releases } from './releases.js';
export { slumLevel2018 } from './slum/slum-level-2018.js';
export { buildingDensityLimits, slumLevel2016 } from './slum/slum-level-2016.js';
export type { BuildingDensityLimit } from './slum/slum-level-2016.js';
export { slumPriority2018 } from './slum/slum-priority-2018.js';
export { slumContribution } from './slum/slum-contribution.js';
