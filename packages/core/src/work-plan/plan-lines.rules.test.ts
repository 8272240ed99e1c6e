import { describe, expect, test } from 'vitest';
import {
  checkLinesOfPlans,
  checkPlanLines,
  checkReport,
  checkStep,
  checkVerification,
  planRecord,
  type DraftReport,
  type PlanLine,
} from './index.js';
import { aPlanLine } from './plan-line.test-support.js';
import { wholePlanLines, wholeWorkPlan } from './work-plan.examples.test-support.js';
import { anItem, aWorkPlan, minute, photo } from './work-plan.test-support.js';

const plan = aWorkPlan(anItem(), anItem({ id: 'i2', isStaged: true }));
const submitted = [
  aPlanLine('revision', { id: 'x1', plan }),
  aPlanLine('review', { id: 's1', recordedAt: minute(2) }),
];
const brief = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code.replace(/^.*\./, '')} ${path.join('.')}`).sort();
const found = (lines: readonly PlanLine[]) =>
  brief(checkPlanLines(plan, lines, { timeZone: 'WIB' }, 'issue'));

describe('what the rules find in a plan with its ledger', () => {
  test('is nothing where all is in order', () => {
    for (const stage of ['draft', 'publish', 'lock', 'issue'] as const)
      expect(checkPlanLines(wholeWorkPlan, wholePlanLines, { timeZone: 'WIB' }, stage)).toEqual([]);
    expect(checkPlanLines(plan, submitted)).toEqual([]);
  });

  test('leads to the field of a line by its place in the list, whatever the order', () => {
    const lines = [
      aPlanLine('progress', { id: 'l9', planId: 'w9', status: 'done' }),
      aPlanLine('period-lock', { id: 'k1', author: 'Wati', recordedAt: minute(7) }),
      aPlanLine('verification', {
        id: 'v1',
        verdict: 'rejected',
        entryIds: ['p1', 'p8'],
        recordedAt: minute(1),
      }),
      aPlanLine('progress', { id: 'p2', status: 'blocked', recordedAt: minute(8) }),
      aPlanLine('progress', { id: 'p1', status: 'done', recordedAt: minute(3) }),
      aPlanLine('planning', { id: 'n1', itemId: 'i9' }),
      aPlanLine('review', { id: 's2', step: 'verify', author: 'Siti', recordedAt: minute(5) }),
      aPlanLine('review', { id: 's3', step: 'reopen', recordedAt: minute(6) }),
      ...submitted,
    ];
    expect(found(lines)).toEqual([
      'blocked-without-next-step lines.3.nextStep',
      'blocked-without-next-step lines.3.obstacle',
      'rejected-without-remarks lines.2.remarks',
      'reopened-without-minutes lines.7.minutes',
      'reported-after-lock lines.3.reason',
      'status-does-not-fit-progress lines.4.status',
      'unknown-entry lines.2.entryIds.1',
      'unknown-item lines.5.itemId',
      'verified-before-submission lines.2.recordedAt',
      'verified-by-responsible lines.2.author',
      'verified-by-responsible lines.6.author',
    ]);
  });

  test('leads to a revision that lacks minutes or shares its number, and to the plan', () => {
    const verified = aPlanLine('review', {
      id: 's2',
      step: 'verify',
      author: 'Wati',
      recordedAt: minute(3),
    });
    const changed = [aWorkPlan(), plan].map((each, place) =>
      aPlanLine('revision', {
        id: `x${String(place + 2)}`,
        number: 2,
        plan: each,
        recordedAt: minute(4),
      }),
    );
    const words = ['agreed', 'proposed'].map((status, place) =>
      aPlanLine('planning', {
        id: `n${String(place)}`,
        link: { document: 'rkpdes', year: 2020, status: status as 'agreed' },
      }),
    );
    expect(found([...changed, verified, ...submitted, ...words])).toEqual([
      'changed-without-minutes lines.0.minutes',
      'changed-without-minutes lines.1.minutes',
      'planning-contested plan.items.0.planningLink',
      'revision-number-twice lines.0.number',
      'revision-number-twice lines.1.number',
    ]);
  });

  test('is asked as of a draft, and without a zone no more than the lines say', () => {
    const late = [
      aPlanLine('period-lock'),
      aPlanLine('progress', { id: 'l2', recordedAt: minute(9) }),
      aPlanLine('progress', { id: 'l3', recordedAt: minute(9), seenOn: '2018-12-01' }),
    ];
    expect(brief(checkPlanLines(plan, late))).toEqual(['reported-after-lock lines.2.reason']);
    expect(checkLinesOfPlans(late, { plans: [plan] })).toEqual([]);
    expect(brief(checkLinesOfPlans(late, { plans: [] }))).toHaveLength(3);
  });
});

describe('a report before it is recorded', () => {
  const lines = [
    ...submitted,
    aPlanLine('progress', { id: 'p1', status: 'blocked', recordedAt: minute(3) }),
    aPlanLine('period-lock', { id: 'k1', author: 'Wati', recordedAt: minute(4) }),
  ];
  const record = planRecord(plan, lines);
  const report = (change: Partial<DraftReport> = {}): DraftReport => ({
    itemId: 'i1',
    percent: 40,
    status: 'running',
    ...change,
  });
  const inJava = { now: minute(9), timeZone: 'WIB' } as const;
  const asked = (change: Partial<DraftReport>, context: Parameters<typeof checkReport>[2] = {}) =>
    brief(checkReport(record, report(change), context));

  test('is asked what the rules ask of one that is recorded, field by field', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ status: 'not-started' })).toEqual(['status-does-not-fit-progress status']);
    expect(asked({ status: 'blocked', obstacle: 'Hujan' })).toEqual([
      'blocked-without-next-step nextStep',
    ]);
    expect(asked({ itemId: 'i2' })).toEqual(['progress-between-stages percent']);
    expect(asked({ itemId: 'i9' })).toEqual(['unknown-item itemId']);
  });

  test('is asked for evidence of what it says is done, unless there is some', () => {
    const done = { status: 'done', percent: 100 } as const;
    expect(asked(done)).toEqual(['done-without-evidence evidence']);
    expect(asked({ ...done, evidence: [photo] })).toEqual([]);
    expect(asked({ ...done, itemId: 'i2' })).toEqual(['done-without-evidence evidence']);
    const proven = planRecord(plan, [
      ...submitted,
      aPlanLine('progress', { id: 'p1', ...done, evidence: [photo] }),
      aPlanLine('progress', { id: 'p2', itemId: 'i2', ...done }),
    ]);
    expect(checkReport(proven, report(done))).toEqual([]);
    expect(checkReport(proven, report())).toEqual([]);
  });

  test('is asked why it comes after its period was settled', () => {
    expect(asked({}, inJava)).toEqual(['reported-after-lock reason']);
    expect(asked({ reason: 'Sinyal hilang' }, inJava)).toEqual([]);
    expect(asked({ seenOn: '2019-01-01' }, inJava)).toEqual([]);
    expect(asked({ seenOn: '2018-12-31' })).toEqual(['reported-after-lock reason']);
    expect(asked({}, { timeZone: 'WIB' })).toEqual([]);
    expect(asked({}, { now: minute(9) })).toEqual([]);
    expect(asked({}, { ...inJava, now: minute(4) })).toEqual([]);
  });

  test('of a plan of which nothing is recorded is asked as well', () => {
    const done = report({ status: 'done' });
    expect(brief(checkReport({ plan }, done))).toEqual([
      'done-without-evidence evidence',
      'status-does-not-fit-progress status',
    ]);
  });
});

describe('a verification before it is recorded', () => {
  const progress = aPlanLine('progress', { id: 'p1', recordedAt: minute(3) });
  const record = planRecord(plan, [...submitted, progress]);
  const verification = { entryIds: ['p1'], verdict: 'confirmed', by: 'Wati' } as const;
  const asked = (change: object, of = record) =>
    brief(checkVerification(of, { ...verification, entryIds: ['p1'], ...change }));

  test('is asked what the rules ask of one that is recorded, field by field', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ by: 'Siti' })).toEqual(['verified-by-responsible by']);
    expect(asked({ role: 'ketua kpspams' })).toEqual(['verified-by-responsible by']);
    expect(asked({ verdict: 'rejected' })).toEqual(['rejected-without-remarks remarks']);
    expect(asked({ entryIds: ['p1', 'p9'] })).toEqual(['unknown-entry entryIds.1']);
    expect(asked({}, planRecord(plan, [progress]))).toEqual(['verified-before-submission at']);
    expect(asked({ at: minute(1) })).toEqual(['verified-before-submission at']);
  });

  test('is not told what is wrong with reports', () => {
    const odd = planRecord(plan, [...submitted, { ...progress, itemId: 'i9' }]);
    expect(asked({}, odd)).toEqual([]);
  });
});

describe('a step of the review before it is taken', () => {
  const record = planRecord(plan, submitted);
  const step = { step: 'verify', by: 'Wati', revision: 1 } as const;

  test('is refused as the review refuses it, field by field', () => {
    expect(checkStep(record, step)).toEqual([]);
    expect(brief(checkStep(record, { ...step, by: 'Siti' }))).toEqual([
      'verified-by-responsible by',
    ]);
    expect(brief(checkStep(record, { ...step, role: 'Ketua KPSPAMS' }))).toEqual([
      'verified-by-responsible by',
    ]);
    expect(brief(checkStep(record, { ...step, step: 'return' }))).toEqual([
      'returned-without-remarks remarks',
    ]);
    expect(brief(checkStep(record, { ...step, revision: 2 }))).toEqual(['other-revision revision']);
    expect(brief(checkStep({ plan }, step))).toEqual(['verified-before-submission step']);
  });

  test('is held against a person whose plan it is', () => {
    const own = { ...record, plan: { ...plan, owner: { kind: 'person', name: 'Wati' } as const } };
    expect(brief(checkStep(own, step))).toEqual(['verified-by-responsible by']);
  });
});
