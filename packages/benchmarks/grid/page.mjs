// What runs in the page: hands the data over, tells when a frame has painted what it should, and looks at what is shown.
import { frames, lookers, nodes, painted } from './painting.mjs';
import { letterOf, marks, nextStatus, people, sessions } from './roster.mjs';

export { frames, nodes };

/** @typedef {{ x: number, y: number }} Point */

const places = sessions.map((_, place) => place);
const topRows = [0, 1, 2, 3, 4, 5, 6, 7];
const host = /** @type {HTMLElement} */ (document.querySelector('#host'));

/** @type {any} */
let candidate;
/** @type {any} */
let data;
/** What every grid has to show. @type {{ names: string[], marks: (string | undefined)[][] }} */
let truth = { names: [], marks: [] };

/** Loads a candidate and prepares the data in the form it takes; nothing is timed. @param {string} file @param {number} count @param {any} how */
export async function prepare(file, count, how = {}) {
  candidate = await import(`/${file}`);
  await candidate.load?.();
  truth = {
    names: people(count).map(({ name }) => name),
    marks: how.blank ? people(count).map(() => []) : marks(count),
  };
  data = candidate.prepare(count, how);
  await frames(5);
}

/** Milliseconds from handing the data over until the first rows have been painted, each with its name and its letters. */
export async function firstRows() {
  const start = performance.now();
  const shown = painted(() => topRows.every(isRowRight));
  await candidate.show(host, data);
  data = undefined;
  return (await shown) - start;
}

/** @param {number} row */
function isRowRight(row) {
  return (
    Boolean(textOf(candidate.nameCell(row))?.includes(truth.names[row])) &&
    places.every(
      (place) => textOf(candidate.cell(row, place)) === letterOf(truth.marks[row]?.[place]),
    )
  );
}

const textOf = (/** @type {Element | null | undefined} */ element) => element?.textContent?.trim();

/** @type {Promise<number> | undefined} */
let toggled;

/** Makes ready for a click on a cell, and says where it is. @param {number} row @param {number} place @returns {Point} */
export function aim(row, place) {
  const cell = candidate.cell(row, place);
  const point = middleOf(cell);
  const hit = deepest(point);
  if (!hit || !(cell === hit || cell.contains(hit) || hit.contains(cell)))
    throw new Error('Something lies over the cell.');
  return point;
}

/** Waits for that click; the time runs from the press. @param {number} row @param {number} place */
export function watch(row, place) {
  const own = (truth.marks[row] ??= []);
  own[place] = nextStatus(own[place]);
  const letter = letterOf(own[place]);
  let start = 0;
  addEventListener('pointerdown', ({ timeStamp }) => (start = timeStamp), {
    capture: true,
    once: true,
  });
  toggled = painted(() => start > 0 && textOf(candidate.cell(row, place)) === letter, 20_000).then(
    (end) => end - start,
  );
}

export const toggleTime = () => toggled;

/** Whether all of the first rows are right after the clicks. */
export const areRowsRight = () => topRows.every(isRowRight);

/** @type {{ time: number, top: number, isBlank: boolean }[]} */
let seen = [];
/** @type {((time: number) => void) | undefined} */
let watching;

/**
 * Starts to note every frame of a scroll, and says where to scroll. Whether there is a name in the upper, middle and lower
 * part costs hit tests, so that the frames which are timed go without.
 * @param {boolean} forBlanks @returns {Point}
 */
export function watchScroll(forBlanks) {
  const scroller = candidate.scroller();
  const { left, top, width } = scroller.getBoundingClientRect();
  const height = scroller.clientHeight;
  const points = [0.3, 0.6, 0.9].map((share) => ({ x: nameX, y: top + height * share }));
  seen = [];
  watching = (time) => {
    const isBlank = forBlanks && points.some((point) => !nameAt(point));
    seen.push({ time, top: scroller.scrollTop, isBlank });
  };
  lookers.add(watching);
  return { x: left + width / 2, y: top + height / 2 };
}

/** Milliseconds between the frames in which it scrolled, the share of those with a blank, and where it has come to. */
export function scrolled() {
  if (watching) lookers.delete(watching);
  const moved = (/** @type {number} */ frame) => seen[frame]?.top !== seen[frame - 1]?.top;
  const all = seen.map((_, frame) => frame).slice(1);
  const [first, last] = [all.find(moved) ?? 0, all.findLast(moved) ?? 0];
  const frames = all.filter((frame) => frame >= first && frame <= last);
  return {
    times: frames.map((frame) => (seen[frame]?.time ?? NaN) - (seen[frame - 1]?.time ?? NaN)),
    blank: frames.filter((frame) => seen[frame]?.isBlank).length / frames.length,
    top: candidate.scroller().scrollTop,
  };
}

/** What a person reads in the line at the middle of the grid: whether the name's letters are those it should have. */
export function isMiddleRight() {
  const scroller = candidate.scroller();
  const box = scroller.getBoundingClientRect();
  const y = box.top + scroller.clientHeight * 0.6;
  const name = nameAt({ x: nameX, y });
  const row = truth.names.findIndex((each) => name?.includes(each));
  return (
    row > 20 &&
    places.every(
      (place) => read({ x: sessionX[place] ?? 0, y }) === letterOf(truth.marks[row]?.[place]),
    )
  );
}

let nameX = 0;
/** @type {number[]} */
let sessionX = [];

/** Notes where the columns are, while the first rows are on show. */
export function noteColumns() {
  nameX = middleOf(candidate.nameCell(0)).x;
  sessionX = places.map((place) => middleOf(candidate.cell(0, place)).x);
}

export function toTop() {
  candidate.scroller().scrollTop = 0;
}

/** What a person sees of the grid, for the notes: a head with the day over the first session, and whole rows in view. */
export function survey() {
  const scroller = candidate.scroller();
  const first = candidate.nameCell(0).getBoundingClientRect();
  const rowHeight = candidate.nameCell(1).getBoundingClientRect().top - first.top;
  const bottom = scroller.getBoundingClientRect().top + scroller.clientHeight;
  const above = Array.from({ length: 10 }, (_, step) =>
    read({ x: sessionX[0] ?? 0, y: first.top - 8 - 12 * step }),
  );
  return {
    day: above.find((text) => text && /2026/.test(text) && text.length < 40),
    rowHeight: Math.round(rowHeight),
    rows: Math.floor((bottom - first.top) / rowHeight),
  };
}

/** Whether the first name can still be read after the page has been made narrow and the grid scrolled sideways. */
export async function isNameSticky() {
  await frames(20);
  const across = [candidate.scroller(), ...allElements(host)].filter(
    (each) =>
      each.scrollWidth > each.clientWidth + 20 &&
      /auto|scroll|hidden/.test(getComputedStyle(each).overflowX),
  );
  const last = candidate.cell(0, 0);
  const before = last?.getBoundingClientRect().left ?? 0;
  for (const each of across) each.scrollLeft = 120;
  await frames(20);
  const moved = (candidate.cell(0, 0)?.getBoundingClientRect().left ?? -999) < before - 20;
  const name = candidate.nameCell(0);
  if (!moved || !name) return 'did not scroll sideways';
  const { left, top, height } = name.getBoundingClientRect();
  return (
    left >= -1 &&
    Boolean(nameAt({ x: left + 30, y: top + height / 2 })?.includes(truth.names[0] ?? ' '))
  );
}

/** @param {Element | ShadowRoot} root @returns {Element[]} */
function allElements(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? allElements(each.shadowRoot) : []),
  ]);
}

/** @param {Element} element @returns {Point} */
function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The element on top at a point, whatever shadow tree it is in. @param {Point} point */
function deepest({ x, y }) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inside = found.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === found) break;
    found = inside;
  }
  return found;
}

/** The text at a point, if it is that of a cell and not of a whole table. @param {Point} point */
function read(point) {
  const found = deepest(point);
  return found && found.childElementCount < 6 ? textOf(found) : undefined;
}

/** The name in the row at a point; the line below it may stand there as well. @param {Point} point */
function nameAt(point) {
  let found = deepest(point);
  for (let up = 0; up < 3 && found; up += 1, found = found.parentElement) {
    const text = textOf(found) ?? '';
    if (text.length > 200) return undefined;
    if (/\p{Lu}\p{L}+ \p{Lu}/u.test(text)) return text;
  }
  return undefined;
}
