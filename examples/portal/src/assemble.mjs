import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dossierDocument } from './dossier-document.mjs';
import { districtTable, rosterTable } from './fallback-tables.mjs';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));

/** Every file of the elements that a page loads; each is whole in itself. */
export const elementFiles = ['attendance-sheet', 'attendance-recap', 'work-plan'].map(
  (name) => `${name}.min.js`,
);

/**
 * Puts the portal together as a folder that any web server can hand out.
 * @param {{ elements: string, output: string }} folders `elements` holds the elements' files and
 * their integrity.json; `output` is emptied first.
 */
export function assemblePortal({ elements, output }) {
  rmSync(output, { recursive: true, force: true });
  cpSync(publicFolder, output, { recursive: true });

  mkdirSync(join(output, 'berdaya'));
  for (const file of elementFiles) cpSync(join(elements, file), join(output, 'berdaya', file));

  const document = dossierDocument();
  mkdirSync(join(output, 'data'));
  writeFileSync(join(output, 'data/pelatihan.json'), JSON.stringify(document, null, 1));

  const integrity = JSON.parse(readFileSync(join(elements, 'integrity.json'), 'utf8'));
  fillPage(join(output, 'index.html'), 'id', document.participants, integrity);
  fillPage(join(output, 'en.html'), 'en', document.participants, integrity);

  listShell(output);
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
