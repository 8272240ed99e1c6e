import { env } from 'node:process';
import {
  checkInstrument,
  contentHash,
  linesThatDoNotAddUp,
  score,
  type Instrument,
  type Score,
} from '@berdaya/core/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInput, anyValue, type AnyInput } from './any-input.test-support.js';
import * as everything from './index.js';
import { releases } from './releases.js';

const instruments: readonly Instrument[] = Object.values<unknown>(everything).filter(isInstrument);

test('every release is there, and every instrument is released', () => {
  const versions = instruments.map(({ id, version }) => `${id}@${version}`);
  expect(Object.keys(releases).sort()).toEqual(versions.sort());
});

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  '%s',
  // Thousands of scores, each added up again, on a machine that may be busy.
  { timeout: 60_000 },
  (id, instrument) => {
    const { version, inputs, steps, headline } = instrument;
    const inputIds = Object.keys(inputs);
    const scored = (input: AnyInput, variants = {}): Score =>
      score(instrument, input as never, { variants });
    const anyVariants = fc.record(
      Object.fromEntries(
        Object.entries(instrument.variants).map(([variant, { options }]) => [
          variant,
          fc.constantFrom(...Object.keys(options)),
        ]),
      ),
    );

    test('is well made and comes to what its examples say', () => {
      expect(checkInstrument(instrument)).toEqual([]);
    });

    test(`version ${version} is what was released`, () => {
      const name = `${id}@${version}`;
      const advice = `${name} has been released and must not change: give what changes version ${version + 1}`;
      expect(contentHash(instrument), advice).toBe(releases[name]);
    });

    test('every score adds up again, also when read back from JSON', { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(anyInput(instrument), anyVariants, (input, variants) => {
          const result = scored(input, variants);
          expect(linesThatDoNotAddUp(result)).toEqual([]);
          expect(result.missing).toEqual([]);
        }),
        { numRuns: env.BERDAYA_THOROUGH === undefined ? 300 : 10_000 },
      );
      for (const input of fc.sample(anyInput(instrument), 20)) {
        const kept = JSON.parse(JSON.stringify(scored(input))) as Score;
        expect(linesThatDoNotAddUp(kept)).toEqual([]);
      }
    });

    test('a line that was touched is found', () => {
      fc.assert(
        fc.property(anyInput(instrument), fc.nat(), (input, place) => {
          const result = scored(input);
          const at = place % result.derivation.length;
          const derivation = result.derivation.map((line, index) =>
            index === at
              ? { ...line, value: { exact: '7919/7907' as const, rounded: 1.0015 } }
              : line,
          );
          const touched = result.derivation[at]?.id;
          expect(linesThatDoNotAddUp({ ...result, derivation })).toContain(touched);
        }),
      );
    });

    test('what is missing is said, and never zero', () => {
      fc.assert(
        fc.property(anyInput(instrument), fc.nat(), (input, place) => {
          const absent = inputIds[place % inputIds.length] ?? '';
          const { missing, issues, results } = scored({ ...input, [absent]: null });
          const issue: unknown = expect.objectContaining({
            code: 'scoring.input-missing',
            path: [absent],
          });
          if (!missing.includes(absent)) {
            expect(issues).not.toContainEqual(issue);
            return;
          }
          expect(issues).toContainEqual(issue);
          const whole = scored(input).results[headline.value];
          const left = results[headline.value];
          if (left !== null) expect(left).toEqual(whole);
        }),
      );
    });

    test('what only informs changes nothing', () => {
      const informative = inputIds.filter((each) => inputs[each]?.isInformative);
      const without = Object.fromEntries(informative.map((each) => [each, null]));
      fc.assert(
        fc.property(anyInput(instrument), anyVariants, (input, variants) => {
          const left = scored({ ...input, ...without }, variants);
          expect(left.results).toEqual(scored(input, variants).results);
          expect(left.missing).toEqual([]);
        }),
      );
    });

    test('the order of rows makes no difference', () => {
      if (!Object.values(inputs).some(({ rows }) => rows !== undefined)) return;
      fc.assert(
        fc.property(anyInput(instrument), (input) => {
          const turned = Object.fromEntries(
            Object.entries(input).map(([key, value]) => [
              key,
              Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
            ]),
          );
          expect(scored(turned).results).toEqual(scored(input).results);
        }),
      );
    });

    test('an input that raises or lowers never does the opposite', () => {
      const moving = inputIds.filter((each) => inputs[each]?.effect !== undefined);
      if (moving.length === 0) return;
      const cases = fc.constantFrom(...moving).chain((moved) => {
        const definition = inputs[moved] ?? ({} as never);
        return fc.tuple(
          fc.constant(moved),
          anyInput(instrument),
          anyValue(definition),
          anyVariants,
        );
      });
      fc.assert(
        fc.property(cases, ([moved, input, value, variants]) => {
          if (typeof value !== 'number' || typeof input[moved] !== 'number') return;
          const [low, high] = [Math.min(value, input[moved]), Math.max(value, input[moved])];
          const at = (amount: number) => {
            const result = scored({ ...input, [moved]: amount }, variants).results[headline.value];
            return result != null && 'rounded' in result ? result.rounded : null;
          };
          const [before, after] = [at(low), at(high)];
          if (before === null || after === null) return;
          if (inputs[moved]?.effect === 'raises') expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }),
        { numRuns: 2000 },
      );
    });

    test('every number has a class', () => {
      const { class: step } = headline;
      if (step === undefined) return;
      fc.assert(
        fc.property(anyInput(instrument), anyVariants, (input, variants) => {
          const { results } = scored(input, variants);
          if (results[headline.value] != null) expect(results[step]).not.toBeNull();
        }),
      );
    });

    test('nothing unverified is presented as official', () => {
      const cited = [instrument, ...Object.values(inputs), ...Object.values(steps)];
      for (const { citation } of cited) {
        if (citation?.confidence === 'memory')
          expect(citation.source).toMatch(/belum diverifikasi|not verified/);
      }
    });
  },
);

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'steps' in value && 'examples' in value;
}
