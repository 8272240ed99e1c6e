import * as z from 'zod/mini';
import { nipSchema } from '../identity/index.js';
import { maybe, text } from '../kernel/index.js';

/** Somebody who signs beneath a printed list or plan; what is not stated is left open for the pen. */
export const signatorySchema = z.object({
  /** Where on the sheet: those of one place stand beneath each other. */
  position: z.enum(['left', 'centre', 'right']),
  /** What stands above the office: `Mengetahui,`. */
  opening: maybe(text(120)),
  /** In what office the person signs: `Ketua Panitia`. */
  office: maybe(text(200)),
  name: maybe(text(120)),
  /** Pangkat and golongan, where they are written beneath the name. */
  rank: maybe(text(100)),
  /** The number of an office holder, printed in full as on any official paper. */
  nip: maybe(nipSchema),
});
