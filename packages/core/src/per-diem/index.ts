export { perDiemRules } from './per-diem.rules.js';
