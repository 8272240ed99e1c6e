import { compareVariants, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arnsteinLadder } from './arnstein-ladder.js';

type Convention = keyof typeof arnsteinLadder.variants.convention.options;

const rungs = [
  'manipulation',
  'therapy',
  'informing',
  'consultation',
  'placation',
  'partnership',
  'delegated-power',
  'citizen-control',
];

/** How many answers there are at each rung, from the answers themselves. */
function counted(answers: readonly number[]) {
  const at = (rung: number) => answers.filter((each) => each === rung).length;
  return {
    'rung-1': at(1),
    'rung-2': at(2),
    'rung-3': at(3),
    'rung-4': at(4),
    'rung-5': at(5),
    'rung-6': at(6),
    'rung-7': at(7),
    'rung-8': at(8),
  };
}

const scored = (answers: readonly number[], convention: Convention) =>
  score(arnsteinLadder, counted(answers), { variants: { convention } }).results;

/** Answers of four questions by a hundred respondents that come to a total. */
function fourHundred(total: number): number[] {
  const low = Math.floor(total / 400);
  return Array.from({ length: 400 }, (_, index) => (index < total - low * 400 ? low + 1 : low));
}

describe('thirty respondents of a thesis', () => {
  const answers = [4, 5, 6, 7].flatMap((rung, index) =>
    Array.from({ length: [7, 7, 10, 6][index] ?? 0 }, () => rung),
  );

  test('are at rung 5 by the floor of the mean and at 6 by intervals', () => {
    expect(scored(answers, 'floor-of-mean')).toMatchObject({
      total: { exact: '165' },
      rung: { class: 'placation' },
      group: { class: 'tokenism' },
    });
    expect(scored(answers, 'intervals')).toMatchObject({
      'rung-number': { exact: '6' },
      rung: { class: 'partnership' },
      group: { class: 'citizen-power' },
    });
  });

  test('so an officer has to say which convention is theirs', () => {
    expect(compareVariants(arnsteinLadder, counted(answers)).isSettled).toBe(false);
  });
});

test.each(Array.from({ length: 7 }, (_, index) => [400 + 350 * (index + 1), index] as const))(
  'four questions, a hundred respondents: the bound %i',
  (bound, lower) => {
    const reached = (total: number, convention: Convention) =>
      rungs.indexOf(scored(fourHundred(total), convention).rung?.class ?? '');
    expect(scored(fourHundred(bound), 'intervals').total?.exact).toBe(String(bound));
    expect([-1, 0, 1].map((by) => reached(bound + by, 'intervals'))).toEqual([
      lower,
      lower + 1,
      lower + 1,
    ]);
    expect([-1, 0, 1].map((by) => reached(bound + by, 'intervals-closed-above'))).toEqual([
      lower,
      lower,
      lower + 1,
    ]);
  },
);

test('both ends are rungs', () => {
  const ones = Array.from({ length: 5 }, () => 1);
  const eights = Array.from({ length: 5 }, () => 8);
  for (const convention of ['intervals', 'intervals-closed-above', 'floor-of-mean'] as const) {
    expect(scored(ones, convention).rung?.class).toBe('manipulation');
    expect(scored(eights, convention).rung?.class).toBe('citizen-control');
  }
});

test.each([
  [1093, 'non-participation'],
  [1094, 'non-participation'],
  [1324, 'non-participation'],
  [1325, 'tokenism'],
  [2248, 'tokenism'],
  [2249, 'citizen-power'],
])('three bands: a total of %i of 400 answers is %s', (total, group) => {
  // 33 of 100 is 400 + 924 = 1324; 66 of 100 is 400 + 1848 = 2248.
  const results = scored(fourHundred(total), 'three-bands');
  expect(results.group?.class).toBe(group);
  expect(results.rung).toBeNull();
});

test('nobody answered: no rung, no group', () => {
  expect(scored([], 'intervals')).toMatchObject({ mean: null, rung: null, group: null });
});

test('it comes to what a tally by hand comes to', () => {
  const anyAnswers = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const total = answers.reduce((sum, each) => sum + each, 0);
      const n = answers.length;
      // In eighths, so that nothing is divided: the total lies in class k where 8(total − n) is below 7nk.
      let rung = 1;
      while (rung < 8 && 8 * (total - n) >= 7 * n * rung) rung += 1;
      expect(scored(answers, 'intervals')['rung-number']?.rounded).toBe(rung);
      expect(scored(answers, 'floor-of-mean').rung?.class).toBe(rungs[Math.floor(total / n) - 1]);
    }),
  );
});
