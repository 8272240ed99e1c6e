import { underPath, type Issue, type Stage } from '../kernel/index.js';
import { checkLinesOfPlans, checkPlanLines } from '../work-plan/index.js';
import type { Dossier } from './dossier.js';

/**
 * What the rules find in the ledgers of a dossier's work plans. Paths lead to the line as it is saved, `['planLines', 3,
 * 'reason']`, those that cannot be read last, or to the plan.
 */
export function checkPlanLedgers(
  { training, workPlans, planLines }: Pick<Dossier, 'training' | 'workPlans' | 'planLines'>,
  stage: Stage,
): Issue[] {
  const { lines, quarantined } = planLines;
  const { timeZone } = training;
  return [
    ...workPlans.flatMap((plan, index) =>
      checkPlanLines(plan, lines, { timeZone }, stage).map(
        ({ path: [first, ...rest], ...issue }) => ({
          ...issue,
          path: first === 'plan' ? ['workPlans', index, ...rest] : ['planLines', ...rest],
        }),
      ),
    ),
    ...underPath(['planLines'], checkLinesOfPlans(lines, { plans: workPlans }, stage)),
    ...quarantined.flatMap(({ issues }, index) =>
      underPath(['planLines', lines.length + index], issues),
    ),
  ];
}
