import {
  checkRules,
  compareFractions,
  rulesFor,
  type CalendarDate,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { assessmentRules } from './assessment.rules.js';
import { hasLearnt, judgesLearning } from './evaluation.conditions.js';
import { namesOf, type EvaluationContext } from './evaluation.context.js';
import type { Evaluation } from './evaluation.js';
import { satisfactionRules } from './satisfaction.rules.js';
import { scoreRules } from './score.rules.js';

const rule = rulesFor<Evaluation, EvaluationContext>();

const duplicateId = rule({
  code: 'evaluation.duplicate-id',
  severity: 'error',
  source: 'a unit, a result and a form are listed once',
  *find(evaluation) {
    for (const list of ['units', 'assessments', 'scores', 'satisfaction'] as const) {
      const seen = new Set<string>();
      for (const [index, { id }] of (evaluation[list] ?? []).entries()) {
        if (seen.has(id)) yield { path: [list, index, 'id'], params: { id } };
        seen.add(id);
      }
    }
  },
});

const unknownParticipant = rule({
  code: 'evaluation.unknown-participant',
  severity: 'error',
  source: 'common sense',
  *find(evaluation, { participants }) {
    if (participants === undefined) return;
    const known = new Set(participants.map(({ id }) => id));
    for (const list of ['assessments', 'scores'] as const) {
      for (const [index, { participantId }] of (evaluation[list] ?? []).entries()) {
        if (known.has(participantId)) continue;
        const path = [list, index, 'participantId'];
        yield { path, params: { participant: participantId } };
      }
    }
    for (const [index, id] of (evaluation.passed ?? []).entries()) {
      if (!known.has(id)) yield { path: ['passed', index], params: { participant: id } };
    }
  },
});

const beforeTraining = rule({
  code: 'evaluation.before-training',
  severity: 'error',
  source: 'common sense; a pre-test may come before the training',
  *find(evaluation, context) {
    const { training } = context;
    if (training?.dates.status !== 'exact') return;
    const { startsOn } = training.dates;
    const nameOf = namesOf(context);
    for (const { path, participantId, what, date } of datedResults(evaluation)) {
      if (date == null || date >= startsOn) continue;
      yield { path, params: { participant: nameOf(participantId), what, date, startsOn } };
    }
  },
});

const passedWithoutResult = rule({
  code: 'evaluation.passed-without-result',
  severity: 'error',
  source: 'Permenaker 6/2025 art. 33; what passing asks for is the pass rule’s',
  *find(evaluation, context) {
    if (!judgesLearning(evaluation)) return;
    const nameOf = namesOf(context);
    for (const [index, id] of (evaluation.passed ?? []).entries()) {
      const isProven = hasLearnt(id, evaluation);
      if (isProven === true) continue;
      const because: 'open' | 'failed' = isProven === null ? 'open' : 'failed';
      yield { path: ['passed', index], params: { participant: nameOf(id), because } };
    }
  },
});

const passScoreOutOfRange = rule({
  code: 'evaluation.pass-score-out-of-range',
  severity: 'error',
  source: 'a share of nothing asks nothing, a share above the whole cannot be reached',
  *find({ passRule }) {
    const minimum = passRule?.minimumScore;
    if (minimum == null) return;
    const { numerator, denominator } = minimum;
    const exceedsWhole = compareFractions(minimum, { numerator: 1, denominator: 1 }) > 0;
    if (numerator > 0 && !exceedsWhole) return;
    yield { path: ['passRule', 'minimumScore'], params: { numerator, denominator } };
  },
});

/** Every rule about an evaluation. */
export const evaluationRules = [
  duplicateId,
  unknownParticipant,
  beforeTraining,
  passedWithoutResult,
  passScoreOutOfRange,
  ...assessmentRules,
  ...scoreRules,
  ...satisfactionRules,
] as const;

/** What the rules of the stage find in an evaluation; paths begin with its field. */
export function checkEvaluation(
  evaluation: Evaluation,
  context: EvaluationContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(evaluationRules, evaluation, context, stage);
}

/** A result that cannot come before the training. */
interface DatedResult {
  readonly path: readonly (string | number)[];
  readonly participantId: string;
  readonly what: 'assessment' | 'post-test' | 'final';
  readonly date: CalendarDate | null | undefined;
}

function* datedResults({ assessments, scores }: Evaluation): Generator<DatedResult> {
  for (const [index, { participantId, assessedOn }] of (assessments ?? []).entries()) {
    const path = ['assessments', index, 'assessedOn'];
    yield { path, participantId, what: 'assessment', date: assessedOn };
  }
  for (const [index, { participantId, test, takenOn }] of (scores ?? []).entries()) {
    if (test === 'pre-test') continue;
    yield { path: ['scores', index, 'takenOn'], participantId, what: test, date: takenOn };
  }
}
