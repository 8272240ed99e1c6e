import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aForm, aScore } from './evaluation.test-support.js';
import type { TestScore } from './index.js';
import type { satisfactionRules } from './satisfaction.rules.js';
import type { scoreRules } from './score.rules.js';

const context = { participants: [aParticipant()] };
const scores = (...all: Partial<TestScore>[]) => ({
  subject: { scores: all.map((each, index) => aScore({ id: `n${String(index)}`, ...each })) },
});
const tests = (preTestOn: TestScore['takenOn'], postTestOn: TestScore['takenOn'], other = {}) =>
  scores({ takenOn: postTestOn, ...other }, { test: 'pre-test', takenOn: preTestOn });
const forms = (...all: Parameters<typeof aForm>[]) => ({
  subject: { satisfaction: all.map((each) => aForm(...each)) },
});

/** Both sides of each rule about scores of tests. */
export const scoreCases: RuleCases<typeof scoreRules> = {
  'evaluation.score-above-maximum': {
    weight: 'error',
    holds: [{ subject: {} }, scores({ points: 100 }, { points: -1 })],
    breaks: [
      {
        ...scores({}, { points: 101 }, { points: 51, maximum: 50, participantId: 'p9' }),
        context,
        found: [
          {
            path: ['scores', 1, 'points'],
            params: { participant: 'Sri Wahyuni', test: 'post-test', points: 101, maximum: 100 },
          },
          {
            path: ['scores', 2, 'points'],
            params: { participant: 'p9', test: 'post-test', points: 51, maximum: 50 },
          },
        ],
      },
    ],
  },
  'evaluation.negative-score': {
    weight: 'error',
    holds: [{ subject: {} }, scores({ points: 0 })],
    breaks: [
      {
        ...scores({ points: -1, test: 'final' }),
        context,
        found: [
          {
            path: ['scores', 0, 'points'],
            params: { participant: 'Sri Wahyuni', test: 'final', points: -1 },
          },
        ],
      },
    ],
  },
  'evaluation.test-repeated': {
    weight: 'error',
    holds: [
      { subject: {} },
      scores({}, { test: 'pre-test' }, { test: 'final' }, { participantId: 'p2' }),
    ],
    breaks: [
      {
        ...scores({}, { test: 'pre-test' }, {}),
        context,
        found: [{ path: ['scores', 2], params: { participant: 'Sri Wahyuni', test: 'post-test' } }],
      },
    ],
  },
  'evaluation.maxima-differ': {
    weight: 'warning',
    holds: [
      { subject: {} },
      scores({}, { test: 'pre-test' }, { test: 'final', maximum: 10 }),
      scores({ maximum: 10 }),
    ],
    breaks: [
      {
        ...scores({}, { test: 'pre-test', maximum: 40 }, { participantId: 'p2' }, { maximum: 5 }),
        found: [{ path: ['scores'], params: { maxima: ['5', '40', '100'] } }],
      },
    ],
  },
  'evaluation.post-test-before-pre-test': {
    weight: 'error',
    holds: [
      { subject: {} },
      tests('2018-11-05', '2018-11-05'),
      tests(null, '2018-11-05'),
      tests('2018-11-05', null),
      tests('2018-11-06', '2018-11-05', { participantId: 'p2' }),
      tests('2018-11-06', '2018-11-05', { test: 'final' }),
      scores({ takenOn: '2018-11-05' }),
      scores({ takenOn: '2018-11-05' }, { test: 'final', takenOn: '2018-11-06' }),
    ],
    breaks: [
      {
        ...tests('2018-11-06', '2018-11-05'),
        context,
        found: [
          {
            path: ['scores', 0, 'takenOn'],
            params: {
              participant: 'Sri Wahyuni',
              postTestOn: '2018-11-05',
              preTestOn: '2018-11-06',
            },
          },
        ],
      },
    ],
  },
};

/** Both sides of each rule about answers on satisfaction. */
export const satisfactionCases: RuleCases<typeof satisfactionRules> = {
  'evaluation.answer-out-of-range': {
    weight: 'error',
    holds: [{ subject: {} }, forms(['f1', ['time', 1], ['cost', 4]])],
    breaks: [
      {
        ...forms(['f1', ['time', 1], ['cost', 5]], ['f2', ['time', 0]]),
        found: [
          {
            path: ['satisfaction', 0, 'answers', 1, 'answer'],
            params: { form: 1, element: 'cost', answer: 5 },
          },
          {
            path: ['satisfaction', 1, 'answers', 0, 'answer'],
            params: { form: 2, element: 'time', answer: 0 },
          },
        ],
      },
    ],
  },
  'evaluation.element-answered-twice': {
    weight: 'error',
    holds: [{ subject: {} }, forms(['f1', ['time', 1], ['cost', 1]], ['f2', ['time', 1]])],
    breaks: [
      {
        ...forms(['f1', ['time', 1]], ['f2', ['time', 2], ['cost', 2], ['time', 2]]),
        found: [{ path: ['satisfaction', 1, 'answers', 2], params: { form: 2, element: 'time' } }],
      },
    ],
  },
};
