import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addItem,
  addItemBelow,
  changeItem,
  insertItem,
  insertItems,
  moveItem,
  removeItem,
  withSubActivities,
  type WorkPlan,
} from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const planOf = (...ids: string[]) => aWorkPlan(...ids.map((id) => anItem({ id })));
const ids = (plan: WorkPlan) => plan.items.map(({ id }) => id);

/** A plan of one to eight items and the place of one of them. */
const planAndPlace = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1)))
  .map(([count, place]) => ({
    plan: planOf(...Array.from({ length: count }, (_, index) => `i${index}`)),
    place,
    id: `i${place}`,
  }));

test('an item is added empty at the end', () => {
  expect(addItem(planOf('a'), 'b').items).toEqual([anItem({ id: 'a' }), { id: 'b' }]);
});

test('an id that is taken is a mistake of the program', () => {
  expect(() => addItem(planOf('a', 'b'), 'a')).toThrow('item id is taken: a');
});

test('a change concerns one item and leaves its other fields', () => {
  const plan = planOf('a', 'b');
  const changed = changeItem(plan, 'b', { activity: 'Survei', place: null });
  expect(changed.items).toEqual([
    anItem({ id: 'a' }),
    anItem({ id: 'b', activity: 'Survei', place: null }),
  ]);
  expect(changeItem(plan, 'c', { activity: 'Survei' })).toEqual(plan);
});

test('an item is put at its place, and its id must be free', () => {
  expect(ids(insertItem(planOf('a', 'b'), { id: 'c' }, 1))).toEqual(['a', 'c', 'b']);
  expect(ids(insertItem(planOf('a', 'b'), { id: 'c' }, 9))).toEqual(['a', 'b', 'c']);
  expect(ids(insertItems(planOf('a'), [{ id: 'c' }, { id: 'd' }], 0))).toEqual(['c', 'd', 'a']);
  expect(() => insertItems(planOf('a'), [{ id: 'c' }, { id: 'a' }], 0)).toThrow('taken: a');
});

const sub = (id: string) => anItem({ id, depth: 1 });

test('an item is added below another, after its sub-activities and under its heading', () => {
  const plan = aWorkPlan(anItem({ id: 'a', group: 'A' }), sub('a1'), anItem({ id: 'b' }));
  expect(addItemBelow(plan, 'a', 'n').items[2]).toEqual({ id: 'n', group: 'A' });
  expect(addItemBelow(plan, 'a1', 'n').items[2]).toEqual({ id: 'n', depth: 1 });
  expect(addItemBelow(plan, 'b', 'n').items[3]).toEqual({ id: 'n' });
  expect(addItemBelow(plan, 'x', 'n').items[3]).toEqual({ id: 'n' });
});

test('sub-activities go and move with their activity', () => {
  const plan = aWorkPlan(anItem({ id: 'a' }), sub('a1'), sub('a2'), anItem({ id: 'b' }), sub('b1'));
  expect(withSubActivities(plan, 'a').map(({ id }) => id)).toEqual(['a', 'a1', 'a2']);
  expect(withSubActivities(plan, 'a2').map(({ id }) => id)).toEqual(['a2']);
  expect(withSubActivities(plan, 'x')).toEqual([]);
  expect(ids(removeItem(plan, 'a'))).toEqual(['b', 'b1']);
  expect(ids(removeItem(plan, 'a1'))).toEqual(['a', 'a2', 'b', 'b1']);
  expect(ids(moveItem(plan, 'a', 1))).toEqual(['b', 'b1', 'a', 'a1', 'a2']);
  expect(ids(moveItem(plan, 'b', -1))).toEqual(['b', 'b1', 'a', 'a1', 'a2']);
  expect(ids(moveItem(plan, 'a1', 1))).toEqual(['a', 'a2', 'a1', 'b', 'b1']);
  expect(ids(moveItem(plan, 'a1', 9))).toEqual(['a', 'a2', 'a1', 'b', 'b1']);
  expect(ids(moveItem(plan, 'b1', -1))).toEqual(ids(plan));
});

test('an activity moves among those under its heading', () => {
  const grouped = (id: string, group: string | null) => anItem({ id, group });
  const plan = aWorkPlan(
    grouped('a', 'A'),
    grouped('b', 'B'),
    grouped('c', ' A'),
    grouped('d', null),
  );
  expect(ids(moveItem(plan, 'a', 1))).toEqual(['c', 'b', 'a', 'd']);
  expect(ids(moveItem(plan, 'b', -1))).toEqual(ids(plan));
  expect(ids(moveItem(plan, 'd', -3))).toEqual(ids(plan));
});

test('what stood first as a sub-activity of nothing is an activity wherever it moves', () => {
  const plan = aWorkPlan(sub('a'), anItem({ id: 'b' }));
  expect(moveItem(plan, 'a', 1).items).toEqual([
    anItem({ id: 'b' }),
    anItem({ id: 'a', depth: 0 }),
  ]);
  expect(moveItem(plan, 'a', 0)).toEqual(plan);
});

test('an item is removed by its id', () => {
  expect(ids(removeItem(planOf('a', 'b', 'c'), 'b'))).toEqual(['a', 'c']);
  expect(ids(removeItem(planOf('a'), 'b'))).toEqual(['a']);
});

test('an item moves so many places and stops at the ends', () => {
  const plan = planOf('a', 'b', 'c', 'd');
  expect(ids(moveItem(plan, 'b', 1))).toEqual(['a', 'c', 'b', 'd']);
  expect(ids(moveItem(plan, 'b', 2))).toEqual(['a', 'c', 'd', 'b']);
  expect(ids(moveItem(plan, 'b', 9))).toEqual(['a', 'c', 'd', 'b']);
  expect(ids(moveItem(plan, 'c', -1))).toEqual(['a', 'c', 'b', 'd']);
  expect(ids(moveItem(plan, 'b', -2))).toEqual(['b', 'a', 'c', 'd']);
  expect(ids(moveItem(plan, 'c', -9))).toEqual(['c', 'a', 'b', 'd']);
  expect(ids(moveItem(plan, 'c', 0))).toEqual(['a', 'b', 'c', 'd']);
  expect(moveItem(plan, 'x', 1)).toEqual(plan);
});

test('adding and then removing an item gives the plan back', () => {
  fc.assert(
    fc.property(planAndPlace, ({ plan }) => {
      expect(removeItem(addItem(plan, 'new'), 'new')).toEqual(plan);
    }),
  );
});

test('moving within the plan and back gives the plan back', () => {
  fc.assert(
    fc.property(planAndPlace, fc.nat(7), ({ plan, place, id }, target) => {
      const places = Math.min(target, plan.items.length - 1) - place;
      const moved = moveItem(plan, id, places);
      expect(ids(moved).indexOf(id)).toBe(place + places);
      expect(moveItem(moved, id, -places)).toEqual(plan);
    }),
  );
});

test('moving anywhere stays within the plan and keeps every item and the order of the others', () => {
  const anywhere = fc.integer({ min: -12, max: 12 });
  fc.assert(
    fc.property(planAndPlace, anywhere, ({ plan, place, id }, places) => {
      const moved = moveItem(plan, id, places);
      const last = plan.items.length - 1;
      expect(ids(moved).indexOf(id)).toBe(Math.min(last, Math.max(0, place + places)));
      expect(removeItem(moved, id)).toEqual(removeItem(plan, id));
      expect(moved.items).toHaveLength(plan.items.length);
      expect(moved.items).toContainEqual(anItem({ id }));
    }),
  );
});

test('no command touches the plan it is given', () => {
  const plan = planOf('a', 'b');
  const before = structuredClone(plan);
  addItem(plan, 'c');
  changeItem(plan, 'a', { activity: 'Survei' });
  removeItem(plan, 'a');
  moveItem(plan, 'a', 1);
  expect(plan).toEqual(before);
});
