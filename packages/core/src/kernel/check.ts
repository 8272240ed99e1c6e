// What the generated checkers (`*.check.ts`) are made of; it is no part of the kernel's public face. A checker adds the
// issues it finds, and makes a path only for an issue: as long as a value is right, nothing is allocated.
import type { Issue, IssuePath } from './issue.js';
import { failure, success, type Result } from './result.js';
import { notOneOf, refuse, tooLarge, tooSmall, wrongKind } from './shape.js';

/** Holds a value against one shape and adds what it finds, each path beginning at the value. */
export type Check = (value: unknown, issues: Issue[]) => void;

/** Where a value lies in the value around it; none for the outermost. */
type Key = string | number | undefined;

/** Holds an unknown value against a shape; the value comes back as it was given. */
export function readChecked<Value>(check: Check, input: unknown): Result<Value> {
  const issues: Issue[] = [];
  check(input, issues);
  return issues.length === 0 ? success(input as Value) : failure(issues);
}

/** Whether a value has fields, as an object of any class has and a list has not; adds an issue if not. */
export function checkFields(
  issues: Issue[],
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  wrongKind(issues, [], 'object', value);
  return false;
}

/** Holds a value inside another against its own shape. */
export function checkPart(issues: Issue[], key: Key, value: unknown, check: Check): void {
  const start = issues.length;
  check(value, issues);
  moveUnder(key, issues, start);
}

/** Holds each item of a list against one shape. */
export function checkEach(issues: Issue[], key: Key, value: unknown, check: Check): void {
  if (!checkList(issues, key, value)) return;
  const start = issues.length;
  for (let index = 0; index < value.length; index += 1) {
    checkPart(issues, index, value[index], check);
  }
  moveUnder(key, issues, start);
}

/** Whether a value is a list; adds an issue if not. */
export function checkList(issues: Issue[], key: Key, value: unknown): value is unknown[] {
  if (Array.isArray(value)) return true;
  wrongKind(issues, at(key), 'array', value);
  return false;
}

/** Holds a value to be text of at most so many characters; where the predicate fails, the code is its issue. */
export function checkText(
  issues: Issue[],
  key: Key,
  value: unknown,
  maximum = Infinity,
  holds?: (value: string) => boolean,
  code = '',
): void {
  if (typeof value !== 'string') {
    wrongKind(issues, at(key), 'string', value);
  } else {
    if (!fits(value, maximum)) tooLarge(issues, at(key), maximum);
    if (holds?.(value) === false) refuse(issues, at(key), code, value);
  }
}

/** Holds a value to be a whole number, an exact one, within the bounds. */
export function checkWhole(
  issues: Issue[],
  key: Key,
  value: unknown,
  minimum = -Infinity,
  maximum = Infinity,
): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    wrongKind(issues, at(key), 'number', value);
  } else if (!Number.isInteger(value)) {
    wrongKind(issues, at(key), 'int', value);
  } else {
    if (value < Number.MIN_SAFE_INTEGER) tooSmall(issues, at(key), Number.MIN_SAFE_INTEGER);
    if (value > Number.MAX_SAFE_INTEGER) tooLarge(issues, at(key), Number.MAX_SAFE_INTEGER);
    if (value < minimum) tooSmall(issues, at(key), minimum);
    if (value > maximum) tooLarge(issues, at(key), maximum);
  }
}

/** Holds a value to be true or false. */
export function checkBoolean(issues: Issue[], key: Key, value: unknown): void {
  if (typeof value !== 'boolean') wrongKind(issues, at(key), 'boolean', value);
}

/** Holds a value to be one of the choices. */
export function checkChoice(
  issues: Issue[],
  key: Key,
  value: unknown,
  choices: readonly string[],
): void {
  if (!choices.includes(value as string)) notOneOf(issues, at(key), choices, value);
}

function at(key: Key): IssuePath {
  return key === undefined ? [] : [key];
}

/** What was found from `start` on, seen from one level further out. */
function moveUnder(key: Key, issues: Issue[], start: number): void {
  if (issues.length === start || key === undefined) return;
  for (const issue of issues.splice(start)) issues.push({ ...issue, path: [key, ...issue.path] });
}

function fits(value: string, maximum: number): boolean {
  // A pair of surrogates is one character, so only a text with too many units need be counted.
  if (value.length <= maximum) return true;
  if (value.length > 2 * maximum) return false;
  let characters = 0;
  for (const _ of value) characters += 1;
  return characters <= maximum;
}
