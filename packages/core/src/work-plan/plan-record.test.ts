import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLines } from '../ledger/index.js';
import { reviewState } from '../review/index.js';
import {
  heldPlanLines,
  itemHistory,
  itemPlanning,
  itemProgress,
  linesOf,
  parsePeriodLock,
  parsePlanLine,
  parsePlanningEntry,
  parseWorkPlanRecord,
  periodLockOf,
  planRecord,
  readPlanLines,
  type PlanLine,
  type PlanLineKind,
} from './index.js';
import { anyPlanLines, aPlanLine, ownLines } from './plan-line.test-support.js';
import {
  wholePlanLines,
  wholeWorkPlan,
  wholeWorkPlanRecord,
} from './work-plan.examples.test-support.js';
import { anItem, aWorkPlan, minute, photo } from './work-plan.test-support.js';

const plan = aWorkPlan(anItem(), anItem({ id: 'i2' }));
const proposed = { document: 'rkpdes', year: 2020, status: 'proposed' } as const;
const agreed = { ...proposed, status: 'agreed' } as const;

/** Lines as given, and again with some of them twice, in another order. */
const shuffled = anyPlanLines.chain((lines) =>
  fc.tuple(
    fc.constant(lines),
    fc.shuffledSubarray([...lines, ...structuredClone(lines)], { minLength: lines.length }),
  ),
);

/** Where lines of each kind come to lie in a record. */
const lists = {
  progress: 'entries',
  verification: 'verifications',
  review: 'review',
  revision: 'revisions',
  planning: 'planning',
  'period-lock': 'locks',
} as const satisfies Record<PlanLineKind, string>;

describe('a line of a plan’s ledger', () => {
  test('is read as it was given, whatever its kind, unknown fields included', () => {
    for (const line of wholePlanLines) {
      const input = { ...line, newer: 1 };
      expect(parsePlanLine(input)).toEqual({ ok: true, value: input, warnings: [] });
    }
    expect(new Set(wholePlanLines.map(({ kind }) => kind)).size).toBe(Object.keys(lists).length);
  });

  test('of a kind that is not known is refused, and the others are read', () => {
    const [first, second] = [aPlanLine('progress'), aPlanLine('planning', { id: 'l2' })];
    const odd = [{ ...first, kind: 'audit' }, 7, { ...second, itemId: null }];
    const read = readPlanLines([second, odd[0], first, odd[1], second, odd[2]]);
    expect(read.lines).toEqual([first, second]);
    expect(read.quarantined.map(({ raw }) => raw)).toEqual(odd);
    expect(read.quarantined.map(({ issues }) => issues[0]?.code)).toEqual([
      'shape.not-one-of',
      'shape.wrong-kind',
      'shape.wrong-kind',
    ]);
    expect(heldPlanLines(read)).toEqual([first, second, ...odd]);
  });

  test('is told of alone as well', () => {
    const [planned] = wholeWorkPlanRecord.planning ?? [];
    const [locked] = wholeWorkPlanRecord.locks ?? [];
    expect(parsePlanningEntry(planned)).toEqual({ ok: true, value: planned, warnings: [] });
    expect(parsePeriodLock(locked)).toEqual({ ok: true, value: locked, warnings: [] });
    expect(parsePlanningEntry({ ...planned, by: ' ' }).ok).toBe(false);
    expect(parsePeriodLock({ ...locked, through: '2019-02-30' }).ok).toBe(false);
  });
});

describe('the record of a plan', () => {
  test('is made of its lines, and says what they say', () => {
    expect(planRecord(wholeWorkPlan, wholePlanLines)).toMatchObject(wholeWorkPlanRecord);
    expect(planRecord(plan, [])).toEqual({
      plan,
      revisions: [],
      review: [],
      entries: [],
      verifications: [],
      planning: [],
      locks: [],
    });
  });

  test('has every line of the plan, of whatever kind, once, and can be read', () => {
    fc.assert(
      fc.property(anyPlanLines, (lines) => {
        const record = planRecord(plan, lines);
        const own = ownLines(lines);
        for (const [kind, list] of Object.entries(lists)) {
          const ofKind = linesOf(own, kind as PlanLineKind);
          expect(record[list]).toHaveLength(ofKind.length);
          if (list === 'revisions') continue;
          expect(record[list]?.map(({ id }) => id)).toEqual(ofKind.map(({ id }) => id));
        }
        expect(parseWorkPlanRecord(record).ok).toBe(true);
      }),
    );
  });

  test('is the same whatever the order of lines and however often one comes', () => {
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(planRecord(plan, [...others, ...lines])).toEqual(planRecord(plan, lines));
      }),
    );
  });

  test('of two devices is that of the union of their lines', () => {
    fc.assert(
      fc.property(anyPlanLines, anyPlanLines, (one, two) => {
        const whole = planRecord(plan, [...one, ...two]);
        expect(planRecord(plan, mergeLines(two, one))).toEqual(whole);
        for (const list of Object.values(lists)) {
          const held = new Set(whole[list]?.map((each) => JSON.stringify(each)));
          const each = [planRecord(plan, one), planRecord(plan, two)].flatMap(
            (part) => part[list]?.map((entry) => JSON.stringify(entry)) ?? [],
          );
          expect(new Set(each)).toEqual(held);
        }
      }),
    );
  });

  test('passes over lines of other plans', () => {
    fc.assert(
      fc.property(anyPlanLines, anyPlanLines, (lines, others) => {
        const foreign = others.map((line): PlanLine => ({ ...line, planId: 'w9' }));
        expect(planRecord(plan, [...foreign, ...lines])).toEqual(planRecord(plan, lines));
      }),
    );
  });
});

describe('two who worked without sight of each other', () => {
  const base = [
    aPlanLine('revision', { id: 'x1', plan }),
    aPlanLine('review', { id: 's1', recordedAt: minute(2) }),
  ];
  const field = [
    aPlanLine('progress', { id: 'p1', recordedAt: minute(3), evidence: [photo] }),
    aPlanLine('planning', { id: 'n1', recordedAt: minute(3), link: proposed }),
    aPlanLine('revision', { id: 'x2', number: 2, recordedAt: minute(5), plan: aWorkPlan() }),
  ];
  const office = [
    aPlanLine('progress', {
      id: 'p2',
      author: 'Tono',
      deviceId: 'd2',
      percent: 80,
      recordedAt: minute(4),
    }),
    aPlanLine('planning', {
      id: 'n2',
      author: 'Tono',
      deviceId: 'd2',
      link: agreed,
      recordedAt: minute(4),
    }),
    aPlanLine('review', {
      id: 's2',
      step: 'verify',
      author: 'Wati',
      deviceId: 'd2',
      recordedAt: minute(4),
    }),
    aPlanLine('revision', { id: 'x3', number: 2, deviceId: 'd2', recordedAt: minute(6), plan }),
  ];
  const record = planRecord(plan, [...base, ...field, ...office]);
  const [first = anItem()] = record.plan.items;

  test('lose nothing, and what they contradict each other in is told', () => {
    const progress = itemProgress(first, record.entries ?? [], record.verifications ?? []);
    expect(progress).toMatchObject({ claimed: { percent: 80 }, isContested: true });
    expect(progress.evidenced?.percent).toBe(30);
    expect(reviewState(record.review ?? []).status).toBe('verified');
    expect(record.revisions?.map(({ number, plan: { items } }) => [number, items.length])).toEqual([
      [1, 2],
      [2, 0],
      [2, 2],
    ]);
  });

  test('have the latest word on planning count, and are asked', () => {
    expect(first.planningLink).toEqual(agreed);
    const stands = itemPlanning('i1', record.planning ?? []);
    expect(stands).toMatchObject({ link: agreed, entry: { id: 'n2' }, isContested: true });
    expect(itemPlanning('i2', record.planning ?? [])).toBeNull();
    const settling = aPlanLine('planning', {
      id: 'n3',
      recordedAt: minute(1),
      link: proposed,
      replaces: ['n1', 'n2'],
    });
    const settled = planRecord(plan, [...base, ...field, ...office, settling]);
    expect(settled.plan.items[0]?.planningLink).toEqual(proposed);
    expect(itemPlanning('i1', settled.planning ?? [])?.isContested).toBe(false);
  });

  test('agree where they recorded the same planning', () => {
    const same = [
      aPlanLine('planning', { id: 'n1', link: proposed }),
      aPlanLine('planning', { id: 'n2', deviceId: 'd2', link: { ...proposed } }),
    ];
    expect(itemPlanning('i1', planRecord(plan, same).planning ?? [])?.isContested).toBe(false);
  });
});

test('a word on planning that takes the earlier one back leaves an item in no document', () => {
  const stated = aWorkPlan(
    anItem({ planningLink: proposed }),
    anItem({ id: 'i2', place: 'Balai' }),
  );
  expect(planRecord(stated, []).plan).toBe(stated);
  const { items } = planRecord(stated, [aPlanLine('planning')]).plan;
  expect(items).toEqual([anItem({ planningLink: null }), stated.items[1]]);
});

describe('settled periods', () => {
  const lock = (id: string, through: '2018-11-30' | '2018-12-31', at: number) =>
    aPlanLine('period-lock', { id, through, recordedAt: minute(at) });

  test('reach as far as the furthest lock, the earliest of equals', () => {
    expect(periodLockOf([aPlanLine('progress')])).toBeNull();
    const [near, late, early] = [
      lock('k1', '2018-11-30', 1),
      lock('k2', '2018-12-31', 3),
      lock('k3', '2018-12-31', 2),
    ];
    for (const lines of [
      [near, late, early],
      [early, near, late],
      [late, early, near],
    ])
      expect(periodLockOf(lines)).toBe(early);
    expect(periodLockOf([near])).toBe(near);
  });
});

describe('what happened to an item', () => {
  const minutes = { reference: 'BA 3/2019' };
  const changed = aWorkPlan(anItem({ place: 'Balai desa', endsOn: null }));
  const lines = [
    aPlanLine('revision', { id: 'x1', plan }),
    aPlanLine('progress', { id: 'p1', recordedAt: minute(2) }),
    aPlanLine('verification', {
      id: 'v1',
      author: 'Wati',
      entryIds: ['p1', 'p9'],
      recordedAt: minute(3),
    }),
    aPlanLine('period-lock', { id: 'k1', author: 'Wati', recordedAt: minute(4) }),
    aPlanLine('planning', { id: 'n1', author: 'Tono', link: proposed, recordedAt: minute(5) }),
    aPlanLine('revision', { id: 'x2', number: 2, minutes, plan: changed, recordedAt: minute(6) }),
    aPlanLine('progress', { id: 'p2', seenOn: '2018-12-30', recordedAt: minute(7) }),
    aPlanLine('revision', { id: 'x3', number: 3, plan: aWorkPlan(), recordedAt: minute(8) }),
  ];
  const told = (itemId: string, zone?: 'WIB', given: readonly PlanLine[] = lines) =>
    itemHistory(planRecord(plan, given), itemId, zone).map(({ by, kind, at }) =>
      [at.slice(14, 16), by, kind].join(' '),
    );

  test('is told in one list, the oldest first', () => {
    expect(told('i1')).toEqual([
      '01 Siti added',
      '02 Siti reported',
      '03 Wati verified',
      '05 Tono planned',
      '06 Siti changed',
      '07 Siti reported',
      '08 Siti removed',
    ]);
    expect(told('i2')).toEqual(['01 Siti added', '06 Siti removed']);
    expect(told('i9')).toEqual([]);
    expect(itemHistory({ plan }, 'i1')).toEqual([]);
  });

  test('says what a revision changed, by which minutes, and what was looked at', () => {
    const events = itemHistory(planRecord(plan, lines), 'i1');
    expect(events[4]).toEqual({
      kind: 'changed',
      by: 'Siti',
      at: minute(6),
      revision: 2,
      minutes,
      changes: [
        { field: 'endsOn', before: '2018-12-15', after: null },
        { field: 'place', before: null, after: 'Balai desa' },
      ],
    });
    expect(events[0]).toMatchObject({ revision: 1, minutes: null, changes: [] });
    expect(events[2]).toMatchObject({
      verification: { id: 'v1', verdict: 'confirmed' },
      entries: [{ id: 'p1' }],
    });
    expect(events[3]).toMatchObject({ entry: { link: proposed } });
  });

  test('marks a report that came after its period was settled', () => {
    const marks = (zone?: 'WIB') =>
      itemHistory(planRecord(plan, lines), 'i1', zone).flatMap((event) =>
        event.kind === 'reported' ? [event.settledBy?.id ?? null] : [],
      );
    expect(marks()).toEqual([null, 'k1']);
    const unseen = aPlanLine('progress', { id: 'p3', recordedAt: minute(9) });
    const after = planRecord(plan, [...lines, unseen]);
    const last = (zone?: 'WIB') => itemHistory(after, 'i1', zone).at(-1);
    expect(last()).toMatchObject({ settledBy: null });
    expect(last('WIB')).toMatchObject({ settledBy: { id: 'k1' } });
  });

  test('holds two revisions of one number against the one before, not against each other', () => {
    const rivals = [
      aPlanLine('revision', { id: 'x1', plan }),
      aPlanLine('revision', { id: 'x2', number: 2, plan: changed, recordedAt: minute(2) }),
      aPlanLine('revision', { id: 'x3', number: 2, plan, recordedAt: minute(3) }),
    ];
    expect(told('i1', undefined, rivals)).toEqual(['01 Siti added', '02 Siti changed']);
  });

  test('is the same whatever the order in which lines come', () => {
    fc.assert(
      fc.property(shuffled, ([given, others]) => {
        for (const id of ['i1', 'i2']) {
          const history = itemHistory(planRecord(plan, given), id, 'WIB');
          expect(itemHistory(planRecord(plan, [...others, ...given]), id, 'WIB')).toEqual(history);
          const times = history.map(({ at }) => at);
          expect(times).toEqual([...times].sort());
        }
      }),
    );
  });
});
