import * as z from 'zod/mini';
import type { Issue, IssueParams, IssuePath } from './issue.js';
import { failure, success, type Result } from './result.js';

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
  return z.string().check(
    z.maxLength(maximum),
    shapeCheck('shape.blank', (value) => value.trim() !== ''),
  );
}

/** Codes of the shape issues that single values report about themselves. */
export type ValueShapeCode =
  | 'shape.blank'
  | 'shape.not-an-identifier'
  | 'shape.not-a-date'
  | 'shape.not-a-time'
  | 'shape.not-an-instant'
  | 'shape.not-rupiah';

/** A check whose refusal carries one of our codes, the kernel's or a unit's own, instead of zod's. */
export function shapeCheck(code: string, holds: (value: string) => boolean) {
  return z.refine<string>(holds, { params: { code } });
}

/** Every code a document's shape can raise, with the params its sentence gets. */
export type ShapeParams = Readonly<Record<ValueShapeCode, { readonly received: string }>> & {
  readonly 'shape.missing': { readonly expected: string };
  readonly 'shape.wrong-kind': { readonly expected: string; readonly received: string };
  readonly 'shape.not-one-of': { readonly allowed: readonly string[]; readonly received: string };
  readonly 'shape.too-small': { readonly minimum: number };
  readonly 'shape.too-large': { readonly maximum: number };
  readonly 'shape.not-json': Readonly<Record<never, never>>;
};

/** The sentences shape issues need. */
export type ShapeWords = {
  readonly [Code in keyof ShapeParams]: (params: ShapeParams[Code]) => string;
};

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
  return failure(parsed.error.issues.map((issue) => shapeIssue(issue, input)));
}

/** Reads JSON text; text that is no JSON is the issue `shape.not-json`, not an exception. */
export function readJson(json: string): Result<unknown> {
  try {
    return success(JSON.parse(json) as unknown);
  } catch {
    return failure([{ code: 'shape.not-json', severity: 'error', path: [], params: {} }]);
  }
}

function shapeIssue(issue: z.core.$ZodIssue, input: unknown): Issue {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const [code, params] = codeAndParams(issue, valueAt(input, path));
  return { code, severity: 'error', path, params };
}

function codeAndParams(issue: z.core.$ZodIssue, received: unknown): [string, IssueParams] {
  if (received === undefined && issue.code !== 'custom') {
    const expected = 'expected' in issue ? issue.expected : 'choice';
    return ['shape.missing', { expected }];
  }
  switch (issue.code) {
    case 'too_small':
      // Only whole numbers have an exclusive bound here.
      return ['shape.too-small', { minimum: Number(issue.minimum) + (issue.inclusive ? 0 : 1) }];
    case 'too_big':
      return ['shape.too-large', { maximum: Number(issue.maximum) }];
    case 'invalid_value':
      return [
        'shape.not-one-of',
        { allowed: issue.values.map(String), received: excerpt(received) },
      ];
    case 'invalid_union': {
      const allowed = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
      return ['shape.not-one-of', { allowed, received: excerpt(received) }];
    }
    case 'custom':
      return [String(issue.params?.code), { received: excerpt(received) }];
    default: {
      const expected = 'expected' in issue ? issue.expected : issue.code;
      return ['shape.wrong-kind', { expected, received: excerpt(received) }];
    }
  }
}

function valueAt(input: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    input,
  );
}

/** Enough of the offending value to recognise it, never the whole of it. */
function excerpt(value: unknown): string {
  const shown = typeof value === 'string' ? value : asJson(value);
  if (shown === undefined) return typeof value;
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
}

/** JSON text of anything; `undefined` for what JSON cannot show: functions, rings, big integers. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
