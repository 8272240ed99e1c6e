import * as z from 'zod/mini';
import { shapeCheck } from './shape.js';

/** A name that machines use: 1 to 64 letters, digits, dots, underscores, colons or hyphens. */
export const identifierSchema = z
  .string()
  .check(shapeCheck('shape.not-an-identifier', (value) => /^[\w.:-]{1,64}$/.test(value)));

/** A name that machines use; unique within its kind. */
export type Identifier = z.output<typeof identifierSchema>;
