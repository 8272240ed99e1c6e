import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import {
  aFinding,
  anAnswer,
  anAssessment,
  anIndicator,
  aPiece,
  aRubric,
  aRubricOf,
} from './empowerment.test-support.js';
import {
  rubricHash,
  type AssessedUnit,
  type empowermentAssessmentRules,
  type LevelVerification,
  type RubricIndicator,
} from './index.js';

const rubric = aRubric();
const meeting = { indonesian: 'Musyawarah RW', english: 'RW meetings' };
const pinned = (sha256: string | null) => anAssessment({ rubric: { id: 'r', version: 1, sha256 } });
const otherVersion = { rubric: { id: 'r', version: 2 } };
const unit = (change: Partial<AssessedUnit>) =>
  anAssessment({ unit: { ...anAssessment().unit, ...change } });
const verified = (...findings: readonly LevelVerification[]) =>
  anAssessment({ verifications: [...findings] });
const asking = (change: Partial<RubricIndicator>) => ({ rubric: aRubricOf(anIndicator(change)) });
const inForce = { rubric: aRubric({ inForce: { from: '2019-01-01', until: '2019-12-31' } }) };
const on = (assessedOn: '2018-12-31' | '2019-01-01' | '2019-12-31' | '2020-01-01' | null) =>
  anAssessment({ assessedOn });
const outOfTime = (day: '2018-12-31' | '2020-01-01', limit: '2019-01-01' | '2019-12-31') => ({
  subject: on(day),
  context: inForce,
  found: [{ path: ['assessedOn'], params: { on: day, limit } }],
});
const demanding = asking({
  evidence: [
    { fromLevel: 2, pieces: 1 },
    { fromLevel: 3, pieces: 2, kinds: ['minutes', 'attendance-list'] },
  ],
});
const shown = (level: number | null, ...kinds: readonly ('photo' | 'minutes')[]) =>
  anAssessment({
    indicators: [
      anAnswer({
        level,
        evidence: kinds.map((kind, index) => aPiece({ id: `b${String(index)}`, kind })),
      }),
    ],
  });
const inVillages = ['rt', 'rw', 'dusun'] as const;
const cimahiTengah = { code: '32.77.02', name: 'Cimahi Tengah' };
const twice = aPiece({ kind: 'minutes' });

/** Both sides of each rule about an assessment; the rubric at hand is `aRubric`, unless a case says otherwise. */
export const empowermentAssessmentCases: RuleCases<typeof empowermentAssessmentRules> = {
  'empowerment.other-rubric': {
    weight: 'error',
    holds: [{ subject: anAssessment() }, { subject: anAssessment(otherVersion), context: {} }],
    breaks: [
      {
        subject: anAssessment(otherVersion),
        found: [
          {
            path: ['rubric'],
            params: { named: 'r', namedVersion: 2, given: 'r', version: 1 },
          },
        ],
      },
      {
        subject: anAssessment({ rubric: { id: 's', version: 1 } }),
        found: [
          {
            path: ['rubric'],
            params: { named: 's', namedVersion: 1, given: 'r', version: 1 },
          },
        ],
      },
    ],
  },
  'empowerment.rubric-changed': {
    weight: 'error',
    holds: [
      { subject: pinned(rubricHash(rubric)) },
      { subject: pinned(null) },
      { subject: pinned('abc'), context: {} },
      { subject: pinned('abc'), context: { rubric: aRubric({ version: 2 }) } },
    ],
    breaks: [
      {
        subject: pinned(rubricHash(aRubric({ level: 'rt' }))),
        found: [{ path: ['rubric', 'sha256'], params: { rubric: 'r', version: 1 } }],
      },
    ],
  },
  'empowerment.rubric-not-in-force': {
    weight: 'warning',
    holds: [
      { subject: on('2019-01-01'), context: inForce },
      { subject: on('2019-12-31'), context: inForce },
      { subject: on(null), context: inForce },
      { subject: on('2020-01-01') },
      { subject: on('2020-01-01'), context: { rubric: aRubric({ inForce: {} }) } },
      { subject: on('2020-01-01'), context: {} },
      {
        subject: { ...on('2020-01-01'), ...otherVersion },
        context: inForce,
      },
    ],
    breaks: [outOfTime('2018-12-31', '2019-01-01'), outOfTime('2020-01-01', '2019-12-31')],
  },
  'empowerment.without-assessor': {
    weight: 'error, from publish on',
    holds: [{ subject: anAssessment() }],
    breaks: [
      {
        subject: anAssessment({ assessors: [] }),
        found: [{ path: ['assessors'], params: {} }],
      },
    ],
  },
  'empowerment.unit-of-other-level': {
    weight: 'error',
    holds: [
      { subject: anAssessment() },
      { subject: unit({ level: 'rt' }), context: {} },
      { subject: { ...unit({ level: 'rt' }), ...otherVersion } },
    ],
    breaks: [
      {
        subject: unit({ level: 'village' }),
        found: [{ path: ['unit', 'level'], params: { level: 'village', rubricLevel: 'rw' } }],
      },
    ],
  },
  'empowerment.region-of-other-level': {
    weight: 'error',
    holds: [
      { subject: unit({ level: 'village' }) },
      { subject: unit({ level: 'district', region: cimahiTengah }) },
      { subject: unit({ level: 'regency', region: { code: '32.77', name: 'Kota Cimahi' } }) },
      { subject: unit({ level: 'province', region: { code: '32', name: 'Jawa Barat' } }) },
      ...inVillages.map((level) => ({ subject: unit({ level }) })),
    ],
    breaks: [
      {
        subject: unit({ level: 'district' }),
        found: [
          {
            path: ['unit', 'region'],
            params: { level: 'district', region: 'Baros', needed: 'district' },
          },
        ],
      },
      ...inVillages.map((level) => ({
        subject: unit({ level, region: cimahiTengah }),
        found: [
          {
            path: ['unit', 'region'],
            params: { level, region: 'Cimahi Tengah', needed: 'village' as const },
          },
        ],
      })),
    ],
  },
  'empowerment.unit-unnamed': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: anAssessment() },
      { subject: unit({ number: null, name: 'RW Cibaligo' }) },
      { subject: unit({ level: 'village', number: null }) },
    ],
    breaks: [
      {
        subject: unit({ number: null }),
        found: [{ path: ['unit', 'number'], params: { level: 'rw' } }],
      },
      {
        subject: unit({ level: 'rt', number: null, name: null }),
        found: [{ path: ['unit', 'number'], params: { level: 'rt' } }],
      },
      {
        subject: unit({ level: 'dusun', number: null }),
        found: [{ path: ['unit', 'name'], params: { level: 'dusun' } }],
      },
    ],
  },
  'empowerment.unknown-indicator': {
    weight: 'error',
    holds: [
      { subject: verified(aFinding()) },
      { subject: anAssessment({ indicators: [anAnswer({ indicatorId: 'x' })] }), context: {} },
      {
        subject: anAssessment({
          ...otherVersion,
          indicators: [anAnswer({ indicatorId: 'x' })],
        }),
      },
    ],
    breaks: [
      {
        subject: anAssessment({
          indicators: [anAnswer(), anAnswer({ indicatorId: 'x' })],
          verifications: [aFinding({ indicatorId: 'y' })],
        }),
        found: [
          { path: ['indicators', 1, 'indicatorId'], params: { indicator: 'x' } },
          { path: ['verifications', 0, 'indicatorId'], params: { indicator: 'y' } },
        ],
      },
    ],
  },
  'empowerment.repeated-indicator': {
    weight: 'error',
    holds: [
      { subject: anAssessment({ indicators: [anAnswer(), anAnswer({ indicatorId: 'b' })] }) },
    ],
    breaks: [
      {
        subject: anAssessment({ indicators: [anAnswer(), anAnswer({ level: 3 })] }),
        found: [{ path: ['indicators', 1, 'indicatorId'], params: { indicator: 'a' } }],
      },
    ],
  },
  'empowerment.indicator-missing': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: anAssessment() },
      { subject: anAssessment({ indicators: [] }), context: {} },
      { subject: anAssessment({ ...otherVersion, indicators: [] }) },
    ],
    breaks: [
      {
        subject: anAssessment({ indicators: [anAnswer({ indicatorId: 'b' })] }),
        found: [{ path: ['indicators'], params: { indicator: 'a', ...meeting } }],
      },
      {
        subject: anAssessment({ indicators: [anAnswer({ level: null })] }),
        found: [{ path: ['indicators'], params: { indicator: 'a', ...meeting } }],
      },
    ],
  },
  'empowerment.level-off-scale': {
    weight: 'error',
    holds: [
      { subject: anAssessment({ indicators: [anAnswer({ level: 1 })] }) },
      { subject: anAssessment({ indicators: [anAnswer({ level: 3 })] }) },
      { subject: anAssessment({ indicators: [anAnswer({ level: null })] }) },
      { subject: anAssessment({ indicators: [anAnswer({ indicatorId: 'x', level: 9 })] }) },
      { subject: anAssessment({ indicators: [anAnswer({ level: 9 })] }), context: {} },
    ],
    breaks: [
      {
        subject: anAssessment({
          indicators: [anAnswer({ level: 0 })],
          verifications: [aFinding(), aFinding({ level: 4 })],
        }),
        found: [
          {
            path: ['indicators', 0, 'level'],
            params: { ...meeting, level: 0, allowed: ['1', '2', '3'] },
          },
          {
            path: ['verifications', 1, 'level'],
            params: { ...meeting, level: 4, allowed: ['1', '2', '3'] },
          },
        ],
      },
    ],
  },
  'empowerment.evidence-missing': {
    weight: 'warning',
    holds: [
      { subject: shown(3) },
      { subject: shown(1), context: demanding },
      { subject: shown(2, 'photo'), context: demanding },
      { subject: shown(3, 'minutes', 'minutes'), context: demanding },
      { subject: shown(null), context: demanding },
      {
        subject: anAssessment({ indicators: [anAnswer({ indicatorId: 'x' })] }),
        context: demanding,
      },
      { subject: shown(3), context: {} },
      {
        subject: shown(2, 'photo'),
        context: asking({ evidence: [{ fromLevel: 1, pieces: 1, kinds: [] }] }),
      },
    ],
    breaks: [
      {
        subject: shown(2),
        context: demanding,
        found: [
          {
            path: ['indicators', 0, 'evidence'],
            params: { ...meeting, level: 2, needed: 1, present: 0, kinds: [] },
          },
        ],
      },
      {
        subject: shown(3, 'photo', 'minutes'),
        context: demanding,
        found: [
          {
            path: ['indicators', 0, 'evidence'],
            params: {
              ...meeting,
              level: 3,
              needed: 2,
              present: 1,
              kinds: ['minutes', 'attendance-list'],
            },
          },
        ],
      },
      // The same piece twice is one.
      {
        subject: anAssessment({ indicators: [anAnswer({ level: 3, evidence: [twice, twice] })] }),
        context: asking({ evidence: [{ fromLevel: 3, pieces: 2 }] }),
        found: [
          {
            path: ['indicators', 0, 'evidence'],
            params: { ...meeting, level: 3, needed: 2, present: 1, kinds: [] },
          },
        ],
      },
    ],
  },
  'empowerment.verified-by-assessor': {
    weight: 'error',
    holds: [
      { subject: anAssessment() },
      { subject: verified(aFinding()) },
      {
        subject: anAssessment({
          assessors: [{ by: 'Siti', role: 'Fasilitator' }],
          verifications: [aFinding({ role: 'Fasilitator' })],
        }),
      },
    ],
    breaks: [
      {
        subject: anAssessment({
          assessors: [{ by: 'Siti' }, { by: 'Ketua RW 05', role: 'Kader' }],
          verifications: [
            aFinding(),
            aFinding({ by: 'SITI' }),
            aFinding({ role: 'Ketua RW 05' }),
            aFinding({ by: 'kader' }),
          ],
        }),
        found: [
          { path: ['verifications', 1, 'by'], params: { by: 'SITI' } },
          { path: ['verifications', 2, 'by'], params: { by: 'Wati' } },
          { path: ['verifications', 3, 'by'], params: { by: 'kader' } },
        ],
      },
    ],
  },
  'empowerment.verifier-not-named': {
    weight: 'error',
    holds: [
      { subject: verified(aFinding()) },
      { subject: verified(aFinding()), context: asking({ verifiers: [] }) },
      { subject: verified(aFinding({ by: 'lurah' })), context: asking({ verifiers: ['Lurah'] }) },
      {
        subject: verified(aFinding({ role: 'Lurah' })),
        context: asking({ verifiers: ['Camat', 'Lurah'] }),
      },
      {
        subject: verified(aFinding({ indicatorId: 'x' })),
        context: asking({ verifiers: ['Lurah'] }),
      },
      { subject: verified(aFinding()), context: {} },
    ],
    breaks: [
      {
        subject: verified(aFinding({ role: 'Kader' })),
        context: asking({ verifiers: ['Camat', 'Lurah'] }),
        found: [
          {
            path: ['verifications', 0, 'role'],
            params: { ...meeting, by: 'Wati', verifiers: ['Camat', 'Lurah'] },
          },
        ],
      },
    ],
  },
  'empowerment.verified-above-claim': {
    weight: 'warning',
    holds: [
      { subject: verified(aFinding()) },
      { subject: verified(aFinding({ indicatorId: 'b', level: 3 })) },
      {
        subject: anAssessment({
          indicators: [anAnswer({ level: null })],
          verifications: [aFinding()],
        }),
      },
    ],
    breaks: [
      {
        subject: verified(aFinding({ level: 3 })),
        found: [
          {
            path: ['verifications', 0, 'level'],
            params: { by: 'Wati', level: 3, claimed: 2 },
          },
        ],
      },
    ],
  },
};
