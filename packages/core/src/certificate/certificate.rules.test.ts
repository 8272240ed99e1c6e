import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { wholeRoster } from '../participant/participant.examples.test-support.js';
import { wholeTraining } from '../training/training.examples.test-support.js';
import { wholeCertificates } from './certificate.examples.test-support.js';
import { certificateCases } from './certificate.rule-cases.test-support.js';
import { aCertificate } from './certificate.test-support.js';
import { certificateRules, checkCertificates } from './index.js';

testRules(certificateRules, certificateCases, {});

test('nothing is found in certificates that are whole, at any stage', () => {
  const context = {
    participants: wholeRoster,
    training: wholeTraining,
    results: new Map([['p1', { standing: 'sufficient', isCompetent: true } as const]]),
  };
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkCertificates(wholeCertificates, context, stage)).toEqual([]);
  }
});

test('whether it is earned is asked when it is issued, and not while it is drafted', () => {
  const context = { results: new Map([['p1', { standing: 'undecided' } as const]]) };
  expect(checkCertificates([aCertificate()], context)).toEqual([]);
  expect(checkCertificates([aCertificate()], context, 'lock')).toEqual([]);
  expect(checkCertificates([aCertificate()], context, 'issue')).toMatchObject([
    { code: 'certificate.not-earned', severity: 'error' },
  ]);
  expect(checkCertificates([aCertificate({ number: null })])).toMatchObject([
    { code: 'certificate.fields-missing', severity: 'warning' },
  ]);
});
