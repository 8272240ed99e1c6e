import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { AttendanceForm } from './attendance-form.js';
import type { attendanceFormRules } from './form.rules.js';

type Column = NonNullable<AttendanceForm['columns']>[number];

const withColumns = (columns: readonly Column[], others: Partial<AttendanceForm> = {}) => ({
  subject: { id: 'own', columns: [...columns], ...others },
});
const name: Column = { shows: 'name' };
/** Names, and the widths of the other columns. */
const widths = (...millimetres: number[]): Column[] => [
  name,
  ...millimetres.map((widthMm) => ({ shows: 'remark' as const, widthMm })),
];
const tooWide = (room: number, columns: readonly Column[], others?: Partial<AttendanceForm>) => ({
  ...withColumns(columns, others),
  found: [{ path: ['columns'], params: { needed: room + 1, room } }],
});

/** Both sides of each rule about the form of a printed list. */
export const attendanceFormCases: RuleCases<typeof attendanceFormRules> = {
  'attendance.form-column-repeated': {
    weight: 'error',
    holds: [
      { subject: { id: 'own' } },
      withColumns([name, { shows: 'role' }, { shows: 'remark' }, { shows: 'remark' }]),
    ],
    breaks: [
      {
        ...withColumns([name, { shows: 'sex' }, name, { shows: 'sex' }]),
        found: [
          { path: ['columns', 2, 'shows'], params: { column: 'name' } },
          { path: ['columns', 3, 'shows'], params: { column: 'sex' } },
        ],
      },
    ],
  },
  'attendance.form-without-names': {
    weight: 'error',
    holds: [
      { subject: { id: 'own' } },
      { subject: { id: 'own', columns: null } },
      withColumns([name]),
    ],
    breaks: [
      { ...withColumns([{ shows: 'role' }]), found: [{ path: ['columns'], params: {} }] },
      { ...withColumns([]), found: [{ path: ['columns'], params: {} }] },
    ],
  },
  'attendance.form-columns-too-wide': {
    weight: 'error',
    holds: [
      { subject: { id: 'own' } },
      withColumns(widths(181)),
      withColumns(widths(100, 86), { paper: 'F4' }),
      withColumns(widths(150, 118), { orientation: 'landscape' }),
      withColumns(widths(181), { orientation: 'portrait' }),
    ],
    breaks: [
      tooWide(186, widths(182)),
      tooWide(191, widths(100, 87), { paper: 'F4' }),
      tooWide(273, widths(150, 119), { orientation: 'landscape' }),
      tooWide(306, widths(150, 152), { paper: 'F4', orientation: 'landscape' }),
    ],
  },
};
