import { linesInView } from '../../attendance-sheet/grid-window.state.js';
import type { BarRow, Days } from './timeline-layout.state.js';
import { Months } from './timeline-months.js';
import { barId, blankRow, element, RowElement, setLook } from './timeline-row.js';
import type { TimelineScene } from './timeline-scene.state.js';

/** What a window shows until it has been measured: enough of it that the first picture is whole. */
const guess = { height: 600, lineHeight: 44 };

/**
 * The timeline itself, a list whose options are bars: of activities and of months only those in view are in the document,
 * and rows that are scrolled away show the next to come. Made without templates, so that a drag writes to one bar only.
 */
export class TimelineChart {
  /** Scrolls both ways, and is what the tabulator key reaches. */
  readonly element = element('div', 'chart', {
    role: 'listbox',
    tabindex: '0',
    part: 'chart',
    'aria-describedby': 'timeline-keys',
  });
  readonly #months = new Months();
  readonly #corner = element('div', 'corner');
  readonly #body = element('div', 'rows', { role: 'none' });
  readonly #rows = new Map<number, RowElement>();
  readonly #blank = blankRow();
  #scene: TimelineScene | undefined;
  /** The scene that all of this shows. */
  #shown: TimelineScene | undefined;
  #dragged: Days | undefined;
  #size = { ...guess, width: 0, track: 0, name: 0 };
  #isWhole = false;

  constructor() {
    const head = element('div', 'head', { 'aria-hidden': 'true' });
    head.append(this.#corner, this.#months.heads);
    this.#body.append(this.#months.lines);
    this.element.append(head, this.#body);
    this.element.addEventListener('scroll', this.#follow, { passive: true });
    const sizes = new ResizeObserver(this.#measure);
    sizes.observe(this.element);
    sizes.observe(this.#body);
  }

  /** Shows a scene. */
  show(scene: TimelineScene, label: string): void {
    const { layout, zoom, active } = scene;
    const was = this.#scene;
    if (this.#shown === scene && this.#corner.textContent === label) return;
    this.#shown = scene;
    this.#scene = scene;
    this.#corner.textContent = label;
    this.element.setAttribute('aria-label', label);
    this.element.dataset.zoom = zoom;
    this.element.toggleAttribute('data-editable', scene.locked === null);
    setLook(this.element, `--days:${layout.to - layout.from + 1};--count:${layout.rows.length}`);
    if (active) this.element.setAttribute('aria-activedescendant', barId(this.#activeRow));
    // What is seen stays in view when months are added before it.
    if (was?.zoom === zoom && was.layout.from !== layout.from) {
      this.element.scrollLeft += (was.layout.from - layout.from) * this.dayWidth;
    }
    this.#place(true);
  }

  /** The bar that was held stays where it is until it is shown anew. */
  letGo(): void {
    this.#dragged = this.#shown = undefined;
  }

  /** Shows the active bar where it is held, or where it belongs; nothing else is written. */
  hold(days: Days | undefined): void {
    this.#dragged = days;
    if (this.#scene) this.#put(this.#activeRow, this.#scene, [], true);
  }

  /** Width of a day in pixels. */
  get dayWidth(): number {
    const { from, to } = this.#scene?.layout ?? { from: 0, to: 0 };
    return this.#size.track / (to - from + 1);
  }

  /** Pixels of the window in which rows are seen, and of what is in it. */
  get size() {
    this.#measure();
    return this.#size;
  }

  /** The activity whose bar a point of the document is on. */
  barOf(target: EventTarget | null): BarRow | undefined {
    const index = target instanceof HTMLElement ? Number(target.id.slice(4)) : NaN;
    const row = this.#scene?.layout.rows[index];
    return row === undefined || 'group' in row ? undefined : row;
  }

  /** Paper has no window to scroll: all rows and months are in the document while it is printed. */
  readonly print = ({ type }: Event): void => {
    this.#isWhole = type === 'beforeprint';
    this.#place(false);
  };

  get #activeRow(): number {
    return this.#scene?.active?.row ?? -1;
  }

  readonly #follow = (): void => {
    this.#place(false);
  };

  readonly #measure = (): void => {
    const row = this.#rows.values().next().value?.element;
    const { clientHeight, clientWidth: width } = this.element;
    if (row === undefined || clientHeight === 0) return;
    const height = clientHeight - this.#months.heads.offsetHeight;
    const name = this.#corner.offsetWidth;
    const track = this.#body.offsetWidth - name;
    this.#size = { height, width, name, track, lineHeight: row.offsetHeight };
    this.#place(false);
  };

  #place(isAnew: boolean): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const { height, lineHeight, width, name } = this.#size;
    const { scrollTop: top, scrollLeft: left } = this.element;
    const count = scene.layout.rows.length;
    const [first, end] = this.#isWhole
      ? [0, count]
      : linesInView({ count, lineHeight, top, height, spare: 2 });
    const free: RowElement[] = [];
    for (const [index, row] of this.#rows) {
      if ((index >= first && index < end) || index === this.#activeRow) continue;
      this.#rows.delete(index);
      free.push(row);
    }
    for (let index = first; index < end; index += 1) this.#put(index, scene, free, isAnew);
    if (this.#activeRow >= 0) this.#put(this.#activeRow, scene, free, isAnew);
    for (const row of free) row.element.remove();
    const day = this.dayWidth;
    const from = scene.layout.from + (day === 0 ? 0 : Math.floor(left / day));
    const days = day === 0 ? 370 : Math.ceil((width - name) / day);
    this.#months.show(scene, this.#isWhole ? scene.layout : { from, to: from + days });
  }

  #put(index: number, scene: TimelineScene, free: RowElement[], isAnew: boolean): void {
    let row = this.#rows.get(index);
    if (row === undefined) {
      row = free.pop() ?? this.#newRow();
      this.#rows.set(index, row);
      row.element.style.setProperty('--row', String(index));
    } else if (!isAnew) return;
    const line = scene.layout.rows[index];
    if (line === undefined) return;
    row.show(line, index, scene, index === this.#activeRow ? this.#dragged : undefined);
  }

  #newRow(): RowElement {
    const row = new RowElement(this.#blank.cloneNode(true) as HTMLElement);
    this.#body.append(row.element);
    return row;
  }
}
