import { improvements, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idm2016, idm2016Input, idm2016Totals } from '../index.js';

const totals = (iks: number, ike: number, ikl: number) => ({
  'iks-total': iks,
  'ike-total': ike,
  'ikl-total': ikl,
});

/** The sheet of one village in 2020, as published. */
const sheet = {
  iks: [
    5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 1, 1, 5, 5, 5, 5, 2, 2, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5,
  ],
  ike: [5, 1, 1, 5, 3, 0, 3, 3, 3, 3, 5, 5],
  ikl: [5, 5, 0],
};
const village = idm2016Input(sheet);

/** Every IDM there is: 6300ths, each with totals that come to it. */
const grid = new Map<number, readonly [iks: number, ike: number, ikl: number]>();
for (let ikl = 0; ikl <= 15; ikl += 1) {
  for (let ike = 0; ike <= 60; ike += 1) {
    for (let iks = 0; iks <= 175; iks += 1) {
      const place = 12 * iks + 35 * ike + 140 * ikl;
      if (!grid.has(place)) grid.set(place, [iks, ike, ikl]);
    }
  }
}

/** The status of so many 6300ths, reckoned without an engine: ten-thousandths in whole numbers. */
function statusOf(place: number): string {
  const rounded = Math.floor((place * 20_000 + 6300) / 12_600);
  if (rounded > 8155) return 'independent';
  if (rounded > 7072) return 'advanced';
  if (rounded > 5989) return 'developing';
  return rounded > 4907 ? 'underdeveloped' : 'very-underdeveloped';
}

describe('status', () => {
  test('every IDM there is has the status that whole numbers say', () => {
    for (const [place, [iks, ike, ikl]] of grid) {
      const { results } = score(idm2016Totals, totals(iks, ike, ikl));
      expect([place, results.status?.class]).toEqual([place, statusOf(place)]);
      expect(results.idm?.rounded).toBe(Math.floor((place * 20_000 + 6300) / 12_600) / 10_000);
    }
    expect(grid.size).toBe(5927);
  });

  test.each([
    [3091, 0.4906, 'very-underdeveloped'],
    [3092, 0.4908, 'underdeveloped'],
    // Rounded it lies on the bound, and stays in the lower class.
    [3773, 0.5989, 'underdeveloped'],
    [3774, 0.599, 'developing'],
    [4455, 0.7071, 'developing'],
    [4456, 0.7073, 'advanced'],
    [5137, 0.8154, 'advanced'],
    [5138, 0.8156, 'independent'],
  ])('%i/6300 is %f, %s', (place, idm, status) => {
    const [iks = 0, ike = 0, ikl = 0] = grid.get(place) ?? [];
    const { results } = score(idm2016Totals, totals(iks, ike, ikl));
    expect([results.idm?.rounded, results.status?.class]).toEqual([idm, status]);
  });

  test.each([
    [0.4907, 'very-underdeveloped', 0.4908, 'underdeveloped'],
    [0.5989, 'underdeveloped', 0.599, 'developing'],
    [0.7072, 'developing', 0.7073, 'advanced'],
    [0.8155, 'advanced', 0.8156, 'independent'],
  ])('on %f a village is %s, on %f %s', (bound, below, next, above) => {
    const at = (idm: number) => {
      const share = { 'iks-total': idm * 175, 'ike-total': idm * 60, 'ikl-total': idm * 15 };
      return score(idm2016Totals, share).results.status?.class;
    };
    expect([at(bound), at(next)]).toEqual([below, above]);
  });
});

/** Any sheet: levels of each indicator. */
const level = fc.integer({ min: 0, max: 5 });
const sheets = fc.record({
  iks: fc.array(level, { minLength: 35, maxLength: 35 }),
  ike: fc.array(level, { minLength: 12, maxLength: 12 }),
  ikl: fc.array(level, { minLength: 3, maxLength: 3 }),
});

test('50 indicators come to what their totals come to', () => {
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(sheets, ({ iks, ike, ikl }) => {
      const { results } = score(idm2016, idm2016Input({ iks, ike, ikl }));
      const fewer = score(idm2016Totals, totals(sum(iks), sum(ike), sum(ikl))).results;
      expect(results).toMatchObject(fewer);
      const exact = (sum(iks) / 175 + sum(ike) / 60 + sum(ikl) / 15) / 3;
      expect(Math.abs((results.mean?.rounded ?? NaN) - exact)).toBeLessThan(1e-6);
    }),
  );
});

test('rounded dimensions can miss the published IDM by 0.0001, which is why the totals are asked for', () => {
  const { results } = score(idm2016Totals, totals(153, 32, 11));
  const dimensions = [results.iks, results.ike, results.ikl].map((each) => each?.rounded ?? 0);
  expect(dimensions).toEqual([0.8743, 0.5333, 0.7333]);
  expect(results.idm?.rounded).toBe(0.7137);
  expect(dimensions.reduce((sum, each) => sum + each, 0) / 3).toBeCloseTo(0.71363, 5);
});

describe('a sheet', () => {
  test('of lists is what is asked for', () => {
    expect(Object.keys(village)).toEqual(Object.keys(idm2016.inputs));
    expect(Object.keys(village)).toHaveLength(50);
    expect(village['iks-12']).toBe(1);
    const typed: number | null = village['ikl-3'];
    expect(typed).toBe(0);
    // @ts-expect-error there are three
    expect(village['ikl-4']).toBeUndefined();
  });

  test('that lacks an indicator has no IDM, and one too many is reported', () => {
    const short = score(idm2016, idm2016Input({ ...sheet, ike: sheet.ike.slice(0, 11) }));
    expect(short.missing).toEqual(['ike-12']);
    expect(short.results).toMatchObject({ idm: null, status: null, iks: { exact: '153/175' } });
    const long = score(idm2016, idm2016Input({ ...sheet, ikl: [5, 5, 0, 5] }));
    expect(long.issues).toEqual([
      {
        code: 'scoring.input-unknown',
        severity: 'warning',
        path: ['ikl-4'],
        params: { received: 'ikl-4' },
      },
    ]);
  });

  test('off the scale is an error, and reckoned with', () => {
    const { issues, results } = score(idm2016, { ...village, 'iks-1': 6 });
    expect(issues).toMatchObject([{ code: 'scoring.off-scale', path: ['iks-1'] }]);
    expect(results['iks-total']?.exact).toBe('154');
  });
});

describe('what would lift a village', () => {
  test('is what its sheet says', () => {
    const found = improvements(idm2016, village);
    expect(found).toMatchObject({
      class: { class: 'advanced' },
      target: { class: 'independent' },
      threshold: { rounded: 0.8156 },
      isThresholdEnough: true,
      lacking: { exact: '241/2500', rounded: 0.0964 },
    });
    const gain = (input: string) =>
      found?.inputs.find((each) => each.input === input)?.levels.at(-1)?.gain.rounded;
    // A social indicator raised by 2, an economic one by 4, an ecological one by 5.
    expect([gain('iks-4'), gain('ike-2'), gain('ikl-3')]).toEqual([0.0038, 0.0222, 0.1111]);
    expect(found?.inputs).toHaveLength(16);
    expect(found?.smallestSet).toMatchObject({
      inputs: ['ikl-3'],
      value: { rounded: 0.8303 },
      class: { class: 'independent' },
      isSmallest: true,
    });
  });

  test('is as few indicators as whole numbers say', () => {
    const parts = { iks: 12, ike: 35, ikl: 140 };
    fc.assert(
      fc.property(sheets, (levels) => {
        const all = Object.entries(parts).flatMap(([dimension, each]) =>
          levels[dimension as keyof typeof parts].map((level) => ({ each, level })),
        );
        const place = all.reduce((sum, { each, level }) => sum + each * level, 0);
        const found = improvements(idm2016, idm2016Input(levels));
        if (statusOf(place) === 'independent') {
          expect(found).toBeNull();
          return;
        }
        const gains = all.map(({ each, level }) => each * (5 - level)).sort((a, b) => b - a);
        let reached = place;
        const needed = gains.findIndex((gain) => statusOf((reached += gain)) !== statusOf(place));
        expect(found?.smallestSet?.inputs).toHaveLength(needed + 1);
        expect(found?.smallestSet?.isSmallest).toBe(true);
      }),
    );
  });

  test('with totals alone, one dimension at its most', () => {
    const found = improvements(idm2016Totals, totals(153, 37, 10));
    expect(found?.inputs.map(({ input, levels }) => [input, levels.map(({ to }) => to)])).toEqual([
      ['iks-total', [175]],
      ['ike-total', [60]],
      ['ikl-total', [15]],
    ]);
    expect(found?.smallestSet?.inputs).toEqual(['ike-total']);
  });

  test('from the very bottom to the top is found at once', () => {
    const nothing = idm2016Input({
      iks: Array(35).fill(0),
      ike: Array(12).fill(0),
      ikl: [0, 0, 0],
    });
    const start = performance.now();
    const found = improvements(idm2016, nothing, { to: 'independent' });
    expect(performance.now() - start).toBeLessThan(500);
    expect(found?.inputs.flatMap(({ levels }) => levels)).toHaveLength(250);
    // Three ecological ones, twelve economic ones, and as many social ones as the rest takes.
    expect(found?.smallestSet?.inputs).toHaveLength(31);
    expect(found?.smallestSet).toMatchObject({ isSmallest: true, class: { class: 'independent' } });
  });
});
