import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkLedgerLineShape } from './ledger.check.js';
import type { ledgerLineSchema } from './ledger.schema.js';

/** What every line of a ledger says: who recorded it, when, on which device, and which number it has there. */
export type LedgerLine = Readonly<z.output<typeof ledgerLineSchema>>;

/** A line before its device has numbered and chained it. */
export type Unnumbered<Line extends LedgerLine> = Line extends LedgerLine
  ? Omit<Line, 'deviceId' | 'sequence' | 'chain'>
  : never;

/** Reads what a line of any kind, even one of a later version, says of itself; refuses with `shape.…` issues. */
export function parseLedgerLine(input: unknown): Result<LedgerLine> {
  return readChecked(checkLedgerLineShape, input);
}

/** What the lines among any values say of themselves, whatever their kind; what is no line at all is passed over. */
export function readableLines(inputs: readonly unknown[]): LedgerLine[] {
  return inputs.flatMap((input) => {
    const parsed = parseLedgerLine(input);
    return parsed.ok ? [parsed.value] : [];
  });
}
