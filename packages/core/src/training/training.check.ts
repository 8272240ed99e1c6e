// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkBoolean,
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { checkRegionShape } from '../region/region.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isTimeOfDay } from '../kernel/time-of-day.js';
import { saysSomething } from '../kernel/shape.js';

const statedOriginsUnitLevelChoices = ['district', 'village'];
const trainingKindChoices = [
  'training',
  'technical-guidance',
  'socialisation',
  'workshop',
  'on-the-job',
];
const trainingDatesStatusChoices = ['exact', 'candidates', 'year', 'unknown'];
const trainingTimeZoneChoices = ['WIB', 'WITA', 'WIT'];

function checkSessionResourcePersonsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 120, saysSomething, 'shape.blank');
}

/** Finds what `sessionSchema` has against a value. */
export function checkSessionShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 200, saysSomething, 'shape.blank');
  checkText(issues, 'heldOn', value.heldOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.startTime != null)
    checkText(issues, 'startTime', value.startTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  if (value.endTime != null)
    checkText(issues, 'endTime', value.endTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  checkWhole(issues, 'lessonHours', value.lessonHours, 0);
  if (value.materialId != null)
    checkText(
      issues,
      'materialId',
      value.materialId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.room != null) checkText(issues, 'room', value.room, 100, saysSomething, 'shape.blank');
  if (value.resourcePersons != null)
    checkEach(issues, 'resourcePersons', value.resourcePersons, checkSessionResourcePersonsItem);
}

/** Finds what `statedOriginsSchema` has against a value. */
export function checkStatedOriginsShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkPart(issues, 'region', value.region, checkRegionShape);
  checkChoice(issues, 'unitLevel', value.unitLevel, statedOriginsUnitLevelChoices);
  if (value.unitsRepresented != null)
    checkWhole(issues, 'unitsRepresented', value.unitsRepresented, 0);
  if (value.unitsInRegion != null) checkWhole(issues, 'unitsInRegion', value.unitsInRegion, 0);
  checkBoolean(issues, 'unitsListed', value.unitsListed);
}

/** Finds what `statedParticipantsSchema` has against a value. */
export function checkStatedParticipantsShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.total != null) checkWhole(issues, 'total', value.total, 0);
  if (value.women != null) checkWhole(issues, 'women', value.women, 0);
  if (value.men != null) checkWhole(issues, 'men', value.men, 0);
  if (value.origins != null) checkPart(issues, 'origins', value.origins, checkStatedOriginsShape);
}

/** Finds what `trainingKindSchema` has against a value. */
export function checkTrainingKindShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, trainingKindChoices);
}

function checkTrainingDatesCandidatesItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.note != null) checkText(issues, 'note', value.note, 200, saysSomething, 'shape.blank');
}

/** Finds what `trainingDatesSchema` has against a value. */
export function checkTrainingDatesShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  switch (value.status) {
    case 'exact':
      checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
      checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
      if (value.label != null)
        checkText(issues, 'label', value.label, 120, saysSomething, 'shape.blank');
      break;
    case 'candidates':
      checkEach(issues, 'candidates', value.candidates, checkTrainingDatesCandidatesItem);
      if (value.label != null)
        checkText(issues, 'label', value.label, 120, saysSomething, 'shape.blank');
      break;
    case 'year':
      checkWhole(issues, 'year', value.year);
      if (value.label != null)
        checkText(issues, 'label', value.label, 120, saysSomething, 'shape.blank');
      break;
    case 'unknown':
      if (value.label != null)
        checkText(issues, 'label', value.label, 120, saysSomething, 'shape.blank');
      break;
    default:
      checkChoice(issues, 'status', value.status, trainingDatesStatusChoices);
  }
}

function checkTrainingOrganiser(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

function checkTrainingVenue(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.address != null)
    checkText(issues, 'address', value.address, 300, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

function checkTrainingVulnerableGroupsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

function checkTrainingObjectivesItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'text', value.text, 500, saysSomething, 'shape.blank');
}

function checkTrainingMaterialsItemCoversItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

function checkTrainingMaterialsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  checkEach(issues, 'covers', value.covers, checkTrainingMaterialsItemCoversItem);
  if (value.isWorkPlanDrafting != null)
    checkBoolean(issues, 'isWorkPlanDrafting', value.isWorkPlanDrafting);
}

/** Finds what `trainingSchema` has against a value. */
export function checkTrainingShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.programId != null)
    checkText(
      issues,
      'programId',
      value.programId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  checkChoice(issues, 'kind', value.kind, trainingKindChoices);
  if (value.organiser != null)
    checkPart(issues, 'organiser', value.organiser, checkTrainingOrganiser);
  checkPart(issues, 'dates', value.dates, checkTrainingDatesShape);
  if (value.statedDays != null) checkWhole(issues, 'statedDays', value.statedDays, 0);
  checkChoice(issues, 'timeZone', value.timeZone, trainingTimeZoneChoices);
  if (value.venue != null) checkPart(issues, 'venue', value.venue, checkTrainingVenue);
  if (value.statedParticipants != null)
    checkPart(issues, 'statedParticipants', value.statedParticipants, checkStatedParticipantsShape);
  if (value.vulnerableGroups != null)
    checkEach(
      issues,
      'vulnerableGroups',
      value.vulnerableGroups,
      checkTrainingVulnerableGroupsItem,
    );
  checkEach(issues, 'objectives', value.objectives, checkTrainingObjectivesItem);
  checkEach(issues, 'materials', value.materials, checkTrainingMaterialsItem);
  checkEach(issues, 'sessions', value.sessions, checkSessionShape);
  if (value.lessonMinutes != null) checkWhole(issues, 'lessonMinutes', value.lessonMinutes, 1);
  if (value.producesWorkPlan != null)
    checkBoolean(issues, 'producesWorkPlan', value.producesWorkPlan);
  if (value.reportedOn != null)
    checkText(issues, 'reportedOn', value.reportedOn, Infinity, isCalendarDate, 'shape.not-a-date');
}
