import { expect, test } from 'vitest';
import type { Stage } from '../kernel/index.js';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkPrivacy, privacyRules } from './index.js';
import { aProcessing, wholeProcessing } from './privacy.examples.test-support.js';
import { privacyCases } from './privacy.rule-cases.test-support.js';

testRules(privacyRules, privacyCases, {});

test('nothing is found in records that are whole, at any stage', () => {
  const subject = { processing: [aProcessing()], fieldsHeld: ['name', 'nik', 'bankAccount'] };
  const context = { today: '2018-11-30', now: '2018-11-30T00:00:00.000Z' } as const;
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const satisfies Stage[]) {
    expect(checkPrivacy(subject, context, stage)).toEqual([]);
    expect(checkPrivacy({ processing: wholeProcessing }, context, stage)).toEqual([]);
  }
});

test('without a day or a moment nothing that depends on time is judged', () => {
  const processing = [aProcessing({ withdrawnAt: '2018-11-27T01:00:00.000Z' })];
  expect(checkPrivacy({ processing })).toEqual([]);
  const late = { today: '2030-01-01', now: '2030-01-01T00:00:00.000Z' } as const;
  expect(checkPrivacy({ processing }, late).map(({ code }) => code)).toEqual([
    'privacy.retention-passed',
    'privacy.processed-after-withdrawal',
  ]);
});
