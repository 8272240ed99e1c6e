// What runs in the page: hands the plans over, tells when a frame has painted what it should, and looks for long tasks.
import { frames, nodes, painted } from '../grid/painting.mjs';
import { documentOf, named, rowsOf } from './villages.mjs';

export { frames, nodes };

/** Rows that are looked at. */
const some = 8;
const host = /** @type {HTMLElement} */ (document.querySelector('#host'));

/** @type {any} */
let candidate;
/** @type {any} */
let data;
/** @type {import('./villages.mjs').Row[]} */
let rows = [];

let longest = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'longtask' });
const note = (/** @type {PerformanceEntryList} */ tasks) => {
  for (const { duration } of tasks) longest = Math.max(longest, duration);
};

/** The longest task since the last call, in milliseconds; 0 where none took 50. */
export function longestTask() {
  note(observer.takeRecords());
  const found = longest;
  longest = 0;
  return found;
}

/** Loads a candidate and prepares the plans in the form it takes; nothing is timed. @param {string} file @param {number} count */
export async function prepare(file, count) {
  candidate = await import(`/${file}`);
  await candidate.load?.();
  const document = documentOf(count);
  rows = rowsOf(document);
  data = candidate.prepare(document, rows);
  await frames(30);
  longestTask();
}

/**
 * Milliseconds from handing the plans over until the first rows have been painted with their figures, and until those are
 * painted that come first of all.
 */
export async function show() {
  const start = performance.now();
  const first = painted(() => candidate.rows().length >= some);
  const all = painted(() => isRight(rows));
  await candidate.show(host, data);
  data = undefined;
  return [(await first) - start, (await all) - start];
}

/** Whether the table holds these rows, and shows the first of them with their figures. @param {readonly import('./villages.mjs').Row[]} wanted */
function isRight(wanted) {
  if (candidate.count() !== wanted.length) return false;
  /** @type {{ name: string, late: string }[]} */
  const shown = candidate.rows();
  return wanted.slice(0, some).every(({ name, late }, place) => {
    const own = shown[place];
    return own?.name === name && (late === null || own.late === String(late));
  });
}

/** @type {Promise<number> | undefined} */
let changed;

/** Waits for what the next letter or click brings; the time runs from that. @param {string} event @param {() => boolean} look */
function watch(event, look) {
  let start = 0;
  addEventListener(event, ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  changed = painted(() => start > 0 && look(), 20_000).then((end) => end - start);
}

export const changeTime = () => changed;

export function focusSearch() {
  candidate.search().focus();
}

/** @param {string} text */
export function watchFilter(text) {
  const wanted = named(rows, text);
  watch('keydown', () => isRight(wanted));
}

/** Makes ready for a click on the head over what is late, and says where it is. @param {boolean} isDescending */
export function watchSort(isDescending) {
  const known = rows.flatMap(({ late }) => (late === null ? [] : [late]));
  const wanted = String(isDescending ? Math.max(...known) : Math.min(...known));
  watch('pointerdown', () =>
    candidate
      .rows()
      .slice(0, some)
      .every((/** @type {any} */ { late }) => late === wanted),
  );
  const { left, top, width, height } = candidate.head().getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
