// Prints a line per candidate: medians over its runs, and beside them how many times ours that is. The shortest times stand
// beside, too: on a busy machine they tell more.

/** @typedef {{ name: string, aside?: boolean }} Candidate */

/**
 * @template Run
 * @typedef {{ head: string, of: (run: Run) => number | undefined, digits?: number, ratio?: boolean, share?: number }} Column
 */

/**
 * The best of a column is marked; the first candidate is ours.
 * @template Run
 * @param {ReadonlyMap<Candidate, readonly Run[]>} runs
 * @param {readonly Column<Run>[]} columns
 */
export function printTable(runs, columns) {
  const own = [...runs.values()][0] ?? [];
  console.log(
    line(
      'candidate (runs)',
      columns.map(({ head, ratio }) => [head, ratio ? '× ours' : undefined]),
    ),
  );
  const peers = [...runs].filter(([{ aside }]) => !aside);
  const best = columns.map((column) => Math.min(...peers.map(([, done]) => valueOf(column, done))));
  for (const [{ name }, done] of runs) {
    const cells = columns.map((column, place) => {
      const value = valueOf(column, done);
      if (Number.isNaN(value)) return ['–', column.ratio ? '' : undefined];
      const ratios = done.map((run, round) => {
        const ours = own[round] ?? own.at(-1);
        return (column.of(run) ?? NaN) / ((ours && column.of(ours)) ?? NaN);
      });
      const mark = value === best[place] ? '*' : '';
      return [
        mark + value.toFixed(column.digits ?? 0),
        column.ratio ? quantile(ratios, 0.5).toFixed(2) : undefined,
      ];
    });
    console.log(line(`${name} (${done.length})`, cells));
  }
}

/** @param {string} name @param {readonly (readonly (string | undefined)[])[]} cells */
function line(name, cells) {
  const texts = cells.map(([value = '', ratio]) => value.padStart(9) + (ratio?.padStart(7) ?? ''));
  return name.padEnd(28) + texts.join('');
}

/**
 * @template Run
 * @param {Column<Run>} column
 * @param {readonly Run[]} runs
 */
const valueOf = ({ of, share = 0.5 }, runs) =>
  quantile(
    runs.map((run) => of(run) ?? NaN),
    share,
  );

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
}
