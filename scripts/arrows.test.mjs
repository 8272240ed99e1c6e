import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

import { packageArrows, unitArrows } from './arrows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const eslint = new ESLint({
  cwd: root,
  // Only the arrows are on trial, and they need no types.
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

describe('the tables of arrows', () => {
  it('name every package', () => {
    expect(Object.keys(packageArrows).sort()).toEqual(folders('packages'));
  });

  it('name every unit of the core', () => {
    expect(Object.keys(unitArrows).sort()).toEqual(folders('packages/core/src'));
  });

  it.each(Object.entries({ ...packageArrows, ...unitArrows }))(
    'has no way back to %s',
    (name, allowed) => {
      /** @type {Record<string, string[]>} */
      const arrows = name in unitArrows ? unitArrows : packageArrows;
      for (const other of allowed) expect(arrows[other]).not.toContain(name);
    },
  );
});

describe('the linter', () => {
  it.each([
    ['core/src/kernel/result.ts', '../region/index.js'],
    ['core/src/training/training.ts', '../messages/index.js'],
    ['core/src/training/training.ts', '@berdaya/core/kernel'],
    ['core/src/kernel/result.ts', '@berdaya/sync'],
    ['core/src/kernel/result.ts', '../../../sync/src/index.js'],
    ['sync/src/index.ts', '@berdaya/widgets/work-plan.js'],
    ['widgets/src/work-plan/index.ts', '../../../core/src/kernel/index.js'],
  ])('refuses in %s an import of %s', async (file, specifier) => {
    expect(await refusals(file, specifier)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['core/src/region/region.ts', '../kernel/index.js'],
    ['core/src/dossier/dossier.ts', '../work-plan/index.js'],
    ['core/src/kernel/result.ts', './issue.js'],
    ['sync/src/index.ts', '@berdaya/core/attendance'],
    ['widgets/src/work-plan/index.ts', '@berdaya/sync'],
    ['widgets/src/work-plan/index.ts', '../element/index.js'],
  ])('lets %s import %s', async (file, specifier) => {
    expect(await refusals(file, specifier)).toEqual([]);
  });
});

/**
 * @param {string} file
 * @param {string} specifier
 */
async function refusals(file, specifier) {
  const text = `import { something } from '${specifier}';\n`;
  const results = await eslint.lintText(text, { filePath: `${root}packages/${file}` });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

/** @param {string} path */
function folders(path) {
  return readdirSync(root + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
