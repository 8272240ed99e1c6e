import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkAttendanceFormShape } from './attendance-form.check.js';
import type { attendanceFormSchema } from './attendance-form.schema.js';

/** What a column of an attendance list may show. NIP is shown in full, NIK and telephone are masked, `remark` is left empty. */
export const formColumns = [
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
] as const;

/** What a line beneath the heading may show. */
export const formParticulars = ['activity', 'session', 'day', 'time', 'place', 'text'] as const;

/** How an office has its attendance lists printed. */
export type AttendanceForm = Readonly<z.output<typeof attendanceFormSchema>>;

/** What a column of an attendance list shows. */
export type FormColumn = (typeof formColumns)[number];

/** What a line beneath the heading shows. */
export type FormParticular = (typeof formParticulars)[number];

/** Reads the description of a form; refuses with `shape.…` issues. */
export function parseAttendanceForm(input: unknown): Result<AttendanceForm> {
  return readChecked(checkAttendanceFormShape, input);
}
