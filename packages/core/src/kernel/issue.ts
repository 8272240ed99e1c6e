/** An error blocks publishing, locking or issuing; a warning asks for a look and blocks nothing. */
export type Severity = 'error' | 'warning';

/** What a sentence may need to word an issue: plain data, never a sentence. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Where in the document the issue sits, from the outside in: `['items', 2, 'endsOn']`. */
export type IssuePath = readonly (string | number)[];

/**
 * One finding about a value. `code` is public API and never changes its meaning;
 * the sentence for people is looked up in `@berdaya/core/messages`.
 */
export interface Issue<Code extends string = string, Params extends IssueParams = IssueParams> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: IssuePath;
  readonly params: Params;
}

/** The same issues seen from one level further out: `['items', 2]` in front of each path. */
export function underPath(prefix: IssuePath, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] }));
}

/** Whether at least one of the issues blocks. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
