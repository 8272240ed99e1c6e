import * as z from 'zod/mini';
import type { Issue } from './issue.js';
import { failure, success, type Result } from './result.js';
import { notOneOf, refuse, saysSomething, tooLarge, tooSmall, wrongKind } from './shape.js';

// Outside Node a page may forbid generated code; zod would probe for it and trip the policy's report.
const host = globalThis as { process?: { versions?: { node?: string } } };
if (host.process?.versions?.node === undefined) z.config({ jitless: true });

/** A field that may be unknown: absent or `null` both mean "the source does not say". */
export function maybe<Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniOptional<z.ZodMiniNullable<Schema>> {
  return z.optional(z.nullable(schema));
}

/** Text that says something: at least one character that is not a space, at most `maximum`. */
export function text(maximum = 500): z.ZodMiniString {
  return z.string().check(atMost(maximum), shapeCheck('shape.blank', saysSomething));
}

/** Holds text to so many characters. */
export function atMost(maximum: number) {
  const check = z.maxLength(maximum);
  // zod would measure a long list as well, right after refusing it for not being text.
  check._zod.def.when = ({ value }) => typeof value === 'string';
  return check;
}

/** A check whose refusal carries one of our codes, the kernel's or a unit's own, instead of zod's. */
export function shapeCheck(code: string, holds: (value: string) => boolean) {
  return z.refine<string>(holds, { params: { code } });
}

/**
 * Holds an unknown value against a schema. The value comes back as it was given, fields we do
 * not know included, so that a newer document survives a round trip through an older library.
 */
export function readShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>> {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return success(input as z.output<Schema>);
  const issues: Issue[] = [];
  for (const issue of parsed.error.issues) addIssue(issues, issue, input);
  return failure(issues);
}

function addIssue(issues: Issue[], issue: z.core.$ZodIssue, input: unknown): void {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = path.reduce<unknown>(
    (outer, step) => (outer as Record<string | number, unknown> | null | undefined)?.[step],
    input,
  );
  switch (issue.code) {
    case 'too_small':
      // Only whole numbers have an exclusive bound here.
      tooSmall(issues, path, Number(issue.minimum) + (issue.inclusive ? 0 : 1));
      break;
    case 'too_big':
      tooLarge(issues, path, Number(issue.maximum));
      break;
    case 'invalid_value':
      notOneOf(issues, path, issue.values.map(String), value);
      break;
    case 'invalid_union': {
      const allowed = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
      notOneOf(issues, path, allowed, value);
      break;
    }
    case 'custom':
      refuse(issues, path, String(issue.params?.code), value);
      break;
    default:
      wrongKind(issues, path, 'expected' in issue ? issue.expected : issue.code, value);
  }
}
