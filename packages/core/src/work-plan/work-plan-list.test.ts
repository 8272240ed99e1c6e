import { expect, test } from 'vitest';
import {
  parseListedPlan,
  parseWorkPlanList,
  planRecord,
  readListedPlans,
  type PlanLine,
} from './index.js';
import { wholeWorkPlan, wholeWorkPlanRecord } from './work-plan.examples.test-support.js';
import { minute } from './work-plan.test-support.js';

const line: PlanLine = {
  kind: 'progress',
  id: 'l1',
  planId: 'w1',
  itemId: 'i1',
  percent: 30,
  status: 'running',
  evidence: [],
  replaces: [],
  author: 'Siti',
  deviceId: 'd1',
  sequence: 1,
  recordedAt: minute(1),
};

test('a document has a format, and what it leaves out is empty', () => {
  expect(parseWorkPlanList({ format: 'berdaya/work-plans@1', plans: [1] })).toEqual({
    ok: true,
    warnings: [],
    value: { title: null, region: null, timeZone: 'WIB', regions: [], expected: [], plans: [1] },
  });
});

test.each([
  [{ plans: [] }, 'shape.missing', ['format']],
  [{ format: 'berdaya/work-plans@2', plans: [] }, 'shape.not-one-of', ['format']],
  [{ format: 'berdaya/work-plans@1' }, 'shape.missing', ['plans']],
])('%j is refused', (input, code, path) => {
  const read = parseWorkPlanList(input);
  expect(read.ok ? [] : read.issues).toMatchObject([{ code, path }]);
});

test('a plan comes with the lines of its ledger, or as a record', () => {
  const withLines = parseListedPlan({ plan: wholeWorkPlan, lines: [line] });
  expect(withLines).toEqual({ ok: true, warnings: [], value: planRecord(wholeWorkPlan, [line]) });
  expect(parseListedPlan(wholeWorkPlanRecord)).toMatchObject({
    ok: true,
    value: { entries: [{}] },
  });
});

test('a line that cannot be read is told and takes no others with it', () => {
  const read = parseListedPlan({ plan: wholeWorkPlan, lines: [{ ...line, percent: 'all' }, line] });
  expect(read).toMatchObject({
    ok: true,
    value: { entries: [{ id: 'l1', percent: 30 }] },
    warnings: [{ code: 'shape.wrong-kind', path: ['lines', 0, 'percent'] }],
  });
});

test('a plan that cannot be read is told with its place and its owner, and takes no others with it', () => {
  const nameless = { plan: { ...wholeWorkPlan, id: ' ' }, lines: [] };
  const plans = [null, wholeWorkPlanRecord, nameless, { plan: { ...wholeWorkPlan, items: 3 } }];
  const { records, damaged } = readListedPlans({ plans });
  expect(records).toEqual([wholeWorkPlanRecord]);
  expect(damaged).toMatchObject([
    { position: 0, owner: null, issues: [{ path: ['plans', 0] }] },
    { position: 2, owner: 'Lajer', issues: [{ path: ['plans', 2, 'plan', 'id'] }] },
    { position: 3, owner: 'Lajer', issues: [{ path: ['plans', 3, 'plan', 'items'] }] },
  ]);
});
