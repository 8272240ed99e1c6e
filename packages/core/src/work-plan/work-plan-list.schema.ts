import * as z from 'zod/mini';
import { maybe, text, timeZoneSchema } from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { workPlanSchema } from './work-plan.schema.js';

/** The plans of many owners in one document, such as those of all villages of a kabupaten. */
export const workPlanListSchema = z.object({
  format: z.literal('berdaya/work-plans@1'),
  title: maybe(text(200)),
  /** Whose plans they are: the kabupaten, the province. */
  region: maybe(regionSchema),
  /** In which zone days begin and end; WIB where that is not said. */
  timeZone: maybe(timeZoneSchema),
  /** What regions are called, such as the kecamatan: a plan itself names its village alone. */
  regions: maybe(z.array(regionSchema)),
  /** Who is expected to have a plan. */
  expected: maybe(z.array(workPlanSchema.shape.owner)),
  /**
   * Plans with what their ledgers tell: each a plan with its lines, or a record. They are read one by one, so that a
   * damaged one does not take the others with it.
   */
  plans: z.array(z.unknown()),
});
