import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import type { Training } from '../training/index.js';
import { itemFundingRules } from './item-funding.rules.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What rules about a work plan may look at beside it. */
export interface WorkPlanContext {
  readonly training?: Pick<Training, 'dates'> | null | undefined;
}

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
      for (const field of requiredFields) {
        if (isBlank(item[field])) yield { path: ['items', index, field], params: { field } };
      }
    }
  },
});

const placeholder = rule({
  code: 'work-plan.placeholder',
  number: 'R74',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'plans reading "Belum diisi" in a village-ministry training application',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      for (const field of ['activity', 'responsible', 'place', 'indicator'] as const) {
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
    for (const [index, { indicator, activity }] of items.entries()) {
      if (isBlank(activity) || isMeasurable(indicator ?? '')) continue;
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

const itemEndsBeforeStart = rule({
  code: 'work-plan.item-ends-before-start',
  number: 'R75',
  severity: 'error',
  source: 'common sense',
  *find({ items }) {
    for (const [index, { startsOn, endsOn }] of items.entries()) {
      if (startsOn == null || endsOn == null || endsOn >= startsOn) continue;
      yield { path: ['items', index, 'endsOn'], params: { startsOn, endsOn } };
    }
  },
});

const itemBeforeTrainingEnd = rule({
  code: 'work-plan.item-before-training-end',
  number: 'R75',
  severity: 'warning',
  source: 'definition of a follow-up plan: a commitment for after the return home',
  *find({ items }, { training }) {
    if (training?.dates.status !== 'exact') return;
    const trainingEnd = training.dates.endsOn;
    for (const [index, { startsOn }] of items.entries()) {
      if (startsOn == null || startsOn >= trainingEnd) continue;
      yield { path: ['items', index, 'startsOn'], params: { startsOn, trainingEnd } };
    }
  },
});

const proposedTooLate = rule({
  code: 'work-plan.proposed-too-late',
  number: 'R78',
  severity: 'warning',
  source: 'Permendesa 21/2020 article 22(4): RKPDes set by the end of September before',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link?.proposedOn == null || link.document === 'rpjmdes') continue;
      const limit = `${String(link.year - 1)}-09-30`;
      if (link.proposedOn <= limit) continue;
      yield {
        path: ['items', index, 'planningLink', 'proposedOn'],
        params: { year: link.year, limit, proposedOn: link.proposedOn },
      };
    }
  },
});

/** Every rule about a work plan. */
export const workPlanRules = [
  empty,
  duplicateItem,
  itemIncomplete,
  placeholder,
  indicatorNotMeasurable,
  responsibleUnclear,
  itemEndsBeforeStart,
  itemBeforeTrainingEnd,
  ...itemFundingRules,
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

function isBlank(value: WorkPlanItem[(typeof requiredFields)[number]]): boolean {
  return value == null || value.trim() === '';
}

/** A number, or evidence one can hold in hand. */
function isMeasurable(indicator: string): boolean {
  const evidence =
    /\d|\b(berita acara|notulen|daftar hadir|foto|dokumen|laporan|surat|sk|minutes|photos?|documents?|reports?|lists?)\b/i;
  return evidence.test(indicator);
}
