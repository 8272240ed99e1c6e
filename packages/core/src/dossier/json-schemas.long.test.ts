import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChecked, type Check } from '../kernel/check.js';
import type { Issue } from '../kernel/index.js';
import { oddlyDamaged } from './odd-values.test-support.js';

const files = import.meta.glob<object>('../../schemas/*.schema.json', {
  eager: true,
  import: 'default',
});
const checks = Object.assign(
  {},
  ...Object.values(import.meta.glob<Record<string, Check>>('../*/*.check.ts', { eager: true })),
) as Record<string, Check>;
const examples = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, readonly unknown[]>>('../*/*.examples.test-support.ts', {
      eager: true,
      import: 'examples',
    }),
  ),
) as Record<string, readonly unknown[]>;

describe.each(Object.entries(files))('%s', (path, schema) => {
  const name = /([a-z-]+)\.schema\.json$/
    .exec(path)?.[1]
    ?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const check = checks[`check${name?.replace(/^./, (first) => first.toUpperCase()) ?? ''}Shape`];
  const right = examples[`${name ?? ''}Schema`] ?? [];
  const accepts = new Ajv2020({ validateFormats: false, strict: false }).compile(schema);

  test('has a checker and an example, and accepts the example', () => {
    expect(check).toBeDefined();
    expect(right).not.toEqual([]);
    for (const document of right) expect(accepts(document)).toBe(true);
  });

  test('agrees with the checker about damaged documents, as far as JSON Schema can tell', () => {
    const input = fc
      .constantFrom(...right)
      .chain(oddlyDamaged)
      .filter(isJson);
    fc.assert(
      fc.property(input, (value) => {
        const json = JSON.parse(JSON.stringify(value)) as unknown;
        const read = readChecked(check ?? expect.fail(), json);
        const isRight = read.ok || read.issues.every(isBeyondPatterns);
        expect(accepts(json)).toBe(isRight);
      }),
      { numRuns: 300 },
    );
  });
});

function isJson(value: unknown): boolean {
  try {
    return (JSON.stringify(value) as string | undefined) !== undefined;
  } catch {
    return false;
  }
}

/** A day or moment of the right form that never was: a pattern cannot tell. */
function isBeyondPatterns({ code, params }: Issue): boolean {
  const forms: Record<string, RegExp> = {
    'shape.not-a-date': /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-\d{2}$/,
    'shape.not-an-instant': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  };
  return forms[code]?.test(String(params.received)) ?? false;
}
