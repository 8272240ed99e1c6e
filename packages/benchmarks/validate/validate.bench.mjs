import { readFileSync } from 'node:fs';

import { parseParticipant } from '../../core/dist/participant/index.js';
import { measure, print } from '../measure.mjs';
import { peers } from './peers.mjs';
import { participants } from './records.mjs';

const count = 100_000;

/** 100,000 participants, 3 in 100 wrong, checked by ours and by named peers; every problem is reported. */
export function run() {
  const schemaFile = new URL('../../core/schemas/participant.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const records = participants(count, 3);
  const json = JSON.stringify(records);

  const ours = (/** @type {unknown} */ record) => {
    const read = parseParticipant(record);
    return read.ok ? 0 : read.issues.length;
  };
  const checkers = { ours, ...peers(schema) };
  for (const [name, problemsOf] of Object.entries(checkers)) {
    const wrong = records.findIndex((record) => ours(record) > 0 !== problemsOf(record) > 0);
    if (wrong >= 0) throw new Error(`${name} judges otherwise: ${JSON.stringify(records[wrong])}`);
  }
  const fields = Object.keys(records[0] ?? {}).length;
  const bad = records.filter((record) => ours(record) > 0).length;
  console.log(
    `\nvalidate: ${count} participants of ${fields} fields, ${bad} wrong, ${json.length} bytes`,
  );
  const results = measure([
    { name: 'JSON.parse', run: () => JSON.parse(json) },
    ...Object.entries(checkers).map(([name, problemsOf]) => ({
      name,
      run: () => records.reduce((problems, record) => problems + problemsOf(record), 0),
    })),
  ]);
  print(results, 'ours');
}
