import type { Finding, IssueParams } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { ownValue } from './own-value.js';
import type { Instrument, ScoringContext, scoringRules } from './index.js';
import { everyInput, rightInput } from './scoring.test-support.js';

const instrument = everyInput as unknown as Instrument;

/** Right values but for those named. */
const a = (change: Readonly<Record<string, unknown>> = {}, context: ScoringContext = {}) => ({
  subject: { instrument, input: { ...rightInput, ...change } },
  context,
});
const named = (input: string) => {
  const { id: indonesian = '', en: english = '' } = ownValue(instrument.inputs, input)?.label ?? {};
  return { input, indonesian, english };
};
const at = <Params extends IssueParams>(path: Finding<Params>['path'], params: Params) => ({
  found: [{ path, params: { ...named(String(path[0])), ...params } }],
});
const plain = (...path: [string, ...(string | number)[]]) => ({
  found: [{ path, params: named(path[0]) }],
});
const asText = (received: string, ...path: [string, ...(string | number)[]]) =>
  at(path, { received });
const noNumber = { asked: 'number', indonesianOptions: [], englishOptions: [] } as const;
const noMark = { ...noNumber, asked: 'mark' } as const;
const noOption = {
  asked: 'option',
  indonesianOptions: ['Yes (id)', 'No (id)'],
  englishOptions: ['Yes (en)', 'No (en)'],
} as const;
const stage = { minimum: 2, maximum: 4 };
const answers = { minimum: 1, maximum: 4 };
const buildings = { wholeIndonesian: 'Buildings (id)', wholeEnglish: 'Buildings (en)' };
const items = { wholeIndonesian: 'Items (id)', wholeEnglish: 'Items (en)' };
const household = { firstIndonesian: 'Household (id)', firstEnglish: 'Household (en)' };
const mean = { indonesian: 'Mean (id)', english: 'Mean (en)' };
const options = { allowed: ['plain', 'scored'], standard: 'plain' };
const title = { indonesian: 'Instrument (id)', english: 'Instrument (en)' };
const withoutVariants = { ...instrument, variants: {} };
const inForce = (from: string | null, until: string | null, on: string) => ({
  subject: { instrument: { ...instrument, inForce: { from, until } } as Instrument, input: {} },
  context: { on } as ScoringContext,
});

/** Both sides of the boundary of every rule about what an instrument is asked with. */
export const scoringCases = {
  'scoring.input-missing': {
    weight: 'warning',
    holds: [a(), a({ buildings: 0, crowded: 0 }), a({ access: 'maybe' }), a({ answers: [null] })],
    breaks: [
      { ...a({ buildings: null }), ...plain('buildings') },
      { ...a({ buildings: undefined }), ...plain('buildings') },
      { ...a({ stage: '  ' }), ...plain('stage') },
      { ...a({ answers: null }), ...plain('answers') },
      {
        subject: { instrument, input: null as unknown as typeof rightInput },
        found: Object.keys(rightInput).map((id) => ({ path: [id], params: named(id) })),
      },
    ],
  },
  'scoring.no-rows': {
    weight: 'warning',
    holds: [a(), a({ answers: [null] }), a({ answers: null }), a({ buildings: [] })],
    breaks: [{ ...a({ answers: [] }), ...plain('answers') }],
  },
  'scoring.rows-missing': {
    weight: 'warning',
    holds: [a(), a({ answers: [] }), a({ answers: 2.5 }), a({ buildings: [null] })],
    breaks: [
      { ...a({ answers: [1, null, ''] }), ...at(['answers'], { missing: 2, rows: 3 }) },
      { ...a({ household: [' ', 'b'] }), ...at(['household'], { missing: 1, rows: 2 }) },
      // A hole in a list is a row without a value.
      { ...a({ answers: Array(1) }), ...at(['answers'], { missing: 1, rows: 1 }) },
    ],
  },
  'scoring.rows-expected': {
    weight: 'error',
    holds: [a(), a({ answers: 2.5 }), a({ answers: [] }), a({ steps: null }), a({ steps: '' })],
    breaks: [
      { ...a({ answers: 'b' }), ...plain('answers') },
      { ...a({ answers: NaN }), ...plain('answers') },
      { ...a({ steps: 2 }), ...plain('steps') },
      { ...a({ right: 2 }), ...plain('right') },
      { ...a({ household: 'a' }), ...plain('household') },
    ],
  },
  'scoring.number-as-text': {
    weight: 'error',
    holds: [
      a(),
      a({ buildings: '' }),
      a({ buildings: 'many' }),
      a({ buildings: '.' }),
      a({ buildings: '12 of them' }),
      a({ buildings: '1'.repeat(41) }),
      a({ access: '1' }),
      a({ household: ['1', '2'] }),
      a({ buildings: ['1'] }),
      a({ answers: '3' }),
    ],
    breaks: [
      { ...a({ buildings: '7' }), ...asText('7', 'buildings') },
      { ...a({ buildings: ' 1.234,5 ' }), ...asText('1.234,5', 'buildings') },
      { ...a({ buildings: '-75 %' }), ...asText('-75 %', 'buildings') },
      { ...a({ buildings: '3,3E+15' }), ...asText('3,3E+15', 'buildings') },
      { ...a({ buildings: '3315995505900001' }), ...asText('331599…', 'buildings') },
      { ...a({ buildings: '1'.repeat(40) }), ...asText('111111…', 'buildings') },
      { ...a({ answers: [3, '4'] }), ...asText('4', 'answers', 1) },
    ],
  },
  'scoring.input-unreadable': {
    weight: 'error',
    holds: [
      a(),
      a({ buildings: null, access: null, answers: [null, ''], household: ['', undefined] }),
      a({ buildings: '7' }),
      a({ buildings: -1, stage: 9 }),
      a({ household: 'a' }),
    ],
    breaks: [
      {
        ...a({ buildings: 'a great many' }),
        ...at(['buildings'], { ...noNumber, kind: 'text', received: 'a grea…' }),
      },
      {
        ...a({ buildings: NaN }),
        ...at(['buildings'], { ...noNumber, kind: 'not-finite', received: '' }),
      },
      {
        ...a({ buildings: Infinity }),
        ...at(['buildings'], { ...noNumber, kind: 'not-finite', received: '' }),
      },
      {
        ...a({ buildings: true }),
        ...at(['buildings'], { ...noNumber, kind: 'yes-no', received: '' }),
      },
      {
        ...a({ buildings: [1] }),
        ...at(['buildings'], { ...noNumber, kind: 'list', received: '' }),
      },
      {
        ...a({ buildings: { is: 1 } }),
        ...at(['buildings'], { ...noNumber, kind: 'other', received: '' }),
      },
      {
        ...a({ buildings: 7n }),
        ...at(['buildings'], { ...noNumber, kind: 'other', received: '' }),
      },
      {
        ...a({ answers: [1, [2]] }),
        ...at(['answers', 1], { ...noNumber, kind: 'list', received: '' }),
      },
      {
        ...a({ household: ['a', 3315995505900001] }),
        ...at(['household', 1], { ...noMark, kind: 'number', received: '331599…' }),
      },
      {
        ...a({ access: 'Yes' }),
        ...at(['access'], { ...noOption, kind: 'text', received: 'Yes' }),
      },
      {
        ...a({ access: 'constructor' }),
        ...at(['access'], { ...noOption, kind: 'text', received: 'constructor' }),
      },
      {
        ...a({ access: 'y'.repeat(41) }),
        ...at(['access'], { ...noOption, kind: 'text', received: `${'y'.repeat(39)}…` }),
      },
    ],
  },
  'scoring.input-unknown': {
    weight: 'warning',
    holds: [a(), { subject: { instrument, input: null as unknown as typeof rightInput } }],
    breaks: [
      {
        ...a({ builidngs: 1 }),
        found: [{ path: ['builidngs'], params: { received: 'builidngs' } }],
      },
      { ...a({ toString: 1 }), found: [{ path: ['toString'], params: { received: 'toString' } }] },
      {
        ...a({ ['x'.repeat(41)]: null }),
        found: [{ path: ['x'.repeat(41)], params: { received: 'x'.repeat(40) } }],
      },
    ],
  },
  'scoring.off-scale': {
    weight: 'error',
    holds: [
      a({ stage: 2 }),
      a({ stage: 4 }),
      a({ answers: 1 }),
      a({ answers: 3.5 }),
      a({ answers: 4 }),
      a({ stage: null, answers: [null, 'b'] }),
      a({ stage: NaN }),
      a({ steps: 3.5 }),
      a({ change: 1.5 }),
    ],
    breaks: [
      { ...a({ stage: 1 }), ...at(['stage'], { value: 1, ...stage }) },
      { ...a({ stage: 5 }), ...at(['stage'], { value: 5, ...stage }) },
      { ...a({ stage: 2.5 }), ...at(['stage'], { value: 2.5, ...stage }) },
      { ...a({ answers: 0.9 }), ...at(['answers'], { value: 0.9, ...answers }) },
      { ...a({ answers: 4.1 }), ...at(['answers'], { value: 4.1, ...answers }) },
      { ...a({ answers: [4, 5] }), ...at(['answers', 1], { value: 5, ...answers }) },
      { ...a({ answers: [3.5] }), ...at(['answers', 0], { value: 3.5, ...answers }) },
    ],
  },
  'scoring.out-of-range': {
    weight: 'warning',
    holds: [
      a({ buildings: 500, change: -10 }),
      a({ buildings: 0, crowded: 0, change: 1_000_000 }),
      a({ buildings: NaN, right: [null, 'b'] }),
      a({ stage: -1 }),
    ],
    breaks: [
      { ...a({ buildings: 501 }), ...at(['buildings'], { value: 501, limit: 500 }) },
      { ...a({ buildings: 500.5 }), ...at(['buildings'], { value: 500.5, limit: 500 }) },
      { ...a({ crowded: -1 }), ...at(['crowded'], { value: -1, limit: 0 }) },
      { ...a({ change: -10.5 }), ...at(['change'], { value: -10.5, limit: -10 }) },
      { ...a({ right: [1, -1] }), ...at(['right', 1], { value: -1, limit: 0 }) },
    ],
  },
  'scoring.part-exceeds-whole': {
    weight: 'warning',
    holds: [
      a({ crowded: 100 }),
      a({ crowded: NaN }),
      a({ crowded: '101' }),
      a({ buildings: null, crowded: 1 }),
      a({ buildings: '1', crowded: 2 }),
      a({ right: [10, 10] }),
      a({ right: [1, 1, 99] }),
      a({ buildings: 1, crowded: 1, change: 5 }),
    ],
    breaks: [
      { ...a({ crowded: 101 }), ...at(['crowded'], { part: 101, whole: 100, ...buildings }) },
      {
        ...a({ buildings: 0, crowded: 0.5 }),
        ...at(['crowded'], { part: 0.5, whole: 0, ...buildings }),
      },
      { ...a({ right: [10, 11] }), ...at(['right', 1], { part: 11, whole: 10, ...items }) },
    ],
  },
  'scoring.whole-is-zero': {
    weight: 'warning',
    holds: [a(), a({ buildings: null }), a({ buildings: 0.1 }), a({ stage: 0, change: 0 })],
    breaks: [
      { ...a({ buildings: 0, crowded: 0 }), ...at(['crowded'], buildings) },
      { ...a({ buildings: 0, crowded: null }), ...at(['crowded'], buildings) },
      { ...a({ items: [10, 0] }), ...at(['right', 1], items) },
    ],
  },
  'scoring.rows-differ': {
    weight: 'error',
    holds: [
      a(),
      a({ household: ['a'], right: [1], items: [1], steps: [1], answers: [1, 2, 3] }),
      a({ household: null, right: [1], items: [1], steps: [1] }),
      a({ steps: 2, buildings: [1, 2, 3] }),
    ],
    breaks: [
      {
        ...a({ right: [1] }),
        ...at(['right'], { rows: 1, expected: 2, ...household }),
      },
      {
        ...a({ household: [], right: null, items: [1] }),
        found: [
          {
            path: ['items'],
            params: { ...named('items'), rows: 1, expected: 0, ...household },
          },
          {
            path: ['steps'],
            params: { ...named('steps'), rows: 2, expected: 0, ...household },
          },
        ],
      },
    ],
  },
  'scoring.variant-unknown': {
    weight: 'error',
    holds: [a(), a({}, { variants: {} }), a({}, { variants: { mean: 'no such option' } })],
    breaks: [
      {
        ...a({}, { variants: { maen: 'plain', mean: 'plain' } }),
        found: [{ path: ['variants', 'maen'], params: { received: 'maen', allowed: ['mean'] } }],
      },
      {
        ...a({}, { variants: { constructor: 'plain' } }),
        found: [
          {
            path: ['variants', 'constructor'],
            params: { received: 'constructor', allowed: ['mean'] },
          },
        ],
      },
      {
        subject: { instrument: withoutVariants, input: rightInput },
        context: { variants: { ['m'.repeat(41)]: 'plain' } },
        found: [
          { path: ['variants', 'm'.repeat(41)], params: { received: 'm'.repeat(40), allowed: [] } },
        ],
      },
    ],
  },
  'scoring.variant-option-unknown': {
    weight: 'error',
    holds: [
      a(),
      a({}, { variants: { mean: 'scored' } }),
      a({}, { variants: { mean: undefined } }),
      a({}, { variants: { mean: null, other: 'x' } }),
    ],
    breaks: [
      {
        ...a({}, { variants: { mean: 'Scored' } }),
        found: [
          { path: ['variants', 'mean'], params: { ...mean, received: 'Scored', ...options } },
        ],
      },
      {
        ...a({}, { variants: { mean: 'toString' } }),
        found: [
          { path: ['variants', 'mean'], params: { ...mean, received: 'toString', ...options } },
        ],
      },
      {
        ...a({}, { variants: { mean: ['plain'] } }),
        found: [
          { path: ['variants', 'mean'], params: { ...mean, received: 'object', ...options } },
        ],
      },
      {
        ...a({}, { variants: { mean: 'm'.repeat(41) } }),
        found: [
          {
            path: ['variants', 'mean'],
            params: { ...mean, received: 'm'.repeat(40), ...options },
          },
        ],
      },
    ],
  },
  'scoring.not-in-force': {
    weight: 'warning',
    holds: [
      a(),
      a({}, { on: '2018-01-01' }),
      a({}, { on: '2019-12-31' }),
      inForce(null, null, '1945-08-17'),
      inForce('2018-01-01', null, '2118-01-01'),
      inForce(null, '2018-01-01', '1918-01-01'),
    ],
    breaks: [
      {
        ...a({}, { on: '2017-12-31' }),
        found: [{ path: [], params: { ...title, on: '2017-12-31', limit: '2018-01-01' } }],
      },
      {
        ...a({}, { on: '2020-01-01' }),
        found: [{ path: [], params: { ...title, on: '2020-01-01', limit: '2019-12-31' } }],
      },
    ],
  },
} satisfies RuleCases<typeof scoringRules>;
