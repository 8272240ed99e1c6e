import type { Issue, IssueParams, IssuePath } from './issue.js';
import { failure, success, type Result } from './result.js';

/** Codes of the shape issues that single values report about themselves. */
export type ValueShapeCode =
  | 'shape.blank'
  | 'shape.not-an-identifier'
  | 'shape.not-a-date'
  | 'shape.not-a-time'
  | 'shape.not-an-instant'
  | 'shape.not-rupiah';

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

/** Reads JSON text; text that is no JSON is the issue `shape.not-json`, not an exception. */
export function readJson(json: string): Result<unknown> {
  try {
    return success(JSON.parse(json) as unknown);
  } catch {
    return failure([{ code: 'shape.not-json', severity: 'error', path: [], params: {} }]);
  }
}

/** Whether the text holds at least one character that is not a space. */
export function saysSomething(value: string): boolean {
  // Most texts begin with a plain letter or digit, which settles it.
  const first = value.charCodeAt(0);
  return (first > 47 && first < 127) || value.trim() !== '';
}

/** Adds that a value is missing, or is of another kind than the one expected. */
export function wrongKind(issues: Issue[], path: IssuePath, expected: string, value: unknown) {
  if (value === undefined) add(issues, path, 'shape.missing', { expected });
  else add(issues, path, 'shape.wrong-kind', { expected, received: excerpt(value, 7) });
}

/** Adds that a value is missing, or is none of those allowed. */
export function notOneOf(
  issues: Issue[],
  path: IssuePath,
  allowed: readonly string[],
  value: unknown,
) {
  if (value === undefined) wrongKind(issues, path, 'choice', value);
  else add(issues, path, 'shape.not-one-of', { allowed, received: excerpt(value) });
}

/** Adds that a number lies below the smallest that will do. */
export function tooSmall(issues: Issue[], path: IssuePath, minimum: number) {
  add(issues, path, 'shape.too-small', { minimum });
}

/** Adds that a number lies above the largest that will do, or that a text is too long. */
export function tooLarge(issues: Issue[], path: IssuePath, maximum: number) {
  add(issues, path, 'shape.too-large', { maximum });
}

/** Adds the code with which a single value refuses itself. */
export function refuse(issues: Issue[], path: IssuePath, code: string, value: unknown) {
  add(issues, path, code, { received: excerpt(value) });
}

function add(issues: Issue[], path: IssuePath, code: string, params: IssueParams) {
  issues.push({ code, severity: 'error', path, params });
}

/**
 * Enough of the offending value to recognise it, never the whole of it; little of a value of the wrong kind, which may be
 * a NIK, a phone number or an account that came as a number.
 */
function excerpt(value: unknown, longest = 40): string {
  const shown = typeof value === 'string' ? value : asJson(value);
  if (shown === undefined) return typeof value;
  return shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
}

/** JSON text of anything; `undefined` for what JSON cannot show: functions, rings, big integers. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
