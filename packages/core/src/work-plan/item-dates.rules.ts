import { monthsAfter, rulesFor, type CalendarDate } from '../kernel/index.js';
import type { Training } from '../training/index.js';
import { ownActivities } from './sub-activities.js';
import type { WorkPlan } from './work-plan.js';

/** What rules about a work plan may look at beside it. */
export interface WorkPlanContext {
  readonly training?: Pick<Training, 'dates'> | null | undefined;
  /** Months from the end of the training to the follow-up visit; 3 unless said otherwise. */
  readonly followUpMonths?: number | undefined;
}

const rule = rulesFor<WorkPlan, WorkPlanContext>();

/** What spreadsheets and databases make of a date that nobody entered. */
const zeroDates: readonly CalendarDate[] = ['1900-01-01', '1970-01-01'];

const zeroDate = rule({
  code: 'work-plan.zero-date',
  number: 'R74',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'target dates of zero in a village-ministry training application',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      for (const field of ['startsOn', 'endsOn'] as const) {
        const date = zeroDates.find((zero) => zero === item[field]);
        if (date === undefined) continue;
        yield { path: ['items', index, field], params: { date } };
      }
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

const nothingBeforeFollowUp = rule({
  code: 'work-plan.nothing-before-follow-up',
  number: 'R76',
  severity: 'warning',
  source: 'village-ministry training application: accompaniment three months after the training',
  *find({ items }, { training, followUpMonths = 3 }) {
    if (training?.dates.status !== 'exact' || items.length === 0) return;
    const followUpOn = monthsAfter(training.dates.endsOn, followUpMonths);
    // An activity without an end may be due in time; that it has none is said elsewhere.
    if (ownActivities(items).some(({ endsOn }) => endsOn == null || endsOn <= followUpOn)) return;
    yield { path: ['items'], params: { followUpOn } };
  },
});

/** Rules about the days of a work plan's items. */
export const itemDatesRules = [
  zeroDate,
  itemEndsBeforeStart,
  itemBeforeTrainingEnd,
  nothingBeforeFollowUp,
] as const;
