import { checkInstrument, score } from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financingSplit } from './financing-split.js';
import { kpspamsStrata } from './kpspams-strata.js';
import { pamsimasFinancing } from './pamsimas-financing.js';
import { openDefecationFree, womensShare, womensShareTarget } from './village-shares.js';
import { waterTariffClass } from './water-service.js';

const amount = fc.integer({ min: 0, max: 2_000_000_000 });

describe('financing', () => {
  test('what is short is whole rupiah, and just enough reaches the share', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        amount,
        (budget, central, village, cash, inKind) => {
          const { results } = score(pamsimasFinancing, {
            budget,
            central,
            village,
            cash,
            'in-kind': inKind,
          });
          const shortfall = (share: number, paid: number) =>
            Math.max(0, Math.ceil((budget * share) / 100) - paid);
          const short = [
            shortfall(10, village),
            shortfall(4, cash),
            shortfall(16, inKind),
          ] as const;
          expect(results['shortfall-village']?.exact).toBe(String(short[0]));
          expect(results['shortfall-cash']?.exact).toBe(String(short[1]));
          expect(results['shortfall-in-kind']?.exact).toBe(String(short[2]));
          expect(results['shortfall-central']?.exact).toBe(String(shortfall(70, central)));
          const unfunded = budget - central - village - cash - inKind;
          expect(results.unfunded?.exact).toBe(String(unfunded));
          expect(results.class?.class).toBe(short.some((each) => each > 0) ? 'short' : 'met');
        },
      ),
    );
  });

  test('shares are the caller’s', () => {
    const own = financingSplit({
      id: 'own-split',
      title: { id: 'Pembagian', en: 'Split' },
      basis: 'house-rule',
      citation: { source: 'own', confidence: 'read' },
      sources: {
        grant: { label: { id: 'hibah', en: 'grant' }, sharePercent: 66.5, isRequired: true },
        village: { label: { id: 'desa', en: 'village' }, sharePercent: 33.5, isRequired: false },
      },
      examples: [
        {
          name: 'x',
          source: 'y',
          input: { budget: 1000, grant: 664, village: 336 },
          expected: { 'shortfall-grant': 1, 'share-grant': 66.4, class: 'short' },
        },
        {
          name: 'x',
          source: 'y',
          input: { budget: 1000, grant: 665, village: 0 },
          expected: { 'shortfall-village': 335, unfunded: 335, class: 'met' },
        },
      ],
    });
    expect(checkInstrument(own)).toEqual([]);
  });

  test('an amount nobody stated is no nought', () => {
    const { results, missing } = score(pamsimasFinancing, {
      budget: 100,
      central: 70,
      village: 10,
      cash: null,
      'in-kind': 16,
    });
    expect(missing).toEqual(['cash']);
    expect(results.class).toBeNull();
    expect(results['shortfall-village']?.exact).toBe('0');
  });
});

describe('shares', () => {
  test('women’s share is judged before it is rounded', () => {
    const at = (whole: number, part: number) => score(womensShare, { whole, part }).results;
    expect(at(100_000, 39_999).share?.rounded).toBe(40);
    expect(at(100_000, 39_999).class?.class).toBe('below-target');
    expect(at(100_000, 40_000).class?.class).toBe('on-target');
  });

  test('the target is the caller’s', () => {
    const own = womensShareTarget(33.3, {
      id: 'own-target',
      basis: 'house-rule',
      citation: { source: 'own', confidence: 'read' },
    });
    expect(checkInstrument(own)).toEqual([]);
    expect(own.title.id).toContain('33,3 %');
    expect(score(own, { whole: 1000, part: 333 }).results.class?.class).toBe('on-target');
    expect(score(own, { whole: 1000, part: 332 }).results.class?.class).toBe('below-target');
    expect(score(own, { whole: 1000, part: 332 }).unverified).toEqual([]);
  });

  test('a village is free where all households are, and one without households is neither', () => {
    const at = (whole: number, part: number) =>
      score(openDefecationFree, { whole, part }).results.class?.class;
    expect([at(30, 30), at(30, 29), at(0, 0)]).toEqual(['free', 'not-yet', undefined]);
  });
});

test('a tariff is of the class of what it covers', () => {
  fc.assert(
    fc.property(amount, amount, amount, (paid, running, recovery) => {
      const reached = score(waterTariffClass, { paid, running, recovery }).results.class?.class;
      const expected =
        paid === 0
          ? 'none'
          : paid < running
            ? 'below-running-costs'
            : paid < running + recovery
              ? 'covers-running-costs'
              : 'covers-recovery';
      expect(reached).toBe(expected);
    }),
  );
  const none = { paid: 0, running: 0, recovery: 0 };
  expect(score(waterTariffClass, none).results.class?.class).toBe('none');
});

test('strata rest on nothing anybody read, and say so', () => {
  const marks = { social: 90, financial: 90, environmental: 90, institutional: 90, technical: 90 };
  const { unverified, instrument, results } = score(kpspamsStrata, marks);
  expect(results.class?.label.id).toContain('mandiri');
  expect(unverified).toEqual(expect.arrayContaining(['score', 'class']));
  expect(instrument.basis).toBe('house-rule');
});
