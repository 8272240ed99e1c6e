// `pnpm check`: all that must hold before a change is merged, fast checks first.
// `--tested` leaves out what `npm test` has just done.
import { argv } from 'node:process';

import { ensureBrowser } from './browser.mjs';
import { pnpm, run } from './pnpm.mjs';

const tested = argv.includes('--tested');

const steps = [
  'format:check',
  'lint',
  'types',
  'knip',
  ...(tested ? [] : ['build']),
  'rules:check',
  'sizes',
  'docs',
  'exports',
];

pnpm('install', '--frozen-lockfile');
ensureBrowser();

for (const step of [...steps, ...(tested ? [] : ['test'])]) {
  const start = Date.now();
  run('npm', ['run', '--silent', step]);
  console.log(`✓ ${step} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
