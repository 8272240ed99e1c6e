import type { Issue, Severity } from '@berdaya/core/kernel';

/** What a form finds in itself before anything is recorded; worded by the follow-up. */
export type FormFault =
  | 'name-missing'
  | 'status-missing'
  | 'percent-missing'
  | 'percent-unreadable'
  | 'day-in-future'
  | 'label-missing'
  | 'nothing-chosen'
  | 'verdict-missing'
  | 'day-missing'
  | 'already-settled'
  | 'document-missing'
  | 'planning-status-missing'
  | 'year-unreadable'
  | 'step-missing'
  | 'minutes-missing';

/** Something found at a field of a form: by the form itself, or by a rule. */
export type FormFinding = {
  readonly field: string;
  readonly severity: Severity;
} & ({ readonly fault: FormFault } | { readonly issue: Issue });

/** A line that a form makes, or what keeps it from being recorded. */
export interface FormResult<Line> {
  /** `null` while there is an error. */
  readonly line: Line | null;
  readonly findings: readonly FormFinding[];
}

/** What is wrong with a field because it is empty, or cannot be read. */
export function fault(field: string, kind: FormFault): FormFinding {
  return { field, severity: 'error', fault: kind };
}

/** What a rule says about a field. */
export function ruled(field: string, issue: Issue): FormFinding {
  return { field, severity: issue.severity, issue };
}

/** The line of a form in which no error is found. */
export function resultOf<Line>(findings: readonly FormFinding[], line: Line): FormResult<Line> {
  return { line: findings.some(({ severity }) => severity === 'error') ? null : line, findings };
}

/** What is typed, without blanks around it; `null` where nothing is. */
export function written(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** A number written in digits alone; `undefined` where nothing is written, `null` where it is no such number. */
export function wholeNumber(value: string | undefined): number | null | undefined {
  const text = written(value);
  if (text === null) return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

const aboutEmptyFields: ReadonlySet<string> = new Set([
  'name-missing',
  'status-missing',
  'percent-missing',
  'label-missing',
  'nothing-chosen',
  'verdict-missing',
  'day-missing',
  'work-plan.reported-after-lock',
  'document-missing',
  'planning-status-missing',
  'step-missing',
  'minutes-missing',
  'review.returned-without-remarks',
  'review.reopened-without-minutes',
  'work-plan.rejected-without-remarks',
]);

/** What is told at once; what is merely empty is told only after somebody has tried to record the form. */
export function toldFindings(
  findings: readonly FormFinding[],
  isChecked: boolean,
): readonly FormFinding[] {
  if (isChecked) return findings;
  return findings.filter((finding) => {
    const code = 'fault' in finding ? finding.fault : finding.issue.code;
    return code !== 'year-unreadable' && !aboutEmptyFields.has(code);
  });
}
