/** What an article of the law on personal data is consulted for here, and whether that was read in a source. */
export interface PersonalDataArticle {
  readonly article: number;
  /** English kebab-case: `specific-data`, `legal-bases` … */
  readonly topic: string;
  /** Whether a source was read; what is not verified is a default and may be overruled. */
  readonly isVerified: boolean;
  readonly source: string;
}

const law = 'UU 27/2022 (Pelindungan Data Pribadi)';

/**
 * The articles of UU 27/2022 that the rules rest on. Whether a portal may rely on a public task instead of consent
 * (art. 20) is not verified.
 */
export const personalDataLaw: readonly PersonalDataArticle[] = [
  { article: 4, topic: 'specific-data', isVerified: true, source: `${law}; binus.ac.id` },
  { article: 20, topic: 'legal-bases', isVerified: false, source: `${law}; not verified` },
  { article: 21, topic: 'notice', isVerified: true, source: law },
  { article: 22, topic: 'form-of-consent', isVerified: true, source: law },
  { article: 24, topic: 'proof-of-consent', isVerified: true, source: law },
  { article: 25, topic: 'children', isVerified: true, source: `${law}; kompas.com` },
  { article: 26, topic: 'disability', isVerified: true, source: `${law}; binus.ac.id` },
  { article: 46, topic: 'breach-notice', isVerified: true, source: law },
];

/** Days of 24 hours within which processing stops after consent was withdrawn (UU 27/2022: 3×24 hours). */
export const withdrawalDays = 3;
