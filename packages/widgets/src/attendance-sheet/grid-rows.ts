import type { Session } from '@berdaya/core/training';
import type { ReactiveController } from 'lit';
import { rangeOf, type GridRange } from './attendance-range.state.js';
import { gridLines, type GridLines } from './attendance-rows.state.js';
import type { SheetPort } from './attendance-panels.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { blankRow, element, GridRow } from './grid-row.js';
import { linesInView } from './grid-window.state.js';

/** Rows of the head, which come first in the numbers assistive technology is told. */
export const headRows = 2;

/** After this long without scrolling, in milliseconds, rows stand in the document as they stand on the screen. */
const rest = 200;

/** What the rows show at present. */
interface Shown extends GridLines {
  readonly state: AttendanceSheetState;
  readonly words: AttendanceSheetWords;
  /** Where the focus is, `-1` for nowhere. */
  readonly focusLine: number;
  readonly focusColumn: number;
  readonly range: GridRange | null;
}

/**
 * The rows of the grid: only those in view are in the document, and one that is scrolled away shows the next to come. The
 * row in focus always stays, so that the focus is not lost and the tabulator key finds its way back. Made without
 * templates: between a tap and its letter lie the fewest steps and nodes there can be.
 */
export class GridRows implements ReactiveController {
  /** Holds the rows; as high as all of them would be. */
  readonly body = element('div', 'rows', { role: 'rowgroup' });

  readonly #port: SheetPort;
  #shown: Shown | undefined;
  #rows = new Map<number, GridRow>();
  #sessions: readonly Session[] = [];
  #blank: HTMLElement | undefined;
  #scroller: Element | null = null;
  #lineHeight = 0;
  /** How high the window is, and how far it is scrolled. */
  #height = 0;
  #top = 0;
  #isWhole = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = new ResizeObserver(() => {
    if (this.#measure()) this.#place(true);
  });

  constructor(port: SheetPort) {
    this.#port = port;
    port.element.addController(this);
  }

  hostUpdated(): void {
    if (this.body.isConnected) this.#show(this.#port.state, this.#port.text);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  #show(state: AttendanceSheetState, words: AttendanceSheetWords): void {
    if (this.#sessions !== state.sessions) this.#clear(state.sessions);
    const known = gridLines(state);
    const focusLine = known.indexOf.get(state.focus?.participantId ?? '') ?? -1;
    const focusColumn = state.sessions.findIndex(({ id }) => id === state.focus?.sessionId);
    this.#shown = { ...known, state, words, focusLine, focusColumn, range: rangeOf(state) };
    this.#watch();
    this.#place(true);
    this.#keepFocus();
  }

  /** Puts rows where the window is now. */
  readonly follow = (): void => {
    this.#top = this.#scroller?.scrollTop ?? 0;
    this.#place(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#order();
    }, rest);
  };

  /** Paper has no window to scroll: every row is in the document while it is printed. */
  readonly #print = ({ type }: Event): void => {
    this.#isWhole = type === 'beforeprint';
    this.#place(false);
    this.#order();
  };

  /** The cell in focus, which is in the document wherever the window is. */
  get focused(): HTMLElement | null {
    return this.body.querySelector('[tabindex="0"]');
  }

  #clear(sessions: readonly Session[]): void {
    this.#sessions = sessions;
    this.#blank = undefined;
    this.#rows.clear();
    this.body.replaceChildren();
  }

  /** Follows the size of the element that scrolls; each showing of the grid has a new one. */
  #watch(): void {
    const scroller = this.body.closest('.scroll');
    if (scroller === this.#scroller || scroller === null) return;
    this.#scroller = scroller;
    this.#sizes.disconnect();
    this.#sizes.observe(scroller);
    this.#top = scroller.scrollTop;
    if (this.#rows.size === 0) this.#put(0, []);
    this.#measure();
  }

  /** Learns how high the window and a line are: the page may set both, and people enlarge letters. */
  #measure(): boolean {
    const row = this.#rows.values().next().value?.element;
    const [height, lineHeight] = [this.#scroller?.clientHeight ?? 0, row?.offsetHeight ?? 0];
    if (lineHeight === 0 || (height === this.#height && lineHeight === this.#lineHeight))
      return false;
    if (lineHeight !== this.#lineHeight) this.#clear(this.#sessions);
    [this.#height, this.#lineHeight] = [height, lineHeight];
    return true;
  }

  #place(isAnew: boolean): void {
    if (this.#shown === undefined) return;
    const { lines, focusLine } = this.#shown;
    const [count, lineHeight] = [lines.length, this.#lineHeight];
    const [first, end] = this.#isWhole
      ? [0, count]
      : linesInView({ count, lineHeight, top: this.#top, height: this.#height });
    if (isAnew) this.body.style.height = `${String(count * lineHeight)}px`;
    const free: GridRow[] = [];
    for (const [index, row] of this.#rows) {
      if ((index >= first && index < end) || index === focusLine) continue;
      this.#rows.delete(index);
      free.push(row);
    }
    for (let index = first; index < end; index += 1) this.#put(index, free, isAnew);
    if (focusLine >= 0) this.#put(focusLine, free, isAnew);
    for (const { element } of free) element.remove();
  }

  /** When the lines have moved, the focus goes with its person, and does not stay on whoever came in their place. */
  #keepFocus(): void {
    const { activeElement } = this.body.getRootNode() as ShadowRoot;
    const { focused } = this;
    if (activeElement !== focused && this.body.contains(activeElement))
      focused?.focus({ preventScroll: true });
  }

  #put(index: number, free: GridRow[], isAnew = true): void {
    let row = this.#rows.get(index);
    if (row === undefined) {
      row = free.pop() ?? this.#newRow();
      this.#rows.set(index, row);
      row.element.style.top = `${String(index * this.#lineHeight)}px`;
      row.element.setAttribute('aria-rowindex', String(index + 1 + headRows));
    } else if (!isAnew) return;
    this.#dress(row, index);
  }

  #newRow(): GridRow {
    this.#blank ??= blankRow(this.#sessions);
    const row = new GridRow(this.#blank.cloneNode(true) as HTMLElement);
    this.body.append(row.element);
    return row;
  }

  #dress(row: GridRow, index: number): void {
    const shown = this.#shown;
    const line = shown?.lines[index];
    if (shown === undefined || line === undefined) return;
    const { range, focusLine, focusColumn } = shown;
    row.show(line, shown.state, shown.words);
    const isChosen = range !== null && index >= range.firstLine && index <= range.lastLine;
    const [from, to] = isChosen ? [range.firstColumn, range.lastColumn + 1] : [0, 0];
    row.choose(index === focusLine ? focusColumn : -1, from, to);
  }

  /** Whoever reads the document line by line finds the rows in their order; the row in focus is not moved. */
  #order(): void {
    const focusLine = this.#shown?.focusLine ?? -1;
    const focusRow = this.#rows.get(focusLine)?.element;
    for (const [index, { element }] of [...this.#rows].sort(([a], [b]) => a - b)) {
      if (element === focusRow) continue;
      if (focusRow && index < focusLine) focusRow.before(element);
      else this.body.append(element);
    }
  }
}
