import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkProgramShape } from './program.check.js';
import type { programSchema } from './program.schema.js';

/** A programme as a document names it, beside its official name. */
export type Program = Readonly<z.output<typeof programSchema>>;

/** Reads a programme; refuses with `shape.…` issues. */
export function parseProgram(input: unknown): Result<Program> {
  return readChecked(checkProgramShape, input);
}
