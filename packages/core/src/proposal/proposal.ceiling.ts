import type { Rupiah } from '../kernel/index.js';

/** The most one RW can propose for a year (pagu), and where that is said. */
export interface ProposalCeiling {
  /** `null`: announced without a year, for the caller to decide. */
  readonly year: number | null;
  readonly amountRupiah: Rupiah;
  readonly source: string;
}

/**
 * What press reports said of Cimahi's PPM, none of it read in a regulation: hand the rules the ceilings of your own
 * decree instead.
 */
export const cimahiCeilings: readonly ProposalCeiling[] = [
  {
    year: null,
    amountRupiah: 100_000_000,
    source: 'Press report, not verified: Jabar Ekspres 2018, announced per RW',
  },
  {
    year: 2022,
    amountRupiah: 75_000_000,
    source: 'Press report, not verified: RMOL Jabar 2022, per RW',
  },
];

/** The ceiling of a year; `undefined` where none is known. */
export function ceilingOf(
  ceilings: readonly ProposalCeiling[],
  year: number,
): ProposalCeiling | undefined {
  return ceilings.find((ceiling) => ceiling.year === year);
}
