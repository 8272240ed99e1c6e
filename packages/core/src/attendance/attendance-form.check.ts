// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkChoice, checkEach, checkFields, checkText, checkWhole } from '../kernel/check.js';
import { checkSignatoryShape } from '../paper/paper.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { saysSomething } from '../kernel/shape.js';

const attendanceFormPaperChoices = ['A4', 'F4'];
const attendanceFormOrientationChoices = ['portrait', 'landscape'];
const attendanceFormParticularsItemShowsChoices = [
  'activity',
  'session',
  'day',
  'time',
  'place',
  'text',
];
const attendanceFormColumnsItemShowsChoices = [
  'number',
  'name',
  'role',
  'origin',
  'village',
  'district',
  'office',
  'sex',
  'nip',
  'phone',
  'nik',
  'status',
  'signature',
  'remark',
];
const attendanceFormSignaturesChoices = ['alternating', 'one-column'];

function checkAttendanceFormParticularsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'shows', value.shows, attendanceFormParticularsItemShowsChoices);
  if (value.label != null)
    checkText(issues, 'label', value.label, 60, saysSomething, 'shape.blank');
  if (value.value != null)
    checkText(issues, 'value', value.value, 300, saysSomething, 'shape.blank');
}

function checkAttendanceFormColumnsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'shows', value.shows, attendanceFormColumnsItemShowsChoices);
  if (value.heading != null)
    checkText(issues, 'heading', value.heading, 60, saysSomething, 'shape.blank');
  if (value.widthMm != null) checkWhole(issues, 'widthMm', value.widthMm, 5, 200);
}

/** Finds what `attendanceFormSchema` has against a value. */
export function checkAttendanceFormShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  if (value.name != null) checkText(issues, 'name', value.name, 120, saysSomething, 'shape.blank');
  if (value.source != null)
    checkText(issues, 'source', value.source, 300, saysSomething, 'shape.blank');
  if (value.paper != null) checkChoice(issues, 'paper', value.paper, attendanceFormPaperChoices);
  if (value.orientation != null)
    checkChoice(issues, 'orientation', value.orientation, attendanceFormOrientationChoices);
  if (value.rowsPerPage != null) checkWhole(issues, 'rowsPerPage', value.rowsPerPage, 1, 100);
  if (value.rowHeightMm != null) checkWhole(issues, 'rowHeightMm', value.rowHeightMm, 6, 30);
  if (value.letterheadHeightMm != null)
    checkWhole(issues, 'letterheadHeightMm', value.letterheadHeightMm, 10, 80);
  if (value.title != null)
    checkText(issues, 'title', value.title, 200, saysSomething, 'shape.blank');
  if (value.particulars != null)
    checkEach(issues, 'particulars', value.particulars, checkAttendanceFormParticularsItem);
  if (value.columns != null)
    checkEach(issues, 'columns', value.columns, checkAttendanceFormColumnsItem);
  if (value.signatures != null)
    checkChoice(issues, 'signatures', value.signatures, attendanceFormSignaturesChoices);
  if (value.emptyRows != null) checkWhole(issues, 'emptyRows', value.emptyRows, 0, 100);
  if (value.place != null)
    checkText(issues, 'place', value.place, 300, saysSomething, 'shape.blank');
  if (value.signedAt != null)
    checkText(issues, 'signedAt', value.signedAt, 100, saysSomething, 'shape.blank');
  if (value.signedOn != null)
    checkText(issues, 'signedOn', value.signedOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.signatories != null)
    checkEach(issues, 'signatories', value.signatories, checkSignatoryShape);
}
