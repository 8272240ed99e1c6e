import { readFileSync } from 'node:fs';

import { parseRoster } from '../../core/dist/participant/index.js';
import { measure, print } from '../measure.mjs';
import { peers } from './peers.mjs';
import { participants } from './records.mjs';

const count = 100_000;

/** A roster of 100,000, 3 in 100 wrong, checked by ours and by named peers; every problem is reported with its place. */
export async function run() {
  const schemaFile = new URL('../../core/schemas/participant.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const records = participants(count, 3);
  const json = JSON.stringify(records);

  const ours = (/** @type {unknown} */ roster) => {
    const read = parseRoster(roster);
    return read.ok ? [] : read.issues.map(({ path }) => Number(path[0]));
  };
  const checkers = { ours, ...peers(schema) };
  const wrong = new Set(ours(records));
  for (const [name, placesOf] of Object.entries(checkers)) {
    const found = new Set(placesOf(records));
    const other = [...wrong, ...found].find((place) => !wrong.has(place) || !found.has(place));
    if (other !== undefined)
      throw new Error(`${name} judges otherwise: ${JSON.stringify(records[other])}`);
  }
  const fields = Object.keys(records[0] ?? {}).length;
  console.log(
    `\nvalidate: ${count} participants of ${fields} fields, ${wrong.size} wrong, ${json.length} bytes`,
  );
  const results = await measure([
    { name: 'JSON.parse', run: () => JSON.parse(json) },
    ...Object.entries(checkers).map(([name, placesOf]) => ({ name, run: () => placesOf(records) })),
  ]);
  print(results, 'ours');
}
