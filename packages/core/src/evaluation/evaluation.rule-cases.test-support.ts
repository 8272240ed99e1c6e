import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aTraining } from '../training/training.test-support.js';
import { assessmentCases } from './assessment.cases.test-support.js';
import { wholeEvaluation } from './evaluation.examples.test-support.js';
import { aForm, anAssessment, aScore } from './evaluation.test-support.js';
import type { Evaluation, evaluationRules } from './index.js';
import { satisfactionCases, scoreCases } from './score.cases.test-support.js';

/** Two people, and a training that begins on 5 November 2018. */
const aContext = {
  participants: [aParticipant(), aParticipant({ id: 'p2', name: 'Budi' })],
  training: aTraining(),
} as const;
const sri = 'Sri Wahyuni';

const failed = [anAssessment({ result: 'not-yet-competent' })];
const declared = (change: Partial<Evaluation>, ...passed: string[]) => ({
  subject: { ...change, passed },
  context: aContext,
});
const withoutResult = <Because extends string>(because: Because, participant = sri, place = 0) => ({
  path: ['passed', place],
  params: { participant, because },
});
const early = <What extends string>(
  path: (string | number)[],
  what: What,
  participant: string = sri,
) => ({ path, params: { participant, what, date: '2018-11-04', startsOn: '2018-11-05' } as const });
const scored = (numerator: number, denominator: number): { subject: Evaluation } => ({
  subject: {
    passRule: { id: 'own', asksCompetence: false, minimumScore: { numerator, denominator } },
  },
});
const outOfRange = (numerator: number, denominator: number) => ({
  ...scored(numerator, denominator),
  found: [{ path: ['passRule', 'minimumScore'], params: { numerator, denominator } }],
});

/** Both sides of each rule about an evaluation. */
export const evaluationCases: RuleCases<typeof evaluationRules> = {
  'evaluation.duplicate-id': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: wholeEvaluation },
      // Lists of their own.
      {
        subject: {
          units: [{ id: 'a', title: 'A' }],
          assessments: [anAssessment({ id: 'a' })],
          scores: [aScore({ id: 'a' })],
          satisfaction: [aForm('a')],
        },
      },
    ],
    breaks: [
      {
        subject: {
          units: [
            { id: 'a', title: 'A' },
            { id: 'a', title: 'B' },
          ],
          assessments: [anAssessment(), anAssessment({ id: 'u2' }), anAssessment()],
          scores: [aScore(), aScore()],
          satisfaction: [aForm('f1'), aForm('f1')],
        },
        found: [
          { path: ['units', 1, 'id'], params: { id: 'a' } },
          { path: ['assessments', 2, 'id'], params: { id: 'u1' } },
          { path: ['scores', 1, 'id'], params: { id: 'n1' } },
          { path: ['satisfaction', 1, 'id'], params: { id: 'f1' } },
        ],
      },
    ],
  },
  'evaluation.unknown-participant': {
    weight: 'error',
    holds: [
      { subject: {}, context: aContext },
      { subject: wholeEvaluation, context: aContext },
      { subject: { scores: [aScore({ participantId: 'p9' })] } },
    ],
    breaks: [
      {
        subject: {
          assessments: [anAssessment(), anAssessment({ participantId: 'p8' })],
          scores: [aScore({ participantId: 'p2' }), aScore({ participantId: 'p9' })],
          passed: ['p1', 'p7'],
        },
        context: aContext,
        found: [
          { path: ['assessments', 1, 'participantId'], params: { participant: 'p8' } },
          { path: ['scores', 1, 'participantId'], params: { participant: 'p9' } },
          { path: ['passed', 1], params: { participant: 'p7' } },
        ],
      },
    ],
  },
  'evaluation.before-training': {
    weight: 'error',
    holds: [
      { subject: {}, context: aContext },
      {
        subject: {
          assessments: [anAssessment({ assessedOn: '2018-11-05' }), anAssessment()],
          scores: [
            aScore({ takenOn: '2018-11-05' }),
            aScore({ takenOn: null }),
            aScore({ test: 'pre-test', takenOn: '2018-11-01' }),
          ],
        },
        context: aContext,
      },
      { subject: { assessments: [anAssessment({ assessedOn: '2018-11-04' })] } },
      {
        subject: { assessments: [anAssessment({ assessedOn: '2018-11-04' })] },
        context: { training: aTraining({ dates: { status: 'year', year: 2019 } }) },
      },
    ],
    breaks: [
      {
        subject: {
          assessments: [anAssessment({ assessedOn: '2018-11-04' })],
          scores: [
            aScore(),
            aScore({ takenOn: '2018-11-04', participantId: 'p2' }),
            aScore({ test: 'final', takenOn: '2018-11-04', participantId: 'p9' }),
          ],
        },
        context: aContext,
        found: [
          early(['assessments', 0, 'assessedOn'], 'assessment'),
          early(['scores', 1, 'takenOn'], 'post-test', 'Budi'),
          early(['scores', 2, 'takenOn'], 'final', 'p9'),
        ],
      },
    ],
  },
  'evaluation.passed-without-result': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: wholeEvaluation },
      declared({ assessments: [anAssessment()] }, 'p1'),
      // Nothing says what was learnt, so it may be recorded elsewhere.
      declared({}, 'p1'),
      declared({ units: [], assessments: [], scores: [aScore()] }, 'p1'),
      declared({ assessments: failed }),
    ],
    breaks: [
      {
        ...declared({ assessments: failed }, 'p1', 'p2', 'p9'),
        found: [
          withoutResult('failed'),
          withoutResult('open', 'Budi', 1),
          withoutResult('open', 'p9', 2),
        ],
      },
      {
        ...declared({ units: [{ id: 'a', title: 'A' }] }, 'p1'),
        found: [withoutResult('open')],
      },
      {
        ...declared({ passRule: { id: 'own', asksCompetence: true } }, 'p1'),
        found: [withoutResult('open')],
      },
    ],
  },
  'evaluation.pass-score-out-of-range': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: wholeEvaluation },
      { subject: { passRule: { id: 'own', asksCompetence: true } } },
      scored(1, 1),
      scored(1, 1_000_000),
    ],
    breaks: [outOfRange(0, 100), outOfRange(101, 100)],
  },
  ...assessmentCases,
  ...scoreCases,
  ...satisfactionCases,
};
