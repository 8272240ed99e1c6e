import { rulesFor } from '../kernel/index.js';
import { mergeReviewSteps } from '../review/index.js';
import type { PlanRecordContext } from './ledger.rules.js';
import { isOwnVerification } from './progress.ledger.js';
import { mergeProgress, type WorkPlanRecord } from './progress.js';

const rule = rulesFor<WorkPlanRecord, PlanRecordContext>();

const duplicateEntry = rule({
  code: 'work-plan.duplicate-entry',
  severity: 'error',
  source: 'common sense',
  *find({ entries }) {
    const given = entries ?? [];
    const seen = new Set<string>();
    for (const entry of mergeProgress(given)) {
      const path = ['entries', given.indexOf(entry), 'id'];
      if (seen.has(entry.id)) yield { path, params: { id: entry.id } };
      seen.add(entry.id);
    }
  },
});

const unknownItem = rule({
  code: 'work-plan.unknown-item',
  severity: 'error',
  source: 'common sense',
  *find({ plan, revisions, entries, planning }) {
    // An item that a revision took out of the plan was there when it was reported on.
    const plans = [plan, ...(revisions ?? []).map((revision) => revision.plan)];
    const known = new Set(plans.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const [list, given] of Object.entries({ entries, planning })) {
      for (const [index, { planId, itemId }] of (given ?? []).entries()) {
        if (planId === plan.id && known.has(itemId)) continue;
        yield { path: [list, index, 'itemId'], params: { item: itemId } };
      }
    }
  },
});

const unknownEntry = rule({
  code: 'work-plan.unknown-entry',
  severity: 'error',
  source: 'common sense',
  *find({ entries, verifications }) {
    for (const [index, { entryIds }] of (verifications ?? []).entries()) {
      for (const [place, entryId] of entryIds.entries()) {
        if ((entries ?? []).some(({ id }) => id === entryId)) continue;
        yield { path: ['verifications', index, 'entryIds', place], params: { entry: entryId } };
      }
    }
  },
});

const verifiedByResponsible = rule({
  code: 'work-plan.verified-by-responsible',
  number: 'R83',
  severity: 'error',
  source:
    'approval chain of a Pamsimas RKM; verification in a village-ministry training application',
  *find({ plan, entries, verifications }) {
    for (const [index, verification] of (verifications ?? []).entries()) {
      const isOwn = (entries ?? [])
        .filter(({ id }) => verification.entryIds.includes(id))
        .some((entry) => {
          const item = plan.items.find(({ id }) => id === entry.itemId);
          return isOwnVerification(verification, entry, item);
        });
      if (!isOwn) continue;
      yield { path: ['verifications', index, 'by'], params: { by: verification.by } };
    }
  },
});

const verifiedBeforeSubmission = rule({
  code: 'work-plan.verified-before-submission',
  number: 'R83',
  severity: 'error',
  source: 'plans verified before they were handed in, in a village-ministry training application',
  *find({ review, verifications }) {
    // Without a review nothing is known of a submission.
    if (review == null) return;
    const submission = mergeReviewSteps(review).find(({ step }) => step === 'submit');
    for (const [index, { by, at }] of (verifications ?? []).entries()) {
      if (submission !== undefined && at >= submission.at) continue;
      yield { path: ['verifications', index, 'at'], params: { by } };
    }
  },
});

const rejectedWithoutRemarks = rule({
  code: 'work-plan.rejected-without-remarks',
  severity: 'error',
  source: 'common sense: whose report is rejected has to know why',
  *find({ verifications }) {
    for (const [index, { verdict, remarks, by }] of (verifications ?? []).entries()) {
      if (verdict !== 'rejected' || remarks != null) continue;
      yield { path: ['verifications', index, 'remarks'], params: { by } };
    }
  },
});

/** Rules about the entries of progress and who verified them. */
export const verificationRules = [
  duplicateEntry,
  unknownItem,
  unknownEntry,
  verifiedByResponsible,
  verifiedBeforeSubmission,
  rejectedWithoutRemarks,
] as const;
