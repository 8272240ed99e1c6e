// Times candidates against each other in one process. Machines differ and are noisy, so what counts is the ratio of two
// candidates within one round; every round runs each candidate once, in an order of its own.
import { performance } from 'node:perf_hooks';

/**
 * One way of doing the work; `run` may answer later. Who is slow may be run in fewer rounds, the first ones.
 * @typedef {{ name: string, run: () => unknown, rounds?: number }} Candidate
 */

/**
 * The median and the shortest time of each candidate, and its median ratio to the first one, over all rounds.
 * @param {readonly Candidate[]} candidates
 * @param {number} rounds
 */
export async function measure(candidates, rounds = 15) {
  const [first] = candidates;
  if (first === undefined) return [];
  for (const { run } of candidates) await timeOf(run);
  const times = new Map(candidates.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, rounds: own = rounds } of rotated(candidates, round)) {
      if (round >= own) continue;
      times.get(name)?.push(await timeOf(run));
    }
  }
  const base = times.get(first.name) ?? [];
  return [...times].map(([name, own]) => ({
    name,
    milliseconds: median(own),
    best: Math.min(...own),
    ratio: median(own.map((time, round) => time / (base[round] ?? NaN))),
  }));
}

/**
 * Prints one line per candidate, the quickest first: its time, the shortest, and how many times the base's and ours it is.
 * On a busy machine the shortest times tell more than the medians.
 * @param {Awaited<ReturnType<typeof measure>>} results
 * @param {string} ours
 */
export function print(results, ours) {
  const [base] = results;
  const own = results.find(({ name }) => name === ours);
  console.log(
    `${'candidate'.padEnd(34)} ${'ms'.padStart(8)} ${'best'.padStart(8)} ${`× ${String(base?.name)}`.padStart(14)} ${'× ours'.padStart(8)}`,
  );
  for (const { name, milliseconds, best, ratio } of [...results].sort(
    (a, b) => a.ratio - b.ratio,
  )) {
    const cells = [
      milliseconds.toFixed(1).padStart(8),
      best.toFixed(1).padStart(8),
      ratio.toFixed(2).padStart(14),
    ];
    console.log(
      `${name.padEnd(34)} ${cells.join(' ')} ${(ratio / (own?.ratio ?? NaN)).toFixed(2).padStart(8)}`,
    );
  }
}

/**
 * The time that one run takes after all garbage is gone. Who is quick runs on for a moment, and the median counts: the
 * collector throws away compiled code that has rested, too, and what is timed is the work.
 * @param {() => unknown} run
 */
async function timeOf(run) {
  globalThis.gc?.();
  const times = [];
  const end = performance.now() + 150;
  do {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  } while (performance.now() < end);
  return median(times);
}

/** @param {readonly Candidate[]} candidates @param {number} places */
function rotated(candidates, places) {
  const from = places % candidates.length;
  return [...candidates.slice(from), ...candidates.slice(0, from)];
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
