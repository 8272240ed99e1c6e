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

const full = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
const remembered = (plan: ReturnType<typeof machine>) =>
  plan.effects().flatMap((effect) => (effect.kind === 'remember' ? [effect.memory] : []))[0];

test('what the store refuses is remembered until it is kept, and kept once a page loaded anew finds its store', () => {
  const plan = written();
  plan.send({ kind: 'change-item', id: 'a', change: { activity: 'Rapat desa' } });
  expect(plan.state().isAtRisk).toBe(false);
  plan.send({ kind: 'store-refused', issue: full });
  expect(plan.state().isAtRisk).toBe(true);
  plan.send({ kind: 'plan-not-kept', planId: 'rktl' });
  plan.send({ kind: 'change-item', id: 'a', change: { activity: 'Rapat desa lagi' } });
  const memory = remembered(plan);
  expect(memory?.unkept).toMatchObject({ revision: plan.state().revision, waiting: [] });
  if (memory === undefined) throw new Error('nothing is remembered');

  const again = machine();
  again.send({ kind: 'dossier-read', dossier: sample(), planId: 'rktl' });
  again.send({ kind: 'remembered', memory });
  expect(again.state().plan?.items[0]?.activity).toBe('Rapat desa lagi');
  again.send({ kind: 'store-loaded', kept: { plan: emptyPlan, revision: 1 } });
  again.keep();
  expect(again.state()).toMatchObject({ keeping: 'kept', isAtRisk: false, overtakenBy: null });
  expect(remembered(again)?.unkept).toBeNull();
});

test('what was refused before a reload and overtaken meanwhile is asked about, not written over the other version', () => {
  const plan = written();
  plan.send({ kind: 'store-refused', issue: full });
  plan.send({ kind: 'change-item', id: 'a', change: { activity: 'Rapat desa' } });
  const memory = remembered(plan);
  if (memory === undefined) throw new Error('nothing is remembered');
  const again = machine();
  again.send({ kind: 'dossier-read', dossier: sample(), planId: 'rktl' });
  again.send({ kind: 'remembered', memory });
  again.send({ kind: 'store-loaded', kept: { plan: emptyPlan, revision: 9 } });
  expect(again.state().overtakenBy).toMatchObject({ revision: 9 });
  expect(again.effects().map(({ kind }) => kind)).not.toContain('keep');
});

test('what the store had kept before its answer could come overtakes nothing', () => {
  const plan = written();
  plan.send({ kind: 'store-refused', issue: full });
  plan.send({ kind: 'change-item', id: 'a', change: { activity: 'Rapat desa' } });
  const memory = remembered(plan);
  const kept = plan.state().plan;
  if (memory === undefined || kept === null) throw new Error('nothing is remembered');
  const again = machine();
  again.send({ kind: 'dossier-read', dossier: sample(), planId: 'rktl' });
  again.send({ kind: 'remembered', memory });
  const stored = JSON.parse(JSON.stringify(kept)) as typeof kept;
  again.send({ kind: 'store-loaded', kept: { plan: stored, revision: 9 } });
  expect(again.state()).toMatchObject({ overtakenBy: null, keeping: 'kept', isAtRisk: false });
  expect(again.state().revision).toBe(9);
});

test('a year is taken once it is one, a heading once it is left or the plan is checked', () => {
  const plan = written();
  const planningLink = { document: 'rkpdes', year: 2020, status: 'proposed' } as const;
  plan.send({ kind: 'change-item', id: 'a', change: { planningLink } });
  const year = (typed: string, isLeft = false, field: 'year' | 'basisYear' = 'year') =>
    plan.send({ kind: 'type-year', year: { id: 'a', field, typed, isLeft } });
  const link = () => plan.state().plan?.items[0]?.planningLink;
  for (const typed of ['', '20', '1944', '2200', '2o20']) {
    year(typed, true);
    expect([link()?.year, plan.state().typedTexts.get('a year')]).toEqual([2020, typed]);
  }
  for (const typed of ['1945', '2199']) {
    year(typed);
    expect(link()?.year).toBe(Number(typed));
  }
  year('2199', true);
  year('2018', true, 'basisYear');
  year('', true, 'basisYear');
  expect(link()).toEqual({ ...planningLink, year: 2199, basisYear: null });
  expect(plan.state().typedTexts.size).toBe(0);
  plan.send({ kind: 'type-group', id: 'a', typed: 'B. Pelaksanaan' });
  expect(plan.state().plan?.items[0]?.group).toBeUndefined();
  plan.send({ kind: 'check' });
  expect(plan.state().plan?.items.find(({ id }) => id === 'a')?.group).toBe('B. Pelaksanaan');
  expect(plan.state().typedTexts.size).toBe(0);
});
