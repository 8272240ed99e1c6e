import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { addInputs, additionRules, afterWorks, score, worksRules } from './index.js';
import { additionCases, worksCases } from './volumes.rule-cases.test-support.js';
import { aRoad, roads } from './volumes.test-support.js';

testRules(additionRules, additionCases, undefined);
testRules(worksRules, worksCases, undefined);

describe('places together', () => {
  test('volumes and wholes are added, and nothing else', () => {
    const { input, issues } = addInputs(roads, [aRoad, { ...aRoad, bad: 2.5 }]);
    expect(input).toEqual({ length: 200, bad: 42.5, missing: 20, width: null, people: 14 });
    expect(issues).toEqual([]);
  });

  test('decimals are added as they are written', () => {
    const tenth = { ...aRoad, bad: 0.1 };
    expect(addInputs(roads, [tenth, { ...aRoad, bad: 0.2 }]).input.bad).toBe(0.3);
    expect(
      addInputs(
        roads,
        Array.from({ length: 10 }, () => tenth),
      ).input.bad,
    ).toBe(1);
  });

  test('a sum that no plain number holds stays exact, and is scored so', () => {
    const { input } = addInputs(roads, [
      { ...aRoad, bad: 3.758953 },
      { ...aRoad, bad: 0.0033879999999999466 },
    ]);
    expect(input.bad).toMatchObject({ rounded: 3.762341 });
    const { results, issues } = score(roads, { ...input, width: 3 });
    // 3.7623409999999999466 of 200, in per cent
    expect(results.share?.exact).toBe('18811704999999999733/10000000000000000000');
    expect(issues).toEqual([]);
  });

  test('exact sums are judged as plain numbers are', () => {
    const input = { ...aRoad, bad: { exact: '301/3', rounded: 100.3333 } } as const;
    expect(score(roads, input).issues).toMatchObject([
      { code: 'scoring.part-exceeds-whole', path: ['bad'] },
    ]);
  });

  test('what is missing in one place is missing in the sum, and the place is named', () => {
    const { input, issues } = addInputs(roads, [aRoad, { ...aRoad, length: null }]);
    expect(input).toMatchObject({ length: null, bad: 80 });
    expect(issues).toMatchObject([{ code: 'scoring.part-missing', path: [1, 'length'] }]);
    expect(score(roads, input).results.share).toBeNull();
  });

  test('a fault that the sum hides is named with its place', () => {
    const { issues } = addInputs(roads, [aRoad, { ...aRoad, bad: -1 }, { ...aRoad, missing: 101 }]);
    expect(issues).toMatchObject([
      { code: 'scoring.out-of-range', path: [1, 'bad'] },
      { code: 'scoring.part-exceeds-whole', path: [2, 'missing'] },
    ]);
  });

  test('of no places nothing is known', () => {
    const { input } = addInputs(roads, []);
    expect(Object.values(input).every((value) => value === null)).toBe(true);
  });

  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });

  test('a sum is what whole hundredths add up to, whatever the order and the grouping', () => {
    fc.assert(
      fc.property(
        fc.array(hundredths, { minLength: 1 }),
        fc.array(hundredths, { minLength: 1 }),
        (a, b) => {
          const places = [...a, ...b].map((bad) => ({ ...aRoad, bad: bad / 100 }));
          const whole = addInputs(roads, places).input;
          expect(whole.bad).toBe([...a, ...b].reduce((sum, each) => sum + each, 0) / 100);
          expect(addInputs(roads, [...places].reverse()).input).toEqual(whole);
          const first = addInputs(roads, places.slice(0, a.length)).input;
          const second = addInputs(roads, places.slice(a.length)).input;
          expect(addInputs(roads, [first, second]).input).toEqual(whole);
        },
      ),
    );
  });
});

describe('after works', () => {
  test('what was booked is gone, the rest stays', () => {
    const works = [
      { on: 'bad', volume: 15.2 },
      { on: 'bad', volume: 4.7 },
    ];
    const { input, issues } = afterWorks(roads, aRoad, works);
    expect(input).toEqual({ ...aRoad, bad: 20.1 });
    expect(issues).toEqual([]);
    expect(aRoad.bad).toBe(40);
  });

  test('no volume falls below zero', () => {
    const { input, issues } = afterWorks(roads, aRoad, [{ on: 'missing', volume: 11 }]);
    expect(input.missing).toBe(0);
    expect(issues).toMatchObject([{ code: 'scoring.works-exceed-volume', path: ['missing'] }]);
  });

  test('what cannot be booked changes nothing', () => {
    const works = ['length', 'people', 'bridge'].map((on) => ({ on, volume: 1 }));
    expect(afterWorks(roads, aRoad, [...works, { on: 'bad', volume: -5 }]).input).toEqual(aRoad);
  });

  test('what was not known is not known after works', () => {
    const start = { ...aRoad, bad: null };
    expect(afterWorks(roads, start, [{ on: 'bad', volume: 1 }]).input).toEqual(start);
  });

  test('works in any order, at once or in turn, leave the same, and never more than before', () => {
    const works = fc.array(
      fc.record({
        on: fc.constantFrom('bad', 'missing', 'bridge'),
        volume: fc.integer({ min: 0, max: 2000 }).map((volume) => volume / 100),
      }),
    );
    fc.assert(
      fc.property(works, works, (first, second) => {
        const atOnce = afterWorks(roads, aRoad, [...second, ...first]).input;
        const half = afterWorks(roads, aRoad, first).input;
        expect(afterWorks(roads, half, second).input).toEqual(atOnce);
        expect(atOnce.bad).toBeLessThanOrEqual(aRoad.bad);
        expect(atOnce.missing).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what is asked for', () => {
  test('nobody misses what only informs, and it is kept beside the score', () => {
    const { people, ...rest } = aRoad;
    const without = score(roads, rest);
    expect(without.missing).toEqual([]);
    expect(without.issues).toEqual([]);
    expect(without.inputs.map(({ id }) => id)).not.toContain('people');
    const { inputs, results } = score(roads, { ...rest, people });
    expect(inputs.find(({ id }) => id === 'people')?.value).toMatchObject({ exact: '7' });
    expect(results).toEqual(without.results);
  });

  test('nobody misses what the practice followed does not need', () => {
    const input = { ...aRoad, missing: null };
    expect(score(roads, input).issues).toEqual([]);
    const both = score(roads, input, { variants: { counted: 'both' } });
    expect(both.issues).toMatchObject([{ code: 'scoring.input-missing', path: ['missing'] }]);
    expect(both.missing).toEqual(['missing']);
  });

  test('what is no exact number is none', () => {
    for (const exact of ['1/0', '0x1', '1.5', '', '--1', 7, '1'.repeat(401)]) {
      const input = { ...aRoad, bad: { exact, rounded: 1 } as never };
      expect(score(roads, input).issues).toMatchObject([{ code: 'scoring.input-unreadable' }]);
    }
    const loose = { ...aRoad, bad: { exact: '50/100', rounded: 0.5 } as const };
    const { inputs, results } = score(roads, loose);
    expect(inputs.find(({ id }) => id === 'bad')?.value).toMatchObject({ exact: '1/2' });
    expect(results.share?.exact).toBe('1/2');
  });
});
