import { expect, test } from 'vitest';
import { emptyPlan, machine, sample } from './plan-machine.test-support.js';
import type { WorkPlanIntent } from './work-plan.state.js';

const item = { id: 'a', activity: 'Rapat' } as const;
const amount = (typed: string, id = 'a'): WorkPlanIntent => ({
  kind: 'type-amount',
  amount: { id, source: null, typed, isLeft: true },
});

function written() {
  const plan = machine();
  plan.send({ kind: 'replace-items', items: [item, { ...item, id: 'b' }] });
  plan.keep();
  return plan;
}

const keptBy = (plan: ReturnType<typeof machine>) =>
  plan
    .effects()
    .flatMap((effect) => (effect.kind === 'remember' ? [[...effect.memory.typedTexts]] : []));

test('an amount that is no rupiah is kept beside the plan until it is one, or its activity is gone', () => {
  const plan = written();
  plan.send(amount('dua juta'));
  expect(keptBy(plan)).toEqual([[['a cost', 'dua juta']]]);
  plan.send({ kind: 'undo' });
  expect(keptBy(plan)).toEqual([[]]);
  plan.send({ kind: 'redo' });
  expect(keptBy(plan)).toEqual([[['a cost', 'dua juta']]]);
  plan.send(amount('2.000.000'));
  expect(keptBy(plan)).toEqual([[]]);
  plan.send(amount('dua juta', 'b'));
  plan.send({ kind: 'remove-item', id: 'b' });
  plan.send({ kind: 'change-item', id: 'a', change: { activity: 'Rapat desa' } });
  plan.send({ kind: 'check' });
  // What was typed for an activity that is gone hinders nothing.
  expect(plan.state().notice).toMatchObject({ kind: 'faulty', count: 4 });
});

test('what was typed before is in its field again, in sight, even where only the store knows its activity', () => {
  const plan = machine();
  const typedTexts = new Map([['a cost', 'dua juta']]);
  plan.send({ kind: 'dossier-read', dossier: sample(), planId: 'rktl' });
  expect(plan.effects().map(({ kind }) => kind)).toEqual(['open-store', 'recall']);
  plan.send({ kind: 'remembered', memory: { typedTexts, submitter: null, unkept: null } });
  expect(plan.effects()).toEqual([]);
  plan.send({
    kind: 'store-loaded',
    kept: { plan: { ...emptyPlan, items: [item] }, revision: 3 },
  });
  expect(plan.state().typedTexts).toEqual(typedTexts);
  expect([...plan.state().opened]).toEqual(['a']);
  expect(keptBy(plan)).toEqual([[...typedTexts]]);
});

test('another version takes away nothing that is typed and no rupiah', () => {
  const plan = written();
  plan.send(amount('dua juta'));
  plan.send(amount('tiga juta', 'b'));
  plan.send({ kind: 'store-loaded', kept: { plan: { ...emptyPlan, items: [item] }, revision: 9 } });
  expect([...plan.state().typedTexts]).toEqual([['a cost', 'dua juta']]);
});

test('lines that cannot be read are those of the plan, of the document and the store, each once', () => {
  const unread = (raw: object) => ({ raw, issues: [] });
  const own = unread({ planId: 'rktl', kind: 'unknown' });
  const nobodys = unread({ kind: 'unknown' });
  const others = unread({ planId: 'lain', kind: 'unknown' });
  const dossier = {
    ...sample(),
    workPlans: [emptyPlan, { ...emptyPlan, id: 'lain' }],
    planLines: { lines: [], quarantined: [own, nobodys, others] },
  };
  const plan = machine();
  plan.send({ kind: 'dossier-read', dossier, planId: 'rktl' });
  expect(plan.state().unread).toEqual([own, nobodys]);
  const stored = unread({ planId: 'rktl', kind: 'newer' });
  plan.send({ kind: 'lines-loaded', lines: [], unread: [unread({ ...own.raw }), stored] });
  expect(plan.state().unread).toEqual([own, nobodys, stored]);
});
