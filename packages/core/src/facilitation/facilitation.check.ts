// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { checkRegionShape } from '../region/region.check.js';
import { checkReviewStepShape } from '../review/review.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const facilitationActivityDutyChoices = [
  'planning-to-monitoring',
  'basic-services',
  'village-enterprise',
  'infrastructure',
  'institutions',
  'groups',
  'cadres',
  'rural-area',
  'coordination',
];
const reportStationStepChoices = ['facilitator', 'camat', 'kabupaten'];
const facilitationReportFacilitatorRoleChoices = [
  'pld',
  'pd',
  'technical-pd',
  'tapm',
  'kpmd',
  'third-party',
];
const facilitationReportPeriodStatedChoices = ['week', 'month', 'quarter', 'half-year', 'year'];

/** Finds what `facilitationActivitySchema` has against a value. */
export function checkFacilitationActivityShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'on', value.on, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.village != null) checkPart(issues, 'village', value.village, checkRegionShape);
  if (value.duty != null) checkChoice(issues, 'duty', value.duty, facilitationActivityDutyChoices);
  checkText(issues, 'description', value.description, 500, saysSomething, 'shape.blank');
  if (value.result != null)
    checkText(issues, 'result', value.result, 500, saysSomething, 'shape.blank');
  if (value.participants != null) checkWhole(issues, 'participants', value.participants, 0);
}

/** Finds what `reportStationSchema` has against a value. */
export function checkReportStationShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'step', value.step, reportStationStepChoices);
  if (value.receivedOn != null)
    checkText(issues, 'receivedOn', value.receivedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.forwardedOn != null)
    checkText(
      issues,
      'forwardedOn',
      value.forwardedOn,
      Infinity,
      isCalendarDate,
      'shape.not-a-date',
    );
  if (value.by != null) checkText(issues, 'by', value.by, 120, saysSomething, 'shape.blank');
  if (value.remarks != null)
    checkText(issues, 'remarks', value.remarks, 500, saysSomething, 'shape.blank');
}

function checkFacilitationReportFacilitator(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  checkChoice(issues, 'role', value.role, facilitationReportFacilitatorRoleChoices);
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

function checkFacilitationReportPeriod(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.stated != null)
    checkChoice(issues, 'stated', value.stated, facilitationReportPeriodStatedChoices);
}

function checkFacilitationReportObstaclesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 500, saysSomething, 'shape.blank');
}

function checkFacilitationReportNextPeriodItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'activity', value.activity, 500, saysSomething, 'shape.blank');
  if (value.duty != null) checkChoice(issues, 'duty', value.duty, facilitationActivityDutyChoices);
  if (value.plannedOn != null)
    checkText(issues, 'plannedOn', value.plannedOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `facilitationReportSchema` has against a value. */
export function checkFacilitationReportShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'facilitator', value.facilitator, checkFacilitationReportFacilitator);
  checkPart(issues, 'period', value.period, checkFacilitationReportPeriod);
  checkEach(issues, 'villages', value.villages, checkRegionShape);
  checkEach(issues, 'activities', value.activities, checkFacilitationActivityShape);
  if (value.obstacles != null)
    checkEach(issues, 'obstacles', value.obstacles, checkFacilitationReportObstaclesItem);
  if (value.nextPeriod != null)
    checkEach(issues, 'nextPeriod', value.nextPeriod, checkFacilitationReportNextPeriodItem);
  if (value.path != null) checkEach(issues, 'path', value.path, checkReportStationShape);
  if (value.review != null) checkEach(issues, 'review', value.review, checkReviewStepShape);
  if (value.revision != null) checkWhole(issues, 'revision', value.revision, 1);
}
