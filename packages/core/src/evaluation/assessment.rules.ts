import { rulesFor } from '../kernel/index.js';
import { competenceUnits } from './evaluation.competence.js';
import { namesOf, type EvaluationContext } from './evaluation.context.js';
import type { CompetenceAssessment, Evaluation } from './evaluation.js';
import { passRuleOf } from './pass-rules.js';

const rule = rulesFor<Evaluation, EvaluationContext>();

const unknownUnit = rule({
  code: 'evaluation.unknown-unit',
  severity: 'error',
  source: 'common sense',
  *find({ units, assessments }) {
    if (units == null) return;
    const known = new Set(units.map(({ id }) => id));
    for (const [index, { unitId }] of (assessments ?? []).entries()) {
      if (known.has(unitId)) continue;
      yield { path: ['assessments', index, 'unitId'], params: { unit: unitId } };
    }
  },
});

const tooManyAttempts = rule({
  code: 'evaluation.too-many-attempts',
  severity: 'error',
  source:
    'Permenaker 6/2025 art. 33: at most three assessments per unit; the number is the pass rule’s',
  *find(evaluation, context) {
    const { maximumAttempts: maximum } = passRuleOf(evaluation);
    if (maximum == null) return;
    for (const { index, assessment, params } of assessments(evaluation, context)) {
      const { attempt } = assessment;
      if (attempt <= maximum) continue;
      yield { path: ['assessments', index, 'attempt'], params: { ...params, attempt, maximum } };
    }
  },
});

const attemptRepeated = rule({
  code: 'evaluation.attempt-repeated',
  severity: 'error',
  source: 'one result per assessment',
  *find(evaluation, context) {
    for (const { index, assessment, others, params } of assessments(evaluation, context)) {
      const { attempt } = assessment;
      const isRepeated = others.some(
        (each) => each.index < index && each.assessment.attempt === attempt,
      );
      if (!isRepeated) continue;
      yield { path: ['assessments', index, 'attempt'], params: { ...params, attempt } };
    }
  },
});

const attemptsOutOfOrder = rule({
  code: 'evaluation.attempts-out-of-order',
  severity: 'error',
  source: 'common sense',
  *find(evaluation, context) {
    for (const { index, assessment, others, params } of assessments(evaluation, context)) {
      const { attempt, assessedOn } = assessment;
      if (assessedOn == null) continue;
      const later = others
        .map((each) => each.assessment)
        .find(
          ({ attempt: other, assessedOn: on }) => other < attempt && on != null && on > assessedOn,
        );
      if (later?.assessedOn == null) continue;
      const dates = { assessedOn, earlier: later.attempt, earlierOn: later.assessedOn };
      yield {
        path: ['assessments', index, 'assessedOn'],
        params: { ...params, attempt, ...dates },
      };
    }
  },
});

const reassessedAlthoughCompetent = rule({
  code: 'evaluation.reassessed-although-competent',
  severity: 'warning',
  source: 'assessed anew is who was not yet competent: Permenaker 6/2025 art. 33',
  *find(evaluation, context) {
    for (const { index, assessment, others, params } of assessments(evaluation, context)) {
      const { attempt } = assessment;
      const before = others.some(
        (each) => each.assessment.result === 'competent' && each.assessment.attempt < attempt,
      );
      if (before) yield { path: ['assessments', index], params: { ...params, attempt } };
    }
  },
});

/** Rules about assessments of competence. */
export const assessmentRules = [
  unknownUnit,
  tooManyAttempts,
  attemptRepeated,
  attemptsOutOfOrder,
  reassessedAlthoughCompetent,
] as const;

/** An assessment in its place in the list. */
interface Placed {
  readonly index: number;
  readonly assessment: CompetenceAssessment;
}

/** Each assessment with all of the same participant in the same unit, itself included. */
function assessments(evaluation: Evaluation, context: EvaluationContext) {
  const nameOf = namesOf(context);
  const titles = new Map(competenceUnits(evaluation).map(({ id, title }) => [id, title]));
  const series = new Map<string, Placed[]>();
  return (evaluation.assessments ?? []).map((assessment, index) => {
    const { participantId, unitId } = assessment;
    const placed = { index, assessment };
    const others = series.get(`${participantId}|${unitId}`) ?? [];
    series.set(`${participantId}|${unitId}`, others);
    others.push(placed);
    const params = { participant: nameOf(participantId), unit: titles.get(unitId) ?? unitId };
    return { ...placed, others, params };
  });
}
