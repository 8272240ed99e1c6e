import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { itemDatesRules, type WorkPlanContext } from './item-dates.rules.js';
import { itemFundingRules } from './item-funding.rules.js';
import { isMeasurable } from './measurable-target.js';
import { planMoneyRules } from './plan-money.rules.js';
import { proposedTooLate } from './proposed-late.rules.js';
import { hasSubActivities } from './sub-activities.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, WorkPlanContext>();

const empty = rule({
  code: 'work-plan.empty',
  number: 'R74',
  severity: 'error',
  from: 'publish',
  source: 'empty plans in a village-ministry training application',
  *find({ items }) {
    if (items.length === 0) yield { path: ['items'], params: {} };
  },
});

const duplicateItem = rule({
  code: 'work-plan.duplicate-item',
  severity: 'error',
  source: 'common sense',
  *find({ items }) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) yield { path: ['items', index, 'id'], params: { item: id } };
      seen.add(id);
    }
  },
});

const requiredFields = ['activity', 'responsible', 'startsOn', 'endsOn'] as const;

const itemIncomplete = rule({
  code: 'work-plan.item-incomplete',
  number: 'R71',
  severity: 'error',
  source: 'forms in use for follow-up work plans',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      const asked = hasSubActivities(items, index) ? (['activity'] as const) : requiredFields;
      for (const field of asked) {
        if (isBlank(item[field])) yield { path: ['items', index, field], params: { field } };
      }
    }
  },
});

/** Texts that say something or stay empty; a dash for "no obstacle" is a fair answer, and not among them. */
const textFields = [
  'activity',
  'responsible',
  'place',
  'indicator',
  'problem',
  'objective',
  'targetGroup',
  'method',
  'evidenceNamed',
] as const;

const placeholder = rule({
  code: 'work-plan.placeholder',
  number: 'R74',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'plans reading "Belum diisi" in a village-ministry training application',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      for (const field of textFields) {
        const written = item[field]?.trim() ?? '';
        if (!/^(belum diisi|tidak ada|n\/a|x{2,}|[-–.?…]+)$/i.test(written)) continue;
        yield { path: ['items', index, field], params: { written } };
      }
    }
  },
});

const indicatorNotMeasurable = rule({
  code: 'work-plan.indicator-not-measurable',
  number: 'R72',
  severity: 'warning',
  source: 'health-ministry module on follow-up plans 2020',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      if (isBlank(item.activity) || isMeasurable(item) || hasSubActivities(items, index)) continue;
      yield { path: ['items', index, 'indicator'], params: {} };
    }
  },
});

const responsibleUnclear = rule({
  code: 'work-plan.responsible-unclear',
  number: 'R73',
  severity: 'warning',
  source: 'action-plan and meeting applications',
  *find({ items }) {
    for (const [index, { responsible }] of items.entries()) {
      const written = responsible?.trim() ?? '';
      if (!/^(semua|seluruh|bersama|masing-masing|all|everyone)\b/i.test(written)) continue;
      yield { path: ['items', index, 'responsible'], params: { written } };
    }
  },
});

/** Every rule about a work plan as it is written; its links, its progress and lists of plans have rules of their own. */
export const workPlanRules = [
  empty,
  duplicateItem,
  itemIncomplete,
  placeholder,
  indicatorNotMeasurable,
  responsibleUnclear,
  ...itemDatesRules,
  ...itemFundingRules,
  ...planMoneyRules,
  proposedTooLate,
] as const;

/** What the rules of the stage find in a work plan. */
export function checkWorkPlan(
  plan: WorkPlan,
  context: WorkPlanContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(workPlanRules, plan, context, stage);
}

function isBlank(value: string | null | undefined): boolean {
  return value == null || value.trim() === '';
}
