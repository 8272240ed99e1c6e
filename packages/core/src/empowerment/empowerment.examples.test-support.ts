import { wholeEvidence } from '../review/review.examples.test-support.js';
import {
  aDomain,
  aFinding,
  anAssessment,
  anIndicator,
  aRubric,
} from './empowerment.test-support.js';
import { rubricHash, type EmpowermentAssessment, type EmpowermentRubric } from './index.js';

const indicator = anIndicator({
  evidence: [
    { fromLevel: 2, pieces: 1 },
    { fromLevel: 3, pieces: 2, kinds: ['minutes', 'photo'] },
  ],
  verifiers: ['Lurah'],
});

/** A rubric that fills in every field, and against which no rule has anything. */
export const wholeRubric: EmpowermentRubric = aRubric({
  version: 2,
  inForce: { from: '2019-01-01', until: '2021-12-31' },
  replacesVersion: 1,
  domains: [aDomain({ indicators: [indicator] })],
});

/** An assessment under it that fills in every field, and against which no rule has anything. */
export const wholeAssessment: EmpowermentAssessment = anAssessment({
  rubric: { id: 'r', version: 2, sha256: rubricHash(wholeRubric) },
  unit: {
    level: 'rw',
    region: { code: '32.77.02.1001', name: 'Baros' },
    number: 5,
    name: 'RW 05',
  },
  assessedOn: '2019-11-18',
  assessors: [{ by: 'Siti', role: 'Tim pelaksana RW' }],
  indicators: [
    { indicatorId: 'a', level: 2, evidence: [wholeEvidence], note: 'Musyawarah bulan Maret' },
  ],
  verifications: [aFinding({ role: 'Lurah', remarks: 'Sesuai berita acara' })],
});

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  rubricWordingSchema: [wholeRubric.title],
  rubricShareSchema: [indicator.weight],
  rubricLevelSchema: indicator.levels,
  evidenceDemandSchema: indicator.evidence ?? [],
  rubricIndicatorSchema: [indicator],
  rubricDomainSchema: wholeRubric.domains,
  rubricBandSchema: wholeRubric.bands,
  empowermentRubricSchema: [wholeRubric],
  assessedUnitSchema: [wholeAssessment.unit],
  indicatorAssessmentSchema: wholeAssessment.indicators,
  levelVerificationSchema: wholeAssessment.verifications ?? [],
  empowermentAssessmentSchema: [wholeAssessment],
};
