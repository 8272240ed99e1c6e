import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig, type Options } from 'tsup';

import { withDirectImports } from './direct-imports.js';
import { withShrunkTemplates } from './shrink-templates.js';

const folder = 'dist/cdn';

/** Each folder of `src` with a `register.ts` is an element. */
const elements = readdirSync('src').filter((name) => existsSync(join('src', name, 'register.ts')));

const entries = Object.fromEntries(elements.map((name) => [name, `src/${name}/register.ts`]));

/** Leaves out of the files what nobody would miss. */
const lean: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lean',
  setup: (build) => {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = withShrunkTemplates(readFileSync(path, 'utf8'));
      return { contents: withDirectImports(source, path), loader: 'ts' };
    });
    build.onLoad({ filter: /(core|sync)[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({
      contents: withDirectImports(readFileSync(path, 'utf8'), path),
    }));
  },
};

const selfContained: Options = {
  entry: entries,
  outDir: folder,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  platform: 'browser',
  tsconfig: 'tsconfig.build.json',
  noExternal: [/./],
  minify: true,
  esbuildPlugins: [lean],
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

const module: Options = {
  ...selfContained,
  format: 'esm',
  outExtension: () => ({ js: '.min.js' }),
  esbuildPlugins: [lean, litBeside],
};

/**
 * Files for a page without a build step. As modules, the elements of a page share one Lit: it may be there once only where
 * its Trusted Types policy may be created once. Each is built by itself, with what it loads on demand in files beside
 * it. As classic scripts, each file stands alone, with everything in it.
 */
export default defineConfig([
  { ...module, entry: { [sharedLit]: 'src/element/shared-lit.ts' }, splitting: false },
  ...Object.entries(entries).map(([name, path]) => ({
    ...module,
    entry: { [name]: path },
    splitting: true,
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
