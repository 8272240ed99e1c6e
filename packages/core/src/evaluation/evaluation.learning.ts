import type { Fraction } from '../kernel/index.js';
import type { Evaluation } from './evaluation.js';
import { testShare, type ScoreGap } from './evaluation.scores.js';

/** What one participant reached before and after the training, each in per cent of its own maximum, exact. */
export interface LearningPair {
  readonly participantId: string;
  readonly pre: Fraction;
  readonly post: Fraction;
}

/** Somebody of whom there is no pair, and why: what is wrong with which of the two tests. */
export interface UnpairedParticipant {
  readonly participantId: string;
  readonly pre: ScoreGap | null;
  readonly post: ScoreGap | null;
}

/** The pairs of an evaluation, and those who are left out of them. */
export interface LearningPairs {
  readonly pairs: readonly LearningPair[];
  readonly leftOut: readonly UnpairedParticipant[];
}

/**
 * Pre-test and post-test of each participant who has both. Tests may have different maxima, so both come in per cent: 30 of
 * 40 is 3000/40, which is 75. Of those handed in who have neither it says so, too; otherwise it speaks of those who have a test.
 */
export function learningPairs(
  evaluation: Evaluation,
  participants: readonly { readonly id: string }[] = [],
): LearningPairs {
  const tested = (evaluation.scores ?? [])
    .filter(({ test }) => test !== 'final')
    .map(({ participantId }) => participantId);
  const pairs: LearningPair[] = [];
  const leftOut: UnpairedParticipant[] = [];
  for (const participantId of new Set([...participants.map(({ id }) => id), ...tested])) {
    const pre = testShare(participantId, 'pre-test', evaluation);
    const post = testShare(participantId, 'post-test', evaluation);
    if (typeof pre !== 'string' && typeof post !== 'string') {
      pairs.push({ participantId, pre: inPerCent(pre), post: inPerCent(post) });
    } else leftOut.push({ participantId, pre: gapIn(pre), post: gapIn(post) });
  }
  return { pairs, leftOut };
}

/** Pairs as columns of whole points on one scale, a row for each pair. */
export interface LearningColumns {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  /** The maximum of both tests on that scale. */
  readonly maximum: number;
}

/**
 * The pairs as columns for a score, on the smallest scale on which all maxima are whole, so that nothing is rounded: 30 of
 * 40 beside 80 of 100 are 150 and 160 of 200. `null` where no exact number is large enough for that scale.
 */
export function learningColumns(pairs: readonly LearningPair[]): LearningColumns | null {
  const maximum = pairs
    .flatMap(({ pre, post }) => [pre.denominator, post.denominator])
    .reduce(leastCommonMultiple, 1);
  if (!Number.isSafeInteger(maximum)) return null;
  const onScale = ({ numerator, denominator }: Fraction) =>
    (numerator / 100) * (maximum / denominator);
  return {
    pre: pairs.map(({ pre }) => onScale(pre)),
    post: pairs.map(({ post }) => onScale(post)),
    maximum,
  };
}

function inPerCent({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100, denominator };
}

function gapIn(share: Fraction | ScoreGap): ScoreGap | null {
  return typeof share === 'string' ? share : null;
}

/** Beyond what is exact it stays so, however it goes on. */
function leastCommonMultiple(a: number, b: number): number {
  if (!Number.isSafeInteger(a)) return a;
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
