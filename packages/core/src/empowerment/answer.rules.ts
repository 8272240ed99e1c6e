import { rulesFor } from '../kernel/index.js';
import type { EmpowermentAssessment, IndicatorAssessment } from './assessment.js';
import { namedIndicators, type AssessmentContext } from './assessment.context.js';
import { piecesFor, unmetDemands } from './assessment.readings.js';
import { inBothLanguages, type RubricIndicator } from './rubric.js';

const rule = rulesFor<EmpowermentAssessment, AssessmentContext>();

const unknownIndicator = rule({
  code: 'empowerment.unknown-indicator',
  severity: 'error',
  source: 'what a rubric does not ask is not reckoned with',
  *find(assessment, context) {
    const known = namedIndicators(assessment, context);
    if (!known) return;
    for (const field of ['indicators', 'verifications'] as const) {
      for (const [index, { indicatorId }] of (assessment[field] ?? []).entries()) {
        if (known.has(indicatorId)) continue;
        yield { path: [field, index, 'indicatorId'], params: { indicator: indicatorId } };
      }
    }
  },
});

const repeatedIndicator = rule({
  code: 'empowerment.repeated-indicator',
  severity: 'error',
  source: 'of two levels for one indicator nobody can tell which is meant',
  *find({ indicators }) {
    const seen = new Set<string>();
    for (const [index, { indicatorId: indicator }] of indicators.entries()) {
      if (seen.has(indicator)) {
        yield { path: ['indicators', index, 'indicatorId'], params: { indicator } };
      }
      seen.add(indicator);
    }
  },
});

const indicatorMissing = rule({
  code: 'empowerment.indicator-missing',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'missing is not zero',
  *find(assessment, context) {
    for (const [id, { title }] of namedIndicators(assessment, context) ?? []) {
      const isAnswered = assessment.indicators.some(
        ({ indicatorId, level }) => indicatorId === id && level != null,
      );
      if (isAnswered) continue;
      yield { path: ['indicators'], params: { indicator: id, ...inBothLanguages(title) } };
    }
  },
});

const levelOffScale = rule({
  code: 'empowerment.level-off-scale',
  severity: 'error',
  source: 'a level is one of those the rubric describes',
  *find(assessment, context) {
    const known = namedIndicators(assessment, context);
    for (const field of ['indicators', 'verifications'] as const) {
      for (const [index, { indicatorId, level }] of (assessment[field] ?? []).entries()) {
        const indicator = known?.get(indicatorId);
        const scale = indicator?.levels.map((each) => each.level);
        if (!indicator || level == null || scale?.includes(level) === true) continue;
        const allowed = (scale ?? []).map(String);
        const params = { ...inBothLanguages(indicator.title), level, allowed };
        yield { path: [field, index, 'level'], params };
      }
    }
  },
});

const evidenceMissing = rule({
  code: 'empowerment.evidence-missing',
  // The level may be claimed; what is evidenced stays below it, and says so.
  severity: 'warning',
  source: 'the evidence the rubric asks for at a level',
  *find(assessment, context) {
    const known = namedIndicators(assessment, context);
    for (const [index, answer] of assessment.indicators.entries()) {
      const indicator = known?.get(answer.indicatorId);
      if (!indicator) continue;
      for (const params of gaps(indicator, answer)) {
        yield { path: ['indicators', index, 'evidence'], params };
      }
    }
  },
});

/** Rules about the levels given, and the evidence for them. */
export const answerRules = [
  unknownIndicator,
  repeatedIndicator,
  indicatorMissing,
  levelOffScale,
  evidenceMissing,
] as const;

function gaps(indicator: RubricIndicator, { level, evidence }: IndicatorAssessment) {
  const pieces = evidence ?? [];
  if (level == null) return [];
  return unmetDemands(indicator, level, pieces).map((demand) => ({
    ...inBothLanguages(indicator.title),
    level,
    needed: demand.pieces,
    present: piecesFor(demand, pieces),
    kinds: demand.kinds ?? [],
  }));
}
