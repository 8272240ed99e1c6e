import { isLate } from './timeline-facts.state.js';
import type { BarRow, Days, TimelineRow } from './timeline-layout.state.js';
import { barTold, daysTold, nameOf, type TimelineScene } from './timeline-scene.state.js';

/** A row of the document, which shows one line of the timeline and later another. Only what differs is written. */
export class RowElement {
  readonly element: HTMLElement;
  readonly #name: HTMLElement;
  readonly #bar: HTMLElement;
  #row: TimelineRow | undefined;
  #told = '';

  constructor(element: HTMLElement) {
    this.element = element;
    [this.#name, this.#bar] = [...element.children] as [HTMLElement, HTMLElement];
  }

  /** Shows a line; `days` where its bar is being dragged. */
  show(row: TimelineRow, index: number, scene: TimelineScene, days?: Days): void {
    const isGroup = 'group' in row;
    if (this.#row !== row) {
      this.#row = row;
      this.element.toggleAttribute('data-group', isGroup);
      this.#bar.hidden = isGroup;
      const name = isGroup ? row.group : `${row.number}. ${nameOf(row.item, scene.words)}`;
      this.#name.textContent = name;
      this.#name.title = name;
    }
    this.#bar.id = barId(index);
    if (isGroup) return;
    if (days === undefined) delete this.#bar.dataset.held;
    else this.#bar.dataset.held = daysTold(days, scene.format);
    this.#draw(row, days ?? row, scene);
  }

  #draw(row: BarRow, days: Days, scene: TimelineScene): void {
    const { layout, active, progressOf, today } = scene;
    const [bar, progress] = [this.#bar, progressOf(row.item)];
    const { claimed, evidenced, verified } = progress;
    const share = (name: string, of: typeof claimed) => `--${name}:${of?.percent ?? 0}%`;
    setLook(
      bar,
      [
        ...placeOf(days.from, days.to + 1, layout),
        share('claimed', claimed),
        share('evidenced', evidenced),
        share('verified', verified),
      ].join(';'),
    );
    bar.setAttribute('aria-selected', String(row === active));
    const told = barTold(row, days, scene);
    if (told === this.#told) return;
    this.#told = told;
    bar.toggleAttribute('data-late', isLate(row.item, progress, today) === true);
    bar.setAttribute('aria-label', told);
    bar.title = told;
  }
}

/** Id of the bar in a row. */
export function barId(row: number): string {
  return `bar-${String(row)}`;
}

/** A row that shows nothing yet, to be copied. */
export function blankRow(): HTMLElement {
  const row = element('div', 'row', { role: 'none' });
  row.append(
    element('div', 'name', { 'aria-hidden': 'true' }),
    element('div', 'bar', { role: 'option', part: 'bar' }),
  );
  return row;
}

/** Where something is in time, as shares of all that is drawn. */
export function placeOf(from: number, end: number, all: Days): string[] {
  const length = all.to - all.from + 1;
  return [`--start:${(from - all.from) / length}`, `--length:${(end - from) / length}`];
}

/** Gives an element custom properties of its own; the same again are not written. */
export function setLook(something: HTMLElement, look: string): void {
  if (looks.get(something) === look) return;
  looks.set(something, look);
  something.style.cssText = look;
}

const looks = new WeakMap<HTMLElement, string>();

/** An element with a class and attributes. */
export function element(
  tag: string,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
