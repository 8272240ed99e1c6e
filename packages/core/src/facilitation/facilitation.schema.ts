import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { reviewStepSchema } from '../review/index.js';
import {
  facilitationDutyIds,
  facilitatorRoles,
  reportingPeriods,
  reportLevels,
} from './facilitation.js';

/** Something a facilitator did on a day. */
export const facilitationActivitySchema = z.object({
  id: identifierSchema,
  on: calendarDateSchema,
  village: maybe(regionSchema),
  duty: maybe(z.enum(facilitationDutyIds)),
  description: text(500),
  result: maybe(text(500)),
  /** How many took part; who they were is no business of the report. */
  participants: maybe(z.int().check(z.nonnegative())),
});

/** One station of a report on its way up. */
export const reportStationSchema = z.object({
  step: z.enum(reportLevels),
  receivedOn: maybe(calendarDateSchema),
  forwardedOn: maybe(calendarDateSchema),
  by: maybe(text(120)),
  remarks: maybe(text(500)),
});

/** A facilitator's report on a period: what was done in which village, and what comes next. */
export const facilitationReportSchema = z.object({
  id: identifierSchema,
  facilitator: z.object({
    name: maybe(text(120)),
    role: z.enum(facilitatorRoles),
    region: maybe(regionSchema),
  }),
  period: z.object({
    startsOn: calendarDateSchema,
    endsOn: calendarDateSchema,
    /** What the report says it covers. */
    stated: maybe(z.enum(reportingPeriods)),
  }),
  /** The villages the facilitator accompanies. */
  villages: z.array(regionSchema),
  activities: z.array(facilitationActivitySchema),
  obstacles: maybe(z.array(text(500))),
  nextPeriod: maybe(
    z.array(
      z.object({
        activity: text(500),
        duty: maybe(z.enum(facilitationDutyIds)),
        plannedOn: maybe(calendarDateSchema),
      }),
    ),
  ),
  /** The stations in the order the report passed them. */
  path: maybe(z.array(reportStationSchema)),
  review: maybe(z.array(reviewStepSchema)),
  revision: maybe(z.int().check(z.positive())),
});
