import { checkRules, rulesFor, type Issue, type IssuePath, type Stage } from '../kernel/index.js';
import type { PlanRecordContext } from './ledger.rules.js';
import type { PlanLine, PlanLineKind } from './plan-line.js';
import { linesOf, planRecord } from './plan-record.js';
import { checkWorkPlanProgress } from './progress.rules.js';
import { mergeLines } from '../ledger/index.js';
import type { WorkPlan } from './work-plan.js';

/** What rules about lines of several plans look at beside them. */
export interface PlanLinesContext {
  /** The plans there are. */
  readonly plans: readonly Pick<WorkPlan, 'id'>[];
}

const rule = rulesFor<readonly PlanLine[], PlanLinesContext>();

const lineOfUnknownPlan = rule({
  code: 'work-plan.line-of-unknown-plan',
  severity: 'error',
  source: 'common sense',
  *find(lines, { plans }) {
    const known = new Set(plans.map(({ id }) => id));
    for (const [index, { planId, author }] of lines.entries()) {
      if (known.has(planId)) continue;
      yield { path: [index, 'planId'], params: { plan: planId, author } };
    }
  },
});

/** Every rule about the lines of several plans together. */
export const planLineRules = [lineOfUnknownPlan] as const;

/** What the rules find in lines of several plans, whatever each of them says; paths begin with a line's place in the list. */
export function checkLinesOfPlans(
  lines: readonly PlanLine[],
  context: PlanLinesContext,
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(planLineRules, lines, context, stage);
}

/**
 * What the rules find in a plan with its ledger. Paths lead to a field of a line, `['lines', 3, 'reason']`, by its place in
 * the list as given, or to the plan, `['plan', 'items', 0, 'planningLink']`. Lines of other plans are passed over.
 */
export function checkPlanLines(
  plan: WorkPlan,
  lines: readonly PlanLine[],
  context: PlanRecordContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const own = mergeLines(lines).filter(({ planId }) => planId === plan.id);
  const issues = checkWorkPlanProgress(planRecord(plan, own), context, stage);
  return issues.map((issue) => ({ ...issue, path: linePath(issue.path, own, lines) }));
}

/** Which kind of lines each list of a record comes from, and what their fields are called there. */
const origins: Readonly<
  Record<string, { readonly kind: PlanLineKind; readonly fields: Readonly<Record<string, string>> }>
> = {
  entries: { kind: 'progress', fields: { by: 'author' } },
  verifications: { kind: 'verification', fields: { by: 'author', at: 'recordedAt' } },
  review: { kind: 'review', fields: { by: 'author', at: 'recordedAt' } },
  revisions: { kind: 'revision', fields: { changedBy: 'author', changedAt: 'recordedAt' } },
  planning: { kind: 'planning', fields: { by: 'author' } },
  locks: { kind: 'period-lock', fields: { by: 'author', at: 'recordedAt' } },
};

/** The path to a line's field that a path into the record comes from. */
function linePath(
  path: IssuePath,
  own: readonly PlanLine[],
  given: readonly PlanLine[],
): IssuePath {
  const [list = '', place, field, ...rest] = path;
  const origin = origins[list];
  const line = origin && linesOf(own, origin.kind)[Number(place)];
  if (origin === undefined || line === undefined) return path;
  const named = field === undefined ? [] : [origin.fields[field] ?? field];
  return ['lines', given.indexOf(line), ...named, ...rest];
}
