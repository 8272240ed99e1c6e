import { isCalendarDate, type CalendarDate, type Issue } from '@berdaya/core/kernel';
import type { Evidence } from '@berdaya/core/review';
import {
  checkWorkPlanProgress,
  progressStatuses,
  type ProgressEntry,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import type { NewPlanLine } from '../work-plan.state.js';
import {
  fault,
  resultOf,
  ruled,
  wholeNumber,
  written,
  type FormFinding,
  type FormResult,
} from './findings.state.js';
import type { FollowedItem, PlanFacts } from './plan-facts.state.js';
import type { Fields, TypedEvidence, TypedForm } from './typed.state.js';

/** What a report of progress is recorded as. */
export type NewReport = Extract<NewPlanLine, { readonly kind: 'progress' }>;

/** Fields that a change of status fills in or empties: who is done is at 100 %, who has not begun at 0 %. */
export function afterStatus(status: string, { percent }: Fields): Fields {
  if (status === 'done') return { status, percent: '100' };
  if (status === 'not-started') return { status, percent: '0' };
  return { status, percent: percent === '100' || percent === '0' ? '' : (percent ?? '') };
}

/** Whether a report says that something is in the way. */
export function isBlocked({ status }: Fields): boolean {
  return status === 'blocked';
}

/** Whether the day a report is about is settled, so that it needs a reason. */
export function needsReason({ seenOn }: Fields, { settledThrough, today }: PlanFacts): boolean {
  const day = written(seenOn) ?? today;
  return settledThrough !== null && day <= settledThrough;
}

/** The line that a report as typed makes, and what the form and the rules find in it. */
export function reportResult(
  typed: TypedForm,
  followed: FollowedItem,
  facts: PlanFacts,
  author: string,
): FormResult<NewReport> {
  const { fields } = typed;
  const seenOn = written(fields.seenOn);
  const line: NewReport = {
    kind: 'progress',
    itemId: followed.item.id,
    percent: wholeNumber(fields.percent) ?? 0,
    status: progressStatuses.find((status) => status === fields.status) ?? 'running',
    seenOn: isDay(seenOn) ? seenOn : null,
    note: written(fields.note),
    obstacle: isBlocked(fields) ? written(fields.obstacle) : null,
    nextStep: isBlocked(fields) ? written(fields.nextStep) : null,
    evidence: typed.evidence.map(evidenceOf),
    replaces: followed.heads.map(({ id }) => id),
    reason: needsReason(fields, facts) ? written(fields.reason) : null,
  };
  const findings = [...faultsIn(typed, facts, author)];
  const known = new Set(findings.map(({ field }) => field));
  // What is not filled in yet is told as that, and not as a rule that it breaks.
  const asked = reportFindings(line, followed, facts, author).filter(({ field }) =>
    field === 'status' ? !known.has('status') && !known.has('percent') : !known.has(field),
  );
  return resultOf([...findings, ...asked], line);
}

function* faultsIn(
  { fields, evidence }: TypedForm,
  facts: PlanFacts,
  author: string,
): Generator<FormFinding> {
  if (written(fields.status) === null) yield fault('status', 'status-missing');
  const percent = wholeNumber(fields.percent);
  if (percent === undefined) yield fault('percent', 'percent-missing');
  else if (percent === null || percent > 100) yield fault('percent', 'percent-unreadable');
  if ((written(fields.seenOn) ?? '') > facts.today) yield fault('seenOn', 'day-in-future');
  if (needsReason(fields, facts) && written(fields.reason) === null) {
    yield fault('reason', 'day-settled');
  }
  for (const { id, label } of evidence) {
    if (written(label) === null) yield fault(`evidence-${id}-label`, 'label-missing');
  }
  if (written(author) === null) yield fault('author', 'name-missing');
}

/** What the rules say of a report, at the fields of its form. */
function reportFindings(
  line: NewReport,
  { position }: FollowedItem,
  { record }: PlanFacts,
  author: string,
): FormFinding[] {
  const place = (record.entries ?? []).length;
  const entry: ProgressEntry = {
    ...line,
    id: 'typed',
    planId: record.plan.id,
    by: written(author) ?? '-',
    deviceId: 'typed',
    sequence: 1,
    // After all that is recorded, as it will be.
    recordedAt: '9999-12-31T23:59:59.999Z',
  };
  const withReport: WorkPlanRecord = { ...record, entries: [...(record.entries ?? []), entry] };
  const fieldOf = ({ path: [list, at, field], code, path }: Issue): string | null => {
    if (list === 'entries' && at === place) return String(field);
    const isOfItem = code === 'work-plan.done-without-evidence' && path[2] === position - 1;
    return isOfItem ? 'evidence' : null;
  };
  return checkWorkPlanProgress(withReport).flatMap((issue) => {
    const field = fieldOf(issue);
    return field === null ? [] : [ruled(field, issue)];
  });
}

function evidenceOf(typed: TypedEvidence): Evidence {
  const { id, kind, sha256 } = typed;
  const takenOn = written(typed.takenOn);
  return {
    id,
    kind,
    label: written(typed.label) ?? '',
    takenOn: isDay(takenOn) ? takenOn : null,
    reference: written(typed.reference),
    sha256,
    location: written(typed.location),
  };
}

/** Whether this is a day of the calendar. */
export function isDay(value: string | null): value is CalendarDate {
  return value !== null && isCalendarDate(value);
}
