import { score, type InputOf, type Score } from '@berdaya/core/scoring';
import { villageProblem } from './village-problems.js';

/** A problem as the meeting judged it. */
export interface VillageProblem<Name = string> {
  readonly name: Name;
  readonly marks: InputOf<typeof villageProblem.inputs>;
}

/** A problem with its place among the others. */
export interface RankedProblem<Name = string> {
  readonly name: Name;
  /** 1 is the most pressing; problems of equal total share a rank, and the next is as many further on. `null`: not judged in full. */
  readonly rank: number | null;
  /** Whether others have the same rank, so that the meeting has to say which comes first. */
  readonly isTied: boolean;
  readonly score: Score<typeof villageProblem.steps>;
}

/** Ranks problems from the highest total down: 1, 2, 2, 4. Those not judged in full come last, in the order they came. */
export function rankProblems<Name>(
  problems: readonly VillageProblem<Name>[],
): RankedProblem<Name>[] {
  const scored = problems.map(({ name, marks }) => {
    const result = score(villageProblem, marks);
    return { name, score: result, total: result.results.total?.rounded ?? -Infinity };
  });
  const ranked = scored.map(({ name, score: own, total }): RankedProblem<Name> => {
    const isJudged = total > -Infinity;
    const above = scored.filter((each) => each.total > total).length;
    const equal = scored.filter((each) => each.total === total).length;
    return { name, rank: isJudged ? above + 1 : null, isTied: isJudged && equal > 1, score: own };
  });
  return ranked.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
