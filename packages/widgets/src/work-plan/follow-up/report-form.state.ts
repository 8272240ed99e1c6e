import { isCalendarDate, type CalendarDate } from '@berdaya/core/kernel';
import type { Evidence } from '@berdaya/core/review';
import { checkReport, progressStatuses } from '@berdaya/core/work-plan';
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
    // Where nobody knows the zone, a moment is no day yet.
    seenOn: isDay(seenOn) ? seenOn : facts.timeZone === null ? facts.today : null,
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
  const { record, now, timeZone } = facts;
  const asked = checkReport(record, line, { now, timeZone })
    .map((issue) => ruled(String(issue.path[0]), issue))
    .filter(({ field }) => !known.has(field) && !(field === 'status' && known.has('percent')));
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
  for (const { id, label } of evidence) {
    if (written(label) === null) yield fault(`evidence-${id}-label`, 'label-missing');
  }
  if (written(author) === null) yield fault('author', 'name-missing');
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
