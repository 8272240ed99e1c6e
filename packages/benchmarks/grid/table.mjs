// Prints a line per candidate: medians over its runs, and beside them how many times ours that is. The shortest times stand
// beside, too: on a busy machine they tell more.

/** @typedef {import('./grid.bench.mjs').Run} Run */
/** @typedef {import('./grid.bench.mjs').Candidate} Candidate */

/** @type {readonly { head: string, of: (run: Run) => number | undefined, digits?: number, ratio?: boolean, share?: number }[]} */
const columns = [
  { head: 'rows ms', of: ({ first }) => first, ratio: true },
  { head: 'best', of: ({ first }) => first, share: 0 },
  { head: 'toggle ms', of: ({ toggles }) => quantile(toggles, 0.5), digits: 1, ratio: true },
  { head: 'best', of: ({ toggles }) => quantile(toggles, 0.5), digits: 1, share: 0 },
  { head: 'p95', of: ({ toggles }) => quantile(toggles, 0.95), digits: 1 },
  { head: 'fling ms', of: ({ fling }) => fling && quantile(fling.times, 0.5), digits: 1 },
  { head: 'p95', of: ({ fling }) => fling && quantile(fling.times, 0.95), digits: 1, ratio: true },
  { head: 'blank %', of: ({ fling }) => fling && 100 * fling.blank },
  { head: 'heap MB', of: ({ heap }) => heap / 1e6, digits: 1, ratio: true },
  { head: 'nodes', of: ({ nodes }) => nodes, ratio: true },
  { head: 'gzip kB', of: ({ bytes }) => bytes.gzip / 1000, digits: 1, ratio: true },
  { head: 'brotli', of: ({ bytes }) => bytes.brotli / 1000, digits: 1 },
];

/** The best of a column is marked; the first candidate is ours. @param {ReadonlyMap<Candidate, readonly Run[]>} runs */
export function printTable(runs) {
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

/** @param {typeof columns[number]} column @param {readonly Run[]} runs */
const valueOf = ({ of, share = 0.5 }, runs) =>
  quantile(
    runs.map((run) => of(run) ?? NaN),
    share,
  );

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
}
