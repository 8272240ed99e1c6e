// `pnpm bench [name]`: runs the benchmarks in the folders beside this file, or the one named.
import { readdirSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const all = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.bench.mjs') && !path.includes('node_modules'))
  .sort();
const wanted = argv[2];
const chosen = all.filter((path) => wanted === undefined || path.startsWith(`${wanted}/`));
if (chosen.length === 0) {
  console.error(
    `No benchmark "${String(wanted)}". There are: ${all.map((path) => path.split('/')[0]).join(', ')}.`,
  );
  process.exit(1);
}
for (const path of chosen) await (await import(new URL(path, import.meta.url).href)).run();
