import type { Fraction, IssuePath } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aDomain, aLevel, anIndicator, aRubric } from './empowerment.test-support.js';
import { rubricHash, type empowermentRubricRules, type RubricIndicator } from './index.js';

const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });
const domains = (...weights: readonly Fraction[]) =>
  aRubric({
    domains: weights.map((weight, index) => aDomain({ id: `d${String(index)}`, weight })),
  });
const indicators = (...weights: readonly Fraction[]) =>
  aRubric({
    domains: [
      aDomain({
        indicators: weights.map((weight, index) =>
          anIndicator({ id: `a${String(index)}`, weight }),
        ),
      }),
    ],
  });
const withIndicator = (change: Partial<RubricIndicator>) =>
  aRubric({ domains: [aDomain({ indicators: [anIndicator(change)] })] });
const bands = (...starts: readonly Fraction[]) =>
  aRubric({
    bands: starts.map((from, index) => ({
      id: `k${String(index)}`,
      title: { id: `Kelas ${String(index)}`, en: `Class ${String(index)}` },
      from,
    })),
  });
const classNamed = (index: number) => ({
  indonesian: `Kelas ${String(index)}`,
  english: `Class ${String(index)}`,
});
const planning = { indonesian: 'Perencanaan', english: 'Planning' };
const meeting = { indonesian: 'Musyawarah RW', english: 'RW meetings' };
const at = (...path: IssuePath): IssuePath => ['domains', 0, 'indicators', 0, ...path];
const inForce = (from: '2019-01-01' | null, until: '2018-12-31' | '2019-01-01' | null) =>
  aRubric({ inForce: { from, until } });
const cited = (basis: 'regulation' | 'publication', confidence: 'read' | 'weak' | 'memory') =>
  aRubric({ basis, citation: { source: 'Perwal 12/2018', confidence } });
const unread = {
  found: [{ path: ['citation', 'confidence'], params: { cited: 'Perwal 12/2018' } }],
};

/** Both sides of each rule about a rubric. */
export const empowermentRubricCases: RuleCases<typeof empowermentRubricRules> = {
  'empowerment.repeated-id': {
    weight: 'error',
    holds: [
      { subject: aRubric() },
      // A domain, an indicator and a class may be called the same.
      {
        subject: aRubric({
          domains: [aDomain({ id: 'x', indicators: [anIndicator({ id: 'x' })] })],
          bands: [{ id: 'x', title: { id: 'Rendah' }, from: share(0, 1) }],
        }),
      },
    ],
    breaks: [
      {
        subject: aRubric({
          domains: [
            aDomain({ indicators: [anIndicator(), anIndicator({ id: 'b' })] }),
            aDomain({ indicators: [anIndicator({ id: 'c' }), anIndicator()] }),
          ],
          bands: [...aRubric().bands, ...aRubric().bands.slice(1)],
        }),
        found: [
          { path: ['domains', 1, 'id'], params: { kind: 'domain', id: 'd' } },
          {
            path: ['domains', 1, 'indicators', 1, 'id'],
            params: { kind: 'indicator', id: 'a' },
          },
          { path: ['bands', 2, 'id'], params: { kind: 'band', id: 'high' } },
        ],
      },
    ],
  },
  'empowerment.without-indicators': {
    weight: 'error; warning in a draft',
    holds: [{ subject: aRubric() }],
    breaks: [
      {
        subject: aRubric({ domains: [] }),
        found: [{ path: ['domains'], params: { indonesian: '', english: '' } }],
      },
      {
        subject: aRubric({ domains: [aDomain(), aDomain({ indicators: [] })] }),
        found: [{ path: ['domains', 1, 'indicators'], params: planning }],
      },
    ],
  },
  'empowerment.weight-not-positive': {
    weight: 'error',
    holds: [{ subject: domains(share(1, 1_000_000)) }],
    breaks: [
      {
        subject: domains(share(1, 1), share(0, 1)),
        found: [{ path: ['domains', 1, 'weight'], params: planning }],
      },
      {
        subject: indicators(share(0, 3)),
        found: [{ path: at('weight'), params: meeting }],
      },
    ],
  },
  'empowerment.weights-do-not-add-up': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: domains(share(20, 100), share(1, 3), share(7, 15)) },
      { subject: indicators(share(1, 3), share(1, 3), share(1, 3)) },
      { subject: aRubric({ domains: [] }) },
      { subject: aRubric({ domains: [aDomain({ indicators: [] })] }) },
    ],
    breaks: [
      {
        subject: domains(share(33, 100), share(33, 100), share(33, 100)),
        found: [
          {
            path: ['domains'],
            params: { indonesian: '', english: '', sum: '99/100', percent: 99 },
          },
        ],
      },
      {
        subject: indicators(share(1, 2), share(500_001, 1_000_000)),
        found: [
          {
            path: ['domains', 0, 'indicators'],
            params: { ...planning, sum: '1000001/1000000', percent: 100 },
          },
        ],
      },
    ],
  },
  'empowerment.too-few-levels': {
    weight: 'error; warning in a draft',
    holds: [{ subject: withIndicator({ levels: [aLevel(0, 0), aLevel(1, 100)] }) }],
    breaks: [
      {
        subject: withIndicator({ levels: [aLevel(1, 100)] }),
        found: [{ path: at('levels'), params: { ...meeting, levels: 1 } }],
      },
    ],
  },
  'empowerment.levels-out-of-order': {
    weight: 'error',
    holds: [{ subject: withIndicator({ levels: [aLevel(0, 0), aLevel(1, 50), aLevel(5, 100)] }) }],
    breaks: [
      {
        subject: withIndicator({
          levels: [aLevel(1, 0), aLevel(2, 20), aLevel(2, 50), aLevel(1, 100)],
        }),
        found: [
          { path: at('levels', 2, 'level'), params: { ...meeting, level: 2, previous: 2 } },
          { path: at('levels', 3, 'level'), params: { ...meeting, level: 1, previous: 2 } },
        ],
      },
    ],
  },
  'empowerment.points-fall': {
    weight: 'error',
    holds: [{ subject: withIndicator({ levels: [aLevel(1, 50), aLevel(2, 50), aLevel(3, 51)] }) }],
    breaks: [
      {
        subject: withIndicator({ levels: [aLevel(1, 50), aLevel(2, 49), aLevel(3, 100)] }),
        found: [
          {
            path: at('levels', 1, 'points'),
            params: { ...meeting, level: 2, points: 49, previous: 50 },
          },
        ],
      },
    ],
  },
  'empowerment.scale-stops-short': {
    weight: 'warning',
    holds: [
      { subject: withIndicator({ levels: [aLevel(1, 20), aLevel(2, 100)] }) },
      { subject: withIndicator({ levels: [] }) },
    ],
    breaks: [
      {
        subject: withIndicator({ levels: [aLevel(1, 20), aLevel(2, 99)] }),
        found: [{ path: at('levels', 1, 'points'), params: { ...meeting, points: 99 } }],
      },
    ],
  },
  'empowerment.evidence-from-no-level': {
    weight: 'error',
    holds: [
      { subject: withIndicator({ evidence: [{ fromLevel: 1, pieces: 1 }] }) },
      { subject: withIndicator({ evidence: [{ fromLevel: 3, pieces: 9 }] }) },
      { subject: withIndicator({ evidence: null }) },
    ],
    breaks: [
      {
        subject: withIndicator({
          evidence: [
            { fromLevel: 0, pieces: 1 },
            { fromLevel: 2, pieces: 1 },
            { fromLevel: 4, pieces: 1 },
          ],
        }),
        found: [
          { path: at('evidence', 0, 'fromLevel'), params: { ...meeting, level: 0 } },
          { path: at('evidence', 2, 'fromLevel'), params: { ...meeting, level: 4 } },
        ],
      },
    ],
  },
  'empowerment.without-bands': {
    weight: 'error; warning in a draft',
    holds: [{ subject: bands(share(0, 1)) }],
    breaks: [{ subject: bands(), found: [{ path: ['bands'], params: {} }] }],
  },
  'empowerment.bands-begin-above-zero': {
    weight: 'error',
    holds: [{ subject: bands(share(0, 7), share(1, 7)) }, { subject: bands() }],
    breaks: [
      {
        subject: bands(share(1, 1_000_000)),
        found: [
          {
            path: ['bands', 0, 'from'],
            params: { ...classNamed(0), numerator: 1, denominator: 1_000_000 },
          },
        ],
      },
    ],
  },
  'empowerment.bands-out-of-order': {
    weight: 'error',
    holds: [{ subject: bands(share(0, 1), share(1, 3), share(334, 1000)) }],
    breaks: [
      {
        subject: bands(share(0, 1), share(1, 2), share(50, 100), share(1, 3)),
        found: [2, 3].map((index) => ({
          path: ['bands', index, 'from'],
          params: {
            ...classNamed(index),
            previousIndonesian: `Kelas ${String(index - 1)}`,
            previousEnglish: `Class ${String(index - 1)}`,
          },
        })),
      },
    ],
  },
  'empowerment.band-out-of-reach': {
    weight: 'error',
    holds: [{ subject: bands(share(0, 1), share(100, 100)) }],
    breaks: [
      {
        subject: bands(share(0, 1), share(101, 100)),
        found: [
          {
            path: ['bands', 1, 'from'],
            params: { ...classNamed(1), numerator: 101, denominator: 100 },
          },
        ],
      },
    ],
  },
  'empowerment.unverified-as-regulation': {
    weight: 'error',
    holds: [{ subject: cited('regulation', 'read') }, { subject: cited('publication', 'memory') }],
    breaks: [
      { subject: cited('regulation', 'weak'), ...unread },
      { subject: cited('regulation', 'memory'), ...unread },
    ],
  },
  'empowerment.ends-before-in-force': {
    weight: 'error',
    holds: [
      { subject: inForce('2019-01-01', '2019-01-01') },
      { subject: inForce('2019-01-01', null) },
      { subject: inForce(null, '2018-12-31') },
      { subject: aRubric({ inForce: null }) },
    ],
    breaks: [
      {
        subject: inForce('2019-01-01', '2018-12-31'),
        found: [
          { path: ['inForce', 'until'], params: { from: '2019-01-01', until: '2018-12-31' } },
        ],
      },
    ],
  },
  'empowerment.replaces-later-version': {
    weight: 'error',
    holds: [
      { subject: aRubric({ version: 2, replacesVersion: 1 }) },
      { subject: aRubric({ replacesVersion: null }) },
    ],
    breaks: [
      {
        subject: aRubric({ version: 2, replacesVersion: 2 }),
        found: [{ path: ['replacesVersion'], params: { version: 2, replaced: 2 } }],
      },
    ],
  },
  'empowerment.used-version-changed': {
    weight: 'error',
    holds: [
      { subject: aRubric() },
      { subject: aRubric(), context: { released: { 'r@1': rubricHash(aRubric()) } } },
      { subject: aRubric({ version: 2 }), context: { released: { 'r@1': 'abc' } } },
    ],
    breaks: [
      {
        subject: aRubric({ level: 'rt' }),
        context: { released: { 'r@1': rubricHash(aRubric()) } },
        found: [{ path: ['version'], params: { rubric: 'r', version: 1 } }],
      },
    ],
  },
};
