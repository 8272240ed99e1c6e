// Writes the hash of every new version of an instrument into packages/instruments/src/releases.ts. What is written there
// already stays: a released version never changes. Needs built packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';

import { format, resolveConfig } from 'prettier';

const core = new URL('../packages/core/dist/scoring/index.js', import.meta.url);
const built = new URL('../packages/instruments/dist/index.js', import.meta.url);
const path = new URL('../packages/instruments/src/releases.ts', import.meta.url);

const { contentHash } = await import(core.href);
const { releases, ...exported } = await import(built.href);
const pinned = { ...releases };
for (const instrument of Object.values(exported)) {
  if (typeof instrument !== 'object' || !('steps' in instrument)) continue;
  const name = `${instrument.id}@${instrument.version}`;
  const hash = contentHash(instrument);
  if (pinned[name] !== undefined && pinned[name] !== hash) {
    console.error(
      `${name} has been released and must not change: give what changes another version.`,
    );
    exit(1);
  }
  if (pinned[name] === undefined) console.log(`${name} ${hash}`);
  pinned[name] = hash;
}
const text = readFileSync(path, 'utf8');
const sorted = Object.fromEntries(Object.entries(pinned).sort(([a], [b]) => (a < b ? -1 : 1)));
const next = `${text.slice(0, text.indexOf('= {'))}= ${JSON.stringify(sorted)};\n`;
const options = await resolveConfig(path);
writeFileSync(path, await format(next, { ...options, parser: 'typescript' }));
