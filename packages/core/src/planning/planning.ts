import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkPlanningDocumentShape } from './planning.check.js';
import type {
  planningDocumentSchema,
  planningItemSchema,
  planningSourceSchema,
} from './planning.schema.js';

/** What a planning document takes up. */
export type PlanningSource = Readonly<z.output<typeof planningSourceSchema>>;

/** One line of a planning document. */
export type PlanningItem = Readonly<z.output<typeof planningItemSchema>>;

/** A planning document of a village, kelurahan, RW or region. */
export type PlanningDocument = Readonly<z.output<typeof planningDocumentSchema>>;

/** Reads a planning document; refuses with `shape.…` issues. */
export function parsePlanningDocument(input: unknown): Result<PlanningDocument> {
  return readChecked(checkPlanningDocumentShape, input);
}
