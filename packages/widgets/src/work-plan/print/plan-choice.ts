import { planShapes } from '@berdaya/core/work-plan';
import { remember, remembered } from '../../element/session-memory.js';
import { firstChoice, type PlanPrintChoice } from './plan-print.state.js';

/** How a plan was to be printed, and who signs, before the page was loaded anew. */
export function choiceBefore(planId: string): PlanPrintChoice {
  try {
    const read = JSON.parse(remembered(nameOf(planId)) ?? '{}') as Partial<PlanPrintChoice>;
    const choice = { ...firstChoice, ...read, page: 0 };
    return planShapes.includes(choice.shape) ? choice : firstChoice;
  } catch {
    // Not written by this version.
    return firstChoice;
  }
}

/** Remembers how a plan is to be printed. */
export function keepChoice(planId: string, choice: PlanPrintChoice): void {
  remember(nameOf(planId), JSON.stringify(choice));
}

function nameOf(planId: string): string {
  return `berdaya-print ${planId}`;
}
