import { checkRules, inclusiveDays, rulesFor, type Issue } from '../kernel/index.js';
import { isMeasurable } from './measurable-target.js';
import { isSameSignatory } from '../review/index.js';
import {
  objectiveWithoutAction,
  textOf,
  type PlanQualityContext,
} from './objective-action.rules.js';
import { hasSubActivities, ownActivities } from './sub-activities.js';
import { checkWorkPlan } from './work-plan.rules.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

const rule = rulesFor<WorkPlan, PlanQualityContext>();

/** Below so many activities nothing is said about how they are spread. */
const few = 3;

const allOnOnePerson = rule({
  code: 'work-plan.all-on-one-person',
  severity: 'warning',
  source: 'action-plan applications: one person in charge of each action',
  *find({ items }) {
    const named = ownActivities(items).flatMap(({ responsible }) => written(responsible));
    const [responsible] = named;
    if (responsible === undefined || named.length < few) return;
    if (!named.every((each) => isSameSignatory(each, responsible))) return;
    yield { path: ['items'], params: { responsible, count: named.length } };
  },
});

/** Women, poor people, people with disabilities, adat communities, and the others the programmes name as left out. */
const leftOut =
  /\b(perempuan|wanita|ibu|ibu-ibu|pkk|gender|miskin|mbr|pra-?sejahtera|disabilitas|difabel|penyandang|masyarakat adat|masyarakat_adat|rentan|marjinal|lansia|lanjut usia|anak|anak-anak|balita|inklusi|inklusif|inklusi sosial|gedsi|women|poor|disabilit(y|ies)|disabled|indigenous|vulnerable|elderly|children|inclusi(on|ve))\b/i;

const noInclusion = rule({
  code: 'work-plan.no-inclusion',
  severity: 'warning',
  source: 'Pamsimas cadre training 2018: involving poor people, women, disability and adat',
  *find({ items }) {
    if (items.length < few || items.some((item) => leftOut.test(textOf(item)))) return;
    yield { path: ['items'], params: {} };
  },
});

const noEvidenceNamed = rule({
  code: 'work-plan.no-evidence-named',
  number: 'R72',
  severity: 'warning',
  source: 'health-ministry module on follow-up plans 2020; action-plan applications',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      if (written(item.activity).length === 0 || written(item.evidenceNamed).length > 0) continue;
      // Where nothing can be measured either, that is said already, and evidence is one way out.
      if (hasSubActivities(items, index) || !isMeasurable(item)) continue;
      yield { path: ['items', index, 'evidenceNamed'], params: {} };
    }
  },
});

const allInOneWeek = rule({
  code: 'work-plan.all-in-one-week',
  severity: 'warning',
  source: 'common sense: the plan is for the months after the training',
  *find({ items }) {
    const spans = ownActivities(items).flatMap(({ startsOn, endsOn }) =>
      startsOn == null || endsOn == null ? [] : [{ startsOn, endsOn }],
    );
    const startsOn = spans.map((span) => span.startsOn).sort()[0];
    const endsOn = spans
      .map((span) => span.endsOn)
      .sort()
      .at(-1);
    if (startsOn === undefined || endsOn === undefined || spans.length < few) return;
    if (inclusiveDays(startsOn, endsOn) > 7) return;
    yield { path: ['items'], params: { startsOn, endsOn, count: spans.length } };
  },
});

const repeatedActivity = rule({
  code: 'work-plan.repeated-activity',
  severity: 'warning',
  source: 'common sense: a copy that was not changed',
  *find({ items }) {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const [activity] = written(item.activity);
      if (activity === undefined) continue;
      const key = [activity, ...written(item.place), item.startsOn].join('|').toLowerCase();
      if (seen.has(key)) yield { path: ['items', index, 'activity'], params: { activity } };
      seen.add(key);
    }
  },
});

const costAtBothLevels = rule({
  code: 'work-plan.cost-at-both-levels',
  number: 'R77',
  severity: 'warning',
  source: 'common sense: what is paid once is counted once',
  *find({ items }) {
    let headIndex = 0;
    const told = new Set<number>();
    for (const [index, { depth, costRupiah }] of items.entries()) {
      if (depth !== 1) headIndex = index;
      const headCost = items[headIndex]?.costRupiah ?? 0;
      if (index === headIndex || headCost === 0 || told.has(headIndex)) continue;
      if (costRupiah == null || costRupiah === 0) continue;
      told.add(headIndex);
      yield { path: ['items', headIndex, 'costRupiah'], params: { costRupiah: headCost } };
    }
  },
});

/** Advice about a plan beyond what `workPlanRules` ask: it explains, and never blocks anything. */
export const planQualityRules = [
  noEvidenceNamed,
  repeatedActivity,
  costAtBothLevels,
  objectiveWithoutAction,
  noInclusion,
  allOnOnePerson,
  allInOneWeek,
] as const;

/**
 * All there is to say about how good a plan is: what its own rules will ask on submitting, and the advice beyond them.
 * For showing beside a draft; nothing here keeps anybody from keeping one.
 */
export function checkPlanQuality(plan: WorkPlan, context: PlanQualityContext = {}): Issue[] {
  return [
    ...checkWorkPlan(plan, context, 'publish'),
    ...(plan.items.length === 0 ? [] : checkRules(planQualityRules, plan, context, 'publish')),
  ];
}

function written(text: WorkPlanItem['activity']): string[] {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : [trimmed];
}
