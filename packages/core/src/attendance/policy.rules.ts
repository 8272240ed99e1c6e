import { checkRules, compareFractions, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { countsAs, type AttendancePolicy } from './attendance.policy.js';

const rule = rulesFor<AttendancePolicy>();

const minimumOutOfRange = rule({
  code: 'attendance.policy-minimum-out-of-range',
  severity: 'error',
  source: 'a share of nothing asks nothing, a share above the whole cannot be reached',
  *find({ minimum: { numerator, denominator } }) {
    const exceedsWhole = compareFractions({ numerator, denominator }, one) > 0;
    if (numerator > 0 && !exceedsWhole) return;
    yield { path: ['minimum'], params: { numerator, denominator } };
  },
});

const statusCountedTwice = rule({
  code: 'attendance.policy-status-counted-twice',
  severity: 'warning',
  source: 'a session cannot be attended and left out of the count',
  *find({ attended, leavesDenominator }) {
    const both = attended.filter((status) => leavesDenominator.includes(status));
    if (both.length > 0) yield { path: ['leavesDenominator'], params: { statuses: both } };
  },
});

const latenessWithoutEffect = rule({
  code: 'attendance.policy-lateness-without-effect',
  severity: 'warning',
  source: 'lateness takes off lesson hours, so these have to be weighed and late arrivals counted',
  *find(policy) {
    if (policy.lateness == null) return;
    const isByHour = (policy.weightBy ?? 'lesson-hour') === 'lesson-hour';
    if (isByHour && countsAs('late', policy) === 'attended') return;
    const because: 'weight' | 'status' = isByHour ? 'status' : 'weight';
    yield { path: ['lateness'], params: { because } };
  },
});

const one = { numerator: 1, denominator: 1 };

/** Every rule about a policy. */
export const attendancePolicyRules = [
  minimumOutOfRange,
  statusCountedTwice,
  latenessWithoutEffect,
] as const;

/** What the rules of the stage find in a policy. */
export function checkAttendancePolicy(policy: AttendancePolicy, stage: Stage = 'draft'): Issue[] {
  return checkRules(attendancePolicyRules, policy, undefined, stage);
}
