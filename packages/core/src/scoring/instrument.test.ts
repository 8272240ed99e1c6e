import { expect, test } from 'vitest';
import { checkInstrument, defineInstrument, score } from './index.js';
import { labelled, made } from './scoring.test-support.js';

const label = labelled('Label');
const inputs = {
  area: { kind: 'quantity', label, unit: label },
  stage: { kind: 'ordinal', label, minimum: 1, maximum: 4 },
  access: { kind: 'choice', label, options: { yes: label, no: label } },
  answers: { kind: 'ordinal', label, rows: 'sheet', minimum: 1, maximum: 4, acceptsMean: true },
  marks: { kind: 'quantity', label, unit: label, rows: 'sheet' },
  sheet: { kind: 'key', label, rows: 'sheet' },
} as const;
const right = {
  area: 1,
  stage: 2,
  access: 'yes',
  answers: [1, null],
  marks: [1, 2],
  sheet: ['a', 'b'],
} as const;
const variants = {
  way: { label, options: { plain: { label }, twice: { label } }, standard: 'plain' },
} as const;
const steps = { total: { operation: 'sum', label, of: ['area', 'stage'] } } as const;
const rest = { ...made, id: 'typed', headline: { value: 'total' } } as const;
const example = {
  name: 'Worked',
  source: 'by hand',
  input: right,
  expected: { total: 3 },
} as const;

test('a right instrument compiles, and so does asking it', () => {
  const instrument = defineInstrument({ ...rest, inputs, variants, steps, examples: [example] });
  expect(checkInstrument(instrument)).toEqual([]);
  const { results } = score(instrument, right, { variants: { way: 'twice' } });
  expect(results.total?.rounded).toBe(3);
  expect(score(instrument, { ...right, answers: 3.5 }).issues).toEqual([]);
  // Whatever is not known is null.
  const unknown = {
    area: null,
    stage: null,
    access: null,
    answers: null,
    marks: null,
    sheet: null,
  };
  expect(score(instrument, unknown).missing).toEqual(['area', 'stage']);
});

test('an example or a caller that forgets or misspells something does not compile', () => {
  const typed = defineInstrument({ ...rest, inputs, variants, steps, examples: [] });
  const asked = [
    // @ts-expect-error: an input is forgotten
    () => score(typed, { area: 1 }),
    // @ts-expect-error: an option is misspelt
    () => score(typed, { ...right, access: 'yep' }),
    // @ts-expect-error: a number came as text
    () => score(typed, { ...right, area: '1' }),
    // @ts-expect-error: one value where rows are asked for
    () => score(typed, { ...right, marks: 1 }),
    // @ts-expect-error: rows where one value is asked for
    () => score(typed, { ...right, area: [1] }),
    // @ts-expect-error: a mark that is no text
    () => score(typed, { ...right, sheet: [1] }),
    // @ts-expect-error: no such variant
    () => score(typed, right, { variants: { wya: 'plain' } }),
    // @ts-expect-error: no such option of it
    () => score(typed, right, { variants: { way: 'thrice' } }),
    // @ts-expect-error: that is no calendar date
    () => score(typed, right, { on: 'yesterday' }),
  ];
  for (const ask of asked) expect(ask).not.toThrow();
  // @ts-expect-error: no such step
  expect(score(typed, right).results.totla).toBeUndefined();
});

test('an instrument whose parts do not fit each other does not compile', () => {
  const parts = { ...rest, inputs, variants, steps };
  const { area: _, ...forgetful } = right;
  const misspelt = { ...right, access: 'yep' } as const;
  const made = [
    // @ts-expect-error: the example forgets a criterion
    () => defineInstrument({ ...parts, examples: [{ ...example, input: forgetful }] }),
    // @ts-expect-error: the example chooses an option that there is not
    () => defineInstrument({ ...parts, examples: [{ ...example, input: misspelt }] }),
    // @ts-expect-error: the example expects something of a step that there is not
    () => defineInstrument({ ...parts, examples: [{ ...example, expected: { sum: 3 } }] }),
    // @ts-expect-error: the example takes an option of a variant that there is not
    () => defineInstrument({ ...parts, examples: [{ ...example, variants: { way: 'x' } }] }),
    // @ts-expect-error: the headline is no step
    () => defineInstrument({ ...parts, headline: { value: 'area' }, examples: [] }),
    // @ts-expect-error: a mark is always one for each row
    () => defineInstrument({ ...parts, inputs: { key: { kind: 'key', label } }, examples: [] }),
  ];
  for (const make of made) expect(make).not.toThrow();
});
