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
import { checkMinutesShape, checkReviewStepShape } from '../review/review.check.js';
import { checkRegionShape } from '../region/region.check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const proposalItemFieldChoices = ['infrastructure', 'social', 'culture', 'economy'];
const proposalItemFundingItemSourceChoices = [
  'apbn',
  'apbd',
  'apbdes',
  'self-help-cash',
  'self-help-in-kind',
  'other',
];
const proposalItemDeliveryChoices = ['activity', 'cash'];

function checkProposalItemLocation(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.rt != null) checkWhole(issues, 'rt', value.rt, 1, 999);
  if (value.rw != null) checkWhole(issues, 'rw', value.rw, 1, 999);
  if (value.place != null) checkText(issues, 'place', value.place, 200);
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

function checkProposalItemVolume(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'amount', value.amount, 40, saysSomething, 'shape.blank');
  checkText(issues, 'unit', value.unit, 40, saysSomething, 'shape.blank');
}

function checkProposalItemFundingItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'source', value.source, proposalItemFundingItemSourceChoices);
  checkWhole(issues, 'amountRupiah', value.amountRupiah, 0, 1000000000000);
}

/** Finds what `proposalItemSchema` has against a value. */
export function checkProposalItemShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.priority != null) checkWhole(issues, 'priority', value.priority, 1, 999);
  if (value.activity != null) checkText(issues, 'activity', value.activity, 500);
  if (value.field != null) checkChoice(issues, 'field', value.field, proposalItemFieldChoices);
  if (value.location != null)
    checkPart(issues, 'location', value.location, checkProposalItemLocation);
  if (value.volume != null) checkPart(issues, 'volume', value.volume, checkProposalItemVolume);
  if (value.costRupiah != null)
    checkWhole(issues, 'costRupiah', value.costRupiah, 0, 1000000000000);
  if (value.funding != null)
    checkEach(issues, 'funding', value.funding, checkProposalItemFundingItem);
  if (value.selfHelp != null) checkText(issues, 'selfHelp', value.selfHelp, 300);
  if (value.delivery != null)
    checkChoice(issues, 'delivery', value.delivery, proposalItemDeliveryChoices);
}

/** Finds what `rwProposalSchema` has against a value. */
export function checkRwProposalShape(value: unknown, issues: Issue[]): void {
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
  checkWhole(issues, 'rw', value.rw, 1, 999);
  checkPart(issues, 'kelurahan', value.kelurahan, checkRegionShape);
  checkWhole(issues, 'year', value.year, 1945, 2199);
  checkEach(issues, 'items', value.items, checkProposalItemShape);
  if (value.signedBy != null)
    checkText(issues, 'signedBy', value.signedBy, 120, saysSomething, 'shape.blank');
  if (value.review != null) checkEach(issues, 'review', value.review, checkReviewStepShape);
  if (value.revision != null) checkWhole(issues, 'revision', value.revision, 1);
  if (value.minutesOfChange != null)
    checkPart(issues, 'minutesOfChange', value.minutesOfChange, checkMinutesShape);
}
