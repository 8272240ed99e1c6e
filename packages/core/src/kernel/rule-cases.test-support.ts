import { describe, expect, test } from 'vitest';
import {
  checkRules,
  type AnyRule,
  type Finding,
  type IssueParams,
  type ParamsOf,
  type Rule,
} from './index.js';

/** A subject, and what stands beside it where the rules need it. */
interface HeldCase<Subject, Context> {
  readonly subject: Subject;
  readonly context?: Context;
}

/** A subject that breaks a rule, and all that the rule then finds. */
interface BrokenCase<Subject, Context, Params extends IssueParams> extends HeldCase<
  Subject,
  Context
> {
  readonly found: readonly Finding<Params>[];
}

/** Both sides of one rule's boundary. */
interface RuleCase<Subject, Context, Params extends IssueParams> {
  /** `error`, `warning`, `error; warning in a draft`, `error, from publish on`. */
  readonly weight: string;
  /** Just inside the boundary: the rule finds nothing. */
  readonly holds: readonly [HeldCase<Subject, Context>, ...HeldCase<Subject, Context>[]];
  /** Just outside. */
  readonly breaks: readonly [
    BrokenCase<Subject, Context, Params>,
    ...BrokenCase<Subject, Context, Params>[],
  ];
}

type CaseOf<Each> =
  Each extends Rule<infer Subject, infer Context, string, IssueParams>
    ? RuleCase<Subject, Context, ParamsOf<Each>>
    : never;

/** Cases for every rule of a list: a rule without both sides of its boundary does not compile. */
export type RuleCases<Rules extends readonly { code: string }[]> = {
  readonly [Each in Rules[number] as Each['code']]: CaseOf<Each>;
};

/** Cases of any rules, as tests over all units read them. */
export type AnyRuleCases = Readonly<Record<string, RuleCase<unknown, unknown, IssueParams>>>;

/** Tests each rule of a list against its cases; a case without a context is given the one named here. */
export function testRules<Subject, Context>(
  rules: readonly AnyRule<Subject, Context>[],
  cases: AnyRuleCases,
  context: Context,
): void {
  test('every rule has cases', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ code }) => code).sort());
  });
  describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    const { weight, holds, breaks } = cases[code] as unknown as RuleCase<Subject, Context, never>;

    test('weighs what it is said to weigh', () => {
      expect(weightOf(rule)).toBe(weight);
    });

    test.each(holds)('holds, case %#', (held) => {
      expect([...rule.find(held.subject, held.context ?? context)]).toEqual([]);
    });

    test.each(breaks)('is broken, case %#', (broken) => {
      const beside = broken.context ?? context;
      expect([...rule.find(broken.subject, beside)]).toEqual(broken.found);
      const stages = (['draft', 'publish', 'lock', 'issue'] as const).map(
        (stage) => checkRules([rule], broken.subject, beside, stage).at(0)?.severity,
      );
      expect(stages.at(-1)).toBe(rule.severity);
    });
  });
}

/** How a rule's weight is written: in cases, and on the page of rules. */
function weightOf({ severity, draftSeverity, from }: AnyRule<never, never>): string {
  if (draftSeverity) return `${severity}; ${draftSeverity} in a draft`;
  return from ? `${severity}, from ${from} on` : severity;
}
