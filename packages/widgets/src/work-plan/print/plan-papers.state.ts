import { actionPaper } from './action-paper.state.js';
import { cardPaper, hasUnassigned, responsiblePeople } from './card-paper.state.js';
import type { PlanRequest } from './plan-heading.state.js';
import type { LaidOutPlan } from './plan-page.state.js';
import type { PlanPrintChoice } from './plan-print.state.js';
import { weeksPaper } from './weeks-paper.state.js';

/** The papers that a choice comes to, laid out on pages. */
export function planPapers(
  { shape, cards }: Pick<PlanPrintChoice, 'shape' | 'cards'>,
  request: PlanRequest,
): readonly LaidOutPlan[] {
  if (shape === 'table') return [actionPaper(request)];
  if (shape === 'weeks') return [weeksPaper(request)];
  const { plan } = request.record;
  const people = responsiblePeople(plan);
  const chosen = people.find((person) => cards === `person:${person}`);
  if (chosen !== undefined) return [cardPaper(request, chosen)];
  if (cards !== 'everyone' || people.length === 0) return [cardPaper(request)];
  return [
    ...people.map((person) => cardPaper(request, person)),
    ...(hasUnassigned(plan) ? [cardPaper(request, null)] : []),
  ];
}
