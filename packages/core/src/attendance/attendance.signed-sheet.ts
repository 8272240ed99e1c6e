import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import type { signedSheetSchema } from './signed-sheet.schema.js';
import { checkSignedSheetShape } from './signed-sheet.check.js';

/** The paper list of a session as it came back: whose signatures it bears, and where it is kept. */
export type SignedSheet = Readonly<z.output<typeof signedSheetSchema>>;

/** Reads a signed sheet; refuses with `shape.…` issues. */
export function parseSignedSheet(input: unknown): Result<SignedSheet> {
  return readChecked(checkSignedSheetShape, input);
}
