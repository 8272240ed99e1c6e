import type { Evidence } from '../review/index.js';
import type {
  EmpowermentAssessment,
  EmpowermentRubric,
  IndicatorAssessment,
  LevelVerification,
  RubricDomain,
  RubricIndicator,
  RubricLevel,
} from './index.js';

/** A level of a scale, described. */
export function aLevel(level: number, points: number): RubricLevel {
  return {
    level,
    points,
    description: { id: `Keadaan ${String(level)}`, en: `State ${String(level)}` },
  };
}

/** An indicator with the levels 1, 2, 3 for 0, 50, 100 points, which asks for no evidence. */
export function anIndicator(change: Partial<RubricIndicator> = {}): RubricIndicator {
  return {
    id: 'a',
    title: { id: 'Musyawarah RW', en: 'RW meetings' },
    weight: { numerator: 1, denominator: 1 },
    levels: [aLevel(1, 0), aLevel(2, 50), aLevel(3, 100)],
    ...change,
  };
}

/** A domain with one indicator, which is the whole. */
export function aDomain(change: Partial<RubricDomain> = {}): RubricDomain {
  return {
    id: 'd',
    title: { id: 'Perencanaan', en: 'Planning' },
    weight: { numerator: 1, denominator: 1 },
    indicators: [anIndicator()],
    ...change,
  };
}

/** A rubric of one domain, against which no rule has anything. */
export function aRubric(change: Partial<EmpowermentRubric> = {}): EmpowermentRubric {
  return {
    id: 'r',
    version: 1,
    title: { id: 'Rubrik', en: 'Rubric' },
    level: 'rw',
    basis: 'house-rule',
    citation: { source: 'contoh', confidence: 'memory' },
    domains: [aDomain()],
    bands: [
      { id: 'low', title: { id: 'Rendah', en: 'Low' }, from: { numerator: 0, denominator: 1 } },
      { id: 'high', title: { id: 'Tinggi', en: 'High' }, from: { numerator: 1, denominator: 2 } },
    ],
    ...change,
  };
}

/** A rubric of one domain with these indicators of equal weight. */
export function aRubricOf(...indicators: readonly RubricIndicator[]): EmpowermentRubric {
  const weight = { numerator: 1, denominator: indicators.length };
  return aRubric({
    domains: [aDomain({ indicators: indicators.map((each) => ({ ...each, weight })) })],
  });
}

/** A photo of what was reached. */
export function aPiece(change: Partial<Evidence> = {}): Evidence {
  return { id: 'b1', kind: 'photo', label: 'Musyawarah', ...change };
}

/** An indicator found at its second level. */
export function anAnswer(change: Partial<IndicatorAssessment> = {}): IndicatorAssessment {
  return { indicatorId: 'a', level: 2, ...change };
}

/** That level confirmed by somebody else, so many minutes after eight. */
export function aFinding(change: Partial<LevelVerification> = {}, minute = 0): LevelVerification {
  return {
    id: 'v1',
    indicatorId: 'a',
    level: 2,
    by: 'Wati',
    at: `2019-11-20T01:${String(minute).padStart(2, '0')}:00.000Z`,
    ...change,
  };
}

/** An assessment of one RW under `aRubric`, against which no rule has anything. */
export function anAssessment(change: Partial<EmpowermentAssessment> = {}): EmpowermentAssessment {
  return {
    id: 'n1',
    rubric: { id: 'r', version: 1 },
    unit: { level: 'rw', region: { code: '32.77.02.1001', name: 'Baros' }, number: 5 },
    year: 2019,
    assessors: [{ by: 'Siti' }],
    indicators: [anAnswer()],
    ...change,
  };
}
