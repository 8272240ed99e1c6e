import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { checkInCases } from './check-in.rule-cases.test-support.js';
import { elsewhereCases } from './elsewhere.rule-cases.test-support.js';
import type { attendanceRules } from './index.js';
import { ledgerLockCases } from './lock.rule-cases.test-support.js';
import { recordCases } from './record.rule-cases.test-support.js';
import { reportCases } from './report.rule-cases.test-support.js';

/** Both sides of each rule about a ledger. */
export const attendanceCases: RuleCases<typeof attendanceRules> = {
  ...recordCases,
  ...checkInCases,
  ...elsewhereCases,
  ...ledgerLockCases,
  ...reportCases,
};
