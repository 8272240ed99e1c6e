import { countsAs, type AttendancePolicy } from '../attendance/index.js';
import { failure, success, type Fraction, type Result } from '../kernel/index.js';
import { codesOf } from './mark-planes.js';
import { twofold } from './measures.js';

/** A policy as the columns read it: which statuses count as attended, which are outside, and how much is enough. */
export interface PolicyReading {
  readonly attended: number;
  readonly outside: number;
  readonly minimum: Fraction;
  /** Whether the minimum may be multiplied by the hours of a training in a number, and stays exact. */
  readonly isSmall: boolean;
}

/** What a recap reads of a policy. Whatever else one says may change how marks count, so it is not passed over. */
const fieldsRead: ReadonlySet<string> = new Set<keyof AttendancePolicy>([
  'id',
  'source',
  'minimum',
  'attended',
  'leavesDenominator',
]);

/** Terms that only say what holds anyway. */
const standardTerms: Partial<AttendancePolicy> = { weightBy: 'lesson-hour', unrecorded: 'open' };

/** The terms of a policy that columns do not count by. */
function termsNotCounted(policy: AttendancePolicy): string[] {
  const standard: Readonly<Record<string, unknown>> = standardTerms;
  return Object.entries(policy)
    .filter(([name, term]) => term != null && !fieldsRead.has(name) && term !== standard[name])
    .map(([name]) => name);
}

/**
 * Reads a policy once for all marks, status by status through `countsAs`. Refuses one that says more than statuses and a
 * minimum, with `recap.policy-not-counted`: its terms would be passed over in silence.
 */
export function readPolicy(policy: AttendancePolicy): Result<PolicyReading> {
  const fields = termsNotCounted(policy);
  if (fields.length > 0) {
    const params = { policy: policy.id, fields };
    return failure([
      { code: 'recap.policy-not-counted', severity: 'error', path: ['policy'], params },
    ]);
  }
  return success({
    attended: codesOf((status) => countsAs(status, policy) === 'attended'),
    outside: codesOf((status) => countsAs(status, policy) === 'outside'),
    minimum: policy.minimum,
    isSmall: Math.max(policy.minimum.numerator, policy.minimum.denominator) <= twofold,
  });
}
