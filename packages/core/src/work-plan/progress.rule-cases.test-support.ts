import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { steps } from '../review/review.test-support.js';
import type {
  PlanningEntry,
  ProgressEntry,
  workPlanListRules,
  WorkPlanItem,
  workPlanProgressRules,
  WorkPlanRecord,
  WorkPlanRevision,
} from './index.js';
import { ledgerCases } from './plan-lines.rule-cases.test-support.js';
import {
  anEntry,
  anItem,
  aRecord,
  aVerification,
  aWorkPlan,
  minute,
  photo,
} from './work-plan.test-support.js';

const stating = (change: Partial<WorkPlanItem>): WorkPlanRecord => ({
  plan: aWorkPlan(anItem({ id: 'i0' }), anItem(change)),
});
const reporting = (...changes: Partial<ProgressEntry>[]): WorkPlanRecord =>
  aRecord({ entries: changes.map((change) => anEntry(change)) });
const misfit = (path: (string | number)[], status: 'not-started' | 'done', percent: number) => ({
  path: [...path, 'status'],
  params: { status, percent },
});

const staged = (percent: number, stated: number | null = null): WorkPlanRecord => ({
  plan: aWorkPlan(anItem({ isStaged: true, progressPercent: stated })),
  entries: [anEntry({ percent })],
});

const done = (change: Partial<ProgressEntry> = {}) =>
  anEntry({ percent: 100, status: 'done', ...change });

const revision = (number: number, minutes: WorkPlanRevision['minutes'] = null, itemId = 'i1') => ({
  number,
  changedBy: 'Siti',
  changedAt: minute(number),
  minutes,
  plan: aWorkPlan(anItem({ id: itemId })),
});
const planned = (change: Partial<PlanningEntry> = {}): PlanningEntry => ({
  id: 'n1',
  planId: 'w1',
  itemId: 'i1',
  by: 'Siti',
  recordedAt: minute(1),
  replaces: [],
  ...change,
});
const revised = (
  revisions: WorkPlanRevision[] | null,
  review: WorkPlanRecord['review'],
  number: number | null = null,
): WorkPlanRecord => ({ plan: { ...aWorkPlan(anItem()), revision: number }, revisions, review });

const verified = (
  verification: Parameters<typeof aVerification>[0],
  change: Partial<WorkPlanRecord> = {},
) => aRecord({ entries: [anEntry()], verifications: [aVerification(verification)], ...change });
const byHerself = (by: string) => ({ path: ['verifications', 0, 'by'], params: { by } });
const tooEarly = { path: ['verifications', 0, 'at'], params: { by: 'Wati' } };
const submitted = steps({ at: minute(9) });

/** Both sides of each rule about the progress of a plan, its verifications and its revisions. */
export const workPlanProgressCases: RuleCases<typeof workPlanProgressRules> = {
  'work-plan.status-does-not-fit-progress': {
    weight: 'error',
    holds: [
      { subject: stating({ status: 'not-started', progressPercent: 0 }) },
      { subject: stating({ status: 'done', progressPercent: 100 }) },
      { subject: stating({ status: 'running', progressPercent: 0 }) },
      { subject: stating({ status: 'blocked', progressPercent: 100 }) },
      { subject: stating({ status: 'done' }) },
      { subject: stating({ status: 'not-started' }) },
      { subject: stating({ progressPercent: 50 }) },
      { subject: reporting({ percent: 99 }, { status: 'done', percent: 100 }) },
      { subject: aRecord({ entries: null }) },
    ],
    breaks: [
      {
        subject: stating({ status: 'not-started', progressPercent: 1 }),
        found: [misfit(['plan', 'items', 1], 'not-started', 1)],
      },
      {
        subject: stating({ status: 'done', progressPercent: 99 }),
        found: [misfit(['plan', 'items', 1], 'done', 99)],
      },
      {
        subject: reporting(
          {},
          { status: 'not-started', percent: 20 },
          { status: 'done', percent: 0 },
        ),
        found: [misfit(['entries', 1], 'not-started', 20), misfit(['entries', 2], 'done', 0)],
      },
    ],
  },
  'work-plan.blocked-without-next-step': {
    weight: 'warning',
    holds: [
      { subject: stating({ status: 'blocked', obstacle: 'Hujan', nextStep: 'Tunda' }) },
      { subject: stating({ status: 'running' }) },
      { subject: reporting({ status: 'blocked', obstacle: 'Hujan', nextStep: 'Tunda' }) },
    ],
    breaks: [
      {
        subject: stating({ status: 'blocked', obstacle: 'Hujan', nextStep: ' ' }),
        found: [{ path: ['plan', 'items', 1, 'nextStep'], params: { missing: 'nextStep' } }],
      },
      {
        subject: stating({ status: 'blocked', nextStep: 'Tunda' }),
        found: [{ path: ['plan', 'items', 1, 'obstacle'], params: { missing: 'obstacle' } }],
      },
      {
        subject: reporting({}, { status: 'blocked' }),
        found: [
          { path: ['entries', 1, 'obstacle'], params: { missing: 'obstacle' } },
          { path: ['entries', 1, 'nextStep'], params: { missing: 'nextStep' } },
        ],
      },
    ],
  },
  'work-plan.progress-between-stages': {
    weight: 'warning',
    holds: [
      { subject: staged(0, 30) },
      { subject: staged(80, 100) },
      { subject: staged(30) },
      { subject: reporting({ percent: 50 }) },
      { subject: stating({ isStaged: false, progressPercent: 50 }) },
      { subject: { ...staged(50), plan: aWorkPlan(anItem({ id: 'i9', isStaged: true })) } },
    ],
    breaks: [
      {
        subject: staged(29, 31),
        found: [
          { path: ['plan', 'items', 0, 'progressPercent'], params: { percent: 31 } },
          { path: ['entries', 0, 'percent'], params: { percent: 29 } },
        ],
      },
    ],
  },
  'work-plan.done-without-evidence': {
    weight: 'warning',
    holds: [
      { subject: aRecord({ entries: [done({ evidence: [photo] })] }) },
      { subject: aRecord({ entries: [anEntry()] }) },
      { subject: stating({ status: 'done', progressPercent: 100 }) },
      { subject: aRecord() },
      {
        subject: aRecord({
          entries: [
            done({ evidence: [photo] }),
            done({ id: 'e2', recordedAt: minute(2), replaces: ['e1'] }),
          ],
        }),
      },
    ],
    breaks: [
      {
        subject: {
          ...aRecord({ entries: [done()] }),
          plan: aWorkPlan(anItem({ id: 'i0' }), anItem()),
        },
        found: [{ path: ['plan', 'items', 1], params: {} }],
      },
      {
        subject: aRecord({
          entries: [
            anEntry({ evidence: [photo] }),
            done({ id: 'e2', recordedAt: minute(2), replaces: ['e1'] }),
          ],
        }),
        found: [{ path: ['plan', 'items', 0], params: {} }],
      },
    ],
  },
  'work-plan.changed-without-minutes': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: revised([revision(1), revision(2)], steps('submit'), 2) },
      { subject: revised([revision(1), revision(2)], null, 2) },
      { subject: revised([revision(1)], steps('submit', 'verify'), 1) },
      { subject: revised([revision(2, { reference: 'BA 4' })], steps('submit', 'verify'), 2) },
      { subject: revised([revision(2)], steps('submit', 'verify', 'reopen'), 2) },
      { subject: revised(null, steps('submit', 'verify')) },
      { subject: revised(null, steps('submit', 'verify'), 1) },
      { subject: revised(null, null, 2) },
    ],
    breaks: [
      {
        subject: revised([revision(1), revision(2), revision(3)], steps('submit', 'verify'), 3),
        found: [
          { path: ['revisions', 1, 'minutes'], params: { revision: 2 } },
          { path: ['revisions', 2, 'minutes'], params: { revision: 3 } },
        ],
      },
      {
        subject: revised([revision(1)], steps('submit', 'verify'), 2),
        found: [{ path: ['plan', 'revision'], params: { revision: 2 } }],
      },
    ],
  },
  'work-plan.duplicate-entry': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: reporting({}, { id: 'e2' }) },
      { subject: reporting({}, {}) },
    ],
    breaks: [
      {
        subject: reporting({ percent: 40, recordedAt: minute(2) }, {}),
        found: [{ path: ['entries', 0, 'id'], params: { id: 'e1' } }],
      },
    ],
  },
  'work-plan.unknown-item': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: reporting({}) },
      { subject: { ...stating({}), entries: [anEntry()] } },
      { subject: { ...reporting({ itemId: 'i9' }), revisions: [revision(1, null, 'i9')] } },
      { subject: aRecord({ planning: [planned()] }) },
    ],
    breaks: [
      {
        subject: aRecord({
          entries: [],
          planning: [planned(), planned({ itemId: 'i9' }), planned({ planId: 'w9' })],
          revisions: [revision(1, null, 'i8')],
        }),
        found: [
          { path: ['planning', 1, 'itemId'], params: { item: 'i9' } },
          { path: ['planning', 2, 'itemId'], params: { item: 'i1' } },
        ],
      },
      {
        subject: reporting({}, { itemId: 'i9' }, { planId: 'w9' }),
        found: [
          { path: ['entries', 1, 'itemId'], params: { item: 'i9' } },
          { path: ['entries', 2, 'itemId'], params: { item: 'i1' } },
        ],
      },
    ],
  },
  'work-plan.unknown-entry': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: verified({}) },
      { subject: verified({ entryIds: [] }) },
    ],
    breaks: [
      {
        subject: verified({ entryIds: ['e1', 'e9'] }),
        found: [{ path: ['verifications', 0, 'entryIds', 1], params: { entry: 'e9' } }],
      },
      {
        subject: verified({}, { entries: null }),
        found: [{ path: ['verifications', 0, 'entryIds', 0], params: { entry: 'e1' } }],
      },
    ],
  },
  'work-plan.verified-by-responsible': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: verified({}) },
      { subject: reporting({}) },
      { subject: verified({ role: 'Fasilitator' }) },
      { subject: verified({ by: 'Siti', entryIds: ['e9'] }) },
      { subject: verified({ by: 'Siti' }, { entries: null }) },
      { subject: verified({}, { plan: aWorkPlan(anItem({ responsible: null })) }) },
    ],
    breaks: [
      { subject: verified({ by: 'siti' }), found: [byHerself('siti')] },
      { subject: verified({ by: 'Ketua KPSPAMS' }), found: [byHerself('Ketua KPSPAMS')] },
      { subject: verified({ role: 'ketua kpspams' }), found: [byHerself('Wati')] },
      {
        subject: verified(
          { by: 'Tono', entryIds: ['e2', 'e1'] },
          {
            plan: aWorkPlan(anItem(), anItem({ id: 'i2', responsible: 'Tono' })),
            entries: [anEntry(), anEntry({ id: 'e2', itemId: 'i2' })],
          },
        ),
        found: [byHerself('Tono')],
      },
      {
        subject: verified({ by: 'Siti' }, { plan: aWorkPlan() }),
        found: [byHerself('Siti')],
      },
    ],
  },
  'work-plan.verified-before-submission': {
    weight: 'error',
    holds: [
      { subject: aRecord({ review: [] }) },
      { subject: verified({}) },
      { subject: verified({}, { review: null }) },
      { subject: verified({}, { review: submitted }) },
      { subject: verified({}, { review: steps({ at: minute(1) }, { at: minute(59) }) }) },
    ],
    breaks: [
      { subject: verified({}, { review: [] }), found: [tooEarly] },
      {
        subject: verified({}, { review: steps({ step: 'verify', at: minute(1) }) }),
        found: [tooEarly],
      },
      { subject: verified({ at: minute(8) }, { review: submitted }), found: [tooEarly] },
    ],
  },
  'work-plan.rejected-without-remarks': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: verified({ verdict: 'rejected', remarks: 'Foto lama' }) },
      { subject: verified({ verdict: 'confirmed' }) },
    ],
    breaks: [
      {
        subject: verified({ verdict: 'rejected', remarks: null }),
        found: [{ path: ['verifications', 0, 'remarks'], params: { by: 'Wati' } }],
      },
    ],
  },
  ...ledgerCases,
};

const owner = (name: string, code?: string) => ({
  kind: 'village' as const,
  name,
  region: code === undefined ? null : { code, name },
});
const planOf = (
  its: ReturnType<typeof owner> | { kind: 'person' | 'group'; name: string },
  trainingId: string | null = 't1',
) => ({ ...aWorkPlan(anItem()), owner: its, trainingId });
const person = { kind: 'person', name: 'Siti' } as const;
const second = (name: string, index = 1) => ({ path: [index, 'owner'], params: { owner: name } });

/** Both sides of each rule about the plans of one training together. */
export const workPlanListCases: RuleCases<typeof workPlanListRules> = {
  'work-plan.owner-has-two': {
    weight: 'error',
    holds: [
      { subject: [] },
      { subject: [planOf(owner('Lajer')), planOf(owner('Putat'))] },
      { subject: [planOf(owner('Lajer')), planOf(owner('Lajer'), 't2')] },
      { subject: [planOf(owner('Lajer')), planOf(owner('Lajer'), null)] },
      {
        subject: [
          planOf(owner('Karangan', '33.15.03.2001')),
          planOf(owner('Karangan', '33.15.04.2001')),
        ],
      },
      { subject: [planOf(person), planOf({ kind: 'group', name: 'Siti' })] },
    ],
    breaks: [
      {
        subject: [planOf(owner('Putat')), planOf(owner('Lajer')), planOf(owner('LAJER'))],
        found: [second('LAJER', 2)],
      },
      {
        subject: [
          planOf(owner('Lajer', '33.15.03.2001')),
          planOf(owner('Desa Lajer', '33.15.03.2001')),
        ],
        found: [second('Desa Lajer')],
      },
      {
        subject: [planOf(owner('Lajer', '33.15.03.2001')), planOf(owner('Lajer'))],
        found: [second('Lajer')],
      },
      {
        subject: [planOf(owner('Lajer')), planOf(owner('Lajer', '33.15.03.2001'))],
        found: [second('Lajer')],
      },
      { subject: [planOf(person, null), planOf(person, null)], found: [second('Siti')] },
      {
        subject: [
          planOf({ ...person, ...{ region: owner('a', '33').region } }),
          planOf({ ...person, ...{ region: owner('b', '34').region } }),
        ],
        found: [second('Siti')],
      },
    ],
  },
  'work-plan.owner-has-none': {
    weight: 'warning',
    holds: [
      { subject: [] },
      { subject: [], context: { owners: [] } },
      { subject: [planOf(owner('Lajer'))], context: { owners: [owner('lajer', '33.15.03.2001')] } },
      {
        subject: [planOf(owner('Lajer')), planOf(owner('Putat'))],
        context: { owners: [owner('Putat')] },
      },
    ],
    breaks: [
      {
        subject: [planOf(owner('Lajer'))],
        context: { owners: [owner('Putat'), owner('Lajer'), { kind: 'group', name: 'Lajer' }] },
        found: [
          { path: [], params: { owner: 'Putat' } },
          { path: [], params: { owner: 'Lajer' } },
        ],
      },
    ],
  },
};
