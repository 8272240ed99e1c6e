// 1,000 activities over twelve months on a timeline in a browser: ours beside named peers.
//
// - first bars: from handing over the plan, in the form each takes, until the frame with the first eight bars and their
//   names is painted. Code is loaded and data prepared before. Ours reads and checks a whole dossier in that time.
// - drag: time between the frames the page gets to draw while a bar is dragged for 240 px with a move of the mouse every
//   16 ms, median and 95th percentile. It has to have moved in the end.
// - drop: the longest time between two frames in the third of a second after the button is let go. Ours checks the whole
//   plan by its rules and keeps it in that time.
// - heap: JavaScript heap after collecting garbage, all of the above done.
// - nodes: elements, texts and comments of the timeline, in shadow trees too, at the end.
// - gzip: what a page loads to show a timeline, minified, with its style and the few lines that set it up; gzip -9. Ours has
//   the work plan with its table in it. "added": what of it the timeline adds to a page that has a work plan; of a peer all
//   of it. "idle": what comes when the page is idle, which is all other views of the work plan and what moves bars.
// - keys: bars the keyboard comes to with the tabulator key and the arrow down.
//
// Each run has a process of its own. Rounds go through all candidates, and ratios are taken within a round. Figures are
// medians over the runs; a star marks the best.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

import { fileOf, stage } from '../grid/browser.mjs';
import { printTable, quantile } from '../grid/table.mjs';

const count = 1000;
const rounds = 3;
/** Who takes longer than this for a run, in milliseconds, is not run again. */
const patience = 12_000;
const [far, steps] = [240, 60];

/** @typedef {{ name: string, file: string }} Candidate */

/** @type {readonly Candidate[]} */
const candidates = [
  { name: 'ours', file: 'ours' },
  { name: 'frappe-gantt 1.2', file: 'frappe-gantt' },
  { name: 'dhtmlx-gantt 10', file: 'dhtmlx-gantt' },
  { name: 'vis-timeline 8', file: 'vis-timeline' },
];

/** @typedef {Awaited<ReturnType<typeof runOnce>>} Run */

/** @type {readonly import('../grid/table.mjs').Column<Run>[]} */
const columns = [
  { head: 'bars ms', of: ({ first }) => first, ratio: true },
  { head: 'best', of: ({ first }) => first, share: 0 },
  { head: 'drag ms', of: ({ drag }) => quantile(drag, 0.5), digits: 1 },
  { head: 'p95', of: ({ drag }) => quantile(drag, 0.95), digits: 1, ratio: true },
  { head: 'drop ms', of: ({ drop }) => drop, ratio: true },
  { head: 'heap MB', of: ({ heap }) => heap / 1e6, digits: 1, ratio: true },
  { head: 'nodes', of: ({ nodes }) => nodes, ratio: true },
  { head: 'gzip kB', of: ({ bytes }) => bytes.shown / 1000, digits: 1, ratio: true },
  { head: 'added', of: ({ bytes }) => bytes.added / 1000, digits: 1, ratio: true },
  { head: 'idle', of: ({ bytes }) => bytes.idle / 1000, digits: 1 },
];

export async function run() {
  const files = candidates.map(({ file }) => file);
  const on = await stage(files, new URL('.', import.meta.url).href, 'plan');
  try {
    console.log(`\ntimeline: ${count} activities over 12 months, 1280 × 1000 px`);
    for (const slowed of [1, 4]) {
      /** @type {Map<Candidate, Run[]>} */
      const runs = new Map(candidates.map((candidate) => [candidate, []]));
      const done = new Set();
      for (let round = 0; round < rounds; round += 1) {
        for (const candidate of candidates) {
          if (done.has(candidate)) continue;
          const start = performance.now();
          runs.get(candidate)?.push(await runOnce(on, candidate, slowed));
          if (performance.now() - start > patience) done.add(candidate);
        }
      }
      const load = loadavg().map((each) => each.toFixed(1));
      console.log(
        `\n${slowed === 1 ? 'unthrottled' : `processor slowed ${slowed} ×`}; load ${load.join(' ')}`,
      );
      printTable(runs, columns);
    }
    console.log(
      '\nOnly ours checks the plan by rules, keeps each change on the device and tells all of it as a table too.\n',
    );
    for (const candidate of candidates) {
      console.log(`${candidate.name}: the keyboard comes to ${await reached(on, candidate)} bars`);
    }
  } finally {
    await on.close();
  }
}

/** @param {import('../grid/browser.mjs').Stage} on @param {Candidate} candidate @param {number} slowed */
async function runOnce(on, { name, file }, slowed) {
  const { context, page, session } = await on.open(slowed);
  try {
    on.bytes();
    await page.evaluate((path) => globalThis.page.load(path), `${fileOf(file)}.js`);
    const base = on.bytes().gzip;
    await page.evaluate((many) => globalThis.page.prepare(many), count);
    const added = on.bytes().gzip;
    const first = await page.evaluate(() => globalThis.page.firstBars());
    await page.evaluate(() => globalThis.page.frames(30));
    // The first drag wakes what has slept until then.
    await dragged(page, session, 1, 40);
    const { drag, drop } = await dragged(page, session, 3, far);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => globalThis.page.nodes());
    const bytes = { shown: base + added, added: added || base, idle: on.bytes().gzip };
    return { first, drag, drop, heap: usedSize, nodes, bytes };
  } catch (error) {
    throw new Error(`${name}, slowed ${slowed} ×: ${String(error)}`, { cause: error });
  } finally {
    await context.close();
  }
}

/**
 * @param {import('../grid/browser.mjs').Opened['page']} page
 * @param {import('../grid/browser.mjs').Opened['session']} session
 * @param {number} index
 * @param {number} way
 */
async function dragged(page, session, index, way) {
  const { x, y, left } = await page.evaluate((each) => globalThis.page.aim(each), index);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => globalThis.page.frames(3));
  await page.evaluate(() => globalThis.page.watch());
  const sent = [];
  for (let step = 1; step <= steps; step += 1) {
    const at = {
      x: x + (way * step) / steps,
      y,
      button: /** @type {const} */ ('left'),
      buttons: 1,
    };
    sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at }));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await Promise.all(sent);
  const { times: drag } = await page.evaluate((each) => globalThis.page.watched(each), index);
  await page.evaluate(() => globalThis.page.watch());
  await page.mouse.move(x + way, y);
  await page.mouse.up();
  await page.evaluate(() => globalThis.page.frames(20));
  const after = await page.evaluate((each) => globalThis.page.watched(each), index);
  if (Math.abs(after.left - left) < way / 3) throw new Error('The bar has not moved.');
  return { drag, drop: Math.max(...after.times) };
}

/** @param {import('../grid/browser.mjs').Stage} on @param {Candidate} candidate */
async function reached(on, { file }) {
  const { context, page } = await on.open(1);
  await page.evaluate((path) => globalThis.page.load(path), `${fileOf(file)}.js`);
  await page.evaluate((many) => globalThis.page.prepare(many), count);
  await page.evaluate(() => globalThis.page.firstBars());
  const found = new Set();
  const look = async () => {
    const at = await page.evaluate(() => globalThis.page.current());
    if (at) found.add(at);
    return at;
  };
  for (let step = 0; step < 30 && !(await look()); step += 1) await page.keyboard.press('Tab');
  // Who is not reached by the tabulator key at all, the arrows do not reach either.
  for (let step = 0; step < count && found.size > 0; step += 1) {
    await page.keyboard.press('ArrowDown');
    await look();
  }
  await context.close();
  return found.size;
}
