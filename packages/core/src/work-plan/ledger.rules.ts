import { canonicalJson, rulesFor, type TimeZone } from '../kernel/index.js';
import { lockBefore } from './period-lock.js';
import { itemPlanning } from './planning.ledger.js';
import type { WorkPlanRecord } from './progress.js';

/** What rules about a plan's record may look at beside it. */
export interface PlanRecordContext {
  /** Where the plan is carried out; without it, a report that does not say when it was seen belongs to no period. */
  readonly timeZone?: TimeZone | null | undefined;
}

const rule = rulesFor<WorkPlanRecord, PlanRecordContext>();

const reportedAfterLock = rule({
  code: 'work-plan.reported-after-lock',
  severity: 'error',
  source: 'period locks of Akvo RSR; correction periods of monitoring reports',
  *find({ entries, locks }, { timeZone }) {
    for (const [index, entry] of (entries ?? []).entries()) {
      const lock = lockBefore(entry, locks ?? [], timeZone);
      if (lock === undefined || entry.reason != null) continue;
      yield {
        path: ['entries', index, 'reason'],
        params: { through: lock.through, lockedBy: lock.by },
      };
    }
  },
});

const revisionNumberTwice = rule({
  code: 'work-plan.revision-number-twice',
  severity: 'error',
  source: 'common sense: two changed the plan without sight of each other',
  *find({ revisions }) {
    const kept = revisions ?? [];
    const last = Math.max(0, ...kept.map(({ number }) => number));
    const rivals = kept.filter(({ number }) => number === last);
    // A later revision has settled which of earlier ones counts.
    if (new Set(rivals.map(({ plan }) => canonicalJson(plan))).size < 2) return;
    const authors = [...new Set(rivals.map(({ changedBy }) => changedBy))];
    for (const [index, { number }] of kept.entries()) {
      if (number !== last) continue;
      yield { path: ['revisions', index, 'number'], params: { revision: number, authors } };
    }
  },
});

const planningContested = rule({
  code: 'work-plan.planning-contested',
  severity: 'warning',
  source: 'common sense: two recorded the planning of one item without sight of each other',
  *find({ plan, planning }) {
    for (const [index, item] of plan.items.entries()) {
      const stands = itemPlanning(item.id, planning ?? []);
      if (!stands?.isContested) continue;
      yield { path: ['plan', 'items', index, 'planningLink'], params: { by: stands.entry.by } };
    }
  },
});

/** What the ledger of a plan is asked: settled periods, and what was recorded without sight of each other. */
export const ledgerRules = [reportedAfterLock, revisionNumberTwice, planningContested] as const;
