import { rulesFor } from '../kernel/index.js';
import type { EmpowermentAssessment } from './assessment.js';
import { namedIndicators, type AssessmentContext } from './assessment.context.js';
import { isByAssessor, mayVerify } from './assessment.readings.js';

import { inBothLanguages } from './rubric.js';

const rule = rulesFor<EmpowermentAssessment, AssessmentContext>();

const verifiedByAssessor = rule({
  code: 'empowerment.verified-by-assessor',
  severity: 'error',
  source: 'who gives a level does not verify it',
  *find(assessment) {
    for (const [index, verification] of (assessment.verifications ?? []).entries()) {
      if (!isByAssessor(verification, assessment)) continue;
      yield { path: ['verifications', index, 'by'], params: { by: verification.by } };
    }
  },
});

const verifierNotNamed = rule({
  code: 'empowerment.verifier-not-named',
  severity: 'error',
  source: 'the rubric names who may verify an indicator',
  *find(assessment, context) {
    const known = namedIndicators(assessment, context);
    for (const [index, verification] of (assessment.verifications ?? []).entries()) {
      const indicator = known?.get(verification.indicatorId);
      if (!indicator || mayVerify(verification, indicator)) continue;
      const verifiers = indicator.verifiers ?? [];
      const params = { ...inBothLanguages(indicator.title), by: verification.by, verifiers };
      yield { path: ['verifications', index, 'role'], params };
    }
  },
});

const verifiedAboveClaim = rule({
  code: 'empowerment.verified-above-claim',
  severity: 'warning',
  source: 'what is verified is never more than what is claimed',
  *find({ indicators, verifications }) {
    for (const [index, { indicatorId, level, by }] of (verifications ?? []).entries()) {
      const claimed = indicators.find((each) => each.indicatorId === indicatorId)?.level;
      if (claimed == null || level <= claimed) continue;
      yield { path: ['verifications', index, 'level'], params: { by, level, claimed } };
    }
  },
});

/** Rules about who verified what. */
export const levelVerificationRules = [
  verifiedByAssessor,
  verifierNotNamed,
  verifiedAboveClaim,
] as const;
