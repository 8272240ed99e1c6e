import type { FundingSource } from '@berdaya/core/work-plan';
import { expect, test } from 'vitest';
import { emptyPlan, machine, sample } from './plan-machine.test-support.js';
import { findingsAt, type WorkPlanIntent } from './work-plan.state.js';

function typing(source: FundingSource | null, typed: string, isLeft = true): WorkPlanIntent {
  return { kind: 'type-amount', amount: { id: 'i1', source, typed, isLeft } };
}

function codesAt(plan: ReturnType<typeof machine>, index: number, field: string): string[] {
  return findingsAt(plan.state(), index, field).map(({ code }) => code);
}

test('the plan named by the page is opened; an unknown name says which there are', () => {
  const plan = machine();
  expect(plan.opening.effects).toEqual([
    { kind: 'open-store', planId: 'rktl' },
    { kind: 'recall', planId: 'rktl' },
  ]);
  expect(plan.opening.state.phase).toBe('loading');
  expect(plan.state().phase).toBe('ready');
  plan.send({ kind: 'dossier-read', dossier: sample(), planId: 'other' });
  expect(plan.state().phase).toBe('refused');
  expect(plan.state().issues[0]).toMatchObject({
    code: 'source.no-such-plan',
    params: { plan: 'other', known: ['rktl'] },
  });
});

test('every change is kept, and a change during a keeping waits for it', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  expect(plan.effects().map(({ kind }) => kind)).toEqual(['show-item', 'keep']);
  plan.send({ kind: 'change-item', id: 'i1', change: { activity: 'Musyawarah' } });
  expect(plan.effects()).toEqual([]);
  plan.send({ kind: 'kept', kept: { plan: emptyPlan, revision: 1 } });
  expect(plan.effects()).toEqual([{ kind: 'keep', plan: plan.state().plan, basedOn: 1 }]);
  plan.keep();
  expect(plan.state()).toMatchObject({ keeping: 'kept', revision: 2 });
});

test('empty fields are not nagged about before somebody saves', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  expect(codesAt(plan, 0, 'activity')).toEqual([]);
  plan.send({ kind: 'check' });
  expect(codesAt(plan, 0, 'activity')).toEqual(['work-plan.item-incomplete']);
});

test('each fault shows at its field at once, and saving is refused until it is gone', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  const change = {
    activity: 'Mengusulkan RKM ke RKPDes',
    responsible: 'Kader AMPL',
    startsOn: '2018-12-10',
    endsOn: '2018-12-01',
    indicator: 'Berita acara musyawarah desa',
  } as const;
  plan.send({ kind: 'change-item', id: 'i1', change });
  plan.send(typing(null, 'Rp 1.500.000'));
  plan.send(typing('apbdes', '1.000.000'));
  expect(codesAt(plan, 0, 'endsOn')).toEqual(['work-plan.item-ends-before-start']);
  expect(codesAt(plan, 0, 'costRupiah')).toEqual(['work-plan.cost-differs-from-sources']);
  plan.send({ kind: 'check' });
  expect(plan.state().notice).toEqual({ kind: 'faulty', count: 2 });
  expect(plan.effects().map(({ kind }) => kind)).toEqual(['tell-refused', 'show-first-fault']);

  plan.send({ kind: 'change-item', id: 'i1', change: { endsOn: '2018-12-12' } });
  plan.send(typing('self-help-cash', '500000'));
  plan.send({ kind: 'check' });
  expect(plan.state()).toMatchObject({ isSubmitting: true, notice: null });
  expect(plan.effects()).toEqual([{ kind: 'show-submitting' }]);
  expect(plan.state().plan?.items[0]?.funding).toEqual([
    { source: 'apbdes', amountRupiah: 1_000_000 },
    { source: 'self-help-cash', amountRupiah: 500_000 },
  ]);
});

test('an amount that is no rupiah stays as typed and blocks saving; clearing it clears the source', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  plan.send(typing('apbn', 'sejuta'));
  expect(plan.state().typedTexts.get('i1 apbn')).toBe('sejuta');
  plan.send({ kind: 'check' });
  expect(plan.state().notice?.kind).toBe('faulty');
  plan.send(typing('apbn', '10'));
  expect(plan.state().typedTexts.size).toBe(0);
  plan.send(typing('apbn', ''));
  expect(plan.state().plan?.items[0]?.funding).toEqual([]);
});

test('an amount is shown as it is typed until its field is left', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  plan.send(typing(null, '1500', false));
  expect(plan.state().typedTexts.get('i1 cost')).toBe('1500');
  expect(plan.state().plan?.items[0]?.costRupiah).toBe(1500);
  plan.send(typing(null, '1500', true));
  expect(plan.state().typedTexts.size).toBe(0);
});

test('a removed activity comes back where it was', () => {
  const plan = machine();
  for (let count = 0; count < 3; count += 1) plan.send({ kind: 'add-item' });
  plan.send({ kind: 'remove-item', id: 'i2' });
  expect(plan.state().plan?.items.map(({ id }) => id)).toEqual(['i1', 'i3']);
  plan.send({ kind: 'undo' });
  expect(plan.state().plan?.items.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
  plan.send({ kind: 'move-item', id: 'i3', places: -2 });
  expect(plan.state().plan?.items.map(({ id }) => id)).toEqual(['i3', 'i1', 'i2']);
});

test('a version kept elsewhere replaces ours silently only when nothing is being written here', () => {
  const theirs = { ...emptyPlan, items: [{ id: 'theirs' }] };
  const idle = machine();
  idle.send({ kind: 'store-loaded', kept: { plan: theirs, revision: 3 } });
  expect(idle.state()).toMatchObject({ plan: theirs, revision: 3, overtakenBy: null });

  const busy = machine();
  busy.send({ kind: 'add-item' });
  busy.send({ kind: 'overtaken', by: { plan: theirs, revision: 3 } });
  expect(busy.state().plan?.items.map(({ id }) => id)).toEqual(['i1']);
  busy.send({ kind: 'keep-mine' });
  expect(busy.effects().slice(0, 1)).toEqual([
    { kind: 'keep', plan: busy.state().plan, basedOn: 3 },
  ]);
  busy.send({ kind: 'overtaken', by: { plan: theirs, revision: 4 } });
  busy.send({ kind: 'take-theirs' });
  expect(busy.state()).toMatchObject({ plan: theirs, revision: 4, keeping: 'kept' });
});

test('what the store refuses stays on the page and is kept again on request', () => {
  const plan = machine();
  plan.send({ kind: 'add-item' });
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  plan.send({ kind: 'store-refused', issue });
  plan.send({ kind: 'plan-not-kept', planId: 'rktl' });
  expect(plan.state()).toMatchObject({ storageIssue: issue, keeping: 'changed' });
  plan.send({ kind: 'keep-again' });
  expect(plan.effects().map(({ kind }) => kind)).toEqual(['open-store', 'keep']);
});
