// 280 and 10,000 follow-up plans of 12 activities each in a browser: our monitor beside named peers.
//
// - first rows: from handing the plans over until the frame with eight rows and their figures is painted. Ours is given the
//   document: it checks every plan and its ledger, counts them, and adds them up by kecamatan. The peers are given what
//   that comes to, a flat object per village. Code is loaded and data prepared before.
// - all: until those rows are painted that come first of all, with all plans counted.
// - letter: from the press of a key in the search field until the rows it leaves are painted, median and 95th percentile over
//   a word typed and taken back. Ours adds the figures up anew, too, and finds other spellings of a name.
// - sort: the same from the press on a column's head, the longer of both directions.
// - loads, uses: the longest task while loading; while searching and sorting. 0 where none took 50 ms.
// - heap: JavaScript heap after collecting garbage, all of the above done. nodes: elements, texts and comments.
//
// Each run has a process of its own. Rounds go through all candidates, and ratios are taken within a round. Figures are
// medians over the runs; a star marks the best.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

import { fileOf, stage } from '../grid/browser.mjs';
import { printTable, quantile } from '../grid/table.mjs';

const counts = [280, 10_000];
const rounds = 5;
/** Who takes longer than this for a run, in milliseconds, is not run again. */
const patience = 12_000;
const word = 'tanjung';

/** @typedef {{ name: string, file: string }} Candidate */

/** @type {readonly Candidate[]} */
const candidates = [
  { name: 'ours', file: 'ours' },
  { name: 'Tabulator 6, counted', file: 'tabulator' },
  { name: 'naive Lit, counted', file: 'naive-lit' },
];

/** @typedef {Awaited<ReturnType<typeof runOnce>>} Run */

/** @type {readonly import('../grid/table.mjs').Column<Run>[]} */
const columns = [
  { head: 'first ms', of: ({ first }) => first },
  { head: 'all ms', of: ({ all }) => all, ratio: true },
  { head: 'best', of: ({ all }) => all, share: 0 },
  { head: 'letter', of: ({ letters }) => quantile(letters, 0.5) },
  { head: 'p95', of: ({ letters }) => quantile(letters, 0.95), ratio: true },
  { head: 'sort ms', of: ({ sorts }) => Math.max(...sorts), ratio: true },
  { head: 'loads', of: ({ loading }) => loading },
  { head: 'uses', of: ({ using }) => using },
  { head: 'heap MB', of: ({ heap }) => heap / 1e6, digits: 1 },
  { head: 'nodes', of: ({ nodes }) => nodes, ratio: true },
];

export async function run() {
  const files = candidates.map(({ file }) => file);
  const on = await stage(files, new URL('.', import.meta.url).href, 'villages');
  try {
    for (const count of counts) {
      /** @type {Map<Candidate, Run[]>} */
      const runs = new Map(candidates.map((candidate) => [candidate, []]));
      const done = new Set();
      for (let round = 0; round < rounds; round += 1) {
        for (const candidate of candidates) {
          if (done.has(candidate)) continue;
          const start = performance.now();
          runs.get(candidate)?.push(await runOnce(on, candidate, count));
          if (performance.now() - start > patience) done.add(candidate);
        }
      }
      const load = loadavg().map((each) => each.toFixed(1));
      console.log(
        `\nmonitor: ${count} plans × 12 activities, 1280 × 1000 px; load ${load.join(' ')}`,
      );
      printTable(runs, columns);
    }
  } finally {
    await on.close();
  }
}

/** @param {import('../grid/browser.mjs').Stage} on @param {Candidate} candidate @param {number} count */
async function runOnce(on, { name, file }, count) {
  const { context, page, session } = await on.open(1);
  try {
    await page.evaluate(
      ([path, many]) => globalThis.page.prepare(path, many),
      /** @type {const} */ ([`${fileOf(file)}.js`, count]),
    );
    const [first = NaN, all = NaN] = await page.evaluate(() => globalThis.page.show());
    const loading = await page.evaluate(() => globalThis.page.longestTask());
    // What comes when the page is idle has come.
    await page.waitForTimeout(1000);
    await page.evaluate(() => globalThis.page.longestTask());
    const letters = await typed(page);
    const sorts = [await sorted(page, false), await sorted(page, true)];
    const using = await page.evaluate(() => globalThis.page.longestTask());
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => globalThis.page.nodes());
    return { first, all, loading, using, letters, sorts, heap: usedSize, nodes };
  } catch (error) {
    throw new Error(`${name}, ${count} plans: ${String(error)}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Types a word and takes it back, each letter after the one before has settled. @param {import('../grid/browser.mjs').Opened['page']} page */
async function typed(page) {
  const times = [];
  await page.evaluate(() => globalThis.page.focusSearch());
  const there = Array.from(word, (_, place) => word.slice(0, place + 1));
  for (const text of [...there, ...there.toReversed().slice(1), '']) {
    await page.evaluate((wanted) => globalThis.page.watchFilter(wanted), text);
    const isOn = text.length > times.length;
    await page.keyboard.press(isOn ? (text.at(-1) ?? '') : 'Backspace');
    times.push((await page.evaluate(() => globalThis.page.changeTime())) ?? NaN);
    await page.evaluate(() => globalThis.page.frames(3));
  }
  return times;
}

/** @param {import('../grid/browser.mjs').Opened['page']} page @param {boolean} isDescending */
async function sorted(page, isDescending) {
  const { x, y } = await page.evaluate((which) => globalThis.page.watchSort(which), isDescending);
  await page.mouse.click(x, y);
  const time = await page.evaluate(() => globalThis.page.changeTime());
  await page.evaluate(() => globalThis.page.frames(3));
  return time ?? NaN;
}
