import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

/** The folder of the core's sources. */
export const coreSources = fileURLToPath(new URL('../packages/core/src/', import.meta.url));

/**
 * Every module of the core with what it exports, loaded once, so that a function and a schema are the same wherever
 * they are met. Modules that list the exports of others are left out, and so are the checkers, which may be broken.
 */
export async function coreModules() {
  const paths = readdirSync(coreSources, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !/\.(test|test-support|check)\.ts$/.test(path))
    .filter((path) => !path.startsWith('messages/') && !path.endsWith('index.ts'))
    .sort();
  const entry = 'virtual:sources';
  const imports = paths.map(
    (path, index) => `import * as m${index} from ${JSON.stringify(coreSources + path)};`,
  );
  const list = paths.map((_, index) => `m${index}`).join(', ');
  const { module } = await runnerImport(entry, {
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id) => (id === entry || id.endsWith('.check.js') ? `\0${id}` : undefined),
        load(id) {
          if (id === `\0${entry}`) return `${imports.join('\n')}\nexport const all = [${list}];`;
          return id.endsWith('.check.js') ? '' : undefined;
        },
      },
    ],
  });
  const { all } = /** @type {{ all: Record<string, unknown>[] }} */ (module);
  return paths.map((path, index) => ({ path, exports: { ...all[index] } }));
}
