import * as z from 'zod/mini';
import { shapeCheck, text } from '../kernel/index.js';
import { isRegionCode } from './region-code.js';

/** Accepts a code of the right form, whether or not a region of that code exists today. */
export const regionCodeSchema = z
  .string()
  .check(shapeCheck('region.wrong-code-format', isRegionCode));

/** A region by code and by the name it is written with. */
export const regionSchema = z.object({ code: regionCodeSchema, name: text(100) });
