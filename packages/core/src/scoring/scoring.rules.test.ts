import { expect, test } from 'vitest';
import { checkRules } from '../kernel/index.js';
import { testRules } from '../kernel/rule-cases.test-support.js';
import type { ScoringContext, ScoringInput } from './asked.js';
import { checkScoringInput, scoringRules, type Instrument } from './index.js';
import { scoringCases } from './scoring.rule-cases.test-support.js';
import { everyInput, rightInput } from './scoring.test-support.js';
import { fieldsOf } from './input.js';
import { isPlainlyRight } from './plainly-right.js';

testRules(scoringRules, scoringCases, {});

test('nothing is said of right values, on any day where no day is named', () => {
  const instrument = everyInput as unknown as Instrument;
  expect(checkScoringInput({ instrument, input: rightInput })).toEqual([]);
  expect(checkScoringInput({ instrument, input: rightInput }, { on: '2018-06-01' })).toEqual([]);
});

test('what one look passes, no rule has anything against', () => {
  const cases: readonly { subject: ScoringInput; context?: ScoringContext }[] = Object.values(
    scoringCases,
  ).flatMap(({ holds, breaks }) => [...holds, ...breaks]);
  for (const { subject, context = {} } of cases) {
    // One input at a time, since lists are never passed at one look.
    for (const [id, definition] of Object.entries(subject.instrument.inputs)) {
      const partOf = definition.kind === 'quantity' ? (definition.partOf ?? id) : id;
      const kept = (of: unknown) =>
        Object.fromEntries(
          Object.entries(fieldsOf(of)).filter(([key]) => [id, partOf].includes(key)),
        );
      const one = {
        instrument: {
          ...subject.instrument,
          inputs: kept(subject.instrument.inputs),
        } as Instrument,
        input: kept(subject.input),
      };
      if (!isPlainlyRight(one, context)) continue;
      expect(checkRules(scoringRules, one, context)).toEqual([]);
    }
  }
  const { subject } = scoringCases['scoring.part-exceeds-whole'].holds[0];
  const { buildings, crowded } = subject.instrument.inputs;
  const right = { buildings: 10, crowded: 10 };
  const of = (input: object) =>
    isPlainlyRight(
      {
        instrument: { ...subject.instrument, inputs: { buildings, crowded } } as never,
        input: { ...right, ...input },
      },
      {},
    );
  expect(of({})).toBe(true);
  for (const wrong of [
    { crowded: 11 },
    { crowded: -1 },
    { crowded: NaN },
    { crowded: '1' },
    { crowded: null },
    { buildings: 0 },
    { other: 1 },
  ]) {
    expect(of(wrong)).toBe(false);
  }
});
