import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkFacilitationReportShape } from './facilitation.check.js';
import type {
  facilitationActivitySchema,
  facilitationReportSchema,
  reportStationSchema,
} from './facilitation.schema.js';

/**
 * Who facilitates: PLD (several villages), PD (kecamatan), technical PD, TAPM (kabupaten, province, centre), KPMD (from
 * the village) and third parties at their own cost.
 */
export const facilitatorRoles = [
  'pld',
  'pd',
  'technical-pd',
  'tapm',
  'kpmd',
  'third-party',
] as const;

/** The nine duties of a pendamping desa in the wording of 2015; what they say is in `duties2015`. */
export const facilitationDutyIds = [
  'planning-to-monitoring',
  'basic-services',
  'village-enterprise',
  'infrastructure',
  'institutions',
  'groups',
  'cadres',
  'rural-area',
  'coordination',
] as const;

/** One of the nine duties of a pendamping desa. */
export type FacilitationDutyId = (typeof facilitationDutyIds)[number];

/** How long a period a report can say it covers. */
export const reportingPeriods = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

/** The levels a report passes: the facilitator, the camat, the kabupaten or kota. */
export const reportLevels = ['facilitator', 'camat', 'kabupaten'] as const;

/** One level a report passes. */
export type ReportLevel = (typeof reportLevels)[number];

/** Something a facilitator did on a day. */
export type FacilitationActivity = Readonly<z.output<typeof facilitationActivitySchema>>;

/** One station of a report on its way up. */
export type ReportStation = Readonly<z.output<typeof reportStationSchema>>;

/** A facilitator's report on a period: what was done in which village, and what comes next. */
export type FacilitationReport = Readonly<z.output<typeof facilitationReportSchema>>;

/** Reads a report; refuses with `shape.…` issues. What the rules say is asked by `checkFacilitation`. */
export function parseFacilitationReport(input: unknown): Result<FacilitationReport> {
  return readChecked(checkFacilitationReportShape, input);
}
