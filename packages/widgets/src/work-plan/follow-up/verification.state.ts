import type { Issue } from '@berdaya/core/kernel';
import { checkVerification } from '@berdaya/core/work-plan';
import type { NewPlanLine } from '../work-plan.state.js';
import {
  fault,
  resultOf,
  ruled,
  written,
  type FormFinding,
  type FormResult,
} from './findings.state.js';
import type { FollowedItem, PlanFacts, ReportLine } from './plan-facts.state.js';
import type { Fields } from './typed.state.js';

/** What a verification is recorded as. */
export type NewVerification = Extract<NewPlanLine, { readonly kind: 'verification' }>;

/** A report that waits to be looked at, and the activity it is about. */
export interface AwaitingReport {
  readonly followed: FollowedItem;
  readonly report: ReportLine;
}

/** The name of the field by which a report is chosen. */
export function choiceField(reportId: string): string {
  return `choose ${reportId}`;
}

/** Reports that nobody has spoken about, in the order of the plan. */
export function awaitingReports({ items }: PlanFacts): readonly AwaitingReport[] {
  return items.flatMap((followed) => followed.awaiting.map((report) => ({ followed, report })));
}

/** The reports that are chosen, of those that wait. */
export function chosenReports(fields: Fields, facts: PlanFacts): readonly AwaitingReport[] {
  return awaitingReports(facts).filter(({ report }) => fields[choiceField(report.id)] === 'yes');
}

/** The line that a verification as typed makes, and what the form and the rules find in it. */
export function verificationResult(
  fields: Fields,
  facts: PlanFacts,
  author: string,
): FormResult<NewVerification> {
  const chosen = chosenReports(fields, facts).map(({ report }) => report.id);
  const line: NewVerification = {
    kind: 'verification',
    entryIds: chosen,
    verdict: fields.verdict === 'rejected' ? 'rejected' : 'confirmed',
    role: written(fields.role),
    remarks: written(fields.remarks),
  };
  const findings: FormFinding[] = [];
  if (chosen.length === 0) findings.push(fault('chosen', 'nothing-chosen'));
  if (written(fields.verdict) === null) findings.push(fault('verdict', 'verdict-missing'));
  if (written(author) === null)
    return resultOf([...findings, fault('author', 'name-missing')], line);
  return resultOf([...findings, ...ruledFindings(line, facts, author, fields)], line);
}

/** Chosen reports that this person must not verify: the author's own, and those of activities they answer for. */
export function ownReports(fields: Fields, facts: PlanFacts, author: string): ReadonlySet<string> {
  if (written(author) === null) return new Set();
  const own = awaitingReports(facts).filter(({ report }) => {
    const line: NewVerification = {
      kind: 'verification',
      entryIds: [report.id],
      verdict: 'confirmed',
      role: written(fields.role),
    };
    return issuesOf(line, facts, author).some(
      ({ code }) => code === 'work-plan.verified-by-responsible',
    );
  });
  return new Set(own.map(({ report }) => report.id));
}

const fieldOfPath: Readonly<Record<string, string>> = {
  by: 'author',
  remarks: 'remarks',
  entryIds: 'chosen',
  at: 'chosen',
};

function ruledFindings(
  line: NewVerification,
  facts: PlanFacts,
  author: string,
  fields: Fields,
): FormFinding[] {
  return issuesOf(line, facts, author)
    .filter(
      ({ code }) => code !== 'work-plan.rejected-without-remarks' || fields.verdict !== undefined,
    )
    .map((issue) => ruled(fieldOfPath[String(issue.path[0])] ?? 'chosen', issue));
}

function issuesOf(line: NewVerification, { record }: PlanFacts, author: string): readonly Issue[] {
  const { entryIds, verdict, role, remarks } = line;
  return checkVerification(record, { entryIds, verdict, role, remarks, by: author.trim() });
}
