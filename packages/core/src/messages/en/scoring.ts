import type { ScoringWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about scores. */
export const scoring: ScoringWords = {
  'scoring.depends-on-variant': ({ english, practicesEnglish, classesEnglish, values }) =>
    `The result of ${english} depends on the way of reckoning: ${outcomes(practicesEnglish, classesEnglish, values)}. Decide on one, and name it with the result.`,
};

/** `weight 1/9: 88.5 (very good); weight 0.11: 87.62 (good)` */
function outcomes(
  practices: readonly string[],
  classes: readonly string[],
  values: readonly string[],
): string {
  return practices
    .map((practice, index) => {
      const [reached = '', value = ''] = [classes[index], values[index]];
      if (reached === '') return `${practice}: no result`;
      return `${practice}: ${value === '' ? reached : `${format.number(Number(value))} (${reached})`}`;
    })
    .join('; ');
}
