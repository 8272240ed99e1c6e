import { dateParts, daysAfter, type CalendarDate } from '@berdaya/core/kernel';
import type { NewPlanLine } from '../work-plan.state.js';
import { fault, resultOf, written, type FormFinding, type FormResult } from './findings.state.js';
import type { PlanFacts } from './plan-facts.state.js';
import { isDay } from './report-form.state.js';
import type { Fields } from './typed.state.js';

/** What the settling of a period is recorded as. */
export type NewLock = Extract<NewPlanLine, { readonly kind: 'period-lock' }>;

/** Last day of the month before. */
function endOfLastMonth(today: CalendarDate): CalendarDate {
  return daysAfter(today, -dateParts(today).day);
}

/** The day as typed; until somebody types one, the end of last month. */
export function typedThrough({ through }: Fields, { today }: PlanFacts): string {
  return through ?? endOfLastMonth(today);
}

/** The line that settles a period as typed, and what the form finds in it. */
export function lockResult(fields: Fields, facts: PlanFacts, author: string): FormResult<NewLock> {
  const { settledThrough, today } = facts;
  const through = written(typedThrough(fields, facts));
  const findings: FormFinding[] = [];
  if (!isDay(through)) findings.push(fault('through', 'day-missing'));
  else if (through > today) findings.push(fault('through', 'day-in-future'));
  else if (settledThrough !== null && through <= settledThrough) {
    findings.push(fault('through', 'already-settled'));
  }
  if (written(author) === null) findings.push(fault('author', 'name-missing'));
  const line: NewLock = {
    kind: 'period-lock',
    through: isDay(through) ? through : today,
    reason: written(fields.reason),
  };
  return resultOf(findings, line);
}
