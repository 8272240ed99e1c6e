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
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const planningSourceKindChoices = [
  'imas',
  'pjm-proaksi',
  'rkm',
  'community-proposal',
  'musyawarah-desa',
  'rpjmdes',
  'rkpdes',
  'du-rkp',
  'apbdes',
  'slum-baseline',
  'rplp',
  'rtplp',
  'rp2kp-kp',
  'rw-proposal',
  'musyawarah-kelurahan',
  'rpjmd',
  'rkpd',
  'apbd',
];
const planningDocumentStatusChoices = ['drafting', 'agreed', 'set', 'amended', 'expired'];
const planningDocumentApprovalsItemStepChoices = [
  'seen',
  'checked',
  'verified',
  'approved',
  'known',
  'ratified',
];

/** Finds what `planningSourceSchema` has against a value. */
export function checkPlanningSourceShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, planningSourceKindChoices);
  if (value.documentId != null)
    checkText(
      issues,
      'documentId',
      value.documentId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.reference != null)
    checkText(issues, 'reference', value.reference, 200, saysSomething, 'shape.blank');
}

/** Finds what `planningItemSchema` has against a value. */
export function checkPlanningItemShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'activity', value.activity, 500, saysSomething, 'shape.blank');
  if (value.slumAspect != null)
    checkText(issues, 'slumAspect', value.slumAspect, 60, saysSomething, 'shape.blank');
  if (value.costRupiah != null)
    checkWhole(issues, 'costRupiah', value.costRupiah, 0, 1000000000000);
  if (value.reference != null)
    checkText(issues, 'reference', value.reference, 200, saysSomething, 'shape.blank');
}

function checkPlanningDocumentPeriod(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'from', value.from, 1945, 2199);
  checkWhole(issues, 'to', value.to, 1945, 2199);
}

function checkPlanningDocumentApprovalsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'step', value.step, planningDocumentApprovalsItemStepChoices);
  if (value.takenOn != null)
    checkText(issues, 'takenOn', value.takenOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.by != null) checkText(issues, 'by', value.by, 200, saysSomething, 'shape.blank');
}

function checkPlanningDocumentDraftingTeam(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkWhole(issues, 'total', value.total, 0);
  if (value.women != null) checkWhole(issues, 'women', value.women, 0);
}

/** Finds what `planningDocumentSchema` has against a value. */
export function checkPlanningDocumentShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkChoice(issues, 'kind', value.kind, planningSourceKindChoices);
  if (value.title != null)
    checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.programId != null)
    checkText(
      issues,
      'programId',
      value.programId,
      Infinity,
      isIdentifier,
      'shape.not-an-identifier',
    );
  if (value.period != null) checkPart(issues, 'period', value.period, checkPlanningDocumentPeriod);
  if (value.status != null)
    checkChoice(issues, 'status', value.status, planningDocumentStatusChoices);
  if (value.agreedOn != null)
    checkText(issues, 'agreedOn', value.agreedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.minutes != null)
    checkText(issues, 'minutes', value.minutes, 200, saysSomething, 'shape.blank');
  if (value.derivedFrom != null)
    checkEach(issues, 'derivedFrom', value.derivedFrom, checkPlanningSourceShape);
  if (value.items != null) checkEach(issues, 'items', value.items, checkPlanningItemShape);
  if (value.approvals != null)
    checkEach(issues, 'approvals', value.approvals, checkPlanningDocumentApprovalsItem);
  if (value.headInauguratedOn != null)
    checkText(
      issues,
      'headInauguratedOn',
      value.headInauguratedOn,
      Infinity,
      isCalendarDate,
      'shape.not-a-date',
    );
  if (value.draftingTeam != null)
    checkPart(issues, 'draftingTeam', value.draftingTeam, checkPlanningDocumentDraftingTeam);
}
