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
import { checkLegalBasisShape } from '../program/legal-basis.check.js';
import {
  checkMaterialShape,
  checkMethodGroupShape,
  checkObjectiveShape,
  checkTermsOfReferenceShape,
} from './curriculum.check.js';
import {
  checkParticipantTargetShape,
  checkQuotaShape,
  checkStatedParticipantsShape,
} from './stated-participants.check.js';
import { checkRegionShape } from '../region/region.check.js';
import { checkSessionShape } from './session.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const trainingKindChoices = [
  'training',
  'technical-guidance',
  'socialisation',
  'workshop',
  'on-the-job',
];
const trainingDatesCandidatesItemLikelihoodChoices = ['high', 'low'];
const trainingDatesStatusChoices = ['exact', 'candidates', 'year', 'unknown'];
const organiserLevelChoices = ['national', 'province', 'regency', 'district', 'village', 'rw'];
const venueDistrictConfidenceChoices = ['stated', 'inferred', 'other-source'];
const venueKindChoices = [
  'hotel',
  'government-office',
  'training-centre',
  'village-hall',
  'school',
  'other',
];
const statedOutputKindChoices = [
  'work-plan',
  'group-work-plan',
  'integration',
  'group-formed',
  'facility-management',
  'activity-held',
  'collaboration',
  'capable-actors',
  'technical-assistance',
  'proposal',
  'other',
];
const trainingTimeZoneChoices = ['WIB', 'WITA', 'WIT'];
const trainingReportedAsChoices = ['announced', 'held'];

/** Finds what `trainingKindSchema` has against a value. */
export function checkTrainingKindShape(value: unknown, issues: Issue[]): void {
  checkChoice(issues, undefined, value, trainingKindChoices);
}

function checkTrainingDatesCandidatesItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.note != null) checkText(issues, 'note', value.note, 200, saysSomething, 'shape.blank');
  if (value.likelihood != null)
    checkChoice(
      issues,
      'likelihood',
      value.likelihood,
      trainingDatesCandidatesItemLikelihoodChoices,
    );
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

/** Finds what `organiserSchema` has against a value. */
export function checkOrganiserShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 80, saysSomething, 'shape.blank');
  if (value.level != null) checkChoice(issues, 'level', value.level, organiserLevelChoices);
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.partner != null)
    checkText(issues, 'partner', value.partner, 200, saysSomething, 'shape.blank');
}

/** Finds what `venueSchema` has against a value. */
export function checkVenueShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.address != null)
    checkText(issues, 'address', value.address, 300, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.district != null) checkPart(issues, 'district', value.district, checkRegionShape);
  if (value.districtConfidence != null)
    checkChoice(
      issues,
      'districtConfidence',
      value.districtConfidence,
      venueDistrictConfidenceChoices,
    );
  if (value.kind != null) checkChoice(issues, 'kind', value.kind, venueKindChoices);
  if (value.outsideReason != null)
    checkText(issues, 'outsideReason', value.outsideReason, 300, saysSomething, 'shape.blank');
}

function checkStatedOutputFromItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

function checkStatedOutputToItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

/** Finds what `statedOutputSchema` has against a value. */
export function checkStatedOutputShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, statedOutputKindChoices);
  if (value.label != null)
    checkText(issues, 'label', value.label, 200, saysSomething, 'shape.blank');
  if (value.scope != null) checkChoice(issues, 'scope', value.scope, organiserLevelChoices);
  if (value.count != null) checkWhole(issues, 'count', value.count, 0);
  if (value.countConfidence != null)
    checkChoice(issues, 'countConfidence', value.countConfidence, venueDistrictConfidenceChoices);
  if (value.from != null) checkEach(issues, 'from', value.from, checkStatedOutputFromItem);
  if (value.to != null) checkEach(issues, 'to', value.to, checkStatedOutputToItem);
}

function checkDocumentSourceDateline(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.place != null)
    checkText(issues, 'place', value.place, 100, saysSomething, 'shape.blank');
  if (value.writtenOn != null)
    checkText(issues, 'writtenOn', value.writtenOn, Infinity, isCalendarDate, 'shape.not-a-date');
}

/** Finds what `documentSourceSchema` has against a value. */
export function checkDocumentSourceShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  if (value.publisher != null)
    checkText(issues, 'publisher', value.publisher, 200, saysSomething, 'shape.blank');
  if (value.publishedOn != null)
    checkText(
      issues,
      'publishedOn',
      value.publishedOn,
      Infinity,
      isCalendarDate,
      'shape.not-a-date',
    );
  if (value.dateline != null)
    checkPart(issues, 'dateline', value.dateline, checkDocumentSourceDateline);
  if (value.address != null)
    checkText(issues, 'address', value.address, 500, saysSomething, 'shape.blank');
}

function checkTrainingSpokesperson(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.role != null) checkText(issues, 'role', value.role, 80, saysSomething, 'shape.blank');
  if (value.position != null)
    checkText(issues, 'position', value.position, 200, saysSomething, 'shape.blank');
}

function checkTrainingVulnerableGroupsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 60, saysSomething, 'shape.blank');
}

function checkTrainingResourcePersonsItemMaterialsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

function checkTrainingResourcePersonsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.titleBefore != null)
    checkText(issues, 'titleBefore', value.titleBefore, 40, saysSomething, 'shape.blank');
  if (value.titleAfter != null)
    checkText(issues, 'titleAfter', value.titleAfter, 60, saysSomething, 'shape.blank');
  if (value.office != null)
    checkText(issues, 'office', value.office, 200, saysSomething, 'shape.blank');
  if (value.materials != null)
    checkEach(issues, 'materials', value.materials, checkTrainingResourcePersonsItemMaterialsItem);
}

function checkTrainingRolesItemFunctionsItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 200, saysSomething, 'shape.blank');
}

function checkTrainingRolesItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'role', value.role, 80, saysSomething, 'shape.blank');
  if (value.level != null) checkChoice(issues, 'level', value.level, organiserLevelChoices);
  checkEach(issues, 'functions', value.functions, checkTrainingRolesItemFunctionsItem);
}

function checkTrainingUnknownItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 200, saysSomething, 'shape.blank');
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
  if (value.kindAsWritten != null)
    checkText(issues, 'kindAsWritten', value.kindAsWritten, 120, saysSomething, 'shape.blank');
  if (value.kindAlternatives != null)
    checkEach(issues, 'kindAlternatives', value.kindAlternatives, checkTrainingKindShape);
  if (value.organiser != null) checkPart(issues, 'organiser', value.organiser, checkOrganiserShape);
  if (value.spokesperson != null)
    checkPart(issues, 'spokesperson', value.spokesperson, checkTrainingSpokesperson);
  checkPart(issues, 'dates', value.dates, checkTrainingDatesShape);
  if (value.statedDays != null) checkWhole(issues, 'statedDays', value.statedDays, 0);
  if (value.timeZone != null)
    checkChoice(issues, 'timeZone', value.timeZone, trainingTimeZoneChoices);
  if (value.venue != null) checkPart(issues, 'venue', value.venue, checkVenueShape);
  if (value.statedParticipants != null)
    checkPart(issues, 'statedParticipants', value.statedParticipants, checkStatedParticipantsShape);
  if (value.seats != null) checkWhole(issues, 'seats', value.seats, 0);
  if (value.quotas != null) checkEach(issues, 'quotas', value.quotas, checkQuotaShape);
  if (value.vulnerableGroups != null)
    checkEach(
      issues,
      'vulnerableGroups',
      value.vulnerableGroups,
      checkTrainingVulnerableGroupsItem,
    );
  if (value.targets != null)
    checkEach(issues, 'targets', value.targets, checkParticipantTargetShape);
  checkEach(issues, 'objectives', value.objectives, checkObjectiveShape);
  checkEach(issues, 'materials', value.materials, checkMaterialShape);
  if (value.curriculumLessonHours != null)
    checkWhole(issues, 'curriculumLessonHours', value.curriculumLessonHours, 0);
  if (value.methods != null) checkEach(issues, 'methods', value.methods, checkMethodGroupShape);
  if (value.resourcePersons != null)
    checkEach(issues, 'resourcePersons', value.resourcePersons, checkTrainingResourcePersonsItem);
  if (value.isEvaluatedByParticipants != null)
    checkBoolean(issues, 'isEvaluatedByParticipants', value.isEvaluatedByParticipants);
  checkEach(issues, 'sessions', value.sessions, checkSessionShape);
  if (value.lessonMinutes != null) checkWhole(issues, 'lessonMinutes', value.lessonMinutes, 1);
  if (value.producesWorkPlan != null)
    checkBoolean(issues, 'producesWorkPlan', value.producesWorkPlan);
  if (value.outputs != null) checkEach(issues, 'outputs', value.outputs, checkStatedOutputShape);
  if (value.roles != null) checkEach(issues, 'roles', value.roles, checkTrainingRolesItem);
  if (value.legalBasis != null)
    checkEach(issues, 'legalBasis', value.legalBasis, checkLegalBasisShape);
  if (value.termsOfReference != null)
    checkPart(issues, 'termsOfReference', value.termsOfReference, checkTermsOfReferenceShape);
  if (value.reportedAs != null)
    checkChoice(issues, 'reportedAs', value.reportedAs, trainingReportedAsChoices);
  if (value.reportedOn != null)
    checkText(issues, 'reportedOn', value.reportedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.source != null) checkPart(issues, 'source', value.source, checkDocumentSourceShape);
  if (value.unknown != null) checkEach(issues, 'unknown', value.unknown, checkTrainingUnknownItem);
}
