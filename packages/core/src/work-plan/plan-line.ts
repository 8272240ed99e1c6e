import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import type { Unnumbered } from '../ledger/index.js';
import { checkPlanLineShape } from './plan-line.check.js';
import type { planLineSchema } from './plan-line.schema.js';

/**
 * A line of a plan's ledger: progress reported, a verification, a step of its review, a revision, where an item stands in
 * the village's planning, or a period that is settled.
 */
export type PlanLine = Readonly<z.output<typeof planLineSchema>>;

/** Which kinds of lines there are. */
export type PlanLineKind = PlanLine['kind'];

/** The lines of one kind. */
export type PlanLineOf<Kind extends PlanLineKind> = Extract<PlanLine, { readonly kind: Kind }>;

/** A line before its device has numbered and chained it. */
export type UnnumberedPlanLine = Unnumbered<PlanLine>;

/** Reads one line of whatever kind; a kind this version does not know is refused with `shape.…` issues. */
export function parsePlanLine(input: unknown): Result<PlanLine> {
  return readChecked(checkPlanLineShape, input);
}
