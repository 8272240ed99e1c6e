import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkPerDiemPaymentShape } from './per-diem.check.js';
import type { perDiemPaymentSchema } from './per-diem.schema.js';

/** What a person is paid for a day: uang harian, uang transpor, honorarium. */
export const perDiemKinds = ['per-diem', 'transport', 'honorarium'] as const;

/** One of per diem, transport, honorarium. */
export type PerDiemKind = (typeof perDiemKinds)[number];

/** Money handed to one person for one day of a training. */
export type PerDiemPayment = Readonly<z.output<typeof perDiemPaymentSchema>>;

/** Reads a payment; refuses with `shape.…` issues. */
export function parsePerDiemPayment(input: unknown): Result<PerDiemPayment> {
  return readChecked(checkPerDiemPaymentShape, input);
}
