import { monthsAfter, type CalendarDate, type Citation } from '../kernel/index.js';
import type { PlanningKind } from './planning-kinds.js';

/** A day or a whole month of the year so many years before the one planned for. */
export interface PlanningDay {
  readonly yearsBefore: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What falls due when, on the way to the plans of a year. */
export interface PlanningDate extends Citation {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** The document that has to be agreed by then, where it is one. */
  readonly kind?: PlanningKind;
  /** First month in which it is done; open where the source names none. */
  readonly from?: PlanningDay;
  /** Last month in which it is done, to its last day. */
  readonly until: PlanningDay;
}

/**
 * The village calendar for the plans of a year, as data: a caller whose region runs otherwise hands in its own. Villages
 * run late, so what it says is a warning. What is from memory is not verified.
 */
export const planningCalendar: readonly PlanningDate[] = [
  {
    id: 'rkpdes',
    name: 'Penyusunan dan penetapan RKPDes',
    english: 'RKPDes drafted and set',
    kind: 'rkpdes',
    from: { yearsBefore: 1, month: 7 },
    until: { yearsBefore: 1, month: 9 },
    source: 'Permendesa 21/2020 article 22(4)',
    confidence: 'read',
  },
  {
    id: 'rapbdes',
    name: 'Kesepakatan RAPBDes',
    english: 'draft village budget agreed',
    from: { yearsBefore: 1, month: 10 },
    until: { yearsBefore: 1, month: 10 },
    source: 'finance office of Kabupaten Majalengka',
    confidence: 'read',
  },
  {
    id: 'apbdes',
    name: 'Penetapan APBDes',
    english: 'village budget set',
    kind: 'apbdes',
    until: { yearsBefore: 1, month: 12 },
    source: 'practice; not verified',
    confidence: 'memory',
  },
  {
    id: 'du-rkp',
    name: 'Penyusunan DU-RKP Desa',
    english: 'list of proposals to the regency drawn up, with the RKPDes of the year before',
    kind: 'du-rkp',
    until: { yearsBefore: 2, month: 9 },
    source:
      'site of Kecamatan Baureno (proposals for the year after next); the month is not verified',
    confidence: 'weak',
  },
  {
    id: 'musrenbang-desa',
    name: 'Musrenbang desa/kelurahan',
    english: 'planning meeting of the village',
    from: { yearsBefore: 1, month: 1 },
    until: { yearsBefore: 1, month: 1 },
    source: 'practice; not verified, see the circular of the region',
    confidence: 'memory',
  },
  {
    id: 'musrenbang-kecamatan',
    name: 'Musrenbang kecamatan',
    english: 'planning meeting of the sub-district',
    from: { yearsBefore: 1, month: 2 },
    until: { yearsBefore: 1, month: 2 },
    source: 'practice; not verified, see the circular of the region',
    confidence: 'memory',
  },
  {
    id: 'musrenbang-kabupaten',
    name: 'Musrenbang kabupaten/kota',
    english: 'planning meeting of the regency or city',
    from: { yearsBefore: 1, month: 3 },
    until: { yearsBefore: 1, month: 3 },
    source: 'practice; not verified, see the circular of the region',
    confidence: 'memory',
  },
];

/** The first and the last day for something on the way to the plans of a year. */
export interface PlanningWindow {
  readonly date: PlanningDate;
  readonly opensOn: CalendarDate | null;
  readonly closesOn: CalendarDate;
}

/**
 * When a document of the year, or another date of the calendar, falls due; `undefined` where the calendar has none.
 *
 * @example
 * planningWindow('rkpdes', 2020)?.closesOn; // '2019-09-30'
 */
export function planningWindow(
  id: string,
  year: number,
  calendar: readonly PlanningDate[] = planningCalendar,
): PlanningWindow | undefined {
  const date = calendar.find((each) => each.id === id || each.kind === id);
  if (!date) return undefined;
  const { from, until } = date;
  return {
    date,
    opensOn: from ? monthsAfter(`${year - from.yearsBefore}-01-01`, from.month - 1) : null,
    // The last of January, so many months on, is the last of that month.
    closesOn: monthsAfter(`${year - until.yearsBefore}-01-31`, until.month - 1),
  };
}

/** A term that runs from some day, such as the evaluation of a draft budget. */
export interface PlanningTerm extends Citation {
  readonly id:
    'rpjmdes-after-inauguration' | 'rapbdes-to-regent' | 'rapbdes-evaluation' | 'rapbdes-repair';
  readonly amount: number;
  readonly unit: 'months' | 'days' | 'working-days';
}

const majalengka = {
  source: 'finance office of Kabupaten Majalengka',
  confidence: 'read',
} as const;

/** Terms of village planning; working days depend on the holidays of the caller. */
export const planningTerms: readonly PlanningTerm[] = [
  {
    id: 'rpjmdes-after-inauguration',
    amount: 3,
    unit: 'months',
    source: 'Permendagri 114/2014; guide on the RPJMDes after UU 3/2024',
    confidence: 'read',
  },
  { id: 'rapbdes-to-regent', amount: 3, unit: 'days', ...majalengka },
  { id: 'rapbdes-evaluation', amount: 20, unit: 'working-days', ...majalengka },
  { id: 'rapbdes-repair', amount: 7, unit: 'working-days', ...majalengka },
];
