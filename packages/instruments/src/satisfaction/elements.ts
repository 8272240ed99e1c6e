import type { Label, Score } from '@berdaya/core/scoring';

/** An element of a satisfaction survey with the mean of its answers. */
export interface ElementMean {
  readonly element: string;
  readonly label: Label;
  readonly mean: number;
}

/**
 * The elements of a scored satisfaction survey from the lowest mean to the highest, those that are equal in the order of the
 * survey: where to begin. Elements without an answer are left out; the score says which. Means have four decimals.
 */
export function elementsFromLowest({ inputs, results }: Score): ElementMean[] {
  return inputs
    .flatMap(({ id, definition }): ElementMean[] => {
      const mean = results[`mean-${id}`];
      if (mean == null || !('rounded' in mean)) return [];
      return [{ element: id, label: definition.label, mean: mean.rounded }];
    })
    .sort((a, b) => a.mean - b.mean);
}
