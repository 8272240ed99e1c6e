import type { Fraction } from '../kernel/index.js';
import type { Evaluation, TestKind } from './evaluation.js';

/** Why there is no telling what a participant reached in a test: none is recorded, several are, or one that cannot be. */
export type ScoreGap = 'missing' | 'repeated' | 'out-of-range';

/** What a participant reached in a test as a share of its maximum, or why there is no telling. */
export function testShare(
  participantId: string,
  test: TestKind,
  { scores }: Evaluation,
): Fraction | ScoreGap {
  const [score, another] =
    scores?.filter((each) => each.participantId === participantId && each.test === test) ?? [];
  if (score === undefined) return 'missing';
  if (another !== undefined) return 'repeated';
  const { points: numerator, maximum: denominator } = score;
  return numerator < 0 || numerator > denominator ? 'out-of-range' : { numerator, denominator };
}
