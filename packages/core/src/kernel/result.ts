import type { Issue } from './issue.js';

/** What a `parse…` function answers: the value with its warnings, or the issues that forbid one. */
export type Result<Value> = Success<Value> | Failure;

/** The value was understood; `warnings` may still deserve a look. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly warnings: readonly Issue[];
}

/** The value was refused; every reason is listed, not only the first. */
export interface Failure {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

const none: readonly Issue[] = [];

/** Wraps a value that was understood. */
export function success<Value>(value: Value, warnings: readonly Issue[] = none): Success<Value> {
  return { ok: true, value, warnings };
}

/** Wraps the reasons of a refusal. */
export function failure(issues: readonly Issue[]): Failure {
  return { ok: false, issues };
}
