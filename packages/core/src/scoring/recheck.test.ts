import { expect, test } from 'vitest';
import { linesThatDoNotAddUp, score, type Instrument, type Score } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const instrument: Instrument = {
  ...made,
  id: 'rechecked',
  inputs: {
    area: { kind: 'quantity', label, unit: label },
    marks: { kind: 'quantity', label, unit: label, rows: 'person' },
  },
  variants: { way: { label, options: { x: { label }, y: { label } }, standard: 'x' } },
  steps: {
    third: { operation: 'ratio', label, of: 'area', by: 3, decimals: 2 },
    taken: { operation: 'by-variant', label, variant: 'way', of: { x: 'third', y: 'area' } },
    class: { operation: 'classify', label, of: 'taken', classes: [{ class: 'only', label }] },
    rows: { operation: 'sum', label, of: ['marks', 'third'] },
  },
  headline: { value: 'taken', class: 'class' },
  examples: [],
};
const right = score(instrument, { area: 2, marks: [1, null] } as never);
const { third, taken } = right.results;

test('a right score adds up, also as JSON, and with answers missing', () => {
  expect(linesThatDoNotAddUp(right)).toEqual([]);
  expect(linesThatDoNotAddUp(JSON.parse(JSON.stringify(right)) as Score)).toEqual([]);
  expect(linesThatDoNotAddUp(score(instrument, {}))).toEqual([]);
});

test.each<[string, Partial<Score>, string[]]>([
  ['a result', { results: { ...right.results, taken: { exact: '1', rounded: 1 } } }, ['taken']],
  ['a result that is gone', { results: { third: third ?? null, taken: taken ?? null } }, ['class']],
  [
    'its rounding',
    { results: { ...right.results, third: { exact: '2/3', rounded: 0.66 } } },
    ['third'],
  ],
  ['a class', { results: { ...right.results, class: { class: 'other', label } } }, ['class']],
  [
    'a row',
    {
      columns: {
        rows: [
          { exact: '5/3', rounded: 1.6667 },
          { exact: '0', rounded: 0 },
        ],
      },
    },
    ['rows'],
  ],
  ['the practice', { variants: { way: 'y' } }, ['taken']],
  [
    'an input',
    {
      inputs: right.inputs.map((each) =>
        each.id === 'area' ? { ...each, value: { exact: '3', rounded: 3 } } : each,
      ),
    },
    ['third'],
  ],
  [
    'a line, once: what follows from it still follows',
    {
      derivation: right.derivation.map((line) =>
        line.id === 'third' ? { ...line, value: { exact: '1/3', rounded: 0.33 } } : line,
      ),
    },
    ['third', 'taken', 'rows'],
  ],
])('whoever touched %s is found', (_what, change, wrong) => {
  expect(linesThatDoNotAddUp({ ...right, ...change })).toEqual(wrong);
});
