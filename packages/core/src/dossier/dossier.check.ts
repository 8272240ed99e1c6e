// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import { checkAttendanceFormShape } from '../attendance/attendance-form.check.js';
import { checkAttendanceLockShape } from '../attendance/attendance-lock.check.js';
import { checkAttendancePolicyShape } from '../attendance/attendance.check.js';
import { checkCertificateShape } from '../certificate/certificate.check.js';
import {
  checkChoice,
  checkEach,
  checkFields,
  checkList,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { checkEvaluationShape } from '../evaluation/evaluation.check.js';
import { checkGroupShape } from '../group/group.check.js';
import {
  checkListedParticipantShape,
  checkParticipantShape,
} from '../participant/participant.check.js';
import {
  checkParticipantTargetShape,
  checkQuotaShape,
} from '../training/stated-participants.check.js';
import { checkPerDiemPaymentShape } from '../per-diem/per-diem.check.js';
import { checkPlanningDocumentShape } from '../planning/planning.check.js';
import { checkProcessingShape } from '../privacy/privacy.check.js';
import { checkProgramShape, checkProgramTargetShape } from '../program/program.check.js';
import { checkRwProposalShape } from '../proposal/proposal.check.js';
import { checkSignedSheetShape } from '../attendance/signed-sheet.check.js';
import { checkTrainingDatesShape, checkTrainingShape } from '../training/training.check.js';
import { checkWorkPlanShape } from '../work-plan/work-plan.check.js';
import { isCalendarDate } from '../kernel/calendar-date.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isTimeOfDay } from '../kernel/time-of-day.js';
import { saysSomething } from '../kernel/shape.js';

const dossierFormatChoices = ['berdaya/dossier@1'];
const attendanceDossierTrainingTimeZoneChoices = ['WIB', 'WITA', 'WIT'];

/** Finds what `dossierSchema` has against a value. */
export function checkDossierShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, dossierFormatChoices);
  if (value.program != null) checkPart(issues, 'program', value.program, checkProgramShape);
  checkPart(issues, 'training', value.training, checkTrainingShape);
  checkEach(issues, 'participants', value.participants, checkParticipantShape);
  if (value.policy != null) checkPart(issues, 'policy', value.policy, checkAttendancePolicyShape);
  if (value.entries != null) checkList(issues, 'entries', value.entries);
  if (value.locks != null) checkEach(issues, 'locks', value.locks, checkAttendanceLockShape);
  if (value.signedSheets != null)
    checkEach(issues, 'signedSheets', value.signedSheets, checkSignedSheetShape);
  if (value.attendanceForm != null)
    checkPart(issues, 'attendanceForm', value.attendanceForm, checkAttendanceFormShape);
  if (value.payments != null)
    checkEach(issues, 'payments', value.payments, checkPerDiemPaymentShape);
  if (value.certificates != null)
    checkEach(issues, 'certificates', value.certificates, checkCertificateShape);
  if (value.evaluation != null)
    checkPart(issues, 'evaluation', value.evaluation, checkEvaluationShape);
  if (value.workPlans != null) checkEach(issues, 'workPlans', value.workPlans, checkWorkPlanShape);
  if (value.planLines != null) checkList(issues, 'planLines', value.planLines);
  if (value.proposals != null)
    checkEach(issues, 'proposals', value.proposals, checkRwProposalShape);
  if (value.groups != null) checkEach(issues, 'groups', value.groups, checkGroupShape);
  if (value.planningDocuments != null)
    checkEach(issues, 'planningDocuments', value.planningDocuments, checkPlanningDocumentShape);
  if (value.processing != null)
    checkEach(issues, 'processing', value.processing, checkProcessingShape);
}

function checkAttendanceDossierProgram(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  if (value.targets != null) checkEach(issues, 'targets', value.targets, checkProgramTargetShape);
}

function checkAttendanceDossierTrainingSessionsItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 200, saysSomething, 'shape.blank');
  checkText(issues, 'heldOn', value.heldOn, Infinity, isCalendarDate, 'shape.not-a-date');
  if (value.startTime != null)
    checkText(issues, 'startTime', value.startTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  if (value.endTime != null)
    checkText(issues, 'endTime', value.endTime, Infinity, isTimeOfDay, 'shape.not-a-time');
  checkWhole(issues, 'lessonHours', value.lessonHours, 0);
}

function checkAttendanceDossierTraining(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkText(issues, 'title', value.title, 300, saysSomething, 'shape.blank');
  if (value.timeZone != null)
    checkChoice(issues, 'timeZone', value.timeZone, attendanceDossierTrainingTimeZoneChoices);
  if (value.quotas != null) checkEach(issues, 'quotas', value.quotas, checkQuotaShape);
  if (value.targets != null)
    checkEach(issues, 'targets', value.targets, checkParticipantTargetShape);
  checkEach(issues, 'sessions', value.sessions, checkAttendanceDossierTrainingSessionsItem);
}

/** Finds what `attendanceDossierSchema` has against a value. */
export function checkAttendanceDossierShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, dossierFormatChoices);
  if (value.program != null)
    checkPart(issues, 'program', value.program, checkAttendanceDossierProgram);
  checkPart(issues, 'training', value.training, checkAttendanceDossierTraining);
  checkEach(issues, 'participants', value.participants, checkListedParticipantShape);
  if (value.locks != null) checkEach(issues, 'locks', value.locks, checkAttendanceLockShape);
  if (value.policy != null) checkPart(issues, 'policy', value.policy, checkAttendancePolicyShape);
  if (value.entries != null) checkList(issues, 'entries', value.entries);
}

function checkWorkPlanDossierTraining(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
  checkPart(issues, 'dates', value.dates, checkTrainingDatesShape);
  if (value.timeZone != null)
    checkChoice(issues, 'timeZone', value.timeZone, attendanceDossierTrainingTimeZoneChoices);
}

/** Finds what `workPlanDossierSchema` has against a value. */
export function checkWorkPlanDossierShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, dossierFormatChoices);
  checkPart(issues, 'training', value.training, checkWorkPlanDossierTraining);
  if (value.workPlans != null) checkEach(issues, 'workPlans', value.workPlans, checkWorkPlanShape);
  if (value.planLines != null) checkList(issues, 'planLines', value.planLines);
}
