import { testRules } from '../kernel/rule-cases.test-support.js';
import { instrumentRules } from './index.js';
import { instrumentCases } from './instrument.rule-cases.test-support.js';

testRules(instrumentRules, instrumentCases, undefined);
