import type { ScoringWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about scores. */
export const scoring: ScoringWords = {
  'scoring.depends-on-variant': ({ indonesian, practicesIndonesian, classesIndonesian, values }) =>
    `Hasil ${indonesian} bergantung pada cara hitungnya: ${outcomes(practicesIndonesian, classesIndonesian, values)}. Tetapkan cara hitung yang dipakai, dan sebutkan bersama hasilnya.`,
};

/** `bobot 1/9: 88,5 (sangat baik); bobot 0,11: 87,62 (baik)` */
function outcomes(
  practices: readonly string[],
  classes: readonly string[],
  values: readonly string[],
): string {
  return practices
    .map((practice, index) => {
      const [reached = '', value = ''] = [classes[index], values[index]];
      if (reached === '') return `${practice}: tidak ada hasil`;
      return `${practice}: ${value === '' ? reached : `${format.number(Number(value))} (${reached})`}`;
    })
    .join('; ');
}
