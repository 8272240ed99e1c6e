import type { Citation, Fraction } from '../kernel/index.js';
import type { FundingSource } from './work-plan.js';

/** What a programme asks of one source, as a share of all that is funded. */
export interface FundingBound {
  readonly source: FundingSource;
  readonly minimum?: Fraction;
  readonly maximum?: Fraction;
}

/** How a programme wants the money of a plan made up. */
export interface FundingComposition extends Citation {
  readonly id: string;
  /** Programme of the catalogue. */
  readonly program: string;
  readonly bounds: readonly FundingBound[];
}

const percent = (numerator: number): Fraction => ({ numerator, denominator: 100 });

/**
 * Compositions as data. None is asked unless it is handed to `checkWorkPlan`; hand in those of your own decree instead of
 * one whose confidence is `memory`.
 */
export const fundingCompositions: readonly FundingComposition[] = [
  {
    id: 'pamsimas-rkm',
    program: 'pamsimas',
    bounds: [
      { source: 'apbn', maximum: percent(70) },
      { source: 'apbdes', minimum: percent(10) },
      { source: 'self-help-cash', minimum: percent(4) },
      { source: 'self-help-in-kind', minimum: percent(16) },
    ],
    source: 'Pamsimas practice of financing an RKM; not verified',
    confidence: 'memory',
  },
];
