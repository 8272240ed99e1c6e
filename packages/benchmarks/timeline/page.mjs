// What runs in the page: hands the plan over, tells when a frame has painted what it should, and watches a drag.
import { frames, lookers, nodes, painted } from '../grid/painting.mjs';
import { activities } from './plan.mjs';

export { frames, nodes };

/** Bars that have to be there with their names before a picture counts as the first. */
const some = 8;
const host = /** @type {HTMLElement} */ (document.querySelector('#host'));

/** @type {any} */
let candidate;
/** @type {any} */
let data;
/** @type {import('./plan.mjs').Activity[]} */
let plan = [];

/** Loads a candidate, apart from what it adds to show a timeline. @param {string} file */
export async function load(file) {
  candidate = await import(`/${file}`);
  await candidate.load?.();
}

/** Loads the rest and prepares the plan in the form the candidate takes; nothing is timed. @param {number} count */
export async function prepare(count) {
  await candidate.add?.();
  plan = activities(count);
  data = candidate.prepare(plan);
  await frames(5);
}

/** Milliseconds from handing the plan over until the first bars have been painted, each with its name. */
export async function firstBars() {
  const start = performance.now();
  const shown = painted(() => plan.slice(0, some).every(isShown), 60_000);
  await candidate.show(host, data);
  data = undefined;
  return (await shown) - start;
}

/** @param {import('./plan.mjs').Activity} activity */
function isShown(activity) {
  const width = candidate.bar(activity)?.getBoundingClientRect().width ?? 0;
  return width > 10 && Boolean(candidate.label(activity)?.textContent?.includes(activity.name));
}

/** @type {number[]} */
let seen = [];
/** @type {((time: number) => void) | undefined} */
let watching;

/** Where to take hold of a bar. @param {number} index */
export function aim(index) {
  const { left, top, width, height } = candidate.bar(plan[index]).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, left };
}

/** Starts to note every frame. */
export function watch() {
  seen = [];
  watching = (time) => seen.push(time);
  lookers.add(watching);
}

/** Milliseconds between the frames since, and where the bar now is. @param {number} index */
export function watched(index) {
  if (watching) lookers.delete(watching);
  const times = seen.slice(1).map((time, place) => time - (seen[place] ?? time));
  return { times, left: candidate.bar(plan[index])?.getBoundingClientRect().left ?? 0 };
}

/** What the keyboard is at. */
export const current = () => candidate.current();
