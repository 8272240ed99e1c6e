// Settlements by the hundred thousand: invented, the same on every run.
import { seeded } from '../validate/records.mjs';

/**
 * What an instrument whose headline is a sum of banded shares says of each share, for peers to be told of.
 * @typedef {{ part: string, whole: string, times: number, whenZero: number, bands: { from?: number, points: number }[] }} Criterion
 */

/**
 * @param {import('../../core/dist/scoring/index.js').Instrument} instrument
 * @returns {Criterion[]}
 */
export function criteriaOf({ steps, headline }) {
  const step = (/** @type {any} */ id) => /** @type {any} */ (steps[id]);
  return step(headline.value).of.map((/** @type {string} */ id) => {
    const { of, bands } = step(id);
    const { of: part, by: whole, times, whenZero } = step(of);
    return { part, whole, times, whenZero, bands };
  });
}

/**
 * One column for each input. Counts are whole, areas have six decimals, lengths one; one whole in a thousand is zero.
 * @param {readonly Criterion[]} criteria
 * @param {number} count
 * @returns {Record<string, Float64Array>}
 */
export function settlements(criteria, count) {
  const random = seeded(14_2018);
  const decimals = (/** @type {string} */ whole) =>
    whole === 'area' ? 1e6 : /road|drain/.test(whole) ? 10 : 1;
  /** @type {Record<string, Float64Array>} */
  const columns = {};
  for (const whole of new Set(criteria.map((each) => each.whole))) {
    const scale = decimals(whole);
    const [least, most] = whole === 'area' ? [0.2, 6] : [20, 400];
    columns[whole] = Float64Array.from({ length: count }, () =>
      random() < 0.001 ? 0 : Math.round((least + random() * (most - least)) * scale) / scale,
    );
  }
  for (const { part, whole } of criteria) {
    const scale = decimals(whole);
    columns[part] = Float64Array.from(
      columns[whole] ?? [],
      (all) => Math.floor(random() * all * scale) / scale,
    );
  }
  return columns;
}

/**
 * The first of the same settlements, one object each.
 * @param {Record<string, Float64Array>} columns
 * @param {number} count
 * @returns {Record<string, number>[]}
 */
export function rowsOf(columns, count) {
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, Number(column[row])])),
  );
}
