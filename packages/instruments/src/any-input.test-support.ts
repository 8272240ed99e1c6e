import type { InputDefinition, Instrument } from '@berdaya/core/scoring';
import fc from 'fast-check';

/** An input as it comes out of a generator: every value of its kind, none missing. */
export type AnyInput = Readonly<Record<string, unknown>>;

/** Inputs an instrument may be asked with: in range, parts mostly within their wholes, rows of equal number. */
export function anyInput({ inputs }: Instrument): fc.Arbitrary<AnyInput> {
  const definitions = Object.entries(inputs);
  const parts = definitions.flatMap(([id, definition]) =>
    definition.kind === 'quantity' &&
    definition.partOf !== undefined &&
    definition.rows === undefined
      ? [[id, definition.partOf] as const]
      : [],
  );
  const perCents = fc.record(
    Object.fromEntries(parts.map(([id]) => [id, fc.option(fc.nat(100), { freq: 4 })])),
  );
  const rows = fc.integer({ min: 1, max: 12 });
  return rows.chain((count) => {
    const values = fc.record(
      Object.fromEntries(
        definitions.map(([id, definition]) => [
          id,
          definition.rows === undefined
            ? anyValue(definition)
            : fc.array(anyValue(definition), { minLength: count, maxLength: count }),
        ]),
      ),
    );
    return fc.tuple(values, perCents).map(([input, shares]) => ({
      ...input,
      ...Object.fromEntries(
        parts.map(([id, whole]) => [id, partOf(input[whole], shares[id] ?? null) ?? input[id]]),
      ),
    }));
  });
}

/** So many per cent of a whole, to whole hundredths. */
function partOf(whole: unknown, perCent: number | null): number | undefined {
  if (perCent === null || typeof whole !== 'number') return undefined;
  return Math.floor(whole * perCent) / 100;
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
