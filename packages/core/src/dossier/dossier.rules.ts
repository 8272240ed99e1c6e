import { checkAttendance } from '../attendance/index.js';
import {
  isCalendarDate,
  underPath,
  type CalendarDate,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { checkRoster } from '../participant/index.js';
import { checkProgram, isRoleUnknown, supersededRegulations } from '../program/index.js';
import { checkTraining, type TrainingContext, type TrainingDates } from '../training/index.js';
import { checkWorkPlan } from '../work-plan/index.js';
import type { Dossier } from './dossier.js';

/**
 * What the rules of the stage find in the whole chain, each path beginning with the dossier's
 * field: `training`, `participants`, `entries`, `workPlans`.
 */
export function checkDossier(
  dossier: Dossier,
  context: Pick<TrainingContext, 'holidays' | 'gazetteer'> = {},
  stage: Stage = 'draft',
): Issue[] {
  const { program, training, participants, ledger, workPlans, quarantined } = dossier;
  const onDate = lastPossibleDay(training.dates);
  const trainingContext = { ...context, program, supersededRegulations, isRoleUnknown };
  return [
    ...(program === null ? [] : underPath(['program'], checkProgram(program, { onDate }, stage))),
    ...underPath(['training'], checkTraining(training, trainingContext, stage)),
    ...underPath(['participants'], checkRoster(participants, { training, program }, stage)),
    ...underPath(['entries'], checkAttendance(ledger, { training, participants }, stage)),
    ...workPlans.flatMap((plan, index) =>
      underPath(['workPlans', index], checkWorkPlan(plan, { training }, stage)),
    ),
    // Saving puts what could not be read after what could.
    ...quarantined.flatMap(({ issues }, index) =>
      underPath(['entries', ledger.length + index], issues),
    ),
  ];
}

/** The last day on which a training may have ended, by which its programme is judged; none where nothing is known. */
function lastPossibleDay(dates: TrainingDates): CalendarDate | undefined {
  if (dates.status === 'exact') return dates.endsOn;
  if (dates.status === 'candidates')
    return dates.candidates
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1);
  const yearEnd = dates.status === 'year' ? `${String(dates.year)}-12-31` : '';
  return isCalendarDate(yearEnd) ? yearEnd : undefined;
}
