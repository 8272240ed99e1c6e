import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dossierDocument } from './dossier-document.mjs';
import { districtTable, rosterTable } from './fallback-tables.mjs';
import { inventedPlans } from './invented-plans.mjs';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));

/**
 * Puts the portal together as a folder that any web server can hand out.
 * @param {{ elements: string, output: string }} folders `elements` holds the elements' files and
 * their integrity.json; `output` is replaced once all is well.
 */
export function assemblePortal({ elements, output }) {
  const draft = `${output}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(publicFolder, draft, { recursive: true });

  /** @type {Record<string, string>} */
  const integrity = JSON.parse(readFileSync(join(elements, 'integrity.json'), 'utf8'));
  const modules = Object.keys(integrity).filter((file) => file.endsWith('.min.js'));
  mkdirSync(join(draft, 'berdaya'));
  for (const file of modules) cpSync(join(elements, file), join(draft, 'berdaya', file));

  const document = dossierDocument();
  mkdirSync(join(draft, 'data'));
  writeFileSync(join(draft, 'data/pelatihan.json'), JSON.stringify(document, null, 1));

  fillPage(join(draft, 'index.html'), 'id', document.participants, integrity);
  fillPage(join(draft, 'en.html'), 'en', document.participants, integrity);
  listShell(draft);
  // Of a whole kabupaten, and too large to be kept on every phone that opens the portal.
  writeFileSync(join(draft, 'data/rktl-kabupaten.json'), JSON.stringify(inventedPlans()));

  rmSync(output, { recursive: true, force: true });
  renameSync(draft, output);
}

/**
 * Fills the few gaps a page leaves: the tables inside the elements and the scripts' hashes.
 * @param {string} path
 * @param {'id' | 'en'} language
 * @param {ReturnType<typeof dossierDocument>['participants']} roster
 * @param {Record<string, string>} integrity
 */
function fillPage(path, language, roster, integrity) {
  /** @type {Record<string, string | undefined>} */
  const fillings = {
    roster: rosterTable(roster, language),
    'roster-by-district': districtTable(roster, language),
    'shared-modules': sharedModules(integrity),
    ...integrity,
  };
  const page = readFileSync(path, 'utf8').replace(/\{\{(.+?)\}\}/g, (_, gap) => {
    const filling = fillings[gap];
    if (filling === undefined) throw new Error(`${path}: nothing to fill {{${gap}}} with`);
    return filling;
  });
  writeFileSync(path, page);
}

/**
 * Elements import what they share, and a script's hash says nothing of what it imports: naming the
 * shared modules with theirs, before any script asks for them, has the browser check them as well.
 * @param {Record<string, string>} integrity
 */
function sharedModules(integrity) {
  return Object.keys(integrity)
    .filter((file) => file.startsWith('shared-'))
    .map((file) => {
      const hash = `integrity="${integrity[file]}" crossorigin="anonymous"`;
      return `<link rel="modulepreload" href="berdaya/${file}" ${hash} />`;
    })
    .join('\n    ');
}

/**
 * Tells the service worker which files make up the portal. The list has each file's hash, so the
 * worker's text, and with it the worker, is new as soon as any file is.
 * @param {string} output
 */
function listShell(output) {
  const worker = join(output, 'sw.js');
  const hashes = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== worker)
    .sort()
    .map((path) => [relative(output, path).replaceAll('\\', '/'), digest(readFileSync(path))]);
  const files = Object.fromEntries(hashes);
  const shell = { revision: digest(JSON.stringify(files)), files };
  writeFileSync(
    worker,
    `self.shell = ${JSON.stringify(shell, null, 2)};\n\n${readFileSync(worker, 'utf8')}`,
  );
}

/** @param {Buffer | string} content */
function digest(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
