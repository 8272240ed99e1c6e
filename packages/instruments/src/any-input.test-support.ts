import type { InputDefinition, Instrument } from '@berdaya/core/scoring';
import fc from 'fast-check';

/** An input as it comes out of a generator: every value of its kind, none missing. */
export type AnyInput = Readonly<Record<string, unknown>>;

/** Inputs an instrument may be asked with: in range, parts mostly within their wholes, rows of equal number. */
export function anyInput({ inputs }: Instrument): fc.Arbitrary<AnyInput> {
  const rows = fc.integer({ min: 1, max: 12 });
  return rows.chain((count) =>
    fc.record(
      Object.fromEntries(
        Object.entries(inputs).map(([id, definition]) => [
          id,
          definition.rows === undefined
            ? anyValue(definition)
            : fc.array(anyValue(definition), { minLength: count, maxLength: count }),
        ]),
      ),
    ),
  );
}

/** One value of an input's kind. */
export function anyValue(definition: InputDefinition): fc.Arbitrary<unknown> {
  switch (definition.kind) {
    case 'quantity': {
      const { minimum = 0, maximum = 1000 } = definition;
      const whole = fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) });
      const hundredths = fc.integer({
        min: Math.ceil(minimum * 100),
        max: Math.floor(maximum * 100),
      });
      return fc.oneof(
        whole,
        hundredths.map((value) => value / 100),
      );
    }
    case 'ordinal':
      return fc.integer({ min: definition.minimum, max: definition.maximum });
    case 'choice':
      return fc.constantFrom(...Object.keys(definition.options));
    case 'key':
      return fc.integer({ min: 1, max: 6 }).map((value) => `k${value}`);
  }
}
