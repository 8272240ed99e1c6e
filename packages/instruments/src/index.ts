export { releases } from './releases.js';
