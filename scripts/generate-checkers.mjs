// `node scripts/generate-checkers.mjs` writes `<unit>/<name>.check.ts` from `<unit>/<name>.schema.ts` for each unit of
// the core but the kernel, whose values are written out where they are used; with `--check` it writes nothing, and fails
// if a file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv } from 'node:process';

import { format, resolveConfig } from 'prettier';

import { checkerModule } from './checkers.mjs';
import { coreModules, coreSources } from './core-modules.mjs';

/** @typedef {import('./checkers.mjs').Zod} Zod */

const root = coreSources;

const header =
  '// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.';

const modules = await coreModules();
const schemas = modules.flatMap(({ path, exports }) =>
  isSchemas(path) && !path.startsWith('kernel/')
    ? Object.entries(exports).map(([schemaName, schema]) => ({
        path: path.replace('.schema.ts', '.check.ts'),
        schemaName,
        checker: checkerName(schemaName),
        schema: /** @type {Zod} */ (schema),
      }))
    : [],
);
const stale = [];
for (const path of new Set(schemas.map((each) => each.path))) {
  const own = schemas.filter((each) => each.path === path);
  const text = await formatted(path, `${header}\n${checkerModule(own, knownTo(path))}`);
  if (existsSync(root + path) && readFileSync(root + path, 'utf8') === text) continue;
  if (argv.includes('--check')) stale.push(path);
  else writeFileSync(root + path, text);
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`node scripts/generate-checkers.mjs\`.`);
  process.exit(1);
}

/**
 * What the file at a path may refer to.
 * @param {string} path
 * @returns {import('./checkers.mjs').Known}
 */
function knownTo(path) {
  const from = (/** @type {string} */ target) => {
    const way = relative(dirname(path), target).replaceAll('\\', '/').replace(/\.ts$/, '.js');
    return way.startsWith('.') ? way : `./${way}`;
  };
  return {
    kernel: from('kernel'),
    checkerOf(schema) {
      const found = schemas.find((each) => each.schema === schema);
      return found && { name: found.checker, from: found.path === path ? '' : from(found.path) };
    },
    predicate(predicate) {
      for (const { path: target, exports } of modules) {
        const name = Object.keys(exports).find((each) => exports[each] === predicate);
        if (name) return { name, from: from(target) };
      }
      return undefined;
    },
  };
}

/** @param {string} path */
function isSchemas(path) {
  return path.endsWith('.schema.ts');
}

/** @param {string} schemaName */
function checkerName(schemaName) {
  return schemaName.replace(
    /^(.)(.*)Schema$/,
    (_, first, rest) => `check${first.toUpperCase()}${rest}Shape`,
  );
}

/**
 * @param {string} path
 * @param {string} text
 */
async function formatted(path, text) {
  const filepath = join(root, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
