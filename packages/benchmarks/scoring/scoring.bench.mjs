import { performance } from 'node:perf_hooks';

import { score, scoreColumns } from '../../core/dist/scoring/index.js';
import { slumLevel2018 as instrument } from '../../instruments/dist/index.js';
import { measure, print } from '../measure.mjs';
import { interpreter, jsonLogic, jsonRules } from './peers.mjs';
import { criteriaOf, rowsOf, settlements } from './settlements.mjs';

const count = 100_000;
const fewer = 2000;
const fewest = 50;

const ours = 'ours, by columns';
const explained = 'ours, each with its derivation';

/** Settlements scored by columns, one by one and by peers: the same totals, then how long they take. */
export async function run() {
  const criteria = criteriaOf(instrument);
  const columns = settlements(criteria, count);
  const parts = criteria.map(({ part }) => columns[part] ?? new Float64Array());
  const rows = rowsOf(columns, count);
  const lists = Object.fromEntries(Object.entries(columns).map(([id, each]) => [id, [...each]]));
  const byColumns = (/** @type {any} */ given) => {
    const result = scoreColumns(instrument, given);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value.totals;
  };
  const { value } = instrument.headline;
  const one = (/** @type {any} */ row, variants = {}) =>
    /** @type {any} */ (score(instrument, row, { variants }).results[value])?.rounded;
  const interpreted = interpreter(criteria);
  const logic = jsonLogic(criteria);
  const rules = jsonRules(criteria);

  const totals = byColumns(columns);
  hold('ours, by columns of lists', totals, byColumns(lists));
  hold(
    explained,
    totals,
    rows.map((row) => one(row)),
  );
  hold('interpreter', totals, rows.map(interpreted));
  hold('json-logic-engine', totals, rows.map(logic.interpreted));
  hold('json-logic-engine, built', totals, rows.map(logic.built));
  hold('json-rules-engine', totals, await Promise.all(rows.slice(0, fewest).map(rules)));

  const rowsWithZero = rows.filter((row) => criteria.some(({ whole }) => row[whole] === 0)).length;
  console.log(
    `\nscoring: ${count} settlements × ${criteria.length} criteria, ${instrument.id}; ${rowsWithZero} of them with a whole of zero, parts up to their whole, nothing missing`,
  );
  const summed =
    (/** @type {(row: any) => number} */ scored, many = rows) =>
    () => {
      let sum = 0;
      for (const row of many) sum += scored(row);
      return sum;
    };
  print(
    await measure([
      { name: 'bare scan', run: () => parts.reduce((sum, part) => sum + scanned(part), 0) },
      { name: ours, run: () => byColumns(columns) },
      { name: 'ours, by columns of lists', run: () => byColumns(lists) },
      { name: 'interpreter over objects', run: summed(interpreted) },
      { name: 'json-logic-engine, built', run: summed(logic.built) },
      { name: 'json-logic-engine', run: summed(logic.interpreted) },
    ]),
    ours,
  );

  console.log(`\none score with its whole derivation, by the mean of ${fewer}: µs each`);
  const some = rows.slice(0, fewer);
  const scoredOnly = { 'aspect-mean': 'scored-only' };
  const results = await measure([
    { name: 'interpreter over objects', run: summed(interpreted, some) },
    { name: explained, run: summed(one, some) },
    { name: 'the same, scored-only', run: summed((row) => one(row, scoredOnly), some) },
  ]);
  for (const { name, milliseconds } of results) perScore(name, milliseconds / fewer);
  const start = performance.now();
  for (const row of rows.slice(0, fewest)) await rules(row);
  perScore(`json-rules-engine (${fewest} of them)`, (performance.now() - start) / fewest);
}

/** @param {Float64Array} column */
function scanned(column) {
  let sum = 0;
  for (let row = column.length - 1; row >= 0; row -= 1) sum += Number(column[row]);
  return sum;
}

/** @param {string} name @param {ArrayLike<number>} expected @param {ArrayLike<number>} totals */
function hold(name, expected, totals) {
  for (let row = 0; row < totals.length; row += 1) {
    if (Object.is(totals[row], expected[row])) continue;
    throw new Error(`${name}: row ${row} comes to ${totals[row]} and not ${expected[row]}`);
  }
}

/** @param {string} name @param {number} milliseconds */
function perScore(name, milliseconds) {
  console.log(`${name.padEnd(34)} ${(milliseconds * 1000).toFixed(2).padStart(8)}`);
}
