import {
  checkRules,
  daysAfter,
  monthsAfter,
  rulesFor,
  underPath,
  type CalendarDate,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import { checkReview } from '../review/index.js';
import type { FacilitationReport } from './facilitation.js';
import { reportPathRules, type FacilitationContext } from './report-path.rules.js';

const rule = rulesFor<FacilitationReport, FacilitationContext>();

const empty = rule({
  code: 'facilitation.empty',
  severity: 'error',
  from: 'publish',
  source: 'facilitators hand over work plan and realisation monthly',
  *find({ activities }) {
    if (activities.length === 0) yield { path: ['activities'], params: {} };
  },
});

const periodInverted = rule({
  code: 'facilitation.period-ends-before-start',
  severity: 'error',
  source: 'common sense',
  *find({ period: { startsOn, endsOn } }) {
    if (endsOn >= startsOn) return;
    yield { path: ['period', 'endsOn'], params: { startsOn, endsOn } };
  },
});

const periodTooLong = rule({
  code: 'facilitation.period-longer-than-stated',
  severity: 'warning',
  source: 'common sense',
  *find({ period: { startsOn, endsOn, stated } }) {
    if (stated == null) return;
    const lastDay = lastDayOf(startsOn, stated);
    if (endsOn <= lastDay) return;
    yield { path: ['period', 'endsOn'], params: { stated, endsOn, lastDay } };
  },
});

const activityOutsidePeriod = rule({
  code: 'facilitation.activity-outside-period',
  severity: 'error',
  source: 'common sense',
  *find({ period: { startsOn, endsOn }, activities }) {
    for (const [index, { on }] of activities.entries()) {
      if (on >= startsOn && on <= endsOn) continue;
      yield { path: ['activities', index, 'on'], params: { on, startsOn, endsOn } };
    }
  },
});

const activityOutsideArea = rule({
  code: 'facilitation.activity-outside-area',
  severity: 'warning',
  source: 'facilitators are assigned by village and kecamatan',
  *find({ facilitator, villages, activities }) {
    const assigned =
      villages.length > 0 ? villages : [facilitator.region].filter((one) => one != null);
    if (assigned.length === 0) return;
    for (const [index, { village }] of activities.entries()) {
      if (village == null) continue;
      if (assigned.some(({ code }) => isWithinRegion(village.code, code))) continue;
      yield { path: ['activities', index, 'village'], params: { village: village.name } };
    }
  },
});

const tooManyVillages = rule({
  code: 'facilitation.too-many-villages',
  severity: 'warning',
  source: 'not verified: a PLD accompanies one to four villages',
  *find({ facilitator, villages }, { maximumVillages = 4 }) {
    if (facilitator.role !== 'pld' || villages.length <= maximumVillages) return;
    const params = { villages: villages.length, maximum: maximumVillages };
    yield { path: ['villages'], params };
  },
});

/** Every rule about a facilitator's periodic report. */
export const facilitationRules = [
  empty,
  periodInverted,
  periodTooLong,
  activityOutsidePeriod,
  activityOutsideArea,
  tooManyVillages,
  ...reportPathRules,
] as const;

/** What the rules find in a report, those about its review included. */
export function checkFacilitation(
  report: FacilitationReport,
  context: FacilitationContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const responsible = [report.facilitator.name];
  return [
    ...checkRules(facilitationRules, report, context, stage),
    ...underPath(['review'], checkReview(report.review ?? [], { responsible }, stage)),
  ];
}

/** The last day of a period of the stated length. */
function lastDayOf(
  startsOn: CalendarDate,
  stated: NonNullable<FacilitationReport['period']['stated']>,
): CalendarDate {
  if (stated === 'week') return daysAfter(startsOn, 6);
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[stated];
  return daysAfter(monthsAfter(startsOn, months), -1);
}
