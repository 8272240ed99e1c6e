// A grid of 5,000 people × 6 sessions in a browser: ours beside named peers. Four of the sessions are taken, which makes
// some 19,400 marks; a click takes a cell on to its next status. A time counts once the right cell shows the right letter.
//
// - first rows: from handing over the data, in the form each takes, until the frame with the first eight rows is painted.
//   Code is loaded and data prepared before. Ours reads and checks a whole dossier and its ledger of entries in that time.
// - toggle: from the press of the mouse until the frame with the new letter is painted, median and 95th percentile over the
//   clicks of a run after its first.
// - fling: time between the frames the page gets to draw while a wheel is turned for 24,000 px at 12,000 px/s, median and
//   95th percentile. The wheel is Chromium's own synthetic gesture, which goes the way of a real one, through listeners
//   and compositor. On the way back: the share of frames in which the upper, middle or lower part had no row to show.
// - heap: JavaScript heap after collecting garbage, all of the above done; what the measuring keeps is in it for everyone.
// - nodes: elements, texts and comments of the grid, in shadow trees too, at the end.
// - shipped: what the page loaded for the grid, minified, with its style and the few lines that set it up; gzip -9, brotli.
//
// Each run has a process of its own. Rounds go through all candidates, and ratios are taken within a round. Figures are medians
// over the runs; a star marks the best.
import { performance } from 'node:perf_hooks';

import { fileOf, stage } from './browser.mjs';
import { printTable, quantile } from './table.mjs';

const count = 5000;
const rounds = 3;
/** Who takes longer than this for a run, in milliseconds, is not run again. */
const patience = 20_000;
const clicks = 15;
/** Clicking ends after so many milliseconds, at three clicks the earliest. */
const clickingFor = 5000;

/** @typedef {{ name: string, file: string, how?: object, once?: boolean, aside?: boolean, note?: string }} Candidate */

/** @type {readonly Candidate[]} */
export const candidates = [
  {
    name: 'ours',
    file: 'ours',
    note: 'reads the dossier, keeps a ledger, counts lesson hours and standing, totals, undo, announcements',
  },
  { name: 'naive Lit table', file: 'naive-lit', once: true, note: 'every row in the page' },
  { name: 'Tabulator 6', file: 'tabulator', note: 'MIT; row.update()' },
  { name: 'AG Grid Community 36', file: 'ag-grid', note: 'MIT; applyTransaction()' },
  { name: 'RevoGrid 4', file: 'revogrid', note: 'MIT; refresh() of the rows in view' },
  { name: 'Vaadin Grid 25', file: 'vaadin-grid', note: 'Apache-2.0; requestContentUpdate()' },
  {
    name: 'ours, nothing recorded',
    file: 'ours',
    how: { blank: true },
    once: true,
    aside: true,
  },
  {
    name: 'ours, kept on the device',
    file: 'ours',
    how: { kept: true },
    once: true,
    aside: true,
  },
];

/** @typedef {Awaited<ReturnType<typeof runOnce>>} Run */

/** @type {readonly import('./table.mjs').Column<Run>[]} */
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

export async function run() {
  const files = [...new Set(candidates.map(({ file }) => file))];
  const on = await stage(files, new URL('.', import.meta.url).href, 'roster');
  try {
    console.log(`\ngrid: ${count} people × 6 sessions, 1280 × 1000 px`);
    for (const slowed of [1, 4]) {
      /** @type {Map<Candidate, Run[]>} */
      const runs = new Map(candidates.map((candidate) => [candidate, []]));
      const done = new Set();
      for (let round = 0; round < rounds; round += 1) {
        for (const candidate of candidates) {
          if (done.has(candidate)) continue;
          const start = performance.now();
          runs.get(candidate)?.push(await runOnce(on, candidate, slowed));
          const isEnough = candidate.once || performance.now() - start > patience;
          if (isEnough) done.add(candidate);
        }
      }
      console.log(`\n${slowed === 1 ? 'unthrottled' : `processor slowed ${slowed} ×`}`);
      printTable(runs, columns);
      if (slowed === 1) await printNotes(on);
    }
  } finally {
    await on.close();
  }
}

/** @typedef {import('./browser.mjs').Stage} Stage */
/** @typedef {import('./browser.mjs').Opened} Opened */

/** @param {Stage} on @param {Candidate} candidate @param {number} slowed */
export async function runOnce(on, { name, file, how, aside }, slowed) {
  const opened = await on.open(slowed);
  const { context, page, session } = opened;
  try {
    on.bytes();
    await prepare(page, file, how);
    const first = await page.evaluate(() => globalThis.page.firstRows());
    await page.evaluate(() => globalThis.page.frames(10));
    await page.evaluate(() => globalThis.page.noteColumns());
    const toggles = await toggle(opened);
    const fling = aside ? undefined : await scroll(opened);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => globalThis.page.nodes());
    return { first, toggles, fling, heap: usedSize, nodes, bytes: on.bytes() };
  } catch (error) {
    throw new Error(`${name}, slowed ${slowed} ×: ${String(error)}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** @param {Opened['page']} page @param {string} file @param {object} how */
const prepare = (page, file, how = {}) =>
  page.evaluate(
    ([path, many, which]) => globalThis.page.prepare(path, many, which),
    /** @type {const} */ ([`${fileOf(file)}.js`, count, how]),
  );

/** Clicks here and there in the rows on show, one click after the other has settled. @param {Opened} opened */
async function toggle({ page, session }) {
  const times = [];
  const end = performance.now() + clickingFor;
  for (let click = 0; click < clicks && (click < 3 || performance.now() < end); click += 1) {
    const place = /** @type {const} */ ([1 + ((click * 5) % 7), (click * 5) % 6]);
    const { x, y } = await page.evaluate(
      ([row, column]) => globalThis.page.aim(row, column),
      place,
    );
    await page.mouse.move(x, y);
    await page.evaluate(() => globalThis.page.frames(2));
    await page.evaluate(([row, column]) => globalThis.page.watch(row, column), place);
    // Pressed and let go at once: what a grid does at the press, it does within the time.
    const at = { x, y, button: /** @type {const} */ ('left'), clickCount: 1 };
    await Promise.all([
      session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 }),
      session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased', buttons: 0 }),
    ]);
    const time = await page.evaluate(() => globalThis.page.toggleTime());
    // The first click also wakes what has slept until then.
    if (click > 0) times.push(time);
    await page.evaluate(() => globalThis.page.frames(3));
  }
  if (!(await page.evaluate(() => globalThis.page.areRowsRight())))
    throw new Error('The clicks left wrong letters.');
  return times;
}

/** @param {Opened} opened */
async function scroll(opened) {
  const { page } = opened;
  const { times, top } = await fling(opened, 24_000, false);
  if (top < 10_000) throw new Error(`It scrolled no farther than ${top} px.`);
  if (!(await page.evaluate(() => globalThis.page.isMiddleRight())))
    throw new Error('It scrolled to wrong letters.');
  const { blank } = await fling(opened, -12_000, true);
  await page.evaluate(() => globalThis.page.toTop());
  await page.evaluate(() => globalThis.page.frames(20));
  return { times, blank };
}

/** @param {Opened} opened @param {number} far @param {boolean} forBlanks */
async function fling({ page, session }, far, forBlanks) {
  const at = await page.evaluate((blanks) => globalThis.page.watchScroll(blanks), forBlanks);
  await page.mouse.move(at.x, at.y);
  const gestureSourceType = /** @type {const} */ ('mouse');
  await session.send('Input.synthesizeScrollGesture', {
    ...at,
    yDistance: -far,
    speed: 12_000,
    gestureSourceType,
  });
  // Who is behind may still have some way to go.
  await page.evaluate(() => globalThis.page.frames(20));
  return page.evaluate(() => globalThis.page.scrolled());
}

/** What each of them does, looked at and not taken from its guide. @param {Stage} on */
export async function printNotes(on) {
  console.log();
  for (const { name, file, aside, note } of candidates) {
    if (aside) continue;
    const { context, page } = await on.open(1);
    await prepare(page, file);
    await page.evaluate(() => globalThis.page.firstRows());
    await page.evaluate(() => globalThis.page.noteColumns());
    const { day, rowHeight, rows } = await page.evaluate(() => globalThis.page.survey());
    await page.setViewportSize({ width: 480, height: 1000 });
    const sticky = await page.evaluate(() => globalThis.page.isNameSticky());
    await context.close();
    const heads = day ? `heads by day (${day})` : 'no heads by day';
    const names = sticky === true ? 'names stay' : sticky === false ? 'names do not stay' : sticky;
    console.log(
      `${name}: ${rows} whole rows of ${rowHeight} px, ${heads}, ${names} when scrolled sideways; ${note}.`,
    );
  }
}
