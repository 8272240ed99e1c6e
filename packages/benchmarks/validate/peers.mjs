// The participant's JSON Schema built anew in each peer's own terms, so that all are asked the same.
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Compile } from 'typebox/compile';
import { Settings } from 'typebox/system';
import * as v from 'valibot';
import * as z from 'zod';
import * as mini from 'zod/mini';

// By default it stops at eight problems; everybody here reports all.
Settings.Set({ maxErrors: Infinity });

/** @typedef {Record<string, any>} Schema */

/**
 * How a library says each thing that our JSON Schemas say.
 * @template Built
 * @typedef {object} Builder
 * @property {(schema: Schema) => Built} string
 * @property {(schema: Schema) => Built} integer
 * @property {() => Built} boolean
 * @property {(values: readonly string[]) => Built} choice
 * @property {(items: Built) => Built} list
 * @property {(inner: Built) => Built} nullable
 * @property {(inner: Built) => Built} optional
 * @property {(fields: Record<string, Built>) => Built} object
 */

/**
 * @template Built
 * @param {Schema} schema
 * @param {Builder<Built>} build
 * @returns {Built}
 */
function built(schema, build) {
  if (schema.anyOf) {
    const inner = schema.anyOf.find((/** @type {Schema} */ each) => each.type !== 'null');
    return build.nullable(built(inner, build));
  }
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((/** @type {string} */ each) => each !== 'null');
    return build.nullable(built({ ...schema, type }, build));
  }
  if (schema.enum) return build.choice(schema.enum);
  if (schema.const !== undefined) return build.choice([schema.const]);
  if (schema.type === 'string') return build.string(schema);
  if (schema.type === 'integer') return build.integer(schema);
  if (schema.type === 'boolean') return build.boolean();
  if (schema.type === 'array') return build.list(built(schema.items, build));
  if (schema.type !== 'object') throw new Error(`no peer is told of ${JSON.stringify(schema)}`);
  return build.object(
    Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => {
        const value = built(field, build);
        return [name, schema.required?.includes(name) ? value : build.optional(value)];
      }),
    ),
  );
}

/** @type {Builder<any>} */
const inZod = {
  string: ({ pattern, maxLength }) => {
    const text = maxLength === undefined ? z.string() : z.string().max(maxLength);
    return pattern === undefined ? text : text.regex(new RegExp(pattern, 'u'));
  },
  integer: ({ minimum, maximum, exclusiveMinimum }) =>
    z
      .int()
      .min(minimum ?? exclusiveMinimum + 1)
      .max(maximum),
  boolean: () => z.boolean(),
  choice: (values) => z.enum(values),
  list: (items) => z.array(items),
  nullable: (inner) => inner.nullable(),
  optional: (inner) => inner.optional(),
  object: (fields) => z.object(fields),
};

/** @type {Builder<any>} */
const inMini = {
  string: ({ pattern, maxLength }) =>
    mini
      .string()
      .check(
        ...(maxLength === undefined ? [] : [mini.maxLength(maxLength)]),
        ...(pattern === undefined ? [] : [mini.regex(new RegExp(pattern, 'u'))]),
      ),
  integer: ({ minimum, maximum, exclusiveMinimum }) =>
    mini.int().check(mini.minimum(minimum ?? exclusiveMinimum + 1), mini.maximum(maximum)),
  boolean: () => mini.boolean(),
  choice: (values) => mini.enum(values),
  list: (items) => mini.array(items),
  nullable: (inner) => mini.nullable(inner),
  optional: (inner) => mini.optional(inner),
  object: (fields) => mini.object(fields),
};

/** @type {Builder<any>} */
const inValibot = {
  string: ({ pattern, maxLength }) =>
    v.pipe(
      v.string(),
      ...(maxLength === undefined ? [] : [v.maxLength(maxLength)]),
      ...(pattern === undefined ? [] : [v.regex(new RegExp(pattern, 'u'))]),
    ),
  integer: ({ minimum, maximum, exclusiveMinimum }) =>
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(minimum ?? exclusiveMinimum + 1),
      v.maxValue(maximum),
    ),
  boolean: () => v.boolean(),
  choice: (values) => v.picklist(values),
  list: (items) => v.array(items),
  nullable: (inner) => v.nullable(inner),
  optional: (inner) => v.optional(inner),
  object: (fields) => v.object(fields),
};

/** @type {Builder<any>} */
const inTypeBox = {
  string: ({ pattern, maxLength }) =>
    Type.String({ ...(pattern && { pattern }), ...(maxLength && { maxLength }) }),
  integer: ({ minimum, maximum, exclusiveMinimum }) =>
    Type.Integer({ minimum: minimum ?? exclusiveMinimum + 1, maximum }),
  boolean: () => Type.Boolean(),
  choice: (values) => Type.Union(values.map((value) => Type.Literal(value))),
  list: (items) => Type.Array(items),
  nullable: (inner) => Type.Union([inner, Type.Null()]),
  optional: (inner) => Type.Optional(inner),
  object: (fields) => Type.Object(fields),
};

/**
 * Each peer as a function that answers where the problems of a list are, by index of the record, once for each problem.
 * They are asked record by record, which is the quickest way for all of them.
 * @param {Schema} schema of one record
 * @returns {Record<string, (records: readonly unknown[]) => number[]>}
 */
export function peers(schema) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
    schema,
  );
  const typebox = TypeCompiler.Compile(built(schema, inTypeBox));
  const typebox1 = Compile(schema);
  const valibot = built(schema, inValibot);
  const zod = built(schema, inZod);
  const zodMini = built(schema, inMini);
  return {
    zod: each((record) => zod.safeParse(record).error?.issues),
    'zod/mini': each((record) => zodMini.safeParse(record).error?.issues),
    ajv: each((record) => (ajv(record) ? undefined : (ajv.errors ?? undefined))),
    'typebox 0.34': each((record) =>
      typebox.Check(record) ? undefined : [...typebox.Errors(record)],
    ),
    'typebox 1': each((record) =>
      typebox1.Check(record) ? undefined : [...typebox1.Errors(record)],
    ),
    valibot: each((record) => v.safeParse(valibot, record).issues),
  };
}

/**
 * @param {(record: unknown) => readonly unknown[] | undefined} problemsOf
 * @returns {(records: readonly unknown[]) => number[]}
 */
function each(problemsOf) {
  return (records) => {
    /** @type {number[]} */
    const places = [];
    for (let index = 0; index < records.length; index += 1) {
      const problems = problemsOf(records[index]);
      if (problems !== undefined) for (const _ of problems) places.push(index);
    }
    return places;
  };
}
