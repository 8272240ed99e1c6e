import type { Instant } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { planLineRules, PeriodLock, PlanningEntry, WorkPlanRevision } from './index.js';
import type { ledgerRules } from './ledger.rules.js';
import { aPlanLine } from './plan-line.test-support.js';
import { anEntry, anItem, aRecord, aWorkPlan, minute } from './work-plan.test-support.js';

const lock = (change: Partial<PeriodLock> = {}): PeriodLock => ({
  id: 'k1',
  planId: 'w1',
  through: '2018-12-08',
  by: 'Wati',
  at: minute(5),
  ...change,
});
const settled = (
  entry: Parameters<typeof anEntry>[0],
  locks: readonly PeriodLock[] | null = [lock()],
) => aRecord({ entries: [anEntry({ id: 'e0' }), anEntry(entry)], locks: locks && [...locks] });
const late = (through = '2018-12-08') => ({
  path: ['entries', 1, 'reason'],
  params: { through: through as PeriodLock['through'], lockedBy: 'Wati' },
});
const inJava = { timeZone: 'WIB' } as const;
const justAfter = '2018-12-08T02:05:00.001Z' as Instant;

const revision = (number: number, item: string, changedBy = 'Siti'): WorkPlanRevision => ({
  number,
  changedBy,
  changedAt: minute(number),
  plan: aWorkPlan(anItem({ activity: item })),
});
const twice = (place: number, number: number, ...authors: string[]) => ({
  path: ['revisions', place, 'number'],
  params: { revision: number, authors },
});

const proposed = { document: 'rkpdes', year: 2020, status: 'proposed' } as const;
const planned = (change: Partial<PlanningEntry> = {}): PlanningEntry => ({
  id: 'n1',
  planId: 'w1',
  itemId: 'i1',
  link: proposed,
  by: 'Siti',
  recordedAt: minute(1),
  replaces: [],
  ...change,
});
const agreed = { id: 'n2', link: { ...proposed, status: 'agreed' }, by: 'Tono' } as const;
const planning = (...entries: PlanningEntry[]) => ({
  plan: aWorkPlan(anItem({ id: 'i0' }), anItem()),
  planning: entries,
});
const contested = (by: string) => ({ path: ['plan', 'items', 1, 'planningLink'], params: { by } });

/** Both sides of what is asked of the ledger of a plan. */
export const ledgerCases: RuleCases<typeof ledgerRules> = {
  'work-plan.reported-after-lock': {
    weight: 'error',
    holds: [
      { subject: aRecord({ locks: [lock()] }) },
      { subject: settled({ recordedAt: minute(9) }, null), context: inJava },
      { subject: settled({ recordedAt: minute(5) }), context: inJava },
      { subject: settled({ recordedAt: minute(9), reason: 'Sinyal hilang' }), context: inJava },
      { subject: settled({ recordedAt: minute(9), seenOn: '2018-12-09' }), context: inJava },
      { subject: settled({ recordedAt: minute(9) }) },
      { subject: settled({ recordedAt: minute(9) }), context: { timeZone: null } },
      {
        subject: settled({ recordedAt: minute(9) }, [lock({ through: '2018-12-07' })]),
        context: inJava,
      },
      // Midnight in Java: the ninth has begun.
      { subject: settled({ recordedAt: '2018-12-08T17:00:00.000Z' }), context: inJava },
    ],
    breaks: [
      { subject: settled({ recordedAt: justAfter }), context: inJava, found: [late()] },
      {
        subject: settled({ recordedAt: '2018-12-08T16:59:59.999Z', reason: null }),
        context: inJava,
        found: [late()],
      },
      { subject: settled({ recordedAt: minute(9), seenOn: '2018-12-08' }), found: [late()] },
      {
        subject: settled({ recordedAt: '2019-01-08T02:00:00.000Z', seenOn: '2018-12-01' }, [
          lock({ id: 'k3', through: '2018-12-31', at: minute(7) }),
          lock({ id: 'k2', through: '2018-12-15', at: minute(6) }),
          lock({ id: 'k4', through: '2018-11-30', at: minute(1) }),
        ]),
        found: [late('2018-12-15')],
      },
    ],
  },
  'work-plan.revision-number-twice': {
    weight: 'error',
    holds: [
      { subject: aRecord() },
      { subject: aRecord({ revisions: [] }) },
      { subject: aRecord({ revisions: [revision(1, 'a'), revision(2, 'b')] }) },
      { subject: aRecord({ revisions: [revision(2, 'a'), revision(2, 'a', 'Tono')] }) },
      {
        subject: aRecord({ revisions: [revision(1, 'a'), revision(1, 'b'), revision(2, 'c')] }),
      },
    ],
    breaks: [
      {
        subject: aRecord({
          revisions: [revision(2, 'a'), revision(1, 'z'), revision(2, 'b', 'Tono')],
        }),
        found: [twice(0, 2, 'Siti', 'Tono'), twice(2, 2, 'Siti', 'Tono')],
      },
      {
        subject: aRecord({ revisions: [revision(1, 'a'), revision(1, 'b')] }),
        found: [twice(0, 1, 'Siti'), twice(1, 1, 'Siti')],
      },
    ],
  },
  'work-plan.planning-contested': {
    weight: 'warning',
    holds: [
      { subject: aRecord() },
      { subject: planning(planned()) },
      { subject: planning(planned(), planned({ ...agreed, replaces: ['n1'] })) },
      { subject: planning(planned(), planned({ id: 'n2', by: 'Tono' })) },
      { subject: planning(planned(), planned({ ...agreed, itemId: 'i0' })) },
    ],
    breaks: [
      {
        subject: planning(planned({ ...agreed, recordedAt: minute(2) }), planned()),
        found: [contested('Tono')],
      },
      {
        subject: planning(planned({ recordedAt: minute(3) }), planned({ ...agreed, link: null })),
        found: [contested('Siti')],
      },
    ],
  },
};

/** Both sides of what is asked of the lines of several plans together. */
export const planLineCases: RuleCases<typeof planLineRules> = {
  'work-plan.line-of-unknown-plan': {
    weight: 'error',
    holds: [{ subject: [] }, { subject: [aPlanLine('progress'), aPlanLine('review')] }],
    breaks: [
      {
        subject: [aPlanLine('progress'), aPlanLine('planning', { planId: 'w9' })],
        found: [{ path: [1, 'planId'], params: { plan: 'w9', author: 'Siti' } }],
      },
      {
        subject: [aPlanLine('progress')],
        context: { plans: [] },
        found: [{ path: [0, 'planId'], params: { plan: 'w1', author: 'Siti' } }],
      },
    ],
  },
};
