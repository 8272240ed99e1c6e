// `npm test`: from a bare clone to one line that counts the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';

import { ensureBrowser, preferHeadlessShell } from './browser.mjs';
import { ensurePdfReader } from './pdf-reader.mjs';
import { cleanEnv, pnpm, root } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile');
ensureBrowser();
preferHeadlessShell();
ensurePdfReader();
// The packages' own tests read sources; those of the examples drive what is built.
pnpm('--recursive', 'run', 'build');

const folder = mkdtempSync(join(tmpdir(), 'berdaya-test-'));
const report = join(folder, 'report.json');
const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const { status } = spawnSync(execPath, [...vitest, ...argv.slice(2)], {
  cwd: root,
  env: cleanEnv,
  stdio: 'inherit',
});

const { passed, failed } = count();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Counts the tests; a run that went wrong outside of any test, such as a file that does not load, is one failure. */
function count() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
