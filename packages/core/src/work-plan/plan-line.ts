import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Issue, Result } from '../kernel/index.js';
import { mergeLines, type Unnumbered } from '../ledger/index.js';
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

/** Lines of plans' ledgers: those that could be read, without repetition and in order, and those that could not. */
export interface PlanLines {
  readonly lines: readonly PlanLine[];
  /** Lines that could not be read, kept as they came. */
  readonly quarantined: readonly { readonly raw: unknown; readonly issues: readonly Issue[] }[];
}

/** Reads lines one by one, so that a damaged one does not take the others with it; only what is there twice is dropped. */
export function readPlanLines(inputs: readonly unknown[]): PlanLines {
  const lines: PlanLine[] = [];
  const quarantined: PlanLines['quarantined'][number][] = [];
  for (const raw of inputs) {
    const parsed = parsePlanLine(raw);
    if (parsed.ok) lines.push(parsed.value);
    else quarantined.push({ raw, issues: parsed.issues });
  }
  return { lines: mergeLines(lines), quarantined };
}

/** All lines in the order in which they are saved, those that could not be read as they came. */
export function heldPlanLines({ lines, quarantined }: PlanLines): readonly unknown[] {
  return [...lines, ...quarantined.map(({ raw }) => raw)];
}
