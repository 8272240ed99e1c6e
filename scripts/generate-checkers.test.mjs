import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { checkerModule } from './checkers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The core's own copy. @type {any} */
const z = createRequire(`${root}packages/core/package.json`)('zod/mini');

const isEven = (/** @type {string} */ value) => value.length % 2 === 0;
const named = z.object({ name: z.string() });

/** @type {import('./checkers.mjs').Known} */
const known = {
  kernel: '../kernel',
  checkerOf: (schema) =>
    schema === named ? { name: 'checkNamedShape', from: './named.check.js' } : undefined,
  predicate: (predicate) =>
    predicate === isEven ? { name: 'isEven', from: './is-even.js' } : undefined,
};

/** @param {any} schema */
const written = (schema) =>
  checkerModule([{ schemaName: 'courseSchema', checker: 'checkCourseShape', schema }], known);

describe('the committed checkers', () => {
  it('are what the schemas say today', () => {
    const script = `${root}scripts/generate-checkers.mjs`;
    const { status, stderr } = spawnSync(execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);
});

describe('a schema', () => {
  it('is written out field by field', () => {
    const text = written(
      z.object({
        code: z.string().check(z.refine(isEven, { params: { code: 'course.odd' } })),
        days: z.optional(z.nullable(z.int().check(z.positive(), z.maximum(9)))),
        people: z.array(named),
      }),
    );
    expect(text).toContain(`import { isEven } from './is-even.js';`);
    expect(text).toContain(
      `checkText(issues, "code", value.code, Infinity, isEven, "course.odd");`,
    );
    expect(text).toContain(`if (value.days != null) checkWhole(issues, "days", value.days, 1, 9);`);
    expect(text).toContain(`checkEach(issues, "people", value.people, checkNamedShape);`);
  });

  it.each([
    ['a kind nobody uses', z.date()],
    ['any number', z.number()],
    ['a field of any kind', z.unknown()],
    ['a record', z.record(z.string(), z.string())],
    ['a default', z._default(z.string(), 'open')],
    ['a format of its own', z.email()],
    ['a plain union', z.union([z.string(), z.int()])],
    ['no other fields', z.strictObject({ id: z.string() })],
    ['other fields of a kind', z.catchall(z.object({ id: z.string() }), z.string())],
    ['a check on an object', z.object({ id: z.string() }).check(z.refine(() => true))],
    ['a check on a list', z.array(z.string()).check(z.minLength(1))],
    ['a least length', z.string().check(z.minLength(1))],
    ['a length that is asked of everything', z.string().check(z.maxLength(5))],
    ['a predicate nobody exports', z.string().check(z.refine(() => true))],
    ['a predicate without a code', z.string().check(z.refine(isEven))],
    ['another text', z.string().check(z.trim())],
    ['a bound twice', z.int().check(z.minimum(1), z.minimum(2))],
    ['an upper bound that is not included', z.int().check(z.lt(5))],
    ['a multiple', z.int().check(z.multipleOf(5))],
    ['a choice of numbers', z.literal([1, 2])],
    ['a sentence of its own', z.string({ error: 'Wrong' })],
  ])('that asks for %s is refused by name', (_, schema) => {
    expect(() => written(z.object({ level: schema }))).toThrow(/^courseLevel: /);
  });
});
