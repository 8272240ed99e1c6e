import type * as z from 'zod/mini';
import type { signatorySchema } from './paper.schema.js';

/** Papers in use: A4, and the longer F4 (folio) of Indonesian offices. */
export const paperSizes = ['A4', 'F4'] as const;

/** One of the papers in use. */
export type PaperSize = (typeof paperSizes)[number];

/** Width and height of each paper held upright, in millimetres. */
export const paperSizesMm = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
} as const;

/** Blank edge on each side of a printed page, in millimetres. */
export const paperMarginMm = 12;

/** Somebody who signs beneath a printed list or plan. */
export type Signatory = Readonly<z.output<typeof signatorySchema>>;
