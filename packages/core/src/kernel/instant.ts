import * as z from 'zod/mini';
import { shapeCheck } from './shape.js';

/** A moment in UTC, `2018-11-04T01:00:00.000Z`; two of them compare with `<`. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Accepts a moment in UTC with milliseconds, so that text order is time order. */
export const instantSchema = z
  .string()
  .check(
    shapeCheck('shape.not-an-instant', (value) => pattern.test(value) && !isNaN(Date.parse(value))),
  ) as z.ZodMiniType<Instant>;
