import { expect, test } from 'vitest';
import { duplicateItem, splitItem, workPlanFunding, type WorkPlanItem } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';
import { wholeWorkPlan } from './work-plan.examples.test-support.js';

const [whole] = wholeWorkPlan.items as [WorkPlanItem];
const ids = () => {
  let count = 0;
  return () => `n${String((count += 1))}`;
};

test('a copy stands right below, without number, progress and planning link', () => {
  const { number, status, progressPercent, obstacle, nextStep, planningLink, ...rest } = whole;
  expect([number, status, progressPercent, obstacle, nextStep, planningLink]).not.toContain(
    undefined,
  );
  const { items } = duplicateItem(aWorkPlan(whole, anItem({ id: 'b' })), whole.id, ids());
  expect(items).toEqual([whole, { ...rest, id: 'n1' }, anItem({ id: 'b' })]);
});

test('a copy of an activity has copies of its sub-activities', () => {
  const plan = aWorkPlan(anItem({ id: 'a' }), anItem({ id: 'b', depth: 1 }), anItem({ id: 'c' }));
  const idsAfter = (id: string) => duplicateItem(plan, id, ids()).items.map((item) => item.id);
  expect(idsAfter('a')).toEqual(['a', 'b', 'n1', 'n2', 'c']);
  expect(idsAfter('b')).toEqual(['a', 'b', 'n1', 'c']);
  expect(duplicateItem(plan, 'b', ids()).items[2]).toEqual(anItem({ id: 'n1', depth: 1 }));
  expect(duplicateItem(plan, 'x', ids())).toBe(plan);
  expect(() => duplicateItem(plan, 'a', () => 'c')).toThrow('item id is taken: c');
});

test('a split shares the days out and leaves money and target with the first part', () => {
  const plan = aWorkPlan({ ...whole, startsOn: '2018-12-01', endsOn: '2018-12-15' });
  const split = splitItem(plan, whole.id, 'n1');
  const [first, second] = split.items;
  expect(first).toEqual({ ...whole, startsOn: '2018-12-01', endsOn: '2018-12-08' });
  const { activity, group, problem, objective, targetGroup, method, parties } = whole;
  const { responsible, place, evidenceNamed, depth, isStaged } = whole;
  expect(second).toEqual({
    ...{ id: 'n1', activity, group, problem, objective, targetGroup, method, parties },
    ...{ responsible, place, evidenceNamed, depth, isStaged },
    ...{ startsOn: '2018-12-09', endsOn: '2018-12-15' },
  });
  expect(workPlanFunding(split)).toEqual(workPlanFunding(plan));
});

test('a split falls on the day that is asked for, where it lies within', () => {
  const days = (startsOn: string | null, endsOn: string | null, cut?: string) =>
    splitItem(
      aWorkPlan(anItem({ startsOn, endsOn } as Partial<WorkPlanItem>)),
      'i1',
      'n1',
      cut as '2018-12-01',
    ).items.map((item) => [item.startsOn, item.endsOn]);
  const [first, fourth] = ['2018-12-01', '2018-12-04'];
  expect(days(first, fourth, first)).toEqual([
    [first, first],
    ['2018-12-02', fourth],
  ]);
  expect(days(first, fourth, '2018-12-03')).toEqual([
    [first, '2018-12-03'],
    [fourth, fourth],
  ]);
  const middle = [
    [first, '2018-12-02'],
    ['2018-12-03', fourth],
  ];
  for (const cut of [undefined, fourth, '2018-11-30']) {
    expect(days(first, fourth, cut)).toEqual(middle);
  }
  expect(days(first, '2018-12-02')).toEqual([
    [first, first],
    ['2018-12-02', '2018-12-02'],
  ]);
  for (const [from, to] of [
    [first, first],
    [fourth, first],
    [null, first],
    [first, null],
  ] as const) {
    expect(days(from, to)).toEqual([
      [from, to],
      [from, to],
    ]);
  }
});

test('the second part of an activity comes after the sub-activities of the first', () => {
  const plan = aWorkPlan(anItem({ id: 'a' }), anItem({ id: 'b', depth: 1 }), anItem({ id: 'c' }));
  const idsAfter = (id: string) => splitItem(plan, id, 'n').items.map((item) => item.id);
  expect(idsAfter('a')).toEqual(['a', 'b', 'n', 'c']);
  expect(idsAfter('b')).toEqual(['a', 'b', 'n', 'c']);
  expect(splitItem(plan, 'x', 'n')).toBe(plan);
});
