import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../kernel/index.js';
import {
  planRealisation,
  type ProgressEntry,
  type WorkPlanItem,
  type WorkPlanRecord,
} from './index.js';
import {
  anEntry,
  anItem,
  aRecord,
  aVerification,
  aWorkPlan,
  photo,
} from './work-plan.test-support.js';

const later = { on: '2018-12-31', timeZone: 'WIB' } as const;
/** Noon in Java on a day of December 2018. */
const noon = (day: number) => `2018-12-${String(day).padStart(2, '0')}T05:00:00.000Z` as Instant;
const done = (day: number, change: Partial<ProgressEntry> = {}) =>
  anEntry({
    id: `e${String(day)}`,
    percent: 100,
    status: 'done',
    recordedAt: noon(day),
    ...change,
  });
/** The one item of a plan, due on the fifteenth, with these entries. */
const timings = (
  record: Partial<WorkPlanRecord>,
  moment = later as Parameters<typeof planRealisation>[1],
) => {
  const { input } = planRealisation(aRecord(record), moment);
  return [input['claimed-timing'][0], input['evidenced-timing'][0], input['verified-timing'][0]];
};
const planned = (change: Partial<WorkPlanItem>) => ({ plan: aWorkPlan(anItem(change)) });

test('each item is a row, as claimed, as evidenced and as verified', () => {
  const record = aRecord({
    plan: aWorkPlan(
      anItem({ targetValue: '12,5', unit: 'ha' }),
      anItem({ id: 'i2', targetValue: 'banyak', unit: 'orang' }),
      anItem({ id: 'i3', targetValue: '3', unit: ' ' }),
      anItem({ id: 'i4' }),
    ),
    entries: [
      anEntry({ evidence: [photo] }),
      anEntry({ id: 'e2', percent: 80, recordedAt: noon(9), replaces: ['e1'] }),
      anEntry({ id: 'e3', itemId: 'i2', percent: 0, status: 'not-started' }),
      anEntry({ id: 'e4', itemId: 'i3', percent: 100, status: 'done' }),
    ],
    verifications: [aVerification({ entryIds: ['e4'] })],
  });
  const { items, input, ...said } = planRealisation(record, later);
  expect(items).toEqual(['i1', 'i2', 'i3', 'i4']);
  expect(input).toMatchObject({
    standing: ['planned', 'planned', 'planned', 'planned'],
    target: ['measurable', 'unmeasurable', 'unmeasurable', 'unmeasurable'],
    claimed: [80, 0, 100, null],
    evidenced: [30, 0, 0, null],
    verified: [0, 0, 100, null],
  });
  expect(said).toEqual({
    dropped: [],
    withoutReport: ['i4'],
    withoutTarget: ['i2', 'i3', 'i4'],
    withoutEnd: [],
    contested: [],
  });
});

test('items of an earlier revision that are in the plan no more are told as dropped, with nothing known of them', () => {
  const revision = (number: number, ...items: WorkPlanItem[]) => ({
    number,
    changedBy: 'Siti',
    changedAt: noon(number),
    plan: aWorkPlan(...items),
  });
  const record = aRecord({
    revisions: [
      revision(1, anItem(), anItem({ id: 'x', targetValue: '4', unit: 'unit' })),
      revision(2, anItem(), anItem({ id: 'x' }), anItem({ id: 'y' })),
    ],
    entries: [done(9, { itemId: 'x' })],
  });
  const { items, input, dropped, withoutTarget, withoutReport } = planRealisation(record, later);
  expect(items).toEqual(['i1', 'x', 'y']);
  expect(dropped).toEqual(['x', 'y']);
  expect(withoutTarget).toEqual(['i1']);
  expect(withoutReport).toEqual(['i1']);
  expect(input).toEqual({
    standing: ['planned', 'dropped', 'dropped'],
    target: ['unmeasurable', 'unmeasurable', 'unmeasurable'],
    claimed: [null, null, null],
    evidenced: [null, null, null],
    verified: [null, null, null],
    'claimed-timing': ['late', null, null],
    'evidenced-timing': ['late', null, null],
    'verified-timing': ['late', null, null],
  });
});

test('reports that disagree are told, and items without a last day', () => {
  const record = aRecord({
    ...planned({ endsOn: null }),
    entries: [anEntry(), anEntry({ id: 'e2', percent: 80, recordedAt: noon(9) })],
  });
  const { contested, withoutEnd } = planRealisation(record, later);
  expect([contested, withoutEnd]).toEqual([['i1'], ['i1']]);
});

describe('an item', () => {
  test.each([
    [15, 'on-time'],
    [16, 'late'],
  ])('due on the fifteenth and done on day %i is %s', (day, timing) => {
    expect(timings({ entries: [done(day)] })).toEqual([timing, 'late', 'late']);
    expect(timings({ entries: [done(day, { evidence: [photo] })] })[1]).toBe(timing);
    const verifications = [aVerification({ entryIds: [`e${String(day)}`], at: noon(20) })];
    expect(timings({ entries: [done(day)], verifications })[2]).toBe(timing);
  });

  test.each([
    ['2018-12-15', 'not-due'],
    ['2018-12-16', 'late'],
  ] as const)('not done on %s is %s', (on, timing) => {
    const moment = { on, timeZone: 'WIB' } as const;
    expect(timings({}, moment)).toEqual([timing, timing, timing]);
    expect(timings({ entries: [done(10, { percent: 99 })] }, moment)[0]).toBe(timing);
  });

  test('done before it is due is on time already', () => {
    const moment = { on: '2018-12-12', timeZone: 'WIB' } as const;
    expect(timings({ entries: [done(12)] }, moment)).toEqual(['on-time', 'not-due', 'not-due']);
  });

  test('is done from the first report of it, unless that was taken back', () => {
    expect(timings({ entries: [done(14), done(20, { replaces: ['e14'] })] })[0]).toBe('on-time');
    const takenBack = anEntry({ id: 'back', recordedAt: noon(16), replaces: ['e14'] });
    const again = done(20, { replaces: ['back'] });
    expect(timings({ entries: [done(14), takenBack, again] })[0]).toBe('late');
    expect(timings({ entries: [again, takenBack, done(14)] })[0]).toBe('late');
  });

  test('that only the plan calls done was done at some time, nobody knows when', () => {
    const record = planned({ progressPercent: 100 });
    expect(timings(record)[0]).toBeNull();
    expect(timings(record, { on: '2018-12-15', timeZone: 'WIB' })[0]).toBe('on-time');
    expect(timings(planned({ progressPercent: 99 }))[0]).toBe('late');
  });

  test('without a last day is neither on time nor late', () => {
    expect(timings({ ...planned({ endsOn: null }), entries: [done(9)] })).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('is judged by the clocks of its own zone', () => {
    // Half past eleven at night in Java is the next day in Papua.
    const entries = [done(15, { recordedAt: '2018-12-15T16:30:00.000Z' })];
    expect(timings({ entries })[0]).toBe('on-time');
    expect(timings({ entries }, { on: '2018-12-31', timeZone: 'WIT' })[0]).toBe('late');
  });
});

test('what is reported or verified after the day makes no difference', () => {
  const moment = { on: '2018-12-10', timeZone: 'WIB' } as const;
  const entries = [
    done(10),
    anEntry({ id: 'late', percent: 0, recordedAt: noon(11), replaces: ['e10'] }),
  ];
  const verified = (day: number) =>
    planRealisation(
      aRecord({ entries, verifications: [aVerification({ entryIds: ['e10'], at: noon(day) })] }),
      moment,
    ).input;
  expect(verified(10)).toMatchObject({ claimed: [100], verified: [100] });
  expect(verified(11)).toMatchObject({ claimed: [100], verified: [0] });
});

test('rows are as many as items, and what is evidenced or verified never more than claimed', () => {
  const entry = fc
    .tuple(
      fc.constantFrom('i1', 'i2', 'x'),
      fc.constantFrom(0, 30, 100),
      fc.boolean(),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([itemId, percent, isShown, day]) =>
      done(day, {
        id: `${itemId}-${String(day)}-${String(percent)}`,
        itemId,
        percent,
        evidence: isShown ? [photo] : [],
      }),
    );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.boolean(), (entries, isDropped) => {
      const record = aRecord({
        plan: aWorkPlan(anItem(), ...(isDropped ? [] : [anItem({ id: 'i2' })])),
        revisions: [
          {
            number: 1,
            changedBy: 'Siti',
            changedAt: noon(1),
            plan: aWorkPlan(anItem(), anItem({ id: 'i2' })),
          },
        ],
        entries,
        verifications: [aVerification({ entryIds: entries.map(({ id }) => id), at: noon(30) })],
      });
      const { items, input, dropped } = planRealisation(record, later);
      expect(items).toEqual(['i1', 'i2']);
      expect(dropped).toEqual(isDropped ? ['i2'] : []);
      for (const column of Object.values(input)) expect(column).toHaveLength(items.length);
      for (const [row, claimed] of input.claimed.entries()) {
        expect(input.evidenced[row] ?? 0).toBeLessThanOrEqual(claimed ?? 0);
        expect(input.verified[row] ?? 0).toBeLessThanOrEqual(claimed ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});
