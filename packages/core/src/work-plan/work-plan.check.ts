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
import { saysSomething } from '../kernel/shape.js';

const planningLinkDocumentChoices = [
  'rpjmdes',
  'rkpdes',
  'apbdes',
  'rplp',
  'rtplp',
  'rp2kp-kp',
  'rpjmd',
  'rkpd',
  'apbd',
];
const planningLinkStatusChoices = ['proposed', 'agreed', 'budgeted'];
const workPlanItemFundingItemSourceChoices = [
  'apbn',
  'apbd',
  'apbdes',
  'self-help-cash',
  'self-help-in-kind',
  'other',
];
const workPlanItemStatusChoices = ['not-started', 'running', 'done', 'blocked'];
const workPlanOwnerKindChoices = ['village', 'person', 'group'];

/** Finds what `planningLinkSchema` has against a value. */
export function checkPlanningLinkShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'document', value.document, planningLinkDocumentChoices);
  checkWhole(issues, 'year', value.year, 1945, 2199);
  checkChoice(issues, 'status', value.status, planningLinkStatusChoices);
  if (value.proposedOn != null)
    checkText(issues, 'proposedOn', value.proposedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.reference != null)
    checkText(issues, 'reference', value.reference, 120, saysSomething, 'shape.blank');
  if (value.basisYear != null) checkWhole(issues, 'basisYear', value.basisYear, 1945, 2199);
}

function checkWorkPlanItemPartiesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, 200, saysSomething, 'shape.blank');
}

function checkWorkPlanItemFundingItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'source', value.source, workPlanItemFundingItemSourceChoices);
  checkWhole(issues, 'amountRupiah', value.amountRupiah, 0, 1000000000000);
}

/** Finds what `workPlanItemSchema` has against a value. */
export function checkWorkPlanItemShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.number != null) checkText(issues, 'number', value.number, 40);
  if (value.group != null) checkText(issues, 'group', value.group, 200);
  if (value.depth != null) checkWhole(issues, 'depth', value.depth, 0, 1);
  if (value.problem != null) checkText(issues, 'problem', value.problem, 500);
  if (value.activity != null) checkText(issues, 'activity', value.activity, 500);
  if (value.objective != null) checkText(issues, 'objective', value.objective, 500);
  if (value.targetGroup != null) checkText(issues, 'targetGroup', value.targetGroup, 200);
  if (value.method != null) checkText(issues, 'method', value.method, 200);
  if (value.parties != null)
    checkEach(issues, 'parties', value.parties, checkWorkPlanItemPartiesItem);
  if (value.responsible != null) checkText(issues, 'responsible', value.responsible, 200);
  if (value.startsOn != null)
    checkText(issues, 'startsOn', value.startsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.endsOn != null)
    checkText(issues, 'endsOn', value.endsOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.place != null) checkText(issues, 'place', value.place, 200);
  if (value.costRupiah != null)
    checkWhole(issues, 'costRupiah', value.costRupiah, 0, 1000000000000);
  if (value.funding != null)
    checkEach(issues, 'funding', value.funding, checkWorkPlanItemFundingItem);
  if (value.indicator != null) checkText(issues, 'indicator', value.indicator, 500);
  if (value.targetValue != null) checkText(issues, 'targetValue', value.targetValue, 40);
  if (value.unit != null) checkText(issues, 'unit', value.unit, 40);
  if (value.evidenceNamed != null) checkText(issues, 'evidenceNamed', value.evidenceNamed, 200);
  if (value.status != null) checkChoice(issues, 'status', value.status, workPlanItemStatusChoices);
  if (value.progressPercent != null)
    checkWhole(issues, 'progressPercent', value.progressPercent, 0, 100);
  if (value.isStaged != null) checkBoolean(issues, 'isStaged', value.isStaged);
  if (value.obstacle != null) checkText(issues, 'obstacle', value.obstacle, 500);
  if (value.nextStep != null) checkText(issues, 'nextStep', value.nextStep, 500);
  if (value.planningLink != null)
    checkPart(issues, 'planningLink', value.planningLink, checkPlanningLinkShape);
}

function checkWorkPlanOwner(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, workPlanOwnerKindChoices);
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

/** Finds what `workPlanSchema` has against a value. */
export function checkWorkPlanShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.trainingId != null)
    checkText(
      issues,
      'trainingId',
      value.trainingId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  checkPart(issues, 'owner', value.owner, checkWorkPlanOwner);
  checkEach(issues, 'items', value.items, checkWorkPlanItemShape);
  if (value.revision != null) checkWhole(issues, 'revision', value.revision, 1);
}
