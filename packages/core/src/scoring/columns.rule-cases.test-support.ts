import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { ColumnInput, columnRules } from './columns.rules.js';
import { instruments, label, quantity } from './columns.test-support.js';
import type { Instrument, Steps } from './index.js';

const given = instruments['cuts between whole per cents'];
const points = given.steps['points-a'];
const five = { a: [1], b: [1], c: [1], all: [1], area: [1] };
const { a: _a, all: _all, ...three } = five;
const subject: ColumnInput = { instrument: given, columns: five, variants: {} };

/** The instrument with other steps, and the step at which it is no sum of banded shares any more. */
const differing = (step: string, steps: Steps, rest: Partial<Instrument> = {}) => ({
  subject: {
    ...subject,
    instrument: { ...given, ...rest, steps: { ...given.steps, ...steps } },
  } as unknown as ColumnInput,
  found: [{ path: ['steps', step], params: { step } }],
});

const named = (id: string) => ({ input: id, indonesian: 'a', english: 'a' });

/** Points as far apart as they may be, and a shade further. */
const farApart = (most: number): Steps => ({
  total: { operation: 'sum', label, of: ['points-a', 'points-b'] },
  'points-a': { ...points, bands: [{ points: 0 }, { from: 50, points: 0x7000 }] },
  'points-b': { ...points, bands: [{ points: -1 }, { from: 50, points: most }] },
});

/** Both sides of each rule about columns. */
export const columnCases: RuleCases<typeof columnRules> = {
  'scoring.not-for-columns': {
    weight: 'error',
    holds: [
      { subject },
      { subject: { ...subject, variants: { bands: 'halves' } } },
      { subject: differing('', {}, { headline: { value: 'total' } }).subject },
      { subject: differing('', farApart(0xffe)).subject },
      {
        subject: differing('', {
          'points-a': { ...points, bands: [{ points: 0x7fff }] },
          'points-b': { ...points, bands: [{ points: -0x7fff }] },
        }).subject,
      },
    ],
    breaks: [
      differing('total', { total: { operation: 'mean', label, of: ['points-a'] } }),
      differing('total', { total: { operation: 'sum', label, of: [] } }),
      differing('total', { total: { operation: 'sum', label, of: ['points-a', 1] } }),
      differing('total', farApart(0xfff)),
      differing('share-a', { total: { operation: 'sum', label, of: ['points-b', 'share-a'] } }),
      differing('a', { total: { operation: 'sum', label, of: ['a'] } }),
      differing('points-a', { 'points-a': { ...points, of: 'a' } }),
      differing('points-a', { 'points-a': { ...points, of: 12 } }),
      differing('points-a', { 'points-a': { ...points, bands: [{ points: 0.5 }] } }),
      differing('points-a', { 'points-a': { ...points, bands: [{ points: 0x8000 }] } }),
      differing('points-a', { 'points-a': { ...points, bands: [] } }),
      differing('share-a', { 'share-a': { ...given.steps['share-a'], by: 175 } }),
      differing('share-b', { 'share-b': { ...given.steps['share-b'], of: 'share-a' } }),
      differing('share-a', {}, { inputs: { ...given.inputs, a: { ...quantity, rows: 'person' } } }),
      differing(
        'share-a',
        {},
        { inputs: { ...given.inputs, a: { kind: 'ordinal', label, minimum: 1, maximum: 4 } } },
      ),
      differing('level', { level: { ...given.steps.level, of: 'points-a' } }),
      differing('level', {
        level: { operation: 'lookup', label, row: 'a', column: 'b', table: {} },
      }),
      differing('nowhere', {}, { headline: { value: 'nowhere' } }),
      differing('nowhere', {}, { headline: { value: 'total', class: 'nowhere' } }),
    ],
  },
  'scoring.column-missing': {
    weight: 'error',
    holds: [
      { subject },
      { subject: { ...subject, columns: { ...five, a: [] } } },
      { subject: { ...differing('', { total: points }).subject, columns: {} } },
    ],
    breaks: [
      {
        subject: { ...subject, columns: three },
        found: [
          { path: ['all'], params: named('all') },
          { path: ['a'], params: named('a') },
        ],
      },
      {
        subject: { ...subject, columns: { ...five, c: undefined } },
        found: [{ path: ['c'], params: named('c') }],
      },
    ],
  },
  'scoring.columns-differ': {
    weight: 'error',
    holds: [
      { subject },
      { subject: { ...subject, columns: { ...five, note: [1, 2] } } },
      { subject: { ...subject, columns: three } },
    ],
    breaks: [
      {
        subject: { ...subject, columns: { ...five, b: [1, 2], area: [] } },
        found: [
          { path: ['b'], params: { ...named('b'), rows: 2, expected: 1 } },
          { path: ['area'], params: { ...named('area'), rows: 0, expected: 1 } },
        ],
      },
    ],
  },
};
