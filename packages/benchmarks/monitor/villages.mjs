// The same villages for every table: invented, the same on every run. What the peers are given is counted already.
import { inventedPlans } from '../../../examples/portal/src/invented-plans.mjs';
import { overviewOf, planFigures, readListedPlans } from '../../core/dist/work-plan/index.js';

/** The day plans are looked at. */
export const day = '2026-08-31';

/** @typedef {Record<string, string | number | null> & { name: string, district: string, late: number | null }} Row */

/** The columns beside the name, as the monitor has them. */
export const fields = /** @type {const} */ ([
  ...['status', 'activities', 'due', 'late', 'blocked', 'withoutReport', 'contested'],
  ...['claimed', 'evidenced', 'verified', 'evidence'],
]);

/** @param {number} villages */
export const documentOf = (villages) => inventedPlans({ villages });

/** A row for each village, by name; what is not known is `null`. @param {ReturnType<typeof documentOf>} document @returns {Row[]} */
export function rowsOf(document) {
  const { records } = readListedPlans(document);
  const figures = records.map((each) => planFigures(each, { on: day, timeZone: 'WIB' }));
  const { districts } = overviewOf(figures, /** @type {any} */ (document));
  const rows = districts.flatMap(({ name, plans, withoutPlan }) => [
    ...plans.map(({ owner, review, sums }) => rowOf(owner.name, name, review.status, sums)),
    ...withoutPlan.map((owner) => rowOf(owner.name, name, null, undefined)),
  ]);
  const { compare } = new Intl.Collator('id', { numeric: true });
  return rows.sort((one, other) => compare(one.name, other.name));
}

/** @param {string} name @param {string | null} district @param {string | null} status @param {any} sums @returns {Row} */
function rowOf(name, district, status, sums) {
  const valueOf = (/** @type {string} */ field) => {
    const value = sums?.[field] ?? null;
    return value?.denominator
      ? Math.round((value.numerator / value.denominator) * 1000) / 10
      : value;
  };
  const values = fields.map((field) => [field, field === 'status' ? status : valueOf(field)]);
  return { ...Object.fromEntries(values), name, district: district ?? '' };
}

/** Rows whose village or kecamatan is named so. @param {readonly Row[]} rows @param {string} text */
export const named = (rows, text) =>
  rows.filter(({ name, district }) =>
    [name, district].some((each) => each.toLowerCase().includes(text)),
  );
