import { compareVariants, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classGainFromMeans } from './gain-from-means.js';
import { normalisedGain } from './normalised-gain.js';

type Bounds = 'hake' | 'medium-to-seven-tenths' | 'low-to-three-tenths';

const classOf = (tenThousandths: number, bounds: Bounds) =>
  score(
    classGainFromMeans,
    { 'pre-mean': 0, 'post-mean': tenThousandths, maximum: 10_000 },
    { variants: { bounds } },
  ).results.class?.class;

describe('levels', () => {
  test.each<[Bounds, ...string[]]>([
    ['hake', 'low', 'medium', 'medium', 'medium', 'high', 'high'],
    ['medium-to-seven-tenths', 'low', 'medium', 'medium', 'medium', 'medium', 'high'],
    ['low-to-three-tenths', 'low', 'low', 'medium', 'medium', 'medium', 'high'],
  ])('%s', (bounds, ...reached) => {
    const around = [2999, 3000, 3001, 6999, 7000, 7001];
    expect(around.map((gain) => classOf(gain, bounds))).toEqual(reached);
  });

  test('a gain is classified before it is rounded: 0.6988 shows as 0.7 and is medium', () => {
    const { results } = score(classGainFromMeans, {
      'pre-mean': 17,
      'post-mean': 75,
      maximum: 100,
    });
    expect(results['class-gain']?.exact).toBe('58/83');
    expect(results['class-gain']?.rounded.toFixed(1)).toBe('0.7');
    expect(results.class?.class).toBe('medium');
  });

  test.each([
    [3999, 'not-effective'],
    [4000, 'less-effective'],
    [5599, 'less-effective'],
    [5600, 'fairly-effective'],
    [7599, 'fairly-effective'],
    [7600, 'effective'],
  ])('a mean gain of %i ten-thousandths is %s', (post, reached) => {
    const { results } = score(normalisedGain, { pre: [0], post: [post], maximum: 10_000 });
    expect(results.effectiveness?.class).toBe(reached);
  });
});

describe('published', () => {
  test('the mean of individual gains is not the gain of the means', () => {
    // text-id.123dok.com/document/rz317vwdy prints 0.70 for individual gains where the means rose from 12.03 to 77.50.
    const { results } = score(classGainFromMeans, {
      'pre-mean': 12.03,
      'post-mean': 77.5,
      maximum: 100,
    });
    expect(results['class-gain']?.rounded).toBe(0.7442);
  });

  test('which of them counts is said, and can matter', () => {
    const { scores, isSettled } = compareVariants(normalisedGain, {
      pre: [90, 0],
      post: [100, 30],
      maximum: 100,
    });
    const gains = scores.map(({ results }) => results['normalised-gain']?.exact);
    expect(new Set(gains)).toEqual(new Set(['4/11', '13/20']));
    expect(isSettled).toBe(true);
    for (const { results } of scores) {
      expect(results['class-gain']?.exact).toBe('4/11');
      expect(results['mean-gain']?.exact).toBe('13/20');
    }
  });
});

describe('what does not count', () => {
  test('a pair without one of its scores is left out of every mean, and counted', () => {
    const { results, columns, issues } = score(normalisedGain, {
      pre: [10, null, 30, null],
      post: [55, 90, null, null],
      maximum: 100,
    });
    expect(results.participants?.rounded).toBe(4);
    expect(results.pairs?.rounded).toBe(1);
    expect(results.incomplete?.rounded).toBe(3);
    expect(results['class-gain']?.exact).toBe('1/2');
    expect(results['mean-gain']?.exact).toBe('1/2');
    expect(columns['individual-class']).toEqual(['medium', null, null, null]);
    expect(issues.map(({ code }) => code)).toEqual([
      'scoring.rows-missing',
      'scoring.rows-missing',
    ]);
  });

  test('full marks before leave no individual gain, but are of the class', () => {
    const { results } = score(normalisedGain, { pre: [100, 0], post: [80, 60], maximum: 100 });
    expect(results['full-before']?.rounded).toBe(1);
    expect(results.decreases?.rounded).toBe(1);
    expect(results['mean-gain']?.exact).toBe('3/5');
    expect(results['class-gain']?.exact).toBe('2/5');
  });

  test('a score above the highest is reported where it stands', () => {
    const { issues } = score(normalisedGain, { pre: [50, 50], post: [60, 101], maximum: 100 });
    expect(issues).toEqual([
      expect.objectContaining({ code: 'scoring.part-exceeds-whole', path: ['post', 1] }),
    ]);
  });
});

test('it comes to what plain arithmetic comes to', () => {
  const mark = fc.option(fc.integer({ min: 0, max: 20 }), { freq: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 30 }), (rows) => {
      const { results } = score(normalisedGain, {
        pre: rows.map(([pre]) => pre),
        post: rows.map(([, post]) => post),
        maximum: 20,
      });
      const pairs = rows.filter((row): row is [number, number] => !row.includes(null));
      const gains = pairs
        .filter(([pre]) => pre < 20)
        .map(([pre, post]) => (post - pre) / (20 - pre));
      const before = total(pairs.map(([pre]) => pre)) / pairs.length;
      const after = total(pairs.map(([, post]) => post)) / pairs.length;
      expect(results.pairs?.rounded).toBe(pairs.length);
      expect(results.incomplete?.rounded).toBe(rows.length - pairs.length);
      // Where nobody's marks are known, neither are these counts.
      expect(results['full-before']?.rounded ?? 0).toBe(countIn(pairs, ([pre]) => pre === 20));
      expect(results.decreases?.rounded ?? 0).toBe(countIn(pairs, ([pre, post]) => post < pre));
      expect(results.high?.rounded ?? 0).toBe(countIn(gains, (gain) => gain >= 0.7));
      expect(results.low?.rounded ?? 0).toBe(countIn(gains, (gain) => gain < 0.3));
      if (gains.length === 0) expect(results['mean-gain']).toBeNull();
      else expect(results['mean-gain']?.rounded).toBeCloseTo(total(gains) / gains.length, 3);
      if (pairs.length === 0 || before === 20) expect(results['class-gain']).toBeNull();
      else expect(results['class-gain']?.rounded).toBeCloseTo((after - before) / (20 - before), 3);
    }),
  );
});

function countIn<Each>(all: readonly Each[], isMeant: (each: Each) => boolean): number {
  return all.filter(isMeant).length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
