// The same points for the same shares in each peer's own terms, all in floats; each answers with the total of a row.
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';

/** @typedef {import('./settlements.mjs').Criterion} Criterion */
/** @typedef {(row: Record<string, number>) => number} Scorer */

/**
 * What one would write first: a loop over the criteria as data, and over the bands of each.
 * @param {readonly Criterion[]} criteria
 * @returns {Scorer}
 */
export function interpreter(criteria) {
  return (row) => {
    let total = 0;
    for (const { part, whole, times, whenZero, bands } of criteria) {
      const by = row[whole] ?? NaN;
      const share = by === 0 ? whenZero : ((row[part] ?? NaN) / by) * times;
      let points = 0;
      for (const band of bands) {
        if (band.from === undefined || share >= band.from) points = band.points;
      }
      total += points;
    }
    return total;
  };
}

/**
 * @param {readonly Criterion[]} criteria
 * @returns {{ interpreted: Scorer, built: Scorer }}
 */
export function jsonLogic(criteria) {
  const logic = { '+': criteria.map(banded) };
  const engine = new LogicEngine();
  return {
    interpreted: (row) => Number(engine.run(logic, row)),
    built: /** @type {Scorer} */ (engine.build(logic)),
  };
}

/** @param {Criterion} criterion */
function banded({ part, whole, times, whenZero, bands }) {
  const [lowest, ...rest] = bands;
  const quotient = { '*': [{ '/': [{ var: part }, { var: whole }] }, times] };
  const share = { if: [{ '===': [{ var: whole }, 0] }, whenZero, quotient] };
  const choices = rest.reverse().flatMap(({ from, points }) => [{ '>=': [share, from] }, points]);
  return { if: [...choices, lowest?.points] };
}

/**
 * A rule for each band, whose event carries what it earns more than the one below. The shares are handed in ready.
 * @param {readonly Criterion[]} criteria
 * @returns {(row: Record<string, number>) => Promise<number>}
 */
export function jsonRules(criteria) {
  const engine = new Engine();
  for (const { part, bands } of criteria) {
    for (const [index, { from, points }] of bands.entries()) {
      if (from === undefined) continue;
      const more = points - (bands[index - 1]?.points ?? 0);
      engine.addRule({
        conditions: { all: [{ fact: part, operator: 'greaterThanInclusive', value: from }] },
        event: { type: 'points', params: { more } },
      });
    }
  }
  return async (row) => {
    const shares = criteria.map(({ part, whole, times, whenZero }) => [
      part,
      row[whole] === 0 ? whenZero : (Number(row[part]) / Number(row[whole])) * times,
    ]);
    const { events } = await engine.run(Object.fromEntries(shares));
    return events.reduce((total, { params }) => total + Number(params?.['more']), 0);
  };
}
