import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import type { assessmentRules } from './assessment.rules.js';
import { anAssessment } from './evaluation.test-support.js';
import type { CompetenceAssessment, Evaluation } from './index.js';
import { scorePassRule } from './index.js';

const context = { participants: [aParticipant()] };
const unit = { id: 'E.370100.001.01', title: 'Menyusun RKTL' };
const sri = { participant: 'Sri Wahyuni', unit: unit.title };
const byId = { participant: 'p1', unit: unit.id };

/** Assessments of one participant in one unit, by what they say. */
const series = (...all: Partial<CompetenceAssessment>[]): Evaluation => ({
  units: [unit],
  assessments: all.map((each, index) => anAssessment({ id: `u${String(index)}`, ...each })),
});
const notYet = 'not-yet-competent' as const;

/** Both sides of each rule about assessments. */
export const assessmentCases: RuleCases<typeof assessmentRules> = {
  'evaluation.unknown-unit': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: { units: [unit] } },
      { subject: series({}) },
      { subject: { assessments: [anAssessment()] } },
    ],
    breaks: [
      {
        subject: series({}, { unitId: 'b' }),
        found: [{ path: ['assessments', 1, 'unitId'], params: { unit: 'b' } }],
      },
      {
        subject: { units: [], assessments: [anAssessment()] },
        found: [{ path: ['assessments', 0, 'unitId'], params: { unit: unit.id } }],
      },
    ],
  },
  'evaluation.too-many-attempts': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: series({ attempt: 3 }) },
      { subject: { ...series({ attempt: 9 }), passRule: scorePassRule } },
      {
        subject: { ...series({ attempt: 4 }), passRule: { ...scorePassRule, maximumAttempts: 4 } },
      },
    ],
    breaks: [
      {
        subject: series({ attempt: 3 }, { attempt: 4 }),
        context,
        found: [
          { path: ['assessments', 1, 'attempt'], params: { ...sri, attempt: 4, maximum: 3 } },
        ],
      },
      {
        subject: {
          assessments: [anAssessment({ attempt: 2 })],
          passRule: { ...scorePassRule, maximumAttempts: 1 },
        },
        found: [
          { path: ['assessments', 0, 'attempt'], params: { ...byId, attempt: 2, maximum: 1 } },
        ],
      },
    ],
  },
  'evaluation.attempt-repeated': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: series({ result: notYet }, { attempt: 2 }) },
      { subject: series({}, { participantId: 'p2' }, { unitId: 'b' }) },
    ],
    breaks: [
      {
        subject: series({ attempt: 2 }, {}, { attempt: 2 }, { attempt: 2 }),
        context,
        found: [2, 3].map((index) => ({
          path: ['assessments', index, 'attempt'],
          params: { ...sri, attempt: 2 },
        })),
      },
    ],
  },
  'evaluation.attempts-out-of-order': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: series({ attempt: 2, assessedOn: '2018-11-07' }, { assessedOn: '2018-11-07' }) },
      { subject: series({ attempt: 2, assessedOn: '2018-11-07' }, { assessedOn: null }) },
      { subject: series({ attempt: 2 }, { assessedOn: '2018-11-07' }) },
      {
        subject: series(
          { attempt: 2, assessedOn: '2018-11-07' },
          { assessedOn: '2018-11-08', participantId: 'p2' },
          { assessedOn: '2018-11-08', unitId: 'b' },
          { assessedOn: '2018-11-08', attempt: 2 },
        ),
      },
    ],
    breaks: [
      {
        subject: series({ attempt: 2, assessedOn: '2018-11-07' }, { assessedOn: '2018-11-08' }),
        context,
        found: [
          {
            path: ['assessments', 0, 'assessedOn'],
            params: {
              ...{ ...sri, attempt: 2, assessedOn: '2018-11-07' as const },
              ...{ earlier: 1, earlierOn: '2018-11-08' as const },
            },
          },
        ],
      },
    ],
  },
  'evaluation.reassessed-although-competent': {
    weight: 'warning',
    holds: [
      { subject: {} },
      { subject: series({ result: notYet }, { attempt: 2 }) },
      { subject: series({}, { attempt: 1, result: notYet }) },
      { subject: series({}, { attempt: 2, unitId: 'b' }, { attempt: 2, participantId: 'p2' }) },
    ],
    breaks: [
      {
        subject: series({ attempt: 2, result: notYet }, {}),
        context,
        found: [{ path: ['assessments', 0], params: { ...sri, attempt: 2 } }],
      },
    ],
  },
};
