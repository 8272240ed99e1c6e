import type { Result } from '@berdaya/core/kernel';

/** What a store answered; a refusal ends the test with its reasons. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
