import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkProgramShape } from './program.check.js';
import type { programRoleSchema, programSchema, programTargetSchema } from './program.schema.js';

/** A share the programme means to reach for a group, and where the number comes from. */
export type ProgramTarget = Readonly<z.output<typeof programTargetSchema>>;

/** A role as a document of the programme names it. */
export type ProgramRole = Readonly<z.output<typeof programRoleSchema>>;

/** A programme as a document names it, beside its official name. */
export type Program = Readonly<z.output<typeof programSchema>>;

/** Reads a programme; refuses with `shape.…` issues. */
export function parseProgram(input: unknown): Result<Program> {
  return readChecked(checkProgramShape, input);
}
