import type { WorkPlanItem } from './work-plan.js';

/** Whether an item has a target one can measure: a value with a number in it, and its unit. */
export function hasMeasurableTarget({ targetValue, unit }: WorkPlanItem): boolean {
  return /\d/.test(targetValue ?? '') && (unit ?? '').trim() !== '';
}
