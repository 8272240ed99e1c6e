import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkPlanFormShape } from './plan-form.check.js';
import type { planFormSchema } from './plan-form.schema.js';

/** The shapes in which plans are printed: the action table, the weeks of each month, the card of what became of it. */
export const planShapes = ['table', 'weeks', 'card'] as const;

/** One of the shapes in which plans are printed. */
export type PlanShape = (typeof planShapes)[number];

/** What a column of the printed action table may show. */
export const planColumns = [
  'number',
  'problem',
  'activity',
  'objective',
  'target-group',
  'method',
  'place',
  'time',
  'cost',
  'funding',
  'responsible',
  'parties',
  'indicator',
  'evidence',
  'planning',
  'remark',
] as const;

/** What a column of the printed action table shows; `remark` is left empty. */
export type PlanColumn = (typeof planColumns)[number];

/** How an office has its work plans printed. */
export type PlanForm = Readonly<z.output<typeof planFormSchema>>;

/** Reads the description of a form; refuses with `shape.…` issues. */
export function parsePlanForm(input: unknown): Result<PlanForm> {
  return readChecked(checkPlanFormShape, input);
}
