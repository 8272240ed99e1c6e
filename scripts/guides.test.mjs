import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatWithOptions } from 'node:util';

import { runnerImport } from 'vite';
import { describe, expect, it } from 'vitest';

const guides = fileURLToPath(new URL('../docs/guides/', import.meta.url));
const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Guides whose samples print what they say; the others show pages. */
const printing = ['score-and-explain.md', 'training-to-rkpdes.md', 'use-the-core.md'];

/** Where samples read their files. */
const beside = new URL('../examples/node-report/', import.meta.url);

describe('the samples of a guide', () => {
  it('are looked for where guides are', () => {
    expect(readdirSync(guides)).toEqual(expect.arrayContaining(printing));
  });

  it.each(printing)(
    '%s print what it says they print',
    async (name) => {
      const samples = [...readFileSync(guides + name, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)]
        .map(([, sample]) => sample ?? '')
        .join('\n');
      const said = [...samples.matchAll(/^\/\/ →(?: (.*))?$/gm)].map(([, line = '']) => line);
      expect(await printed(samples)).toEqual(said);
      // A guide may import the whole core, which takes its time on a busy machine.
    },
    60_000,
  );
});

/**
 * What a module prints, line by line.
 * @param {string} text
 */
async function printed(text) {
  const entry = 'virtual:guide.mjs';
  /** @type {string[]} */
  const lines = [];
  /** @type {Pick<Console, 'log'>} */
  const console = {
    log: (...values) => {
      lines.push(...formatWithOptions({ breakLength: Infinity }, ...values).split('\n'));
    },
  };
  const { module } = await runnerImport(entry, {
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    plugins: [
      {
        name: 'guide',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? asFunction(text) : undefined),
      },
    ],
  });
  await /** @type {{ run: (console: unknown) => Promise<void> }} */ (module).run(console);
  return lines;
}

/**
 * A module as a function that is given its console; imports stay outside, and lead to the sources.
 * @param {string} text
 */
function asFunction(text) {
  const imports = text.match(/^import .*?;$/gms) ?? [];
  const rest = imports.reduce((left, each) => left.replace(each, ''), text);
  const fromSources = imports
    .join('\n')
    .replaceAll(/'@berdaya\/([\w-]+)(\/[\w-]+)?'/g, `'${packages}$1/src$2/index.ts'`);
  const inPlace = rest
    .replaceAll(/(?<=readFileSync\(')/g, fileURLToPath(beside))
    .replaceAll('import.meta.url', `'${new URL('sample.mjs', beside).href}'`);
  return `${fromSources}\nexport async function run(console) {\n${inPlace}\n}`;
}
