import { checkInstrument, improvements, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indeksDesa, indeksDesa2024, indeksDesa2024RuleSet } from '../index.js';

const maxima = {
  'basic-services': 170,
  social: 85,
  economy: 160,
  environment: 90,
  accessibility: 50,
  governance: 80,
};
type Points = typeof maxima;

/** Points that come to so many in all. */
function pointsOf(total: number): Points {
  let left = total;
  const spent = Object.entries(maxima).map(([id, maximum]) => {
    const points = Math.min(maximum, left);
    left -= points;
    return [id, points];
  });
  return Object.fromEntries(spent) as Points;
}

describe('one way of reckoning the Indeks Desa', () => {
  test.each([
    [314, 'very-underdeveloped'],
    [315, 'underdeveloped'],
    [364, 'underdeveloped'],
    [365, 'developing'],
    [440, 'developing'],
    [441, 'advanced'],
    [505, 'advanced'],
    [506, 'independent'],
  ])('%i of 635 is %s', (total, status) => {
    expect(score(indeksDesa2024, pointsOf(total)).results.status?.class).toBe(status);
  });

  test('no sum of whole points comes to a bound, so its side makes no difference', () => {
    const bounds = [7963, 6935, 5739, 4949];
    for (let total = 0; total <= 635; total += 1) {
      expect(bounds.some((bound) => total * 10_000 === bound * 635)).toBe(false);
    }
  });

  test('the index is the sum of points as per cent of 635, wherever they were earned', () => {
    const points = fc.record(
      Object.fromEntries(
        Object.entries(maxima).map(([id, maximum]) => [id, fc.integer({ min: 0, max: maximum })]),
      ),
    );
    fc.assert(
      fc.property(points, (earned) => {
        const total = Object.values(earned).reduce((a, b) => a + b, 0);
        const { results } = score(indeksDesa2024, earned as Points);
        expect(results.index?.exact).toBe(
          score(indeksDesa2024, pointsOf(total)).results.index?.exact,
        );
        expect(results.index?.rounded).toBeCloseTo((total / 635) * 100, 2);
      }),
    );
  });

  test('says that it is not official', () => {
    expect(indeksDesa2024.basis).toBe('house-rule');
    expect(indeksDesa2024.citation).toMatchObject({ confidence: 'weak' });
    expect(indeksDesa2024.citation.source).toContain('belum diverifikasi');
  });

  test('what would lift a village: points of the dimension that has most to give', () => {
    const found = improvements(indeksDesa2024, { ...pointsOf(400), social: 85 });
    expect(found).toMatchObject({
      target: { class: 'advanced' },
      threshold: { rounded: 69.35 },
      isThresholdEnough: false,
      smallestSet: { inputs: ['environment'], isSmallest: true },
    });
  });
});

describe('a rule set of the caller', () => {
  const label = { id: 'a', en: 'a' };
  const weighted = indeksDesa({
    ...indeksDesa2024RuleSet,
    id: 'own',
    dimensions: {
      social: { label, maximum: 10, weight: 0.7 },
      economy: { label, maximum: 40, weight: 0.1 },
    },
    examples: [],
  });

  test('is well made, whatever its weights, and reckoned exactly', () => {
    expect(checkInstrument(weighted)).toEqual([]);
    const { results } = score(weighted, { social: 5, economy: 40 });
    expect(results['social-share']?.exact).toBe('1/2');
    expect(results.index).toEqual({ exact: '225/4', rounded: 56.25 });
  });

  test('cannot be asked without a dimension', () => {
    // @ts-expect-error the economy is forgotten
    expect(score(weighted, { social: 5 }).missing).toEqual(['economy']);
  });
});
