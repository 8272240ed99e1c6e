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
import { checkSignatoryShape } from '../paper/paper.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const planFormPaperChoices = ['A4', 'F4'];
const planFormColumnsItemShowsChoices = [
  'number',
  'problem',
  'activity',
  'objective',
  'target-group',
  'method',
  'place',
  'time',
  'cost',
  'funding',
  'responsible',
  'parties',
  'indicator',
  'evidence',
  'planning',
  'remark',
];

function checkPlanFormTitles(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.table != null)
    checkText(issues, 'table', value.table, 200, saysSomething, 'shape.blank');
  if (value.weeks != null)
    checkText(issues, 'weeks', value.weeks, 200, saysSomething, 'shape.blank');
  if (value.card != null) checkText(issues, 'card', value.card, 200, saysSomething, 'shape.blank');
}

function checkPlanFormColumnsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'shows', value.shows, planFormColumnsItemShowsChoices);
  if (value.heading != null)
    checkText(issues, 'heading', value.heading, 60, saysSomething, 'shape.blank');
  if (value.widthMm != null) checkWhole(issues, 'widthMm', value.widthMm, 5, 200);
}

/** Finds what `planFormSchema` has against a value. */
export function checkPlanFormShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
  if (value.paper != null) checkChoice(issues, 'paper', value.paper, planFormPaperChoices);
  if (value.letterheadHeightMm != null)
    checkWhole(issues, 'letterheadHeightMm', value.letterheadHeightMm, 10, 80);
  if (value.titles != null) checkPart(issues, 'titles', value.titles, checkPlanFormTitles);
  if (value.columns != null) checkEach(issues, 'columns', value.columns, checkPlanFormColumnsItem);
  if (value.signedAt != null)
    checkText(issues, 'signedAt', value.signedAt, 100, saysSomething, 'shape.blank');
  if (value.signedOn != null)
    checkText(issues, 'signedOn', value.signedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.signatories != null)
    checkEach(issues, 'signatories', value.signatories, checkSignatoryShape);
}
