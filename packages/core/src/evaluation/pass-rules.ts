import type { Citation } from '../kernel/index.js';
import type { PassRule } from './evaluation.js';

/** Competent in every unit, assessed at most three times in each. Source: Permenaker 6/2025 article 33. */
export const competencePassRule: PassRule = {
  id: 'permenaker-6-2025',
  source: 'Permenaker 6/2025 pasal 33',
  asksCompetence: true,
  maximumAttempts: 3,
};

const hundredths = (numerator: number) => ({ numerator, denominator: 100 });

/**
 * A final score of 61 of 100, with bands from 51, 61, 71 and 86; it goes with `ninetyPercentPolicy`. Not verified: it is
 * read from the source code of one centre's training system, where a comment says 60, and no regulation was seen. What the
 * bands are called is not known.
 */
export const scorePassRule: PassRule = {
  id: 'btam-bimtek-system',
  source:
    'Kode sumber sistem pelatihan Balai Teknik Air Minum, belum diverifikasi; peraturannya tidak ditemukan',
  asksCompetence: false,
  minimumScore: hundredths(61),
  bands: [51, 61, 71, 86].map((minimum) => ({ minimum: hundredths(minimum) })),
};

/** A pass rule somebody was found to follow: how sure that is, and whether a regulation stands behind it. */
export interface PassRulePreset extends Citation {
  readonly rule: PassRule;
  readonly isRegulation: boolean;
}

/** The pass rules that were found, to choose from. */
export const passRulePresets: readonly PassRulePreset[] = [
  {
    rule: competencePassRule,
    source: 'Permenaker 6/2025 article 33',
    confidence: 'read',
    isRegulation: true,
  },
  {
    rule: scorePassRule,
    source: 'source code of the training system of Balai Teknik Air Minum; no regulation seen',
    confidence: 'weak',
    isRegulation: false,
  },
];

/** The rule that an evaluation is judged by. */
export function passRuleOf({ passRule }: { readonly passRule?: PassRule | null | undefined }) {
  return passRule ?? competencePassRule;
}
