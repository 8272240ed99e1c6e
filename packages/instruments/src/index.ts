export { releases } from './releases.js';
export { slumLevel2018 } from './slum/slum-level-2018.js';
