import {
  attendanceOutcome,
  attendanceSheet,
  checkAttendance,
  checkAttendanceForm,
  checkAttendanceLocks,
  checkAttendancePolicy,
  lockOf,
  locksOf,
  type AttendanceSheet,
} from '../attendance/index.js';
import { checkCertificates, type ParticipantResult } from '../certificate/index.js';
import { checkEvaluation, hasLearnt, judgesLearning } from '../evaluation/index.js';
import { checkGroup } from '../group/index.js';
import {
  canonicalJson,
  isCalendarDate,
  underPath,
  type CalendarDate,
  type Instant,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { checkRoster, fieldsHeld } from '../participant/index.js';
import { checkPerDiem } from '../per-diem/index.js';
import { checkPlanningDocument } from '../planning/index.js';
import { checkPrivacy } from '../privacy/index.js';
import { checkProgram, isRoleUnknown, supersededRegulations } from '../program/index.js';
import { checkProposal, type ProposalContext } from '../proposal/index.js';
import { checkTexts } from '../text/index.js';
import { checkTraining, type TrainingContext, type TrainingDates } from '../training/index.js';
import { checkWorkPlan, checkWorkPlanLinks, checkWorkPlans } from '../work-plan/index.js';
import { checkPlanLedgers } from './dossier-plan-lines.js';
import type { Dossier } from './dossier.js';

/** What the rules may look at beside the dossier; what is not handed in is not judged. */
export interface DossierContext extends Pick<TrainingContext, 'holidays' | 'gazetteer'> {
  readonly today?: CalendarDate;
  readonly now?: Instant;
  /** Ceilings of RW proposals, by year. */
  readonly ceilings?: ProposalContext['ceilings'];
}

/**
 * What the rules of the stage find in the whole chain, each path beginning with the dossier's
 * field: `training`, `participants`, `entries`, `workPlans` …
 */
export function checkDossier(
  dossier: Dossier,
  context: DossierContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return withoutRepeats([
    ...checkHeld(dossier, context, stage),
    ...checkRecorded(dossier, stage),
    ...checkPlanned(dossier, context, stage),
    ...checkWritten(dossier, stage),
  ]);
}

/** Programme, training, people, and why their data is kept. */
function checkHeld(dossier: Dossier, context: DossierContext, stage: Stage): Issue[] {
  const { program, training, participants, groups, processing } = dossier;
  const { holidays, gazetteer, today, now } = context;
  const onDate = lastPossibleDay(training.dates);
  const known = { program, holidays, gazetteer, supersededRegulations, isRoleUnknown };
  const roster = { training, program, ...(gazetteer && { gazetteer }), ...(today && { today }) };
  const moment = { ...(today && { today }), ...(now && { now }) };
  const held = { processing, fieldsHeld: fieldsHeld(participants) };
  return [
    ...(program === null ? [] : underPath(['program'], checkProgram(program, { onDate }, stage))),
    ...underPath(['training'], checkTraining(training, known, stage)),
    ...underPath(['participants'], checkRoster(participants, roster, stage)),
    ...each('groups', groups, (group) => checkGroup(group, { onDate }, stage)),
    ...checkPrivacy(held, moment, stage).map(ofRoster),
  ];
}

/** Which fields are held is seen in the roster. */
function ofRoster(issue: Issue): Issue {
  return issue.path[0] === 'fieldsHeld' ? { ...issue, path: ['participants'] } : issue;
}

/** Attendance, and what rests on it. */
function checkRecorded(dossier: Dossier, stage: Stage): Issue[] {
  const { training, participants, policy, ledger } = dossier;
  const { signedSheets, attendanceForm, payments, certificates, evaluation } = dossier;
  const locks = locksOf(dossier);
  const sheet = attendanceSheet(ledger);
  // Without a timetable nobody's attendance is known, and so no pass is held against it.
  const passed = training.sessions.length > 0 ? evaluation?.passed : null;
  const recorded = {
    training,
    participants,
    policy,
    locks,
    signedSheets,
    sheet,
    stated: { passed: passed ?? [] },
  };
  const issued = { training, participants, results: resultsOf(dossier, sheet) };
  return [
    ...underPath(['policy'], checkAttendancePolicy(policy, stage)),
    ...underPath(['entries'], checkAttendance(ledger, recorded, stage)),
    ...checkFieldEntries(dossier, stage),
    ...(attendanceForm === null
      ? []
      : underPath(['attendanceForm'], checkAttendanceForm(attendanceForm, stage))),
    ...underPath(['payments'], checkPerDiem(payments, { ...recorded, ledger }, stage)),
    ...underPath(
      ['evaluation'],
      checkEvaluation(evaluation ?? {}, { training, participants }, stage),
    ),
    ...underPath(['certificates'], checkCertificates(certificates, issued, stage)),
  ];
}

/** Locks, and lines that could not be read; lines are saved kind after kind, and those that cannot be read last. */
function checkFieldEntries(dossier: Dossier, stage: Stage): Issue[] {
  const { training, ledger, rosterEntries, locks, lockEntries, quarantined } = dossier;
  const firstLock = ledger.length + rosterEntries.length;
  const firstUnread = firstLock + lockEntries.length;
  const ofLines = checkAttendanceLocks(lockEntries.map(lockOf), { training }, stage);
  return [
    ...underPath(['locks'], checkAttendanceLocks(locks, { training }, stage)),
    ...ofLines.map(({ path: [place, ...field], ...issue }) => ({
      ...issue,
      path: ['entries', firstLock + Number(place), ...field],
    })),
    ...quarantined.flatMap(({ issues }, index) =>
      underPath(['entries', firstUnread + index], issues),
    ),
  ];
}

/**
 * Results as far as attendance and the evaluation tell them. Where nobody's learning can be judged, whoever attended enough is
 * not judged; nor is anybody where there is no timetable.
 */
function resultsOf(
  { training, policy, certificates, evaluation }: Dossier,
  sheet: AttendanceSheet,
): ReadonlyMap<string, ParticipantResult> {
  const results = new Map<string, ParticipantResult>();
  if (training.sessions.length === 0) return results;
  const isJudged = evaluation !== null && judgesLearning(evaluation);
  for (const { participantId: id } of certificates) {
    const { standing } = attendanceOutcome(id, sheet, training.sessions, policy);
    if (isJudged) results.set(id, { standing, isCompetent: hasLearnt(id, evaluation) });
    else if (standing !== 'sufficient') results.set(id, { standing });
  }
  return results;
}

/** What is to come of it: work plans, proposals, planning documents. */
function checkPlanned(dossier: Dossier, { ceilings }: DossierContext, stage: Stage): Issue[] {
  const { training, workPlans, proposals, planningDocuments } = dossier;
  const planning = { documents: planningDocuments };
  return [
    ...each('workPlans', workPlans, (plan) => [
      ...checkWorkPlan(plan, { training }, stage),
      ...checkWorkPlanLinks(plan, stage),
    ]),
    ...underPath(['workPlans'], checkWorkPlans(workPlans, {}, stage)),
    ...checkPlanLedgers(dossier, stage),
    ...each('proposals', proposals, (proposal) =>
      checkProposal(proposal, { ...(ceilings && { ceilings }) }, stage),
    ),
    ...each('planningDocuments', planningDocuments, (document) =>
      checkPlanningDocument(document, planning, stage),
    ),
  ];
}

/** Every text that people wrote about the training and its plans. */
function checkWritten(dossier: Dossier, stage: Stage): Issue[] {
  const { program, training, workPlans, proposals, groups, planningDocuments } = dossier;
  const texts = { program, training, workPlans, proposals, groups, planningDocuments };
  return checkTexts(texts, { programId: program?.key ?? program?.id ?? null }, stage);
}

function each<Item>(
  field: string,
  items: readonly Item[],
  check: (item: Item) => readonly Issue[],
): Issue[] {
  return items.flatMap((item, index) => underPath([field, index], check(item)));
}

/** A label that both its own rules and those of all texts have read is spoken of once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = canonicalJson(issue);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The last day on which a training may have ended, by which its programme is judged; none where nothing is known. */
function lastPossibleDay(dates: TrainingDates): CalendarDate | undefined {
  if (dates.status === 'exact') return dates.endsOn;
  if (dates.status === 'candidates')
    return dates.candidates
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1);
  if (dates.status !== 'year') return undefined;
  const yearEnd = `${String(dates.year)}-12-31`;
  return isCalendarDate(yearEnd) ? yearEnd : undefined;
}
