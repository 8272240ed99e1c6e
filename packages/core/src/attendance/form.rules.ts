import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { paperMarginMm, paperSizesMm } from '../paper/index.js';
import type { AttendanceForm } from './attendance-form.js';

const rule = rulesFor<AttendanceForm>();

const columnRepeated = rule({
  code: 'attendance.form-column-repeated',
  severity: 'error',
  source: 'a list says each thing once; only empty columns for remarks may be several',
  *find({ columns }) {
    const seen = new Set<string>();
    for (const [index, { shows }] of (columns ?? []).entries()) {
      if (shows === 'remark') continue;
      if (seen.has(shows)) yield { path: ['columns', index, 'shows'], params: { column: shows } };
      seen.add(shows);
    }
  },
});

const withoutNames = rule({
  code: 'attendance.form-without-names',
  severity: 'error',
  source: 'an attendance list without names proves nothing',
  *find({ columns }) {
    if (columns == null || columns.some(({ shows }) => shows === 'name')) return;
    yield { path: ['columns'], params: {} };
  },
});

const columnsTooWide = rule({
  code: 'attendance.form-columns-too-wide',
  severity: 'error',
  source: 'what is wider than the paper is cut off in print',
  *find({ columns, paper, orientation }) {
    const { width, height } = paperSizesMm[paper ?? 'A4'];
    const room = (orientation === 'landscape' ? height : width) - 2 * paperMarginMm;
    const needed = (columns ?? []).reduce((sum, { widthMm }) => sum + (widthMm ?? narrowest), 0);
    if (needed > room) yield { path: ['columns'], params: { needed, room } };
  },
});

/** Millimetres without which a column cannot be read. */
const narrowest = 5;

/** Every rule about the form of a printed list. */
export const attendanceFormRules = [columnRepeated, withoutNames, columnsTooWide] as const;

/** What the rules of the stage find in the form of a printed list. */
export function checkAttendanceForm(form: AttendanceForm, stage: Stage = 'draft'): Issue[] {
  return checkRules(attendanceFormRules, form, undefined, stage);
}
