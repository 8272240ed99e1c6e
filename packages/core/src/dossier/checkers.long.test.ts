import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { readChecked, type Check } from '../kernel/check.js';
import { readShape } from '../kernel/index.js';
import { oddlyDamaged, oddValue } from './odd-values.test-support.js';

/** All of them in a thorough run. */
const runs = env.BERDAYA_THOROUGH === undefined ? 200 : 1000;

/** All that the modules of a kind export, the kernel's left out. */
function together<Value>(modules: Record<string, Record<string, Value>>): Record<string, Value> {
  return Object.assign({}, ...Object.values(modules)) as Record<string, Value>;
}

/** Right values for each schema; between them they have every field. */
const examples = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, readonly unknown[]>>('../*/*.examples.test-support.ts', {
      eager: true,
      import: 'examples',
    }),
  ),
) as Record<string, readonly unknown[]>;

const schemas = together(
  import.meta.glob<Record<string, z.ZodMiniType>>(['../*/*.schema.ts', '!../kernel/*'], {
    eager: true,
  }),
);

const checks = together(
  import.meta.glob<Record<string, Check>>('../*/*.check.ts', { eager: true }),
);

test('every schema has a checker and an example', () => {
  expect(Object.keys(checks).sort()).toEqual(Object.keys(schemas).map(checkerName).sort());
  expect(Object.keys(examples).sort()).toEqual(Object.keys(schemas).sort());
});

describe.each(Object.entries(schemas))('the checker and %s', (name, schema) => {
  const check = checks[checkerName(name)] ?? expect.fail();
  const right = examples[name] ?? [];

  function agree(input: unknown): boolean {
    const checked = readChecked(check, input);
    expect(checked).toStrictEqual(readShape(schema, input));
    if (checked.ok) expect(checked.value).toBe(input);
    return checked.ok;
  }

  test('accept what is right', () => {
    for (const input of right) expect(agree(input)).toBe(true);
  });

  test('agree about damaged values', () => {
    const input = fc.constantFrom(...right).chain(oddlyDamaged);
    fc.assert(
      fc.property(input, (value) => void agree(value)),
      { numRuns: runs },
    );
  }, 60_000);

  test('agree about any value', () => {
    fc.assert(
      fc.property(oddValue, (value) => void agree(value)),
      { numRuns: runs },
    );
  });
});

function checkerName(schemaName: string): string {
  return schemaName.replace(/^(.)(.*)Schema$/, (_, first: string, rest: string) => {
    return `check${first.toUpperCase()}${rest}Shape`;
  });
}
