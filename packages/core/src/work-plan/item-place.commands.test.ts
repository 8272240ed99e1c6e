import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activityFamilies,
  groupItem,
  indentItem,
  moveItem,
  outdentItem,
  removeItem,
  renameGroup,
  withSubActivities,
  type WorkPlan,
  type WorkPlanItem,
} from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

/** `'A a'` under the heading A, `'a'` under none, `'- b'` a sub-activity. */
function itemOf(written: string): WorkPlanItem {
  const id = written.slice(-1);
  const [mark = ''] = written.split(' ');
  if (mark === '-') return anItem({ id, depth: 1 });
  return mark === id ? anItem({ id }) : anItem({ id, group: mark });
}
const planOf = (...written: string[]) => aWorkPlan(...written.map(itemOf));
/** The plan written the same way. */
const told = (plan: WorkPlan) =>
  activityFamilies(plan.items).flatMap(({ head, subs }) => [
    head.group == null ? head.id : `${head.group} ${head.id}`,
    ...subs.map(({ id }) => `- ${id}`),
  ]);

test('an activity comes under the one above it, its sub-activities beside it', () => {
  expect(told(indentItem(planOf('a', 'b', '- c', 'd'), 'b'))).toEqual(['a', '- b', '- c', 'd']);
  expect(told(indentItem(planOf('a', '- b', 'c'), 'c'))).toEqual(['a', '- b', '- c']);
});

test('the one above is the one above under the same heading', () => {
  const plan = planOf('A a', '- b', 'B c', 'A d', 'B e');
  expect(told(indentItem(plan, 'd'))).toEqual(['A a', '- b', '- d', 'B c', 'B e']);
  expect(indentItem(plan, 'c')).toBe(plan);
});

test('what is first, a sub-activity already or not there is not indented', () => {
  const plan = planOf('a', '- b');
  for (const id of ['a', 'b', 'x']) expect(indentItem(plan, id)).toBe(plan);
});

test('a sub-activity becomes an activity under the same heading, and those below come under it', () => {
  const plan = planOf('A a', '- b', '- c');
  expect(told(outdentItem(plan, 'b'))).toEqual(['A a', 'A b', '- c']);
  expect(told(outdentItem(plan, 'c'))).toEqual(['A a', '- b', 'A c']);
  expect(outdentItem(plan, 'a')).toBe(plan);
  expect(outdentItem(planOf('a', '- b'), 'b').items[1]).toEqual(anItem({ id: 'b', depth: 0 }));
});

test('an activity comes last under its new heading, with its sub-activities', () => {
  const plan = planOf('A a', '- b', 'B c', '- d', 'C e');
  expect(told(groupItem(plan, 'a', 'B'))).toEqual(['B c', '- d', 'B a', '- b', 'C e']);
  expect(told(groupItem(plan, 'e', 'A'))).toEqual(['A a', '- b', 'A e', 'B c', '- d']);
  expect(told(groupItem(plan, 'c', 'New'))).toEqual(['A a', '- b', 'New c', '- d', 'C e']);
  expect(told(groupItem(plan, 'c', null))).toEqual(['A a', '- b', 'c', '- d', 'C e']);
  expect(groupItem(plan, 'a', ' A ')).toBe(plan);
  expect(groupItem(plan, 'x', 'A')).toBe(plan);
});

test('a sub-activity given a heading leaves its activity', () => {
  const plan = planOf('A a', '- b', '- c', 'B d');
  expect(told(groupItem(plan, 'b', 'B'))).toEqual(['A a', '- c', 'B d', 'B b']);
  expect(told(groupItem(plan, 'b', 'New'))).toEqual(['A a', '- c', 'New b', 'B d']);
  expect(told(groupItem(plan, 'b', 'A'))).toEqual(['A a', '- c', 'A b', 'B d']);
});

test('a heading is renamed wherever it stands', () => {
  const plan = planOf('A a', 'B b', 'A c', 'd');
  expect(told(renameGroup(plan, 'A ', 'Z'))).toEqual(['Z a', 'B b', 'Z c', 'd']);
  expect(told(renameGroup(plan, 'A', null))).toEqual(['a', 'B b', 'c', 'd']);
});

const anyPlan = fc
  .array(fc.constantFrom('', 'A ', 'B ', '- '), { minLength: 1, maxLength: 9 })
  .map((marks) => planOf(...marks.map((mark, index) => `${mark}${String(index)}`)));
const ids = (plan: WorkPlan) => plan.items.map(({ id }) => id).sort();

test('whatever is done to the place of an item, every item is kept', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(8), fc.integer({ min: -4, max: 4 }), (plan, index, places) => {
      const id = String(index);
      const group = places > 0 ? 'A' : null;
      for (const changed of [
        indentItem(plan, id),
        outdentItem(plan, id),
        groupItem(plan, id, group),
        moveItem(plan, id, places),
      ]) {
        expect(ids(changed)).toEqual(ids(plan));
      }
      expect(ids(removeItem(plan, id))).toHaveLength(
        plan.items.length - withSubActivities(plan, id).length,
      );
    }),
  );
});

test('an activity that is indented and then brought back is one again', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(8), (plan, index) => {
      const id = String(index);
      const back = outdentItem(indentItem(plan, id), id);
      expect(activityFamilies(back.items).some(({ head }) => head.id === id)).toBe(
        index < plan.items.length,
      );
    }),
  );
});
