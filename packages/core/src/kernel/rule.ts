import type { Issue, IssueParams, IssuePath, Severity } from './issue.js';

/** The moments at which rules are asked; each includes the ones before it. */
export type Stage = 'draft' | 'publish' | 'lock' | 'issue';

const stageOrder: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];

/** One place where a rule does not hold. */
export interface Finding<Params extends IssueParams> {
  readonly path: IssuePath;
  readonly params: Params;
}

/** A named rule about a subject: its public code, its weight, where it comes from, and how it is found broken. */
export interface Rule<Subject, Context, Code extends string, Params extends IssueParams> {
  readonly code: Code;
  /** Number in the catalogue of field rules, `R01` to `R97`; absent where the rule is ours. */
  readonly number?: string;
  readonly severity: Severity;
  /** Weight while the document is a draft, where it differs. */
  readonly draftSeverity?: Severity;
  /** First stage that asks this rule; `draft` when absent. */
  readonly from?: Stage;
  /** Regulation, publication or practice the rule rests on. */
  readonly source: string;
  readonly find: (subject: Subject, context: Context) => Iterable<Finding<Params>>;
}

/**
 * Fixes subject and context once, so that each rule of a unit infers its own code and params.
 *
 * @example
 * const rule = rulesFor<{ days: number }>();
 * const noDays = rule({
 *   code: 'course.no-days', severity: 'error', source: 'common sense',
 *   *find(course) { if (course.days === 0) yield { path: ['days'], params: {} }; },
 * });
 */
export function rulesFor<Subject, Context = undefined>() {
  return <const Code extends string, Params extends IssueParams>(
    rule: Rule<Subject, Context, Code, Params>,
  ): Rule<Subject, Context, Code, Params> => rule;
}

/** Any rule of a subject, whatever its code. */
export type AnyRule<Subject, Context> = Rule<Subject, Context, string, IssueParams>;

/** The sentences a set of rules needs: one function per code, fed with that rule's own params. */
export type WordsFor<Rules extends readonly { code: string; find: unknown }[]> = {
  readonly [Each in Rules[number] as Each['code']]: (params: ParamsOf<Each>) => string;
};

/** The params a rule's findings carry. */
export type ParamsOf<Each> = Each extends {
  find: (...args: never[]) => Iterable<Finding<infer Params>>;
}
  ? Params
  : never;

/** Asks every rule of the stage and returns what they find, in the order of the rules. */
export function checkRules<Subject, Context>(
  rules: readonly AnyRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  stage: Stage = 'draft',
): Issue[] {
  const issues: Issue[] = [];
  for (const rule of rules) {
    if (stageOrder.indexOf(rule.from ?? 'draft') > stageOrder.indexOf(stage)) continue;
    const severity = stage === 'draft' ? (rule.draftSeverity ?? rule.severity) : rule.severity;
    for (const finding of rule.find(subject, context)) {
      issues.push({ code: rule.code, severity, path: finding.path, params: finding.params });
    }
  }
  return issues;
}
