import {
  checkRules,
  rulesFor,
  underPath,
  type Issue,
  type IssuePath,
  type Stage,
} from '../kernel/index.js';
import { checkReview, isChangedAfterVerification } from '../review/index.js';
import { ledgerRules, type PlanRecordContext } from './ledger.rules.js';
import { itemProgress } from './progress.ledger.js';
import { progressStages, type WorkPlanRecord } from './progress.js';
import { verificationRules } from './verification.rules.js';
import type { ProgressStatus, WorkPlan, WorkPlanItem } from './work-plan.js';

const rule = rulesFor<WorkPlanRecord, PlanRecordContext>();

const statusDoesNotFitProgress = rule({
  code: 'work-plan.status-does-not-fit-progress',
  number: 'R79',
  severity: 'error',
  source: 'plans "not started" at 20 to 89 % in a village-ministry training application',
  *find(record) {
    for (const { path, status, percent } of statements(record)) {
      const isMisfit =
        (status === 'not-started' && percent !== 0) || (status === 'done' && percent !== 100);
      if (percent == null || !isMisfit) continue;
      yield { path: [...path, 'status'], params: { status, percent } };
    }
  },
});

const blockedWithoutNextStep = rule({
  code: 'work-plan.blocked-without-next-step',
  number: 'R80',
  severity: 'warning',
  source: 'action plans with obstacle and solution',
  *find(record) {
    for (const statement of statements(record)) {
      if (statement.status !== 'blocked') continue;
      for (const missing of ['obstacle', 'nextStep'] as const) {
        if ((statement[missing]?.trim() ?? '') !== '') continue;
        yield { path: [...statement.path, missing], params: { missing } };
      }
    }
  },
});

const progressBetweenStages = rule({
  code: 'work-plan.progress-between-stages',
  severity: 'warning',
  source: 'OpenSID development record: progress in stages of 0, 30, 80 and 100 per cent',
  *find(record) {
    for (const { path, item, percent, percentField } of statements(record)) {
      if (item?.isStaged !== true || percent == null) continue;
      if (progressStages.some((stage) => stage === percent)) continue;
      yield { path: [...path, percentField], params: { percent } };
    }
  },
});

const doneWithoutEvidence = rule({
  code: 'work-plan.done-without-evidence',
  severity: 'warning',
  source: 'forms in use for follow-up work plans: activity, who, when, evidence',
  *find({ plan, entries, verifications }) {
    for (const [index, item] of plan.items.entries()) {
      const { claimed, evidenced } = itemProgress(item, entries ?? [], verifications ?? []);
      // A plan that merely states its progress has no place for evidence.
      if (claimed?.entry?.status !== 'done' || evidenced?.percent === claimed.percent) continue;
      yield { path: ['plan', 'items', index], params: {} };
    }
  },
});

const changedWithoutMinutes = rule({
  code: 'work-plan.changed-without-minutes',
  number: 'R82',
  severity: 'error',
  source: 'press on Cimahi PPM 2021: a change needs minutes of change (berita acara perubahan)',
  *find({ plan, revisions, review }) {
    const kept = revisions ?? [];
    for (const [index, { number, minutes }] of kept.entries()) {
      if (minutes != null || !isChangedAfterVerification(review ?? [], number)) continue;
      yield { path: ['revisions', index, 'minutes'], params: { revision: number } };
    }
    const revision = plan.revision ?? 1;
    if (kept.some(({ number }) => number === revision)) return;
    if (!isChangedAfterVerification(review ?? [], revision)) return;
    yield { path: ['plan', 'revision'], params: { revision } };
  },
});

/** Every rule about the progress of a plan, its verifications, its revisions and its ledger. */
export const workPlanProgressRules = [
  statusDoesNotFitProgress,
  blockedWithoutNextStep,
  progressBetweenStages,
  doneWithoutEvidence,
  changedWithoutMinutes,
  ...verificationRules,
  ...ledgerRules,
] as const;

/** What the rules find in the record of a plan, those about its review included. What the plan says is asked apart. */
export function checkWorkPlanProgress(
  record: WorkPlanRecord,
  context: PlanRecordContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const { plan, review } = record;
  return [
    ...checkRules(workPlanProgressRules, record, context, stage),
    ...underPath(
      ['review'],
      checkReview(review ?? [], { responsible: responsibleFor(plan) }, stage),
    ),
  ];
}

/** Who answers for a plan beside whoever submitted it: those who answer for its items, and a person whose plan it is. */
export function responsibleFor({ items, owner }: WorkPlan): (string | null | undefined)[] {
  const responsible = items.map((item) => item.responsible);
  return owner.kind === 'person' ? [...responsible, owner.name] : responsible;
}

/** What somebody says of an item: the plan itself, or an entry of the ledger. */
interface Statement {
  readonly path: IssuePath;
  readonly item: WorkPlanItem | undefined;
  readonly percentField: 'progressPercent' | 'percent';
  readonly percent: number | null | undefined;
  readonly status: ProgressStatus | null | undefined;
  readonly obstacle: string | null | undefined;
  readonly nextStep: string | null | undefined;
}

function statements({ plan, entries }: WorkPlanRecord): Statement[] {
  const stated = plan.items.map((item, index) => ({
    path: ['plan', 'items', index],
    item,
    percentField: 'progressPercent' as const,
    percent: item.progressPercent,
    status: item.status,
    obstacle: item.obstacle,
    nextStep: item.nextStep,
  }));
  const recorded = (entries ?? []).map((entry, index) => ({
    path: ['entries', index],
    item: plan.items.find(({ id }) => id === entry.itemId),
    percentField: 'percent' as const,
    percent: entry.percent,
    status: entry.status,
    obstacle: entry.obstacle,
    nextStep: entry.nextStep,
  }));
  return [...stated, ...recorded];
}
