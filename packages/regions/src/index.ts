export { openRegions } from './regions.js';
export type { Regions } from './regions.js';
export { regionsFromUrl } from './url.js';
export type { FetchText } from './url.js';
export type { LoadText } from './load-text.js';
export type { Distinction, NameAnswer } from './name-search.js';
export type { CodeAnswer } from './code-reading.js';
export { regionsEnglish, regionsIndonesian } from './regions-issue.js';
export type { RegionsCode, RegionsWords } from './regions-issue.js';
