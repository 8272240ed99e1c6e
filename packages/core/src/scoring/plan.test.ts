import { expect, test } from 'vitest';
import { defineInstrument, score, type Instrument } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const unit = labelled('unit');
const quantity = { kind: 'quantity', label, unit } as const;
const memory = { source: 'memory, not verified', confidence: 'memory' } as const;
const weak = { source: 'one page', confidence: 'weak' } as const;

const planned = defineInstrument({
  ...made,
  id: 'planned',
  inputs: {
    area: quantity,
    half: { ...quantity, citation: memory },
    spare: quantity,
    sheets: { ...quantity, rows: 'sheet' },
  },
  variants: {
    way: {
      label,
      options: {
        plain: { label },
        twice: { label, citation: memory },
        weak: { label, citation: weak },
      },
      standard: 'plain',
      citation: weak,
    },
    level: { label, options: { town: { label } }, standard: 'town', citation: memory },
  },
  steps: {
    doubled: { operation: 'sum', label, of: ['area', 'area'] },
    halved: { operation: 'ratio', label, of: 'half', by: 2 },
    taken: {
      operation: 'by-variant',
      label,
      variant: 'way',
      of: { plain: 'area', twice: 'doubled', weak: 'halved' },
    },
    answer: { operation: 'round', label, of: 'taken', to: 0, rounding: 'half-up' },
    aside: { operation: 'row-mean', label, of: 'sheets', citation: weak },
  },
  headline: { value: 'answer' },
  examples: [],
});
const input = { area: 3, half: 5, spare: 7, sheets: [1, 2] };
const steps = (variants: { way?: 'plain' | 'twice' | 'weak' }) =>
  score(planned, input, { variants }).derivation.map(({ id }) => id);
const inputs = (variants: { way?: 'plain' | 'twice' | 'weak' }) =>
  score(planned, input, { variants }).inputs.map(({ id }) => id);

test('only the steps of the option taken are reckoned, and only what they need is read', () => {
  expect(steps({})).toEqual(['taken', 'answer', 'aside']);
  expect(inputs({})).toEqual(['area', 'sheets']);
  expect(steps({ way: 'twice' })).toEqual(['doubled', 'taken', 'answer', 'aside']);
  expect(steps({ way: 'weak' })).toEqual(['halved', 'taken', 'answer', 'aside']);
  expect(inputs({ way: 'weak' })).toEqual(['half', 'sheets']);
  expect(score(planned, input, { variants: { way: 'twice' } }).results.answer?.rounded).toBe(6);
});

test('what no step uses is an answer, whether it is the headline or not', () => {
  const { results, columns } = score(planned, input);
  expect(results).toEqual({
    taken: { exact: '3', rounded: 3 },
    answer: { exact: '3', rounded: 3 },
    aside: { exact: '3/2', rounded: 1.5 },
  });
  expect(columns).toEqual({});
});

test('what is missing is named where it is needed, and left out where it is not', () => {
  const asked = (variants: { way?: 'plain' | 'twice' | 'weak' }) =>
    score(planned, { area: null, half: null, spare: null, sheets: [null] }, { variants });
  expect(asked({}).missing).toEqual(['area', 'sheets']);
  expect(asked({ way: 'weak' }).missing).toEqual(['half', 'sheets']);
  expect(asked({}).results).toEqual({ taken: null, answer: null, aside: null });
  // The rules speak of all that is asked for.
  expect(asked({}).issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['scoring.input-missing', 'area'],
    ['scoring.input-missing', 'half'],
    ['scoring.input-missing', 'spare'],
    ['scoring.rows-missing', 'sheets'],
  ]);
});

test('a list without rows, or without a value in any, is missing; with one value it is not', () => {
  const asked = (sheets: (number | null)[]) => score(planned, { ...input, sheets }).missing;
  expect(asked([])).toEqual(['sheets']);
  expect(asked([null, null])).toEqual(['sheets']);
  expect(asked([null, 0])).toEqual([]);
});

test('a hole in a list is a row without a value', () => {
  const sheets = Array<number>(2);
  sheets[1] = 4;
  const { inputs: read, results } = score(planned, { ...input, sheets });
  expect(read.at(-1)?.value).toStrictEqual([null, { exact: '4', rounded: 4 }]);
  expect(results.aside?.rounded).toBe(4);
});

test('each line carries its own source, or that of the whole', () => {
  const cited = score(planned, input).derivation.map(({ id, citation }) => [id, citation]);
  expect(cited).toEqual([
    ['taken', made.citation],
    ['answer', made.citation],
    ['aside', weak],
  ]);
});

test('what rests on memory is named, of variants by the option taken', () => {
  const unverified = (variants: { way?: 'plain' | 'twice' | 'weak' }) =>
    score(planned, input, { variants }).unverified;
  expect(unverified({})).toEqual(['level']);
  expect(unverified({ way: 'twice' })).toEqual(['way', 'level']);
  expect(unverified({ way: 'weak' })).toEqual(['level', 'half']);
});

test('of an instrument that rests on memory all is unverified, but for what names a better source', () => {
  const doubtful = { ...planned, citation: memory };
  expect(score(doubtful, input).unverified).toEqual(['level', 'area', 'sheets', 'taken', 'answer']);
});

test('a step whose classes rest on memory is unverified', () => {
  const classes = (citation?: typeof memory | typeof weak): Instrument =>
    ({
      ...made,
      id: 'classes',
      inputs: { area: quantity },
      variants: {},
      steps: {
        level: {
          operation: 'classify',
          label,
          of: 'area',
          classes: [
            { class: 'low', label },
            { class: 'high', from: 5, label, ...(citation ? { citation } : {}) },
          ],
        },
      },
      headline: { value: 'level' },
      examples: [],
    }) satisfies Instrument;
  expect(score(classes(), { area: 1 }).unverified).toEqual([]);
  expect(score(classes(weak), { area: 1 }).unverified).toEqual([]);
  expect(score(classes(memory), { area: 1 }).unverified).toEqual(['level']);
});

test('a plan is made anew for another instrument of the same id', () => {
  const other = { ...planned, steps: { ...planned.steps, doubled: planned.steps.halved } };
  const result = score(other as unknown as typeof planned, input, { variants: { way: 'twice' } });
  expect(result.results.answer?.rounded).toBe(3);
});
