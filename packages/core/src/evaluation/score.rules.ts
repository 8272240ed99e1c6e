import { rulesFor, type CalendarDate } from '../kernel/index.js';
import { namesOf, type EvaluationContext } from './evaluation.context.js';
import type { Evaluation } from './evaluation.js';

const rule = rulesFor<Evaluation, EvaluationContext>();

const scoreAboveMaximum = rule({
  code: 'evaluation.score-above-maximum',
  severity: 'error',
  source: 'common sense',
  *find({ scores }, context) {
    const nameOf = namesOf(context);
    for (const [index, { participantId, test, points, maximum }] of (scores ?? []).entries()) {
      if (points <= maximum) continue;
      const params = { participant: nameOf(participantId), test, points, maximum };
      yield { path: ['scores', index, 'points'], params };
    }
  },
});

const negativeScore = rule({
  code: 'evaluation.negative-score',
  severity: 'error',
  source: 'common sense',
  *find({ scores }, context) {
    const nameOf = namesOf(context);
    for (const [index, { participantId, test, points }] of (scores ?? []).entries()) {
      if (points >= 0) continue;
      const params = { participant: nameOf(participantId), test, points };
      yield { path: ['scores', index, 'points'], params };
    }
  },
});

const testRepeated = rule({
  code: 'evaluation.test-repeated',
  severity: 'error',
  source: 'one result of a test per person',
  *find({ scores }, context) {
    const nameOf = namesOf(context);
    const seen = new Set<string>();
    for (const [index, { participantId, test }] of (scores ?? []).entries()) {
      const key = `${participantId}|${test}`;
      if (seen.has(key)) {
        yield { path: ['scores', index], params: { participant: nameOf(participantId), test } };
      }
      seen.add(key);
    }
  },
});

const maximaDiffer = rule({
  code: 'evaluation.maxima-differ',
  severity: 'warning',
  source: 'normalised gain (Hake 1998): both tests on one scale',
  *find({ scores }) {
    const paired = (scores ?? []).filter(({ test }) => test !== 'final');
    const maxima = [...new Set(paired.map(({ maximum }) => maximum))].sort((a, b) => a - b);
    if (maxima.length > 1) yield { path: ['scores'], params: { maxima: maxima.map(String) } };
  },
});

const postTestBeforePreTest = rule({
  code: 'evaluation.post-test-before-pre-test',
  severity: 'error',
  source: 'common sense',
  *find({ scores }, context) {
    const nameOf = namesOf(context);
    const preTests = new Map<string, CalendarDate>();
    for (const { participantId, test, takenOn } of scores ?? []) {
      if (test === 'pre-test' && takenOn != null) preTests.set(participantId, takenOn);
    }
    for (const [index, { participantId, test, takenOn }] of (scores ?? []).entries()) {
      const preTestOn = preTests.get(participantId);
      if (test !== 'post-test' || takenOn == null || preTestOn === undefined) continue;
      if (takenOn >= preTestOn) continue;
      const params = { participant: nameOf(participantId), postTestOn: takenOn, preTestOn };
      yield { path: ['scores', index, 'takenOn'], params };
    }
  },
});

/** Rules about what participants reached in tests. */
export const scoreRules = [
  scoreAboveMaximum,
  negativeScore,
  testRepeated,
  maximaDiffer,
  postTestBeforePreTest,
] as const;
