// What reads printed pages in tests: pdftotext and its companions.
import { spawnSync } from 'node:child_process';

import { installWithApt } from './apt.mjs';

/** Sees to it that PDFs can be read: installs poppler-utils where that is possible, and otherwise says what to do. */
export function ensurePdfReader() {
  if (isThere() || (installWithApt('pdftotext', ['poppler-utils']) && isThere())) return;
  console.error('The tests read printed pages with pdftotext: install poppler-utils (poppler).');
  process.exit(1);
}

function isThere() {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
}
