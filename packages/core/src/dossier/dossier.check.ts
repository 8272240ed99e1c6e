// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkAttendancePolicyShape } from '../attendance/attendance.check.js';
import { checkChoice, checkEach, checkFields, checkList, checkPart } from '../kernel/check.js';
import { checkParticipantShape } from '../participant/participant.check.js';
import { checkProgramShape } from '../program/program.check.js';
import { checkTrainingShape } from '../training/training.check.js';
import { checkWorkPlanShape } from '../work-plan/work-plan.check.js';

const dossierFormatChoices = ['berdaya/dossier@1'];

/** Finds what `dossierSchema` has against a value. */
export function checkDossierShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, dossierFormatChoices);
  if (value.program != null) checkPart(issues, 'program', value.program, checkProgramShape);
  checkPart(issues, 'training', value.training, checkTrainingShape);
  checkEach(issues, 'participants', value.participants, checkParticipantShape);
  if (value.policy != null) checkPart(issues, 'policy', value.policy, checkAttendancePolicyShape);
  if (value.entries != null) checkList(issues, 'entries', value.entries);
  if (value.workPlans != null) checkEach(issues, 'workPlans', value.workPlans, checkWorkPlanShape);
}
