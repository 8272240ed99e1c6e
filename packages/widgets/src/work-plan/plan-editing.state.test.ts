import type { WorkPlanItem } from '@berdaya/core/work-plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machine } from './plan-machine.test-support.js';
import { rowsOf } from './plan-rows.state.js';
import type { PlanEdit } from './work-plan.state.js';

function planOf(...items: WorkPlanItem[]) {
  const plan = machine();
  plan.send({ kind: 'replace-items', items });
  return plan;
}

const shown = (plan: ReturnType<typeof machine>) =>
  rowsOf(plan.state().plan ?? { id: '', owner: { kind: 'village', name: '' }, items: [] }).map(
    ({ item, number }) => `${number} ${item.id}${item.group == null ? '' : ` in ${item.group}`}`,
  );

const grouped = [
  { id: 'a', group: 'A' },
  { id: 'b', group: 'A' },
  { id: 'c', group: 'B' },
] as const;

test('an activity that goes beyond the end of its group goes into the next one', () => {
  const plan = planOf(...grouped);
  plan.send({ kind: 'move-item', id: 'b', places: 1 });
  expect(shown(plan)).toEqual(['1 a in A', '2 b in B', '3 c in B']);
  plan.send({ kind: 'move-item', id: 'b', places: 1 });
  expect(shown(plan)).toEqual(['1 a in A', '2 c in B', '3 b in B']);
  expect(plan.state().notice).toEqual({ kind: 'moved', number: '3' });
  plan.send({ kind: 'move-item', id: 'b', places: 1 });
  expect(plan.state().notice).toEqual({ kind: 'unmoved' });
  plan.send({ kind: 'move-item', id: 'c', places: -1 });
  expect(shown(plan)).toEqual(['1 a in A', '2 c in A', '3 b in B']);
});

test('an activity is put before or after another one, into its group', () => {
  const plan = planOf(...grouped, { id: 'd', group: 'B', depth: 1 });
  plan.send({ kind: 'place-item', id: 'a', beside: 'c', side: 'after' });
  expect(shown(plan)).toEqual(['1 b in A', '2 c in B', '2.1 d in B', '3 a in B']);
  plan.send({ kind: 'place-item', id: 'a', beside: 'c', side: 'before' });
  expect(shown(plan)).toEqual(['1 b in A', '2 a in B', '3 c in B', '3.1 d in B']);
  plan.send({ kind: 'place-item', id: 'd', beside: 'b', side: 'before' });
  expect(plan.state().notice).toEqual({ kind: 'unmoved' });
  plan.send({ kind: 'place-item', id: 'c', beside: 'd', side: 'after' });
  expect(plan.state().notice).toEqual({ kind: 'unmoved' });
});

test('what is added, copied and split stands below, and is told by its number', () => {
  const plan = planOf({ id: 'a', activity: 'Rapat', startsOn: '2018-11-12', endsOn: '2018-11-15' });
  plan.send({ kind: 'add-below', id: 'a' });
  expect(plan.state().notice).toEqual({ kind: 'added', number: '2' });
  expect(plan.effects()[0]).toEqual({ kind: 'show-item', id: 'i1' });
  plan.send({ kind: 'duplicate-item', id: 'a' });
  expect(plan.state().notice).toEqual({ kind: 'duplicated', number: '2' });
  plan.send({ kind: 'split-item', id: 'a' });
  expect(plan.state().notice).toEqual({ kind: 'split', number: '2' });
  expect(plan.state().plan?.items.map(({ endsOn }) => endsOn)).toEqual([
    '2018-11-13',
    '2018-11-15',
    '2018-11-15',
    undefined,
  ]);
  plan.send({ kind: 'indent-item', id: 'i1' });
  expect(plan.state().notice).toMatchObject({ kind: 'indented' });
  plan.send({ kind: 'remove-item', id: 'a' });
  expect(plan.state().notice).toEqual({ kind: 'removed', number: '1' });
});

test('a heading is added, renamed for all under it, and joined by another activity', () => {
  const plan = planOf({ id: 'a' });
  plan.send({ kind: 'add-group', group: 'Kelompok 1' });
  expect(plan.effects()[0]).toEqual({ kind: 'show-group', group: 'Kelompok 1' });
  plan.send({ kind: 'rename-group', group: 'Kelompok 1', name: 'Persiapan' });
  plan.send({ kind: 'group-item', id: 'a', group: ' Persiapan ' });
  expect(plan.state().plan?.items.map(({ group }) => group)).toEqual(['Persiapan', 'Persiapan']);
  plan.send({ kind: 'group-item', id: 'a', group: '' });
  expect(plan.state().notice).toMatchObject({ kind: 'grouped', group: '' });
});

test('one word typed is one edit to undo, and the eye is led to its field', () => {
  const plan = planOf({ id: 'a' });
  for (const activity of ['R', 'Ra', 'Rapat', 'Rapat ', 'Rapat d', 'Rapat desa']) {
    plan.send({ kind: 'change-item', id: 'a', change: { activity } });
  }
  plan.send({ kind: 'undo' });
  expect(plan.state().plan?.items[0]?.activity).toBe('Rapat ');
  expect(plan.effects()).toContainEqual({ kind: 'show-item', id: 'a', field: 'activity' });
  plan.send({ kind: 'undo' });
  expect(plan.state().plan?.items[0]?.activity).toBeUndefined();
  plan.send({ kind: 'redo' });
  plan.send({ kind: 'redo' });
  expect(plan.state().plan?.items[0]?.activity).toBe('Rapat desa');
  plan.send({ kind: 'redo' });
  expect(plan.state().notice).toEqual({ kind: 'nothing-to-redo' });
});

test('undoing what stands among the details opens them', () => {
  const plan = planOf({ id: 'a' });
  plan.send({ kind: 'change-item', id: 'a', change: { place: 'Balai desa' } });
  plan.send({ kind: 'undo' });
  expect([...plan.state().opened]).toEqual(['a']);
});

test('a plan that was handed in takes no edit, and says so', () => {
  const plan = planOf({ id: 'a' });
  plan.send({ kind: 'set-read-only', isReadOnly: true });
  const before = plan.state().plan;
  plan.send({ kind: 'add-item' });
  expect(plan.state()).toMatchObject({ plan: before, notice: { kind: 'locked' } });
  plan.send({ kind: 'undo' });
  expect(plan.state().plan).toBe(before);
});

const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.constant({ kind: 'add-item' } as const),
  fc
    .tuple(
      fc.constantFrom(
        'add-below',
        'duplicate-item',
        'split-item',
        'indent-item',
        'outdent-item',
        'remove-item',
      ),
      fc.constantFrom('a', 'b', 'c', 'i1', 'i2'),
    )
    .map(([kind, id]) => ({ kind, id })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'i1'), fc.integer({ min: -3, max: 3 }))
    .map(([id, places]) => ({ kind: 'move-item', id, places })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'i1'), fc.constantFrom('a', 'b', 'c', 'i2'), fc.boolean())
    .map(([id, beside, isBefore]) => ({
      kind: 'place-item',
      id,
      beside,
      side: isBefore ? 'before' : 'after',
    })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'A', 'B', 'C'))
    .map(([id, group]) => ({ kind: 'group-item', id, group })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'i1'), fc.string())
    .map(([id, activity]) => ({ kind: 'change-item', id, change: { activity } })),
);

test('whatever is edited is undone to the beginning and done again to the end; moving loses nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const plan = planOf(...grouped);
      const start = plan.state().plan;
      for (const each of edits) {
        const before = plan.state().plan?.items.map(({ id }) => id) ?? [];
        plan.send(each);
        const after = plan.state().plan?.items.map(({ id }) => id) ?? [];
        expect(new Set(after).size).toBe(after.length);
        if (/^(move|place|group|indent|outdent)-item$/.test(each.kind)) {
          expect([...after].sort()).toEqual([...before].sort());
        }
      }
      const end = plan.state().plan;
      while (plan.state().past.length > 1) plan.send({ kind: 'undo' });
      expect(plan.state().plan).toEqual(start);
      while (plan.state().future.length > 0) plan.send({ kind: 'redo' });
      expect(plan.state().plan).toEqual(end);
    }),
  );
});
