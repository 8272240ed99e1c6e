// node slum.mjs [table.json] [--lang en]
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { addInputs, linesThatDoNotAddUp, score } from '@berdaya/core/scoring';
import { slumLevel2018 } from '@berdaya/instruments';

import { printSlum } from './print-slum.mjs';

/**
 * @typedef {{ rt: string } & Record<string, number | string | null>} Row
 * @typedef {object} SlumTable
 * @property {string} title
 * @property {string} source
 * @property {Partial<Record<string, number>>} [published]
 * @property {readonly Row[]} rows
 * @typedef {import('@berdaya/core/scoring').InputOf<typeof slumLevel2018.inputs>} SlumInput
 */

const sample = fileURLToPath(new URL('data/noyontaansari-2019.json', import.meta.url));
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'id' } },
});
const language = values.lang === 'en' ? 'en' : 'id';

/** @type {SlumTable} */
const table = JSON.parse(readFileSync(positionals[0] ?? sample, 'utf8'));

// Volumes are added and scored again; the points of RTs are never averaged.
const inputs = table.rows.map(slumInput);
const together = addInputs(slumLevel2018, inputs);
const whole = score(slumLevel2018, together.input);
printSlum(
  table,
  {
    rts: inputs.map((input) => score(slumLevel2018, input)),
    issues: together.issues,
    whole,
    wrong: linesThatDoNotAddUp(whole),
  },
  language,
);

/**
 * What a row says of what the instrument asks; an empty cell is unknown, and never zero.
 * @param {Row} row
 */
function slumInput(row) {
  const ids = Object.keys(slumLevel2018.inputs);
  return /** @type {SlumInput} */ (Object.fromEntries(ids.map((id) => [id, row[id] ?? null])));
}
