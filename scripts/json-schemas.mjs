// `node scripts/json-schemas.mjs` writes packages/core/schemas/<document>.schema.json from the zod schemas, one for each
// document that the core reads; with `--check` it writes nothing, and fails if one is stale, missing or no longer made.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { coreModules } from './core-modules.mjs';

const folder = fileURLToPath(new URL('../packages/core/schemas/', import.meta.url));

/** The core's own copy. @type {any} */
const z = createRequire(new URL('../packages/core/package.json', import.meta.url))('zod/mini');

/**
 * What our own checks on texts ask for, as JSON Schema can say it. A day that does not exist, such as 30 February, is
 * beyond a pattern: there the library is stricter than the schema.
 * @type {Record<string, Record<string, string>>}
 */
const textChecks = {
  'shape.blank': { pattern: '\\S' },
  'shape.not-an-identifier': { pattern: '^[A-Za-z0-9_.:-]{1,64}$' },
  'shape.not-a-date': { format: 'date', pattern: '^(19|20|21)\\d{2}-(0[1-9]|1[0-2])-\\d{2}$' },
  'shape.not-a-time': { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  'shape.not-an-instant': {
    format: 'date-time',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  },
  'region.wrong-code-format': {
    pattern:
      '^[1-9]\\d(\\.(0[1-9]|[1-6]\\d|7[1-9]|[89]\\d)(\\.(0[1-9]|[1-9]\\d)(\\.[123]\\d{3})?)?)?$',
  },
};

const made = new Map();
for (const [name, schema] of documents(await coreModules())) {
  const path = `${name}.schema.json`;
  const filepath = join(folder, path);
  const text = JSON.stringify({
    $id: `urn:berdaya:schema:${name}`,
    ...jsonSchema(schema),
  });
  made.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
if (argv.includes('--check')) {
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...new Set([...kept, ...made.keys()])].filter(
    (path) =>
      !kept.includes(path) || made.get(path) !== readFileSync(join(folder, String(path)), 'utf8'),
  );
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run \`node scripts/json-schemas.mjs\`.`);
    process.exit(1);
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of made) writeFileSync(join(folder, path), text);
}

/**
 * The documents of the core: a module that offers `parseWorkPlan` reads what `workPlanSchema` describes.
 * @param {Awaited<ReturnType<typeof coreModules>>} modules
 * @returns {[string, any][]}
 */
function documents(modules) {
  const exported = Object.assign({}, ...modules.map((module) => module.exports));
  return Object.keys(exported).flatMap((name) => {
    const document = /^parse([A-Z].*)$/.exec(name)?.[1] ?? '';
    const schema = exported[`${document[0]?.toLowerCase()}${document.slice(1)}Schema`];
    if (!['object', 'union'].includes(schema?._zod.def.type)) return [];
    return /** @type {[string, any][]} */ ([[kebab(document), schema]]);
  });
}

/** @param {any} schema */
function jsonSchema(schema) {
  return z.toJSONSchema(schema, {
    io: 'input',
    /** @param {{ zodSchema: any, jsonSchema: Record<string, unknown> }} context */
    override({ zodSchema, jsonSchema: written }) {
      for (const check of zodSchema._zod.def.checks ?? []) {
        const code = check._zod.def.params?.code;
        if (code === undefined) continue;
        if (!textChecks[code]) throw new Error(`no JSON Schema is known for the check ${code}`);
        Object.assign(written, textChecks[code]);
      }
    },
  });
}

/** @param {string} name */
function kebab(name) {
  return name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}
