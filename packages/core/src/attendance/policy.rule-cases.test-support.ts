import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { eightyPercentPolicy, ninetyPercentPolicy } from './attendance.policy.js';
import type { attendancePolicyRules } from './policy.rules.js';

const withMinimum = (numerator: number, denominator: number) => ({
  ...eightyPercentPolicy,
  minimum: { numerator, denominator },
});
const outOfRange = (numerator: number, denominator: number) => ({
  subject: withMinimum(numerator, denominator),
  found: [{ path: ['minimum'], params: { numerator, denominator } }],
});

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
};
