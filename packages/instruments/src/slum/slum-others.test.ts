import { afterWorks, compareVariants, defineInstrument, score } from '@berdaya/core/scoring';
import { describe, expect, test } from 'vitest';
import {
  buildingDensityLimits,
  slumContribution,
  slumLevel2016,
  slumLevel2018,
  slumPriority2018,
} from '../index.js';
import { aPlace, codes, noyontaansari, placeWithTotal } from './slum.test-support.js';

describe('the rule of 2016', () => {
  const more = { 'drain-not-connected': 0, 'drain-not-maintained': 0, 'waste-not-maintained': 0 };

  test('asks nineteen criteria', () => {
    const scored = Object.keys(slumLevel2016.steps).filter((id) => id.startsWith('score-'));
    expect(scored).toHaveLength(19);
    for (const id of Object.keys(more)) {
      const { results } = score(slumLevel2016, { ...aPlace(), ...more, [id]: 51 });
      expect(results.total?.rounded).toBe(3);
    }
  });

  test.each([
    [18, 'none'],
    [19, 'light'],
    [44, 'light'],
    [45, 'moderate'],
    [70, 'moderate'],
    [71, 'heavy'],
  ])('a total of %i is %s', (total, level) => {
    const { results } = score(slumLevel2016, { ...placeWithTotal(total), ...more });
    expect(results.level?.class).toBe(level);
  });

  test('says that its levels are not verified, and takes those of who knows better', () => {
    const place = { ...placeWithTotal(30), ...more };
    const { unverified, instrument } = score(slumLevel2016, place);
    expect(unverified).toContain('level');
    expect(instrument.basis).toBe('house-rule');
    const { level } = slumLevel2016.steps;
    const own = defineInstrument({
      ...slumLevel2016,
      id: 'slum-level-2016-own',
      steps: {
        ...slumLevel2016.steps,
        level: {
          ...level,
          citation: { source: 'read by the caller', confidence: 'read' },
          classes: level.classes.map((each) =>
            each.class === 'moderate' ? { ...each, from: 30 } : each,
          ),
        },
      },
    });
    const ownScore = score(own, place);
    expect(ownScore.results.level?.class).toBe('moderate');
    expect(ownScore.unverified).not.toContain('level');
  });

  test('density limits are seen once, and larger for larger cities', () => {
    expect(
      buildingDensityLimits.map(({ city, buildingsPerHectare, confidence }) => [
        city,
        buildingsPerHectare,
        confidence,
      ]),
    ).toEqual([
      ['metropolitan-or-large', 250, 'weak'],
      ['medium-or-small', 200, 'weak'],
    ]);
  });
});

describe('priority', () => {
  const considered = {
    level: 'heavy',
    'strategic-location': 'yes',
    population: 150,
    area: 1,
    potential: 'yes',
    'land-tenure': 'positive',
    'spatial-plan': 'positive',
    'building-permit': null,
  } as const;

  test.each([
    ['heavy', [1, 4, 7]],
    ['moderate', [2, 5, 8]],
    ['light', [3, 6, 9]],
    ['none', [undefined, undefined, undefined]],
  ] as const)('of %s by high, medium and low considerations', (level, priorities) => {
    // Eleven, seven and three points.
    const places = [
      considered,
      { ...considered, potential: 'no' },
      { ...considered, potential: 'no', 'strategic-location': 'no' },
    ] as const;
    const scores = places.map((place) => score(slumPriority2018, { ...place, level }));
    expect(scores.map(({ results }) => results.considerations?.rounded)).toEqual([11, 7, 3]);
    expect(scores.map(({ results }) => results.priority?.rounded)).toEqual(priorities);
  });

  test.each([
    [0, 1, 1],
    [150, 1, 1],
    [150.01, 3, 3],
    [200, 3, 3],
    [200.01, 5, 3],
    [399.99, 5, 3],
    [400, 5, 5],
  ])('%f people per ha are worth %i, or %i where dense begins at 400', (population, low, high) => {
    const points = (['200', '400'] as const).map((option) => {
      const variants = { 'dense-from': option };
      const { results } = score(slumPriority2018, { ...considered, population }, { variants });
      return results['density-points']?.rounded;
    });
    expect(points).toEqual([low, high]);
  });

  test.each([
    ['no', 0, 'no', 3, 'low', 'low'],
    ['no', 160, 'no', 5, 'low', 'medium'],
    ['yes', 0, 'no', 7, 'medium', 'high'],
    ['yes', 160, 'no', 9, 'medium', 'high'],
    ['yes', 0, 'yes', 11, 'high', 'high'],
  ] as const)(
    'location %s, %i per ha and potential %s make %i: %s, or %s to nine',
    (location, population, potential, sum, toFifteen, toNine) => {
      const place = { ...considered, 'strategic-location': location, population, potential };
      const classes = (['to-15', 'to-9'] as const).map((option) => {
        const variants = { 'considerations-classes': option };
        const { results } = score(slumPriority2018, place, { variants });
        expect(results.considerations?.rounded).toBe(sum);
        return results['considerations-class'];
      });
      expect(classes.map((each) => each?.class)).toEqual([toFifteen, toNine]);
      const indonesian = { low: 'rendah', medium: 'sedang', high: 'tinggi' };
      expect(classes[0]?.label.id).toBe(indonesian[toFifteen]);
    },
  );

  test.each([
    ['positive', 'positive', 'positive', 'legal', 'legal'],
    ['positive', 'positive', 'negative', 'legal', 'illegal'],
    ['positive', 'negative', 'positive', 'illegal', 'illegal'],
    ['negative', 'positive', 'positive', 'illegal', 'illegal'],
    ['negative', 'negative', 'negative', 'illegal', 'illegal'],
  ] as const)('land of %s, %s and %s is %s by two signs, %s by three', (...signs) => {
    const [tenure, plan, permit, byTwo, byThree] = signs;
    const place = {
      ...considered,
      'land-tenure': tenure,
      'spatial-plan': plan,
      'building-permit': permit,
    };
    const standings = (['two', 'with-building-permit'] as const).map((option) => {
      const { results } = score(slumPriority2018, place, { variants: { 'land-signs': option } });
      return results['land-status']?.class;
    });
    expect(standings).toEqual([byTwo, byThree]);
  });

  test.each([
    ['heavy', 'positive', 'renewal', 'A1'],
    ['moderate', 'positive', 'renewal', 'B1'],
    ['light', 'positive', 'repair', 'C1'],
    ['heavy', 'negative', 'resettlement', 'A2'],
    ['moderate', 'negative', 'resettlement', 'B2'],
    ['light', 'negative', 'resettlement', 'C2'],
    ['none', 'positive', undefined, undefined],
  ] as const)('%s on land that is %s: %s, cluster %s', (level, tenure, handling, cluster) => {
    const { results } = score(slumPriority2018, { ...considered, level, 'land-tenure': tenure });
    expect(results.handling?.class).toBe(handling);
    expect(results.cluster?.class).toBe(cluster);
  });

  test.each([
    ['no', 3],
    ['no', 5],
  ] as const)('clusters of lower considerations, potential %s', (potential, number) => {
    const location = number === 3 ? 'yes' : 'no';
    const place = { ...considered, potential, 'strategic-location': location } as const;
    const cluster = (tenure: 'positive' | 'negative') =>
      score(slumPriority2018, { ...place, 'land-tenure': tenure }).results.cluster?.class;
    expect([cluster('positive'), cluster('negative')]).toEqual([`A${number}`, `A${number + 1}`]);
  });

  test('what is remembered only is named', () => {
    const { unverified, issues } = score(slumPriority2018, considered);
    expect(unverified).toEqual(
      expect.arrayContaining([
        'dense-from',
        'considerations-classes',
        'density-points-200',
        'cluster',
      ]),
    );
    expect(unverified).not.toContain('priority');
    expect(issues).toEqual([]);
  });

  test('who knows other limits puts theirs in', () => {
    const own = defineInstrument({
      ...slumPriority2018,
      id: 'slum-priority-own',
      steps: {
        ...slumPriority2018.steps,
        'density-points-200': {
          ...slumPriority2018.steps['density-points-200'],
          bands: [{ points: 1 }, { from: 100, points: 5 }],
          citation: { source: 'a regulation of the city', confidence: 'read' },
        },
      },
    });
    const { results, unverified } = score(own, considered);
    expect(results['density-points']?.rounded).toBe(5);
    expect(unverified).not.toContain('density-points-200');
  });

  test('a permit is asked for only where it counts', () => {
    const variants = { 'land-signs': 'with-building-permit' } as const;
    const { missing, issues } = score(slumPriority2018, considered, { variants });
    expect(missing).toEqual(['building-permit']);
    expect(issues).toMatchObject([{ code: 'scoring.input-missing', path: ['building-permit'] }]);
  });

  test('takes the level as the other instrument gives it', () => {
    const { level } = score(slumLevel2018, placeWithTotal(40)).results;
    const reached = level?.class as 'moderate';
    expect(
      score(slumPriority2018, { ...considered, level: reached }).results.priority?.rounded,
    ).toBe(2);
    const every = Object.keys(slumPriority2018.inputs.level.options).sort();
    expect(every).toEqual(slumLevel2018.steps.level.classes.map((each) => each.class).sort());
  });
});

describe('contribution', () => {
  const start = noyontaansari[0]?.input ?? aPlace();
  const before = score(slumLevel2018, start).results;
  const contribution = (after: typeof before, formula: 'between-years' | 'worksheet') =>
    score(
      slumContribution,
      {
        start: before['sectoral-mean'] ?? null,
        end: after['sectoral-mean'] ?? null,
        'end-total': after.total ?? null,
      },
      { variants: { formula } },
    );

  test('is exactly none where nothing changed', () => {
    for (const formula of ['between-years', 'worksheet'] as const) {
      const { results, variants } = contribution(before, formula);
      expect(results.contribution?.exact).toBe('0');
      expect(variants.formula).toBe(formula);
    }
  });

  test('is all of it where nothing is lacking any more', () => {
    const everything = codes.map((on) => ({ on, volume: 10_000 }));
    const after = score(slumLevel2018, afterWorks(slumLevel2018, start, everything).input).results;
    expect(after['sectoral-mean']?.exact).toBe('0');
    expect(contribution(after, 'between-years').results.contribution?.exact).toBe('100');
    expect(contribution(after, 'worksheet').results.contribution?.exact).toBe('100');
  });

  test('stays exact from one score to the next', () => {
    const works = [{ on: '7b', volume: 37 }];
    const after = score(slumLevel2018, afterWorks(slumLevel2018, start, works).input).results;
    // Of seven aspects of two criteria, one criterion of a hundred per cent is gone.
    const { results } = contribution(after, 'between-years');
    expect(results.reduction?.exact).toBe('50/7');
    const mean = before['sectoral-mean']?.rounded ?? NaN;
    expect(results.contribution?.rounded).toBeCloseTo(5000 / 7 / mean, 2);
  });

  test.each([
    [0, 0, 20, undefined, undefined],
    [24.99, 10, 16, 59.984, undefined],
    [20, 10, 16, 50, undefined],
    [20, 10, 15.99, 50, 100],
    [25, 24.99, 16, 0.04, 100],
    [50, 37.495, 16, 25.01, 50],
    [40, 44, 30, -10, -26.6489],
  ])('from %f to %f with a total of %f', (from, to, total, betweenYears, worksheet) => {
    const { scores } = compareVariants(slumContribution, {
      start: from,
      end: to,
      'end-total': total,
    });
    expect(scores.map(({ results }) => results.contribution?.rounded)).toEqual([
      betweenYears,
      worksheet,
    ]);
  });

  test('the total at the end is asked for by the worksheet only', () => {
    const input = { start: 40, end: 30, 'end-total': null };
    expect(score(slumContribution, input).issues).toEqual([]);
    const { missing } = score(slumContribution, input, { variants: { formula: 'worksheet' } });
    expect(missing).toEqual(['end-total']);
  });
});
