export { releases } from './releases.js';
export { normalisedGain } from './learning/normalised-gain.js';
export { classGainFromMeans } from './learning/gain-from-means.js';
export { arnsteinLadder } from './participation/arnstein-ladder.js';
export { weai, abbreviatedWeai } from './empowerment/weai-versions.js';
export { projectWeai, projectWeaiOfTwelve } from './empowerment/pro-weai.js';
export { weaiInstrument } from './empowerment/weai.js';
export type { WeaiDefinition, WeaiIndicator } from './empowerment/weai.js';
