import type { RubricIndicator } from '@berdaya/core/empowerment';

/** Words in Indonesian and English. */
type Words = readonly [id: string, en: string];

/** An indicator of the sample with the levels 0 to 3; from the second on it asks for evidence. */
export function indicator(
  id: string,
  weight: RubricIndicator['weight'],
  [indonesian, english]: Words,
  levels: readonly [Words, Words, Words, Words],
): RubricIndicator {
  return {
    id,
    title: { id: indonesian, en: english },
    weight,
    levels: levels.map(([seen, seenInEnglish], level) => ({
      level,
      description: { id: seen, en: seenInEnglish },
      points: [0, 30, 70, 100][level] ?? 0,
    })),
    evidence: [
      { fromLevel: 2, pieces: 1 },
      { fromLevel: 3, pieces: 2, kinds: ['minutes', 'attendance-list', 'document', 'photo'] },
    ],
    verifiers: ['Kasie Pemberdayaan', 'Kasie Sarana Prasarana', 'Lurah'],
  };
}

/** All of a domain. */
export const whole = { numerator: 1, denominator: 1 };
/** Half of it. */
export const half = { numerator: 1, denominator: 2 };
