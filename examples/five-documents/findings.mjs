import { readdirSync, readFileSync } from 'node:fs';

import { checkDossier, parseDossierJson } from '@berdaya/core/dossier';

const folder = new URL('documents/', import.meta.url);

/**
 * Days off in 2018 that matter here; a law sets them each year, so whoever asks the rules brings them.
 * @type {ReadonlyMap<import('@berdaya/core/kernel').CalendarDate, string>}
 */
const holidays = new Map([['2018-12-25', 'Hari Raya Natal']]);

/** Names of the documents in the folder, without their ending. */
export const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .sort();

/**
 * What a document holds, as text.
 * @param {string} name
 */
export function documentText(name) {
  return readFileSync(new URL(`${name}.json`, folder), 'utf8');
}

/**
 * What the rules find when the document is to be published, held against the regions there are.
 * @param {string} name
 * @param {import('@berdaya/core/region').Gazetteer} gazetteer
 */
export function findings(name, gazetteer) {
  const read = parseDossierJson(documentText(name));
  return read.ok ? checkDossier(read.value, { gazetteer, holidays }, 'publish') : read.issues;
}
