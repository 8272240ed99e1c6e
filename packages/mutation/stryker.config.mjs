import { fileURLToPath } from 'node:url';

const runner = '@stryker-mutator/vitest-runner/dist/src/index.js';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['packages/core/src/**/*.rules.ts'],
  testRunner: 'vitest',
  plugins: [fileURLToPath(new URL(`node_modules/${runner}`, import.meta.url))],
  vitest: { configFile: 'packages/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is said once, at import, is no condition: codes, weights and sources have tests of their own.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  tempDirName: 'node_modules/.cache/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['**/dist', 'docs', 'examples'],
};
