import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { answerRules } from './answer.rules.js';
import { hasSameContent, namesRubric, type EmpowermentAssessment } from './assessment.js';
import { levelVerificationRules } from './level-verification.rules.js';
import { namedRubric, type AssessmentContext } from './assessment.context.js';
import { assessedUnitRules } from './unit.rules.js';

const rule = rulesFor<EmpowermentAssessment, AssessmentContext>();

const otherRubric = rule({
  code: 'empowerment.other-rubric',
  severity: 'error',
  source: 'a level means something only in the rubric it was given under',
  *find(assessment, { rubric }) {
    if (!rubric || namesRubric(assessment, rubric)) return;
    const { id, version } = assessment.rubric;
    const params = { named: id, namedVersion: version, given: rubric.id, version: rubric.version };
    yield { path: ['rubric'], params };
  },
});

const rubricChanged = rule({
  code: 'empowerment.rubric-changed',
  severity: 'error',
  source: 'an old result is recomputed under the version it was made with',
  *find(assessment, context) {
    const rubric = namedRubric(assessment, context);
    if (!rubric || hasSameContent(assessment, rubric)) return;
    const { id, version } = rubric;
    yield { path: ['rubric', 'sha256'], params: { rubric: id, version } };
  },
});

const rubricNotInForce = rule({
  code: 'empowerment.rubric-not-in-force',
  severity: 'warning',
  source: 'a rule is asked about its own time',
  *find(assessment, context) {
    const { assessedOn: on } = assessment;
    if (on == null) return;
    const { from, until } = namedRubric(assessment, context)?.inForce ?? {};
    const isEarly = from != null && on < from;
    const isLate = until != null && on > until;
    if (isEarly || isLate) {
      yield { path: ['assessedOn'], params: { on, limit: (isEarly ? from : until) ?? on } };
    }
  },
});

const withoutAssessor = rule({
  code: 'empowerment.without-assessor',
  severity: 'error',
  from: 'publish',
  source: 'who may verify can only be told where it is known who assessed',
  *find({ assessors }) {
    if (assessors.length === 0) yield { path: ['assessors'], params: {} };
  },
});

/** Whether an assessment was made with the rubric at hand, so that its levels can be read. */
export const sameRubricRules = [otherRubric, rubricChanged] as const;

/** Every rule about an assessment. */
export const empowermentAssessmentRules = [
  ...sameRubricRules,
  rubricNotInForce,
  withoutAssessor,
  ...assessedUnitRules,
  ...answerRules,
  ...levelVerificationRules,
] as const;

/** What the rules of the stage find in an assessment. */
export function checkEmpowermentAssessment(
  assessment: EmpowermentAssessment,
  context: AssessmentContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(empowermentAssessmentRules, assessment, context, stage);
}
