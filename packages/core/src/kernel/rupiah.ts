import { failure, success, type Result } from './result.js';

/** No plan of a village or city comes near a trillion rupiah; below it sums stay exact. */
export const largestAmount = 1_000_000_000_000;

/** An amount of money in whole rupiah, from zero to a trillion. */
export type Rupiah = number;

/** Sum of whole rupiah; throws a `RangeError` beyond what a number holds exactly. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError('sum of rupiah is not exact');
  return total;
}

/**
 * Reads an amount as people type it: `75000000`, `75.000.000`, `Rp 75.000.000`,
 * `75,000,000`, `Rp75.000.000,-`; blank is `null`. Refuses everything else, decimals included, with `shape.not-rupiah`.
 * Amounts as papers write them, in words or as `75 juta`, are read by `readRupiah` of the text unit.
 */
export function parseRupiah(typed: string): Result<Rupiah | null> {
  const written = typed
    .replace(/\s/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/,(-|00)$/, '');
  if (written === '') return success(null);
  const isWhole = /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(written);
  const amount = Number(written.replace(/[.,]/g, ''));
  if (isWhole && amount <= largestAmount) return success(amount);
  const params = { received: typed };
  return failure([{ code: 'shape.not-rupiah', severity: 'error', path: [], params }]);
}
