import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { defineConfig, type Options } from 'tsup';

import { shrinkTemplates } from './shrink-templates.js';

const folder = 'dist/cdn';

/** Each folder of `src` with a `register.ts` is an element. */
const elements = readdirSync('src').filter((name) => existsSync(join('src', name, 'register.ts')));

const entries = Object.fromEntries(elements.map((name) => [name, `src/${name}/register.ts`]));

const selfContained: Options = {
  entry: entries,
  outDir: folder,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  platform: 'browser',
  tsconfig: 'tsconfig.build.json',
  noExternal: [/./],
  minify: true,
  esbuildPlugins: [shrinkTemplates],
  // The build before this one has emptied `dist`.
  clean: false,
  onSuccess: () => {
    writeIntegrity();
    return Promise.resolve();
  },
};

const sharedLit = 'shared-lit';

/** Leads every import of Lit to the one file of it beside the elements. */
const litBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lit-beside',
  setup: (build) => {
    build.onResolve({ filter: /^lit(\/.*)?$/ }, ({ importer }) =>
      importer.endsWith('shared-lit.ts')
        ? undefined
        : { path: `./${sharedLit}.min.js`, external: true },
    );
  },
};

/** Leads what an element imports on demand to its file beside the element's own. */
const partsBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'parts-beside',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./${basename(path, '.js')}.min.js`, external: true }
        : undefined,
    );
  },
};

const module: Options = {
  ...selfContained,
  format: 'esm',
  splitting: false,
  outExtension: () => ({ js: '.min.js' }),
  esbuildPlugins: [shrinkTemplates, litBeside, partsBeside],
};

/** What an element loads on demand: each module that one of its folder imports in that way, under its own name. */
function partsOf(name: string): Record<string, string> {
  const sources = readdirSync(join('src', name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|test-support)\.ts$/.test(path))
    .map((path) => join('src', name, path));
  const imported = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/import\('(\.[^']+)\.js'\)/g)].map(([, target = '']) =>
      join(dirname(path), `${target}.ts`).replaceAll('\\', '/'),
    ),
  );
  return Object.fromEntries(imported.map((path) => [basename(path, '.ts'), path]));
}

/**
 * Files for a page without a build step. As modules, the elements of a page share one Lit: it may be there once only where
 * its Trusted Types policy may be created once. What an element loads on demand lies beside it; these parts share what they
 * have in common, and the element has its own copy, so that its first load is as small as can be. As classic scripts,
 * each file stands alone, with everything in it.
 */
export default defineConfig([
  {
    ...module,
    entry: {
      ...entries,
      [sharedLit]: 'src/element/shared-lit.ts',
      // What any element with a store of its own loads before the first line is kept.
      'chained-lines': '../sync/src/chained-lines.ts',
    },
  },
  ...elements
    .filter((name) => Object.keys(partsOf(name)).length > 0)
    .map((name) => ({
      ...module,
      entry: partsOf(name),
      splitting: true,
      esbuildPlugins: [shrinkTemplates, litBeside],
      esbuildOptions: (options: { chunkNames?: string }) => {
        options.chunkNames = `${name}.part-[hash]`;
      },
    })),
  {
    ...selfContained,
    format: 'iife',
    outExtension: () => ({ js: '.classic.js' }),
  },
]);

/** Writes what a page puts in `<script integrity>` for each file. */
function writeIntegrity(): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const integrity = Object.fromEntries(
    files.sort().map((name) => [name, digest(join(folder, name))]),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

function digest(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
