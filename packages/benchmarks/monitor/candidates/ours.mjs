// The only file here that knows our element: the files for pages without a build step, the document handed in as a
// property. It reads and counts the plans itself; the peers are given what is counted.
import { day } from '../villages.mjs';

const tag = 'berdaya-work-plan-monitor';

export const load = () => import('/shipped/cdn/work-plan-monitor.min.js');

/** @param {object} document */
export const prepare = (document) => document;

/** @param {HTMLElement} host @param {object} document */
export function show(host, document) {
  const monitor = /** @type {any} */ (globalThis.document.createElement(tag));
  monitor.style.setProperty('--berdaya-monitor-height', '600px');
  monitor.on = day;
  monitor.document = document;
  host.append(monitor);
}

const root = () => document.querySelector(tag)?.shadowRoot;
const textOf = (/** @type {Element | null | undefined} */ element) => element?.textContent?.trim();

export const rows = () =>
  [...(root()?.querySelectorAll('tr.line') ?? [])].map((row) => ({
    name: textOf(row.querySelector('.who')),
    late: textOf(row.querySelector('[data-column="late"]')),
  }));
export const count = () =>
  Number(root()?.querySelector('table')?.getAttribute('aria-rowcount') ?? 0) - 1;
export const search = () => root()?.querySelector('input[type="search"]');
export const head = () => root()?.querySelector('th[data-column="late"]');
