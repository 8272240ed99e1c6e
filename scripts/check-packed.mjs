// `npm run exports`: packs what would be published, and uses it as a stranger would, outside this workspace.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';

import { checkCdn } from './check-cdn.mjs';
import { pnpm, root, run } from './pnpm.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'berdaya-packed-'));
process.on('exit', () => {
  rmSync(scratch, { recursive: true });
});

const tarballs = pack();
for (const tarball of tarballs) {
  run('publint', ['run', tarball, '--strict']);
  run('attw', [tarball, '--config-path', 'scripts/attw.json']);
}

write('package.json', '{ "private": true, "type": "module" }');
run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], scratch);

const core = entriesOf('core');
const data = [...entriesOf('instruments'), ...entriesOf('regions')];
write('import.mjs', importing([...core, ...data]));
run(execPath, ['import.mjs'], scratch);

write('regions.mjs', readingRegions());
run(execPath, ['regions.mjs'], scratch);

write('types.ts', importing([...core, ...data, ...entriesOf('sync'), ...entriesOf('widgets')]));
write(
  'tsconfig.json',
  JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, module: 'NodeNext', types: [] },
    files: ['types.ts'],
  }),
);
run(execPath, [join(root, 'node_modules/typescript/bin/tsc')], scratch);

await checkCdn(join(scratch, 'node_modules/@berdaya/widgets/dist/cdn'));

function pack() {
  const folder = join(scratch, 'tarballs');
  mkdirSync(folder);
  pnpm('--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder);
  return readdirSync(folder).map((name) => join(folder, name));
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(join(scratch, name), `${text}\n`);
}

/**
 * The modules of a package, as its packed manifest names them.
 * @param {string} name
 */
function entriesOf(name) {
  const path = join(scratch, 'node_modules/@berdaya', name, 'package.json');
  return Object.keys(JSON.parse(readFileSync(path, 'utf8')).exports)
    .filter((entry) => !/\*|\.json$/.test(entry))
    .map((entry) => `@berdaya/${name}${entry.slice(1)}`);
}

/**
 * A module that imports each entry, and fails if one of them has nothing to offer.
 * @param {string[]} entries
 */
function importing(entries) {
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
  const all = entries.map((_, index) => `entry${index}`).join(', ');
  return `${imports.join('\n')}\nfor (const entry of [${all}]) Object.keys(entry);`;
}

/** A module that reads the packed list of regions, and fails if a village is not in it. */
function readingRegions() {
  return `import { regionsFromFiles } from '@berdaya/regions/node';
const { value } = await regionsFromFiles();
await value.loadVillages('33.15');
if (value.region('33.15.03.2001')?.name !== 'Lajer') throw new Error('no regions');`;
}
