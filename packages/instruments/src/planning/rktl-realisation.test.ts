import { score, type Quantity } from '@berdaya/core/scoring';
import { planRealisation, type ItemTiming, type WorkPlanRecord } from '@berdaya/core/work-plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rktlRealisation } from './rktl-realisation.js';

const readings = ['claimed', 'evidenced', 'verified'] as const;

function percentOf(result: unknown): number | null {
  return (result as Quantity | null)?.rounded ?? null;
}

/** One item; what is not said of it is that it is planned, measurable and without a last day. */
function oneItem(percent: number | null, change: object = {}) {
  return {
    standing: ['planned'] as ('planned' | 'dropped')[],
    target: ['measurable'] as ('measurable' | 'unmeasurable')[],
    claimed: [percent],
    evidenced: [percent],
    verified: [percent],
    'claimed-timing': [null] as (ItemTiming | null)[],
    'evidenced-timing': [null] as (ItemTiming | null)[],
    'verified-timing': [null] as (ItemTiming | null)[],
    ...change,
  };
}

test('what says it is a house rule, says so in its title too', () => {
  expect(rktlRealisation.basis).toBe('house-rule');
  expect(rktlRealisation.title.id).toContain('aturan rumah');
  expect(score(rktlRealisation, oneItem(100)).unverified).toContain('verified-realised');
});

test.each([
  ['measurable', 99, 99],
  ['measurable', 100, 100],
  ['unmeasurable', 99, 0],
  ['unmeasurable', 100, 100],
])('an item of a %s target at %i %% counts %i %%', (target, percent, counted) => {
  const { results } = score(rktlRealisation, oneItem(percent, { target: [target] }));
  for (const reading of readings) expect(percentOf(results[`${reading}-realised`])).toBe(counted);
});

test('of a plan nobody has reported on, or without items, nothing is known', () => {
  const unreported = score(rktlRealisation, oneItem(null));
  expect(unreported.results['claimed-realised']).toBeNull();
  expect(unreported.issues).toContainEqual(
    expect.objectContaining({ code: 'scoring.rows-missing', path: ['claimed'] }),
  );
  const dropped = score(rktlRealisation, oneItem(100, { standing: ['dropped'] }));
  expect(percentOf(dropped.results.planned)).toBe(0);
  expect(dropped.results['claimed-realised']).toBeNull();
});

test('on time is a share of what can be judged, and nothing where nothing can be', () => {
  const shareOf = (...timings: (ItemTiming | null)[]) => {
    const count = timings.length;
    const columns = Object.fromEntries(
      Object.entries(oneItem(100)).map(([id, [value]]) => [id, Array(count).fill(value)]),
    );
    const input = { ...columns, 'claimed-timing': timings } as ReturnType<typeof oneItem>;
    return percentOf(score(rktlRealisation, input).results['claimed-on-time-share']);
  };
  expect(shareOf('on-time', 'late', 'not-due', null)).toBe(50);
  expect(shareOf('late')).toBe(0);
  expect(shareOf('not-due', null)).toBeNull();
});

test('any plan comes to what adding up by hand comes to', () => {
  const item = fc.record({
    standing: fc.constantFrom('planned' as const, 'dropped' as const),
    target: fc.constantFrom('measurable' as const, 'unmeasurable' as const),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
    timing: fc.option(fc.constantFrom('on-time' as const, 'late' as const, 'not-due' as const)),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), fc.boolean(), (all, isCounted) => {
      const percents = all.map(({ percent }) => percent);
      const timings = all.map(({ timing }) => timing);
      const { results } = score(
        rktlRealisation,
        {
          standing: all.map(({ standing }) => standing),
          target: all.map(({ target }) => target),
          claimed: percents,
          evidenced: percents,
          verified: percents,
          'claimed-timing': timings,
          'evidenced-timing': timings,
          'verified-timing': timings,
        },
        { variants: { dropped: isCounted ? 'counted' : 'left-out' } },
      );
      const meant = all.filter(({ standing }) => isCounted || standing === 'planned');
      const known = meant.filter(({ percent }) => percent !== null);
      const credit = known.reduce((sum, { percent, target }) => {
        if (target === 'measurable') return sum + (percent ?? 0);
        return percent === 100 ? sum + 100 : sum;
      }, 0);
      const realised = results['verified-realised'] as Quantity | null;
      if (known.length === 0) expect(realised).toBeNull();
      else {
        const [n = NaN, d = 1] = (realised?.exact ?? '').split('/').map(Number);
        expect(n * meant.length).toBe(credit * d);
      }
    }),
  );
});

test('the rows the core makes of a plan are what the instrument asks for', () => {
  const record: WorkPlanRecord = {
    plan: {
      id: 'w1',
      owner: { kind: 'village', name: 'Lajer' },
      items: [
        { id: 'i1', endsOn: '2018-12-10', targetValue: '10', unit: 'SR', progressPercent: 40 },
        { id: 'i2', progressPercent: 100 },
      ],
    },
  };
  const { input } = planRealisation(record, { on: '2018-12-31', timeZone: 'WIB' });
  const { results, missing } = score(rktlRealisation, input);
  expect(missing).toEqual([]);
  expect(readings.map((reading) => percentOf(results[`${reading}-realised`]))).toEqual([70, 0, 0]);
  expect(percentOf(results['claimed-on-time-share'])).toBe(0);
});
