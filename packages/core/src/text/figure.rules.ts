import { documentTexts } from './document-texts.js';
import { differingAmounts, differingCounts } from './figures.js';
import { rule } from './text-rule.js';

const figureDiffersFromWords = rule({
  code: 'text.figure-differs-from-words',
  number: 'R03',
  severity: 'error',
  source: 'Permendikbud 50/2015 (PUEBI), on figures with words; Pamsimas training report 2018',
  *find(document) {
    for (const { path, text } of documentTexts(document)) {
      for (const { figure, words, said } of differingCounts(text)) {
        yield { path, params: { figure, words, said } };
      }
    }
  },
});

const amountDiffersFromWords = rule({
  code: 'text.amount-differs-from-words',
  number: 'R96',
  severity: 'error',
  source: 'Permendikbud 50/2015 (PUEBI), on figures with words',
  *find(document) {
    for (const { path, text } of documentTexts(document)) {
      for (const { figure, words } of differingAmounts(text)) {
        yield { path, params: { amount: figure, words } };
      }
    }
  },
});

/** Rules about figures that words repeat. */
export const figureRules = [figureDiffersFromWords, amountDiffersFromWords] as const;
