import { slumAspects } from '@berdaya/core/planning';
import {
  addInputs,
  afterWorks,
  compareVariants,
  defineInstrument,
  score,
} from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slumLevel2016, slumLevel2018 } from '../index.js';
import {
  aPlace,
  codes,
  noyontaansari,
  placeWithTotal,
  sumbermulyo,
  wholeOf,
  type Code,
  type SlumInput,
} from './slum.test-support.js';

const aspectIds = [
  'buildings',
  'roads',
  'drinking-water',
  'drainage',
  'wastewater',
  'solid-waste',
  'fire-protection',
] as const;

describe('published figures', () => {
  test('an RT sheet of Jawa Timur', () => {
    const { results, issues } = score(slumLevel2018, sumbermulyo);
    expect(results.total?.exact).toBe('38');
    expect(results.level?.class).toBe('moderate');
    const means = aspectIds.map((id) => Number(results[`aspect-${id}`]?.rounded.toFixed(2)));
    expect(means).toEqual([17.33, 45.19, 45, 26.84, 21.67, 100, 100]);
    expect(issues).toEqual([]);
  });

  test('each RT of a kawasan, and the kawasan from its RTs', () => {
    for (const { input, total } of noyontaansari) {
      expect(score(slumLevel2018, input).results.total?.rounded).toBe(total);
    }
    const { input, issues } = addInputs(
      slumLevel2018,
      noyontaansari.map((each) => each.input),
    );
    expect(issues).toEqual([]);
    expect(input).toMatchObject({ area: 5.346341, population: 398, 'open-space': null });
    const { results } = score(slumLevel2018, input);
    const published = slumLevel2018.examples.find(({ name }) => name.includes('Noyontaansari'));
    for (const [step, value] of Object.entries(published?.expected ?? {})) {
      const result = results[step as keyof typeof results];
      const shown = result && 'class' in result ? result.class : result?.rounded;
      expect(shown, step).toBe(value);
    }
    // The mean of the points of 19 and 16 would be 17.5: another number, and no rule.
    expect(results.total?.exact).toBe('17');
  });
});

describe('bands', () => {
  test.each([
    [0, 0],
    [24.64, 0],
    [24.994, 0],
    [24.995, 1],
    [25, 1],
    [50, 1],
    [50.91, 1],
    [50.994, 1],
    [50.995, 3],
    [51, 3],
    [51.09, 3],
    [75.9, 3],
    [75.994, 3],
    [75.995, 5],
    [76, 5],
    [100, 5],
  ])('%f per cent is worth %i', (perCent, points) => {
    for (const code of codes) {
      const { results } = score(slumLevel2018, aPlace({ [code]: perCent }));
      expect(results[`score-${code}`]?.rounded).toBe(points);
      expect(results.total?.rounded).toBe(points);
    }
  });

  test('the bands as the regulation writes them stand beside the cuts', () => {
    const { bands } = slumLevel2018.steps['score-1a'];
    expect(bands.map(({ written }) => written)).toEqual(['<25', '25–50', '51–75', '76–100']);
    expect(bands.map(({ points }) => points)).toEqual([0, 1, 3, 5]);
  });
});

describe('levels', () => {
  test.each([
    [0, 'none'],
    [15, 'none'],
    [16, 'light'],
    [37, 'light'],
    [38, 'moderate'],
    [59, 'moderate'],
    [60, 'heavy'],
    [80, 'heavy'],
  ])('a total of %i is %s', (total, level) => {
    const { results } = score(slumLevel2018, placeWithTotal(total));
    expect(results.total?.rounded).toBe(total);
    expect(results.level?.class).toBe(level);
  });

  test('that the heaviest level rests on the worksheet only is said', () => {
    const { classes } = slumLevel2018.steps.level;
    expect(classes.find((each) => each.class === 'heavy')).toMatchObject({
      citation: { confidence: 'weak' },
    });
  });

  test.each([
    ['cuts of some applications', 40, 71, 38, 'moderate', 'light'],
    ['cuts of some applications', 40, 71, 60, 'heavy', 'moderate'],
    ['the local rule of one city', 35, 55, 36, 'light', 'moderate'],
    ['the local rule of one city', 35, 55, 56, 'moderate', 'heavy'],
  ])('%s, %i and %i, are not the official ones', (_, moderate, heavy, total, official, local) => {
    const { level } = slumLevel2018.steps;
    const cuts: Readonly<Record<string, number>> = { moderate, heavy };
    const practice = defineInstrument({
      ...slumLevel2018,
      id: 'local-practice',
      basis: 'house-rule',
      steps: {
        ...slumLevel2018.steps,
        level: {
          ...level,
          classes: level.classes.map((each) => ({
            ...each,
            ...(cuts[each.class] === undefined ? {} : { from: cuts[each.class] ?? 0 }),
          })),
        },
      },
    });
    const place = placeWithTotal(total);
    expect(score(slumLevel2018, place).results.level?.class).toBe(official);
    expect(score(practice, place).results.level?.class).toBe(local);
  });
});

describe('what real tables hold', () => {
  test('sixteen volumes and their wholes are enough', () => {
    const { results, missing, issues, unverified } = score(slumLevel2018, aPlace({ '1a': 100 }));
    expect(results.level?.class).toBe('none');
    expect({ missing, issues, unverified }).toEqual({ missing: [], issues: [], unverified: [] });
  });

  test('open space and population are kept beside the score and change nothing', () => {
    const plain = score(slumLevel2018, placeWithTotal(40));
    const place = { ...placeWithTotal(40), 'open-space': 0.25, population: 300 };
    const { results, inputs, unverified } = score(slumLevel2018, place);
    expect(results).toEqual(plain.results);
    expect(unverified).toEqual([]);
    const open = inputs.find(({ id }) => id === 'open-space');
    expect(open?.value).toEqual({ exact: '1/4', rounded: 0.25 });
    expect(open?.definition.citation?.confidence).toBe('memory');
  });

  test('a whole of zero measures nothing: no points, and a warning', () => {
    const { results, issues } = score(slumLevel2018, aPlace({ '1a': 100, households: 0, '3a': 4 }));
    expect(results['score-3a']?.rounded).toBe(0);
    expect(results.total?.rounded).toBe(5);
    const zero = issues.filter(({ code }) => code === 'scoring.whole-is-zero');
    expect(zero.map(({ path }) => path[0])).toEqual(['3a', '3b', '5a', '5b', '6a', '6b']);
    expect(zero.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a flooded area below zero earns nothing and is warned of', () => {
    const { results, issues } = score(slumLevel2018, aPlace({ '4a': -0.5 }));
    expect(results['percent-4a']?.rounded).toBe(-0.5);
    expect(results['score-4a']?.rounded).toBe(0);
    expect(issues).toMatchObject([{ code: 'scoring.out-of-range', path: ['4a'] }]);
  });

  test('more than there is earns five points and is warned of', () => {
    const { results, issues } = score(slumLevel2018, aPlace({ '2b': 101 }));
    expect(results['percent-2b']?.rounded).toBe(101);
    expect(results['score-2b']?.rounded).toBe(5);
    expect(issues).toMatchObject([{ code: 'scoring.part-exceeds-whole', path: ['2b'] }]);
  });

  test('without one volume there is no total, and the rest is known', () => {
    const { results, missing } = score(slumLevel2018, { ...placeWithTotal(40), '6a': null });
    expect(missing).toEqual(['6a']);
    expect(results).toMatchObject({ 'score-1a': { rounded: 5 }, 'score-6a': null, total: null });
    expect(results.level).toBeNull();
    expect(results['aspect-buildings']?.rounded).toBe(100);
  });
});

describe('means', () => {
  test('by either practice, and the score says which', () => {
    const place = aPlace({ '2a': 20, '2b': 40 });
    const { scores, isSettled } = compareVariants(slumLevel2018, place);
    expect(scores.map(({ variants }) => variants['aspect-mean'])).toEqual(['plain', 'scored-only']);
    expect(scores.map(({ results }) => results['aspect-roads']?.rounded)).toEqual([30, 20]);
    expect(scores.map(({ results }) => results['sectoral-mean']?.exact)).toEqual(['30/7', '20/7']);
    expect(isSettled).toBe(true);
  });

  test('what is just below the first cut counts in the plain mean only', () => {
    for (const [perCent, mean] of [
      [24.994, 0],
      [24.995, 12.4975],
    ] as const) {
      const place = aPlace({ '7a': perCent });
      const { results } = score(slumLevel2018, place, {
        variants: { 'aspect-mean': 'scored-only' },
      });
      expect(results['aspect-fire-protection']?.rounded).toBe(mean);
    }
  });

  test('aspects are those of planning, less the one that only informs', () => {
    const scored = slumAspects.filter(({ isInformative }) => !isInformative);
    expect(scored.map(({ id }) => id)).toEqual(aspectIds);
    for (const id of aspectIds) expect(slumLevel2018.steps).toHaveProperty([`aspect-${id}`]);
  });
});

describe('laws', () => {
  const counts = fc.integer({ min: 1, max: 500 });
  const shares = fc.record(
    Object.fromEntries(codes.map((code) => [code, fc.integer({ min: -5, max: 120 })])),
  );
  const wholes = fc.record({
    area: counts.map((value) => value / 100),
    buildings: counts,
    households: counts,
    'ideal-road': counts,
    'ideal-drain': counts,
  });
  /** Random RTs, most volumes within their wholes. */
  const anyRt = fc
    .tuple(wholes, shares)
    .map(([whole, share]): SlumInput & Record<Code | keyof typeof whole, number> => ({
      ...whole,
      ...(Object.fromEntries(
        codes.map((code) => [
          code,
          code === '1b' || code === '4a'
            ? Math.round(whole.area * (share[code] ?? 0)) / 100
            : Math.round((whole[wholeOf[code]] * (share[code] ?? 0)) / 100),
        ]),
      ) as Record<Code, number>),
    }));

  /** The rule again with plain numbers; `null` where a share is too near a cut for them. */
  function byHand(input: Readonly<Record<string, unknown>>) {
    const perCents = codes.map(
      (code) => (100 * Number(input[code])) / Number(input[wholeOf[code]]),
    );
    const cuts = [24.995, 50.995, 75.995];
    if (perCents.some((each) => cuts.some((cut) => Math.abs(each - cut) < 1e-9))) return null;
    const points = perCents.map((each) =>
      each < 24.995 ? 0 : each < 50.995 ? 1 : each < 75.995 ? 3 : 5,
    );
    const total = points.reduce<number>((sum, each) => sum + each, 0);
    const level = total >= 60 ? 'heavy' : total >= 38 ? 'moderate' : total >= 16 ? 'light' : 'none';
    const meanOf = (counted: readonly number[]) => {
      const aspects = ['1', '2', '3', '4', '5', '6', '7'].map((number) => {
        const own = counted.filter((_, index) => codes[index]?.startsWith(number));
        return own.reduce((sum, each) => sum + each, 0) / own.length;
      });
      return aspects.reduce((sum, each) => sum + each, 0) / 7;
    };
    const plain = meanOf(perCents);
    const scoredOnly = meanOf(perCents.map((each, index) => ((points[index] ?? 0) > 0 ? each : 0)));
    return { total, level, plain, scoredOnly };
  }

  test('any RT comes to what one reckons by hand', () => {
    fc.assert(
      fc.property(anyRt, (input) => {
        const expected = byHand(input);
        if (expected === null) return;
        const [plain, scoredOnly] = compareVariants(slumLevel2018, input).scores;
        expect(plain?.results.total?.rounded).toBe(expected.total);
        expect(plain?.results.level?.class).toBe(expected.level);
        expect(plain?.results['sectoral-mean']?.rounded).toBeCloseTo(expected.plain, 3);
        expect(scoredOnly?.results['sectoral-mean']?.rounded).toBeCloseTo(expected.scoredOnly, 3);
      }),
      { numRuns: 500 },
    );
  });

  test('at the cuts whole numbers decide', () => {
    const cut = fc.constantFrom([24_995, 0, 1], [50_995, 1, 3], [75_995, 3, 5]);
    fc.assert(
      fc.property(
        cut,
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(...codes),
        ([thousandths = 0, below, from], times, code) => {
          // A whole of 100,000 parts and a volume of exactly the cut, then one part less.
          const place = aPlace({ [wholeOf[code]]: 100_000 * times });
          const points = (volume: number) =>
            score(slumLevel2018, { ...place, [code]: volume }).results[`score-${code}`]?.rounded;
          expect(points(thousandths * times)).toBe(from);
          expect(points(thousandths * times - 1)).toBe(below);
        },
      ),
    );
  });

  test('places counted in other units of area come to the same', () => {
    fc.assert(
      fc.property(anyRt, (input) => {
        const squareMetres = Object.fromEntries(
          (['area', '1b', '4a'] as const).map((id) => [id, Math.round(input[id] * 10_000)]),
        );
        expect(score(slumLevel2018, { ...input, ...squareMetres }).results).toEqual(
          score(slumLevel2018, input).results,
        );
      }),
    );
  });

  test('as many times the same RT is a kawasan of the same score', () => {
    fc.assert(
      fc.property(anyRt, fc.integer({ min: 1, max: 20 }), (input, times) => {
        const many = addInputs(
          slumLevel2018,
          Array.from({ length: times }, () => input),
        );
        expect(score(slumLevel2018, many.input).results).toEqual(
          score(slumLevel2018, input).results,
        );
      }),
    );
  });

  test('works never raise a total', () => {
    const works = fc.array(
      fc.record({ on: fc.constantFrom<string>(...codes, '8a'), volume: fc.nat(500) }),
    );
    fc.assert(
      fc.property(anyRt, works, (input, booked) => {
        const before = score(slumLevel2018, input).results.total?.rounded ?? NaN;
        const after = score(slumLevel2018, afterWorks(slumLevel2018, input, booked).input);
        expect(after.results.total?.rounded).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('works', () => {
  test('a road is booked on its metres and on what it improves beside', () => {
    const start = aPlace({ '2b': 80, '1a': 80, '7a': 80, '4b': 10 });
    const { input, issues } = afterWorks(slumLevel2018, start, [
      { on: '2b', volume: 60 },
      { on: '1a', volume: 20.5 },
      { on: '7a', volume: 80 },
      { on: '4b', volume: 12 },
      { on: '8a', volume: 1 },
    ]);
    expect(input).toMatchObject({ '2b': 20, '1a': 59.5, '7a': 0, '4b': 0 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['scoring.works-on-nothing', ['works', 4, 'on']],
      ['scoring.works-exceed-volume', ['4b']],
    ]);
    expect(score(slumLevel2018, start).results.total?.rounded).toBe(15);
    expect(score(slumLevel2018, input).results.total?.rounded).toBe(3);
  });
});

test('the rule names the one it replaces', () => {
  expect(slumLevel2018.replaces).toBe(slumLevel2016.id);
});
