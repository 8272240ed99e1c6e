import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Instrument, instrumentRules, ScoreClass, Step, WorkedExample } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const unit = labelled('unit');
const quantity = { kind: 'quantity', label, unit } as const;
const yesOrNo = { kind: 'choice', label, options: { yes: label, no: label } } as const;
const total: Step = { operation: 'sum', label, of: ['a'] };
const practice = { label, options: { plain: { label }, scored: { label } }, standard: 'plain' };
const worked: WorkedExample = { name: 'Worked', source: 'by hand', input: { a: 1 }, expected: {} };

/** A small instrument that is well made but for what is changed. */
const an = (change: Partial<Instrument> = {}) => ({
  subject: {
    ...made,
    id: 'small',
    inputs: { a: quantity, access: yesOrNo },
    variants: { practice },
    steps: { total },
    headline: { value: 'total' },
    examples: [worked],
    ...change,
  } satisfies Instrument,
});
const steps = (all: Instrument['steps']) => an({ steps: { total, ...all } });
const inStep = <Params>(step: string, params: Params) => ({
  found: [{ path: ['steps', step], params: { step, ...params } }],
});
const points = (...froms: (number | undefined)[]) =>
  steps({
    points: {
      operation: 'points',
      label,
      of: 'a',
      bands: froms.map((from) => (from === undefined ? { points: 1 } : { points: 1, from })),
    },
  });
const classify = (...classes: Pick<ScoreClass, 'from' | 'above'>[]) =>
  steps({
    class: {
      operation: 'classify',
      label,
      of: 'a',
      classes: classes.map((each, index) => ({ class: `c${String(index)}`, label, ...each })),
    },
  });
const byVariant = (variant: string, ...options: string[]) =>
  steps({
    taken: {
      operation: 'by-variant',
      label,
      variant,
      of: Object.fromEntries(options.map((option) => [option, 'a'])),
    },
  });
const is = (of: string, option: string): Step => ({ operation: 'is', label, of, option });
const optionPoints = (of: string, ...options: string[]): Step => ({
  operation: 'option-points',
  label,
  of,
  points: Object.fromEntries(options.map((option) => [option, 1])),
});
const level: Step = {
  operation: 'classify',
  label,
  of: 'a',
  classes: [
    { class: 'low', label },
    { class: 'high', from: 1, label },
  ],
};
const looked: Step = {
  operation: 'lookup',
  label,
  row: 'level',
  column: 'access',
  table: { low: { yes: 'A', no: 'B' }, high: { yes: 'C', no: 3 } },
};
const example = (expected: WorkedExample['expected'], change: Partial<WorkedExample> = {}) =>
  an({
    steps: {
      total,
      third: { operation: 'ratio', label, of: 'a', by: 3 },
      level,
      rows: { operation: 'difference', label, from: 'scores', less: 1 },
      practised: {
        operation: 'by-variant',
        label,
        variant: 'practice',
        of: { plain: 'a', scored: 0 },
      },
    },
    inputs: { a: quantity, scores: { ...quantity, rows: 'person' } },
    examples: [worked, { ...worked, expected, ...change }],
  });
const differs = (step: string, expected: string, received: string) => ({
  found: [
    {
      path: ['examples', 1, 'expected', step],
      params: { example: 'Worked', step, expected, received },
    },
  ],
});

/** Both sides of the boundary of every rule about how an instrument is made. */
export const instrumentCases = {
  'scoring.id-taken': {
    weight: 'error',
    holds: [an()],
    breaks: [{ ...steps({ a: { operation: 'constant', label, value: 1 } }), ...inStep('a', {}) }],
  },
  'scoring.step-without-operand': {
    weight: 'error',
    holds: [
      an(),
      steps({ next: { operation: 'ratio', label, of: 'total', by: 2 } }),
      byVariant('practice', 'plain', 'scored'),
    ],
    breaks: [
      {
        ...steps({ next: { operation: 'ratio', label, of: 'b', by: 'a' } }),
        ...inStep('next', { operand: 'b' }),
      },
      {
        ...steps({ next: { operation: 'ratio', label, of: 'next', by: 'a' } }),
        ...inStep('next', { operand: 'next' }),
      },
      {
        ...an({ steps: { first: { operation: 'sum', label, of: ['total'] }, total } }),
        ...inStep('first', { operand: 'total' }),
      },
      {
        ...steps({
          taken: {
            operation: 'by-variant',
            label,
            variant: 'practice',
            of: { plain: 'a', scored: 'b' },
          },
        }),
        ...inStep('taken', { operand: 'b' }),
      },
      {
        ...steps({ next: { operation: 'is', label, of: 'constructor', option: 'yes' } }),
        ...inStep('next', { operand: 'constructor' }),
      },
    ],
  },
  'scoring.headline-without-step': {
    weight: 'error',
    holds: [an(), an({ headline: { value: 'total', class: 'total' } })],
    breaks: [
      {
        ...an({ headline: { value: 'total', class: 'a' } }),
        found: [{ path: ['headline', 'class'], params: { step: 'a' } }],
      },
      {
        ...an({ headline: { value: 'toString' } }),
        found: [{ path: ['headline', 'value'], params: { step: 'toString' } }],
      },
    ],
  },
  'scoring.bands-out-of-order': {
    weight: 'error',
    holds: [
      an(),
      points(),
      points(undefined, 25, 50),
      points(-1, 0),
      classify({}, { above: 1 }, { from: 2 }),
    ],
    breaks: [
      { ...points(undefined, 50, 25), ...inStep('points', {}) },
      { ...points(25, 25), ...inStep('points', {}) },
      { ...points(25, undefined), ...inStep('points', {}) },
      { ...classify({}, { from: 2 }, { above: 2 }), ...inStep('class', {}) },
      { ...classify({ above: 3 }, { from: 2 }), ...inStep('class', {}) },
    ],
  },
  'scoring.variant-without-standard': {
    weight: 'error',
    holds: [an(), an({ variants: {} })],
    breaks: [
      {
        ...an({ variants: { practice: { ...practice, standard: 'toString' } } }),
        found: [
          {
            path: ['variants', 'practice', 'standard'],
            params: { variant: 'practice', option: 'toString' },
          },
        ],
      },
    ],
  },
  'scoring.variant-without-operand': {
    weight: 'error',
    holds: [
      an(),
      byVariant('practice', 'plain', 'scored'),
      byVariant('practice', 'plain', 'scored', 'more'),
      byVariant('toString', 'plain'),
    ],
    breaks: [
      {
        ...byVariant('practice', 'plain'),
        ...inStep('taken', { variant: 'practice', option: 'scored' }),
      },
    ],
  },
  'scoring.step-without-variant': {
    weight: 'error',
    holds: [an(), byVariant('practice')],
    breaks: [
      { ...byVariant('practise'), ...inStep('taken', { variant: 'practise' }) },
      { ...byVariant('toString'), ...inStep('taken', { variant: 'toString' }) },
    ],
  },
  'scoring.option-not-offered': {
    weight: 'error',
    holds: [
      an(),
      steps({ next: is('access', 'no') }),
      steps({ level, next: is('level', 'high') }),
      steps({ level, looked, next: is('looked', 'C') }),
      steps({ level, looked, next: is('looked', '3') }),
      steps({ next: is('total', 'anything') }),
      steps({ next: is('nothing', 'anything') }),
      steps({ next: optionPoints('access', 'yes') }),
    ],
    breaks: [
      {
        ...steps({ next: is('access', 'nope') }),
        ...inStep('next', { operand: 'access', option: 'nope' }),
      },
      {
        ...steps({ level, next: is('level', 'middle') }),
        ...inStep('next', { operand: 'level', option: 'middle' }),
      },
      {
        ...steps({ level, looked, next: is('looked', 'D') }),
        ...inStep('next', { operand: 'looked', option: 'D' }),
      },
      {
        ...steps({ next: optionPoints('access', 'yes', 'no', 'perhaps') }),
        ...inStep('next', { operand: 'access', option: 'perhaps' }),
      },
    ],
  },
  'scoring.option-without-points': {
    weight: 'error',
    holds: [
      an(),
      steps({ next: optionPoints('access', 'yes', 'no', 'perhaps') }),
      steps({ level, next: optionPoints('level', 'low', 'high') }),
      steps({ next: optionPoints('total') }),
      steps({ next: is('access', 'yes') }),
    ],
    breaks: [
      {
        ...steps({ next: optionPoints('access', 'yes') }),
        ...inStep('next', { operand: 'access', option: 'no' }),
      },
      {
        ...steps({ level, next: optionPoints('level', 'high') }),
        ...inStep('next', { operand: 'level', option: 'low' }),
      },
    ],
  },
  'scoring.part-of-nothing': {
    weight: 'error',
    holds: [an(), an({ inputs: { a: quantity, b: { ...quantity, partOf: 'a' } } })],
    breaks: [
      {
        ...an({ inputs: { a: quantity, b: { ...quantity, partOf: 'toString' } } }),
        found: [{ path: ['inputs', 'b', 'partOf'], params: { input: 'b', operand: 'toString' } }],
      },
    ],
  },
  'scoring.without-example': {
    weight: 'error',
    holds: [an()],
    breaks: [{ ...an({ examples: [] }), found: [{ path: ['examples'], params: {} }] }],
  },
  'scoring.example-differs': {
    weight: 'error',
    holds: [
      example({ total: 1, third: 0.3333, level: 'high' }),
      example({ third: 0.33 }),
      example({ third: 0 }),
      example({ third: '1/3' }),
      example({ total: null, third: null, level: null }, { input: { a: null } }),
      example({ practised: 0 }, { variants: { practice: 'scored' } }),
    ],
    breaks: [
      { ...example({ third: 0.334 }), ...differs('third', '0.334', '0.333') },
      { ...example({ third: 0.3332 }), ...differs('third', '0.3332', '0.3333') },
      { ...example({ third: '0.3333' }), ...differs('third', '0.3333', '1/3') },
      { ...example({ level: 'low' }), ...differs('level', 'low', 'high') },
      { ...example({ level: 1 }), ...differs('level', '1', 'high') },
      { ...example({ third: null }), ...differs('third', '', '1/3') },
      { ...example({ total: 0 }, { input: { a: null } }), ...differs('total', '0', '') },
      { ...example(Object.fromEntries([['toString', 1]])), ...differs('toString', '1', '') },
      // A column is no one answer.
      { ...example({ rows: 1 }, { input: { scores: [2] as never } }), ...differs('rows', '1', '') },
      { ...example({ practised: 0 }), ...differs('practised', '0', '1') },
    ],
  },
} satisfies RuleCases<typeof instrumentRules>;
