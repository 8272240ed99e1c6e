import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import {
  eightyPercentPolicy,
  ninetyPercentPolicy,
  type AttendancePolicy,
} from './attendance.policy.js';
import type { attendancePolicyRules } from './policy.rules.js';

const withMinimum = (numerator: number, denominator: number) => ({
  ...eightyPercentPolicy,
  minimum: { numerator, denominator },
});
const outOfRange = (numerator: number, denominator: number) => ({
  subject: withMinimum(numerator, denominator),
  found: [{ path: ['minimum'], params: { numerator, denominator } }],
});

const lateness = {
  begunMinutes: 15,
  takesOff: { numerator: 1, denominator: 3 },
  arrivalUnknown: 'open',
} as const;
const withLateness = (change: Partial<AttendancePolicy>) => ({
  subject: { ...eightyPercentPolicy, lateness, ...change },
});
const withoutEffect = <Because extends string>(
  because: Because,
  change: Partial<AttendancePolicy>,
) => ({ ...withLateness(change), found: [{ path: ['lateness'], params: { because } }] });

/** Both sides of each rule about a policy. */
export const attendancePolicyCases: RuleCases<typeof attendancePolicyRules> = {
  'attendance.policy-minimum-out-of-range': {
    weight: 'error',
    holds: [
      { subject: eightyPercentPolicy },
      { subject: ninetyPercentPolicy },
      { subject: withMinimum(1, 1) },
      { subject: withMinimum(1, 1_000_000) },
    ],
    breaks: [outOfRange(0, 100), outOfRange(101, 100), outOfRange(80, 1)],
  },
  'attendance.policy-status-counted-twice': {
    weight: 'warning',
    holds: [
      { subject: eightyPercentPolicy },
      { subject: { ...eightyPercentPolicy, leavesDenominator: ['sick', 'duty'] } },
    ],
    breaks: [
      {
        subject: {
          ...eightyPercentPolicy,
          attended: ['present', 'late', 'duty'],
          leavesDenominator: ['duty', 'sick', 'late'],
        },
        found: [{ path: ['leavesDenominator'], params: { statuses: ['late', 'duty'] } }],
      },
    ],
  },
  'attendance.policy-lateness-without-effect': {
    weight: 'warning',
    holds: [
      withLateness({}),
      withLateness({ weightBy: 'lesson-hour' }),
      withLateness({ weightBy: null }),
      withLateness({ weightBy: 'session', lateness: null }),
      { subject: { ...eightyPercentPolicy, weightBy: 'day' } },
    ],
    breaks: [
      withoutEffect('weight', { weightBy: 'session' }),
      withoutEffect('weight', { weightBy: 'day', attended: ['present'] }),
      withoutEffect('status', { attended: ['present'] }),
      withoutEffect('status', { leavesDenominator: ['late'] }),
    ],
  },
};
