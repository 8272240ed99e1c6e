import {
  attendanceFormExamples,
  type AttendanceForm,
  type FormColumn,
} from '@berdaya/core/attendance';
import { paperMarginMm, paperSizesMm, type Signatory } from '@berdaya/core/paper';
import type { ColumnKind, PaperColumn } from './list.state.js';
import type { PrintWords } from './print.words.js';

/** What is printed: the list with what was recorded, the list to be signed, or the recap for the accounts. */
export type PaperKind = 'filled' | 'blank' | 'recap';

/** Columns that may be switched on and off. */
export const optionalColumns = ['nip', 'role', 'origin', 'sex', 'phone', 'nik'] as const;

/** One of the columns that may be switched on and off. */
export type OptionalColumn = (typeof optionalColumns)[number];

/** What somebody has chosen in the panel; `null` is as the form has it. Kept as long as the page. */
export interface PrintChoice {
  readonly kind: PaperKind;
  /** `session:<id>`, `day:<date>`, `every-session` or `every-day`; `null` is the session chosen on the sheet. */
  readonly scope: string | null;
  readonly recapBy: 'session' | 'day';
  readonly formId: string | null;
  readonly columns: Readonly<Partial<Record<OptionalColumn, boolean>>>;
  /** Fields that take the place of the form's. */
  readonly own: Partial<AttendanceForm>;
  readonly signatories: readonly Signatory[] | null;
  /** The page in view, from 0. */
  readonly page: number;
  readonly isLarge: boolean;
}

/** The choice before anybody has chosen. */
export const firstChoice: PrintChoice = {
  kind: 'filled',
  scope: null,
  recapBy: 'session',
  formId: null,
  columns: {},
  own: {},
  signatories: null,
  page: 0,
  isLarge: false,
};

const standardWidths: Readonly<Partial<Record<ColumnKind, number>>> = {
  number: 11,
  nip: 37,
  nik: 32,
  phone: 27,
  role: 28,
  origin: 30,
  village: 32,
  office: 32,
  district: 28,
  sex: 9,
  status: 26,
  signature: 38,
  remark: 22,
};

/** A name needs so much, or the paper is turned. */
const nameNeeds = 40;

const order: readonly FormColumn[] = [
  'number',
  'name',
  'nip',
  'nik',
  'role',
  'origin',
  'office',
  'village',
  'district',
  'sex',
  'phone',
  'status',
  'signature',
  'remark',
];

type FormColumns = NonNullable<AttendanceForm['columns']>;

/** The forms to choose from: the document's own or else the standard one, and the examples. */
export function formsToChoose(documentForm: AttendanceForm | null): readonly AttendanceForm[] {
  return [documentForm ?? { id: 'standard' }, ...attendanceFormExamples];
}

/** The form as chosen, with the columns it comes to. */
export function chosenForm(
  choice: PrintChoice,
  documentForm: AttendanceForm | null,
  words: PrintWords,
): AttendanceForm {
  const forms = formsToChoose(documentForm);
  const form = forms.find(({ id }) => id === choice.formId) ?? forms[0];
  const columns = shownColumns(choice, form?.columns ?? standardColumns(choice.kind));
  const signatories = choice.signatories ?? form?.signatories ?? words.signatories;
  const chosen = { id: 'standard', ...form, ...choice.own, columns, signatories: [...signatories] };
  if (chosen.orientation != null) return chosen;
  const { width } = paperSizesMm[chosen.paper ?? 'A4'];
  const isNarrow = roomForNames(columns, width) < nameNeeds;
  return { ...chosen, orientation: isNarrow ? 'landscape' : 'portrait' };
}

/** Whether a column is shown at present. */
export function isColumnShown(form: AttendanceForm, column: OptionalColumn): boolean {
  return form.columns?.some(({ shows }) => shows === column) ?? false;
}

/** Width between the margins, in millimetres. */
export function columnRoom(form: AttendanceForm): number {
  const { width, height } = paperSizesMm[form.paper ?? 'A4'];
  return (form.orientation === 'landscape' ? height : width) - 2 * paperMarginMm;
}

/** The columns of a list, each with its width; signatures in turn take two. */
export function listColumns(form: AttendanceForm, words: PrintWords): PaperColumn[] {
  const columns = form.columns ?? [];
  const open = columns.filter((each) => widthOf(each) === null).length;
  const taken = columns.reduce((sum, each) => sum + (widthOf(each) ?? 0), 0);
  const room = columnRoom(form);
  const each = Math.max(10, (room - taken) / Math.max(1, open));
  // Columns that ask for more than there is, all give way alike.
  const scale = Math.min(1, room / (taken + open * each));
  return columns.flatMap((column): PaperColumn[] => {
    const heading = column.heading ?? words.columns[column.shows];
    const widthMm = (widthOf(column) ?? each) * scale;
    if (column.shows !== 'signature' || form.signatures === 'one-column') {
      return [{ kind: column.shows, heading, widthMm }];
    }
    const half = { heading, widthMm: widthMm / 2 };
    return [
      { kind: 'signature-odd', ...half },
      { kind: 'signature-even', ...half },
    ];
  });
}

function standardColumns(kind: PaperKind): FormColumns {
  const columns: FormColumn[] = ['number', 'name', 'role', 'origin', 'sex', 'signature'];
  return (kind === 'filled' ? columns : columns.filter((each) => each !== 'status')).map(
    (shows) => ({ shows }),
  );
}

/** The form's columns with those that were switched on or off; a list that is filled in says what was recorded. */
function shownColumns({ kind, columns }: PrintChoice, given: FormColumns): FormColumns {
  const shown = given.filter(({ shows }) => {
    if (shows === 'status') return kind !== 'blank';
    return columns[shows as OptionalColumn] !== false;
  });
  const missing: FormColumn[] = optionalColumns.filter((each) => columns[each] === true);
  if (kind === 'filled') missing.push('status');
  for (const shows of missing) {
    if (shown.some((each) => each.shows === shows)) continue;
    const later = order.slice(order.indexOf(shows) + 1);
    const place = shown.findIndex((each) => later.includes(each.shows));
    shown.splice(place < 0 ? shown.length : place, 0, { shows });
  }
  return shown;
}

function widthOf({ shows, widthMm }: FormColumns[number]): number | null {
  return widthMm ?? standardWidths[shows] ?? null;
}

function roomForNames(columns: FormColumns, width: number): number {
  const open = columns.filter((each) => widthOf(each) === null).length;
  const taken = columns.reduce((sum, each) => sum + (widthOf(each) ?? 0), 0);
  return open === 0 ? nameNeeds : (width - 2 * paperMarginMm - taken) / open;
}
