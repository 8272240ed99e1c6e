import type { Instrument, Step } from '../index.js';
import { score } from '../index.js';

export const label = { id: 'a', en: 'a' };
const base = {
  id: 'small',
  version: 1,
  title: label,
  basis: 'house-rule',
  citation: { source: 'contoh', confidence: 'read' },
  inForce: { from: null, until: null },
  variants: {},
  examples: [],
} as const;

/** What a small instrument is made of. */
export interface Made {
  readonly steps: Readonly<Record<string, Step>>;
  readonly cuts: readonly number[];
  readonly inputs: Instrument['inputs'];
  readonly better?: 'higher' | 'lower';
  readonly bound?: 'from' | 'above';
}

/** An instrument whose step `value` is judged by classes c0, c1, … that begin at the cuts. */
export function made({ steps, cuts, inputs, better = 'higher', bound = 'from' }: Made): Instrument {
  const classes = [
    { class: 'c0', label },
    ...cuts.map((cut, index) => ({ class: `c${index + 1}`, label, [bound]: cut })),
  ];
  return {
    ...base,
    inputs,
    better,
    steps: { ...steps, class: { operation: 'classify', label, of: 'value', classes } },
    headline: { value: 'value', class: 'class' },
  };
}

/** An ordinal input from 0. */
export const level = (maximum: number, effect: 'raises' | 'lowers' = 'raises') =>
  ({ kind: 'ordinal', label, minimum: 0, maximum, effect }) as const;

/** The place of the class an input reaches; -1 where it has none. */
export function rankOf(instrument: Instrument, input: Readonly<Record<string, number>>): number {
  const reached = score(instrument, input).results.class;
  return reached != null && 'class' in reached ? Number(reached.class.slice(1)) : -1;
}
