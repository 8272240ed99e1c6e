export { perDiemPaymentSchema } from './per-diem.schema.js';
export { parsePerDiemPayment, perDiemKinds } from './per-diem.js';
export type { PerDiemKind, PerDiemPayment } from './per-diem.js';
export { perDiemByDay } from './per-diem.totals.js';
export type { PerDiemByDay, PerDiemTotal } from './per-diem.totals.js';
export { perDiemRules, checkPerDiem } from './per-diem.rules.js';
export type { PerDiemContext } from './per-diem.rules.js';
