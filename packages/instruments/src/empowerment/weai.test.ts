import { checkInstrument, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectWeai, projectWeaiOfTwelve } from './pro-weai.js';
import { weaiInstrument } from './weai.js';
import { abbreviatedWeai, weai } from './weai-versions.js';

interface Person {
  readonly household: string;
  readonly sex: 'woman' | 'man' | null;
  readonly indicators: readonly (0 | 1 | null)[];
}

/** What is asked of an instrument, from persons whose indicators are in its order. */
function asked(ids: readonly string[], persons: readonly Person[]) {
  return {
    household: persons.map(({ household }) => household),
    sex: persons.map(({ sex }) => sex),
    ...Object.fromEntries(
      ids.map((id, at) => [id, persons.map((each) => each.indicators[at] ?? null)]),
    ),
  };
}

/** The index as its formula is written, in parts of 30 so that everything but the last division is whole. */
function byHand(weights: readonly number[], persons: readonly Person[], cutoff: number) {
  const counted = persons
    .filter(({ sex, indicators }) => sex !== null && !indicators.includes(null))
    .map((person) => {
      const lack = weights.reduce((sum, w, at) => sum + (person.indicators[at] === 0 ? w : 0), 0);
      return { ...person, lack, isEmpowered: 100 * (60 - lack) >= 60 * cutoff };
    });
  const domains = (sex: 'woman' | 'man') => {
    const own = counted.filter((each) => each.sex === sex);
    const poor = own.filter(({ isEmpowered }) => !isEmpowered);
    const h = poor.length / own.length;
    const a = total(poor.map(({ lack }) => lack / 60)) / poor.length;
    return { h, a, de: poor.length === 0 ? (own.length === 0 ? NaN : 1) : 1 - h * a };
  };
  const gaps = [...new Set(counted.map(({ household }) => household))].flatMap((household) => {
    const here = counted.filter((each) => each.household === household);
    const [woman, ...women] = here.filter(({ sex }) => sex === 'woman');
    const [man, ...men] = here.filter(({ sex }) => sex === 'man');
    if (woman === undefined || man === undefined || women.length + men.length > 0) return [];
    const floor = (60 * (100 - cutoff)) / 100;
    const [hers, his] = [Math.max(woman.lack, floor), Math.max(man.lack, floor)];
    return [woman.isEmpowered || hers <= his ? 0 : (hers - his) / (60 - his)];
  });
  const gpi = 1 - total(gaps) / gaps.length;
  const women = domains('woman');
  return {
    counted: counted.length,
    households: gaps.length,
    women,
    men: domains('man'),
    gpi,
    weai: 0.9 * women.de + 0.1 * gpi,
  };
}

/** Weights in sixtieths. */
const versions = [
  ['weai', weai, [6, 6, 4, 4, 4, 12, 6, 6, 6, 6]],
  ['a-weai', abbreviatedWeai, [12, 8, 4, 12, 12, 12]],
  ['pro-weai', projectWeai, [6, 6, 6, 6, 6, 6, 6, 6, 6, 6]],
  ['pro-weai of twelve', projectWeaiOfTwelve, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]],
] as const;

describe.each(versions)('%s', (_, instrument, weights) => {
  const ids = Object.keys(instrument.inputs).slice(2);
  const anyPerson: fc.Arbitrary<Person> = fc.record({
    household: fc.integer({ min: 1, max: 5 }).map(String),
    sex: fc.constantFrom('woman', 'man', 'woman', 'man', 'woman', 'man', null),
    indicators: fc.array(
      fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom(0, 1, 1) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      { minLength: weights.length, maxLength: weights.length },
    ),
  });
  const scored = (persons: readonly Person[], cutoff: '0.80' | '0.75' = '0.80') =>
    score(instrument as typeof weai, asked(ids, persons) as never, { variants: { cutoff } })
      .results;

  test('its weights come to 1: whoever is adequate in all of them lacks nothing', () => {
    const adequate = {
      household: 'a',
      sex: 'woman',
      indicators: weights.map(() => 1 as const),
    } as const;
    const { columns } = score(instrument as typeof weai, asked(ids, [adequate]) as never);
    expect(columns.adequacy).toEqual([{ exact: '1', rounded: 1 }]);
    expect(weights.reduce<number>((sum, each) => sum + each, 0)).toBe(60);
  });

  test('it comes to what the formula comes to', () => {
    const persons = fc.array(anyPerson, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(persons, fc.constantFrom('0.80', '0.75'), (all, cutoff) => {
        const results = scored(all, cutoff);
        const expected = byHand(weights, all, cutoff === '0.80' ? 80 : 75);
        expect(results.counted?.rounded).toBe(expected.counted);
        expect(results['left-out']?.rounded).toBe(all.length - expected.counted);
        expect(results.households?.rounded).toBe(expected.households);
        const pairs = [
          [results['headcount-women'], expected.women.h],
          [results['intensity-women'], expected.women.a],
          [results['de-women'], expected.women.de],
          [results['headcount-men'], expected.men.h],
          [results['intensity-men'], expected.men.a],
          [results['de-men'], expected.men.de],
          [results.gpi, expected.gpi],
          [results.weai, expected.weai],
        ] as const;
        for (const [result, value] of pairs) {
          if (Number.isNaN(value)) expect(result).toBeNull();
          else expect(result?.rounded).toBeCloseTo(value, 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('contributions of the indicators, and of the domains, are the whole', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 12 }), (all) => {
        const results = Object.entries(scored(all));
        const whole = (prefix: string) =>
          total(
            results.flatMap(([id, each]) => (id.startsWith(prefix) && each ? [each.rounded] : [])),
          );
        if (!whole('m0-women')) return;
        expect(whole('contribution-')).toBeCloseTo(100, 0);
        expect(whole('domain-')).toBeCloseTo(100, 0);
      }),
      { numRuns: 100 },
    );
  });
});

const ten = Object.keys(projectWeai.inputs).slice(2);
const lacking = (count: number, sex: 'woman' | 'man' = 'woman', household = 'a'): Person => ({
  household,
  sex,
  indicators: ten.map((_, at) => (at < count ? 0 : 1)),
});
const scoredTen = (persons: readonly Person[], cutoff: '0.80' | '0.75' = '0.80') =>
  score(projectWeai, asked(ten, persons) as never, { variants: { cutoff } }).results;

test('the unit example that weaiR prints: H 0.75, M0 0.3, DE 0.7', () => {
  const {
    'headcount-women': h,
    'm0-women': m0,
    'de-women': de,
    gpi,
  } = scoredTen([lacking(4), lacking(3), lacking(0), lacking(5)]);
  expect([h?.exact, m0?.exact, de?.exact, gpi]).toEqual(['3/4', '3/10', '7/10', null]);
});

describe('the bound', () => {
  test('exactly 0.80 is empowered, without any tolerance', () => {
    expect(scoredTen([lacking(2)])['headcount-women']?.exact).toBe('0');
    expect(scoredTen([lacking(3)])['headcount-women']?.exact).toBe('1');
  });

  test('exactly 0.75 as well, where that is the cutoff', () => {
    const ids = Object.keys(projectWeaiOfTwelve.inputs).slice(2);
    const of = (count: number, cutoff: '0.80' | '0.75') => {
      const indicators = ids.map((_, at) => (at < count ? (0 as const) : (1 as const)));
      const persons = asked(ids, [{ household: 'a', sex: 'woman', indicators }]);
      return score(projectWeaiOfTwelve, persons as never, { variants: { cutoff } }).results[
        'headcount-women'
      ]?.exact;
    };
    expect([of(3, '0.75'), of(4, '0.75'), of(3, '0.80')]).toEqual(['0', '1', '1']);
  });

  test('thirds and fifteenths come to exactly 0.80, where floating-point numbers do not', () => {
    // 1/15 + 1/15 + 1/15 of the resources are lacking: 0.8 to the last digit.
    const ids = Object.keys(weai.inputs).slice(2);
    const indicators = ids.map((id) => (/^(asset|credit)/.test(id) ? (0 as const) : (1 as const)));
    const { columns, results } = score(
      weai,
      asked(ids, [{ household: 'a', sex: 'woman', indicators }]) as never,
    );
    expect(columns.adequacy).toEqual([{ exact: '4/5', rounded: 0.8 }]);
    expect(results['headcount-women']?.exact).toBe('0');
  });
});

describe('parity', () => {
  test('is of households of exactly one woman and one man who are counted', () => {
    const incomplete = {
      ...lacking(0, 'man', 'c'),
      indicators: [null, ...ten.slice(1).map(() => 1 as const)],
    };
    const results = scoredTen([
      lacking(5),
      lacking(0, 'man'),
      lacking(5, 'woman', 'b'),
      lacking(5, 'woman', 'b'),
      lacking(0, 'man', 'b'),
      lacking(5, 'woman', 'c'),
      incomplete,
      lacking(5, 'woman', 'd'),
    ]);
    expect(results.households?.rounded).toBe(1);
    expect(results['left-out']?.rounded).toBe(1);
    expect(results.gpi?.exact).toBe('5/8');
  });

  test('there is parity where she is empowered, or lacks no more than he', () => {
    const shares = (hers: number, his: number) =>
      scoredTen([lacking(hers), lacking(his, 'man')])['share-without-parity']?.exact;
    expect([shares(2, 0), shares(3, 3), shares(3, 4), shares(3, 2)]).toEqual(['0', '0', '0', '1']);
  });

  test('a man who lacks everything leaves no gap to reckon', () => {
    expect(scoredTen([lacking(10), lacking(10, 'man')]).gpi?.exact).toBe('1');
  });

  test('all men: no index of women', () => {
    expect(scoredTen([lacking(1, 'man')])).toMatchObject({
      'de-women': null,
      'de-men': { exact: '1' },
      weai: null,
    });
  });
});

test('a version of one’s own is made from its domains, indicators and weights', () => {
  const own = weaiInstrument({
    id: 'own-weai',
    title: { id: 'Indeks sendiri', en: 'Own index' },
    basis: 'house-rule',
    citation: { source: 'own', confidence: 'read' },
    domains: { voice: { id: 'suara', en: 'voice' } },
    indicators: {
      speaks: { domain: 'voice', weight: 0.4, label: { id: 'berbicara', en: 'speaks' } },
      decides: { domain: 'voice', weight: 0.6, label: { id: 'memutuskan', en: 'decides' } },
    },
    examples: [
      {
        name: 'x',
        source: 'y',
        input: { household: ['a', 'a'], sex: ['woman', 'man'], speaks: [0, 1], decides: [1, 1] },
        expected: {
          'de-women': 0.6,
          gpi: 0.75,
          weai: 0.615,
          'contribution-speaks': 100,
          'domain-voice': 100,
        },
      },
    ],
  });
  expect(checkInstrument(own)).toEqual([]);
});

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
