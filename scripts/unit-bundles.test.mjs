import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'vite';
import { describe, expect, it } from 'vitest';

import { unitArrows } from './arrows.mjs';

const sources = fileURLToPath(new URL('../packages/core/src/', import.meta.url));

/** @type {Record<string, readonly string[]>} */
const arrows = unitArrows;

describe('a page', () => {
  it.each(Object.keys(arrows))(
    'that takes all of %s gets no unit but those it may import',
    async (unit) => {
      const { units } = await bundled(`export * from '${sources}${unit}/index.ts';`);
      expect(units).toContain(unit);
      expect(units.filter((other) => other !== unit && !arrows[unit]?.includes(other))).toEqual([]);
    },
    60_000,
  );

  it('that only validates a training, and says what is wrong, is small and without zod', async () => {
    const { code, bytes, libraries } = await bundled(`
      import { parseTraining, checkTraining } from '${sources}training/index.ts';
      import { describeIssue, shapeIndonesian, trainingIndonesian } from '${sources}messages/index.ts';
      const words = { ...shapeIndonesian, ...trainingIndonesian };
      export function findings(document) {
        const parsed = parseTraining(document);
        const issues = parsed.ok ? checkTraining(parsed.value, {}, 'publish') : parsed.issues;
        return issues.map((issue) => describeIssue(issue, words));
      }`);
    expect(libraries).not.toContain('zod');
    expect(code).not.toContain('participant.');
    expect(bytes).toBeLessThan(20_000);
  }, 60_000);
});

/**
 * A module with all it needs, minified as a page would load it.
 * @param {string} text
 */
async function bundled(text) {
  const entry = 'virtual:page.js';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? text : undefined),
      },
    ],
    build: {
      write: false,
      minify: 'oxc',
      lib: { entry, formats: ['es'], fileName: 'page' },
    },
  });
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([output].flat());
  const chunks = result?.output.filter((each) => each.type === 'chunk') ?? [];
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const modules = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
  return {
    code,
    bytes: brotliCompressSync(code).length,
    units: [
      ...new Set(
        modules
          .filter((id) => id.startsWith(sources))
          .map((id) => id.slice(sources.length).split('/')[0] ?? ''),
      ),
    ],
    libraries: [
      ...new Set(
        modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
      ),
    ],
  };
}
