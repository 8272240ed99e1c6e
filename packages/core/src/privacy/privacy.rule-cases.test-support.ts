import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { PrivacySubject, Processing, privacyRules } from './index.js';
import { aProcessing } from './privacy.examples.test-support.js';

const about = (
  change: Partial<Processing> = {},
  beside: Partial<PrivacySubject> = {},
): PrivacySubject => ({ processing: [aProcessing(change)], ...beside });

const processing = 'Pembayaran uang harian';
const withdrawnAt = '2018-11-27T01:00:00.000Z';
const deadlineAt = '2018-11-30T01:00:00.000Z';
const justLate = '2018-11-30T01:00:00.001Z';
const noNeed = { needs: null };
const first = ['processing', 0];

/** Both sides of each privacy rule's boundary; they are asked without a day unless they bring one. */
export const privacyCases: RuleCases<typeof privacyRules> = {
  'privacy.processing-incomplete': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: about() },
      { subject: about({ legalBasis: 'contract', proof: null, regulation: null }) },
      { subject: about({ legalBasis: 'public-task', regulation: 'UU 6/2014', proof: null }) },
      { subject: { processing: [] } },
    ],
    breaks: [
      {
        subject: { processing: [aProcessing(), { id: 'per-diem' }] },
        found: [
          {
            path: ['processing', 1],
            params: {
              processing: 'per-diem',
              missing: [
                'legalBasis',
                'purpose',
                'dataTypes',
                'retention',
                'noticeVersion',
                'recordedAt',
              ],
            },
          },
        ],
      },
      {
        subject: about({ dataTypes: [] }),
        found: [{ path: first, params: { processing, missing: ['dataTypes'] } }],
      },
      {
        subject: about({ proof: null }),
        found: [{ path: first, params: { processing, missing: ['proof'] } }],
      },
      {
        subject: about({ legalBasis: 'legal-obligation' }),
        found: [{ path: first, params: { processing, missing: ['regulation'] } }],
      },
      {
        subject: about({ legalBasis: 'public-task' }),
        found: [{ path: first, params: { processing, missing: ['regulation'] } }],
      },
    ],
  },
  'privacy.nik-without-need': {
    weight: 'warning',
    holds: [
      { subject: about() },
      { subject: about({}, { fieldsAsked: ['name', 'nik'] }) },
      { subject: about({ dataTypes: ['name'], ...noNeed }, { fieldsAsked: ['name'] }) },
      { subject: about({ dataTypes: null, ...noNeed }) },
    ],
    breaks: [
      {
        subject: about(noNeed),
        found: [{ path: [...first, 'dataTypes', 1], params: { asked: processing } }],
      },
      {
        subject: about({ dataTypes: ['nik'], needs: [{ dataType: 'phone', reason: 'SMS' }] }),
        found: [{ path: [...first, 'dataTypes', 0], params: { asked: processing } }],
      },
      {
        subject: { processing: [aProcessing(), aProcessing({ id: 'b', ...noNeed })] },
        found: [{ path: ['processing', 1, 'dataTypes', 1], params: { asked: processing } }],
      },
      {
        subject: { processing: [], fieldsAsked: ['name', 'nik'] },
        found: [{ path: ['fieldsAsked', 1], params: { asked: '' } }],
      },
      {
        subject: { processing: [], fieldsAsked: ['nik'] },
        found: [{ path: ['fieldsAsked', 0], params: { asked: '' } }],
      },
      {
        subject: about({ dataTypes: ['name'], ...noNeed }, { fieldsAsked: ['nik'] }),
        found: [{ path: ['fieldsAsked', 0], params: { asked: '' } }],
      },
      {
        subject: about({ stoppedAt: withdrawnAt }, { fieldsAsked: ['nik'] }),
        found: [{ path: ['fieldsAsked', 0], params: { asked: '' } }],
      },
    ],
  },
  'privacy.specific-not-flagged': {
    weight: 'error',
    holds: [
      { subject: about({}, { fieldsHeld: ['name', 'nik', 'bankAccount', 'shoeSize'] }) },
      { subject: about({}, { fieldsHeld: ['bankAccount.number'] }) },
      {
        subject: about(
          { dataTypes: ['bankAccount.number'] },
          { fieldsHeld: ['bankAccount.number'] },
        ),
      },
      { subject: about({ dataTypes: null }, { fieldsHeld: [] }) },
      { subject: about({ dataTypes: null }) },
    ],
    breaks: [
      {
        subject: about({}, { fieldsHeld: ['name', 'accessNeeds', 'guardian'] }),
        found: [
          { path: ['fieldsHeld', 1], params: { field: 'accessNeeds', basis: 'policy' } },
          { path: ['fieldsHeld', 2], params: { field: 'guardian', basis: 'law' } },
        ],
      },
      {
        subject: about({ dataTypes: null }, { fieldsHeld: ['bankAccount.number'] }),
        found: [{ path: ['fieldsHeld', 0], params: { field: 'bankAccount.number', basis: 'law' } }],
      },
      {
        subject: about({ erasedAt: withdrawnAt }, { fieldsHeld: ['bankAccount'] }),
        found: [{ path: ['fieldsHeld', 0], params: { field: 'bankAccount', basis: 'law' } }],
      },
    ],
  },
  'privacy.retention-passed': {
    weight: 'warning',
    holds: [
      { subject: about(), context: { today: '2023-12-31' } },
      { subject: about({ erasedAt: withdrawnAt }), context: { today: '2024-01-01' } },
      { subject: about({ retention: null }), context: { today: '2024-01-01' } },
      { subject: about() },
    ],
    breaks: [
      {
        subject: { processing: [aProcessing({ retention: null }), aProcessing()] },
        context: { today: '2024-01-01' },
        found: [
          {
            path: ['processing', 1, 'retention'],
            params: { processing, endedOn: '2023-12-31' },
          },
        ],
      },
      {
        subject: about({
          purpose: null,
          retention: { kind: 'months', startsOn: '2018-11-06', months: 24 },
        }),
        context: { today: '2020-11-07' },
        found: [
          {
            path: [...first, 'retention'],
            params: { processing: 'per-diem', endedOn: '2020-11-06' },
          },
        ],
      },
    ],
  },
  'privacy.processed-after-withdrawal': {
    weight: 'error',
    holds: [
      { subject: about({ withdrawnAt }), context: { now: deadlineAt } },
      { subject: about({ withdrawnAt }) },
      { subject: about(), context: { now: justLate } },
      { subject: about({ withdrawnAt, stoppedAt: justLate }), context: { now: justLate } },
      { subject: about({ withdrawnAt, erasedAt: justLate }), context: { now: justLate } },
      { subject: about({ withdrawnAt, legalBasis: 'contract' }), context: { now: justLate } },
    ],
    breaks: [
      {
        subject: { processing: [aProcessing(), aProcessing({ withdrawnAt })] },
        context: { now: justLate },
        found: [{ path: ['processing', 1, 'withdrawnAt'], params: { processing, deadlineAt } }],
      },
      {
        subject: about({ withdrawnAt, legalBasis: null }),
        context: { now: justLate },
        found: [{ path: [...first, 'withdrawnAt'], params: { processing, deadlineAt } }],
      },
    ],
  },
  'privacy.stopped-late': {
    weight: 'warning',
    holds: [
      { subject: about({ withdrawnAt, stoppedAt: deadlineAt }) },
      { subject: about({ withdrawnAt, stoppedAt: deadlineAt, erasedAt: justLate }) },
      { subject: about({ withdrawnAt }) },
      { subject: about({ stoppedAt: justLate }) },
      { subject: about({ withdrawnAt, stoppedAt: justLate, legalBasis: 'contract' }) },
    ],
    breaks: [
      {
        subject: { processing: [aProcessing(), aProcessing({ withdrawnAt, stoppedAt: justLate })] },
        found: [
          {
            path: ['processing', 1, 'stoppedAt'],
            params: { processing, stoppedAt: justLate, deadlineAt },
          },
        ],
      },
      {
        subject: about({ withdrawnAt, erasedAt: justLate }),
        found: [
          {
            path: [...first, 'stoppedAt'],
            params: { processing, stoppedAt: justLate, deadlineAt },
          },
        ],
      },
    ],
  },
};
