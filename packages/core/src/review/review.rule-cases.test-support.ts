import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aStep, minute, steps } from './review.test-support.js';
import type { reviewRules } from './index.js';

/** Both sides of each rule about a review. */
export const reviewCases: RuleCases<typeof reviewRules> = {
  'review.duplicate-step': {
    weight: 'error',
    holds: [
      { subject: [] },
      { subject: steps('submit', 'verify') },
      { subject: [aStep(), aStep()] },
    ],
    breaks: [
      {
        subject: [aStep(), aStep({ remarks: 'Ulang', at: minute(2) })],
        found: [{ path: [1, 'id'], params: { id: 'r1' } }],
      },
      {
        subject: [aStep({ at: minute(2) }), aStep()],
        found: [{ path: [0, 'id'], params: { id: 'r1' } }],
      },
    ],
  },
  'review.verified-before-submission': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'verify') },
      { subject: steps('submit', 'verify', 'verify', 'approve', 'approve') },
      { subject: steps('submit', 'approve') },
      { subject: steps('close') },
      { subject: steps('submit', 'verify', 'close', 'verify') },
    ],
    breaks: [
      { subject: steps('verify'), found: [{ path: [0, 'step'], params: { by: 'Wati' } }] },
      { subject: steps('approve'), found: [{ path: [0, 'step'], params: { by: 'Wati' } }] },
      {
        subject: steps('submit', 'return', 'verify'),
        found: [{ path: [2, 'step'], params: { by: 'Wati' } }],
      },
      {
        subject: [aStep({ at: minute(2) }), aStep({ id: 'r2', step: 'verify', by: 'Wati' })],
        found: [{ path: [1, 'step'], params: { by: 'Wati' } }],
      },
      {
        subject: steps('submit', 'verify', 'reopen', 'verify'),
        found: [{ path: [3, 'step'], params: { by: 'Wati' } }],
      },
    ],
  },
  'review.step-after-close': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'verify', 'close', 'reopen') },
      { subject: steps('submit', 'close') },
    ],
    breaks: [
      {
        subject: steps('submit', 'verify', 'close', 'submit', 'verify', 'close'),
        found: [
          { path: [3, 'step'], params: { step: 'submit' } },
          { path: [4, 'step'], params: { step: 'verify' } },
          { path: [5, 'step'], params: { step: 'close' } },
        ],
      },
    ],
  },
  'review.step-out-of-order': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'submit', 'return', 'submit', 'verify', 'verify', 'close') },
      { subject: steps('submit', 'verify', 'approve', 'approve', 'close', 'reopen', 'submit') },
      { subject: steps('submit', 'verify', 'reopen') },
      { subject: steps('submit', 'verify', 'approve', 'reopen') },
      { subject: steps('verify') },
      { subject: steps('approve') },
      { subject: steps('submit', 'return', 'verify') },
      { subject: steps('submit', 'verify', 'close', 'submit') },
    ],
    breaks: [
      {
        subject: steps('return', 'close', 'reopen'),
        found: [
          { path: [0, 'step'], params: { step: 'return', status: 'draft' } },
          { path: [1, 'step'], params: { step: 'close', status: 'draft' } },
          { path: [2, 'step'], params: { step: 'reopen', status: 'draft' } },
        ],
      },
      {
        subject: steps('submit', 'approve', 'close', 'reopen'),
        found: [
          { path: [1, 'step'], params: { step: 'approve', status: 'submitted' } },
          { path: [2, 'step'], params: { step: 'close', status: 'submitted' } },
          { path: [3, 'step'], params: { step: 'reopen', status: 'submitted' } },
        ],
      },
      {
        subject: steps('submit', 'return', 'return', 'close', 'reopen'),
        found: [
          { path: [2, 'step'], params: { step: 'return', status: 'returned' } },
          { path: [3, 'step'], params: { step: 'close', status: 'returned' } },
          { path: [4, 'step'], params: { step: 'reopen', status: 'returned' } },
        ],
      },
      {
        subject: steps('submit', 'verify', 'submit', 'return'),
        found: [
          { path: [2, 'step'], params: { step: 'submit', status: 'verified' } },
          { path: [3, 'step'], params: { step: 'return', status: 'verified' } },
        ],
      },
      {
        subject: steps('submit', 'verify', 'approve', 'submit', 'return', 'verify'),
        found: [
          { path: [3, 'step'], params: { step: 'submit', status: 'approved' } },
          { path: [4, 'step'], params: { step: 'return', status: 'approved' } },
          { path: [5, 'step'], params: { step: 'verify', status: 'approved' } },
        ],
      },
    ],
  },
  'review.other-revision': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'verify', 'approve', 'close') },
      { subject: steps('submit', 'return', { step: 'submit', revision: 2 }) },
      { subject: steps('submit', 'verify', { step: 'reopen', revision: 2 }) },
      {
        subject: steps('submit', { step: 'submit', revision: 2 }, { step: 'verify', revision: 2 }),
      },
      { subject: steps({ step: 'verify', revision: 2 }) },
      { subject: steps('submit', { step: 'close', revision: 2 }) },
      { subject: steps('submit', 'verify', { step: 'submit', revision: 2 }, 'verify') },
    ],
    breaks: [
      {
        subject: steps('submit', { step: 'verify', revision: 2 }, { step: 'close', revision: 3 }),
        found: [
          { path: [1, 'revision'], params: { revision: 2, submitted: 1 } },
          { path: [2, 'revision'], params: { revision: 3, submitted: 1 } },
        ],
      },
      {
        subject: steps({ revision: 2 }, 'return'),
        found: [{ path: [1, 'revision'], params: { revision: 1, submitted: 2 } }],
      },
    ],
  },
  'review.verified-by-responsible': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'verify', 'approve') },
      {
        subject: steps('submit', { step: 'verify', role: 'Fasilitator' }),
        context: { responsible: ['Ketua KPSPAMS', ''] },
      },
      { subject: steps('submit', { step: 'return', by: 'Siti' }) },
      { subject: steps('submit', 'verify', { step: 'close', by: 'Siti' }) },
      { subject: steps({ step: 'verify', by: 'Siti' }, 'submit') },
      { subject: steps({ role: 'Fasilitator' }, { step: 'verify', role: 'Fasilitator' }) },
    ],
    breaks: [
      {
        subject: steps('submit', { step: 'verify', by: 'SITI' }, { step: 'approve', by: 'Siti' }),
        found: [
          { path: [1, 'by'], params: { by: 'SITI' } },
          { path: [2, 'by'], params: { by: 'Siti' } },
        ],
      },
      {
        subject: steps('submit', 'verify'),
        context: { responsible: ['Tono', 'wati'] },
        found: [{ path: [1, 'by'], params: { by: 'Wati' } }],
      },
      {
        subject: steps('submit', { step: 'verify', role: 'ketua  KPSPAMS' }),
        context: { responsible: ['Ketua KPSPAMS'] },
        found: [{ path: [1, 'by'], params: { by: 'Wati' } }],
      },
    ],
  },
  'review.returned-without-remarks': {
    weight: 'error',
    holds: [{ subject: steps('submit', 'return') }, { subject: steps('submit', 'verify') }],
    breaks: [
      {
        subject: steps('submit', { step: 'return', remarks: null }),
        found: [{ path: [1, 'remarks'], params: { by: 'Wati' } }],
      },
    ],
  },
  'review.reopened-without-minutes': {
    weight: 'error',
    holds: [
      { subject: steps('submit', 'verify', 'reopen') },
      { subject: steps('submit', 'verify') },
    ],
    breaks: [
      {
        subject: steps('submit', 'verify', { step: 'reopen', minutes: null }),
        found: [{ path: [2, 'minutes'], params: { by: 'Wati' } }],
      },
    ],
  },
};
