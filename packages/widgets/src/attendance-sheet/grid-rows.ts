import {
  attendanceOutcome,
  cellKey,
  type AttendanceCell,
  type AttendanceOutcome,
} from '@berdaya/core/attendance';
import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { rangeOf, type GridRange } from './attendance-range.state.js';
import {
  gridLines,
  type GridLine,
  type GridLines,
  type GroupHeading,
} from './attendance-rows.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { linesInView } from './grid-window.state.js';

/** Rows of the head, which come first in the numbers assistive technology is told. */
export const headRows = 2;

/** After this long without scrolling, in milliseconds, rows stand in the document as they stand on the screen. */
const rest = 200;

/** What the rows show at present. */
interface Shown extends GridLines {
  readonly state: AttendanceSheetState;
  readonly words: AttendanceSheetWords;
  readonly focusLine: number;
  readonly range: GridRange | null;
}

/** A row of the document, which shows one line and later another. */
interface Row {
  readonly element: HTMLElement;
  readonly cells: readonly HTMLElement[];
  line: GridLine | undefined;
  words: AttendanceSheetWords | undefined;
  /** What the cells showed last. */
  marks: (AttendanceCell | undefined)[];
}

/**
 * The rows of the grid: only those in view are in the document, and one that is scrolled away shows the next to come. The
 * row in focus always stays, so that the focus is not lost and the tabulator key finds its way back. Made without
 * templates: between a tap and its letter lie the fewest steps and nodes there can be.
 */
export class GridRows {
  /** Holds the rows; as high as all of them would be. */
  readonly body = element('div', 'rows', { role: 'rowgroup' });

  #shown: Shown | undefined;
  #rows = new Map<number, Row>();
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

  /** Shows a state. */
  show(state: AttendanceSheetState, words: AttendanceSheetWords): void {
    if (this.#sessions !== state.sessions) this.#clear(state.sessions);
    const known = gridLines(state);
    const focusLine = known.indexOf.get(state.focus?.participantId ?? '') ?? -1;
    this.#shown = { ...known, state, words, focusLine, range: rangeOf(state) };
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

  /** Puts every row into the document, as paper needs them, or only those in view again. */
  showAll(isWhole: boolean): void {
    this.#isWhole = isWhole;
    this.#place(false);
    this.#order();
  }

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
    const free: Row[] = [];
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

  #put(index: number, free: Row[], isAnew = true): void {
    let row = this.#rows.get(index);
    if (row === undefined) {
      row = free.pop() ?? this.#newRow();
      this.#rows.set(index, row);
      row.element.style.top = `${String(index * this.#lineHeight)}px`;
      row.element.setAttribute('aria-rowindex', String(index + 1 + headRows));
    } else if (!isAnew) return;
    this.#dress(row, index);
  }

  #newRow(): Row {
    this.#blank ??= blankRow(this.#sessions);
    const element = this.#blank.cloneNode(true) as HTMLElement;
    this.body.append(element);
    const cells = [...element.children].slice(2, -1) as HTMLElement[];
    return { element, cells, line: undefined, words: undefined, marks: [] };
  }

  #dress(row: Row, index: number): void {
    const shown = this.#shown as Shown;
    const line = shown.lines[index] as GridLine;
    const isSame = row.line === line && row.words === shown.words;
    if (!isSame) {
      row.line = line;
      row.words = shown.words;
      row.marks = [];
      row.element.toggleAttribute('data-group', 'group' in line);
    }
    if ('group' in line) {
      if (!isSame) headRow(row, line, shown.words);
    } else {
      if (!isSame) nameRow(row, line, shown);
      markRow(row, line, shown, isSame);
    }
    this.#choose(row, index);
  }

  #choose(row: Row, index: number): void {
    const { range, state, focusLine } = this.#shown as Shown;
    const isChosen = range !== null && index >= range.firstLine && index <= range.lastLine;
    row.cells.forEach((cell, column) => {
      const isFocus = index === focusLine && this.#sessions[column]?.id === state.focus?.sessionId;
      const isIn = isChosen && column >= range.firstColumn && column <= range.lastColumn;
      const tabIndex = isFocus ? 0 : -1;
      if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex;
      if (cell.hasAttribute('aria-selected') !== isIn) {
        if (isIn) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
      }
    });
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

function element(
  tag: string,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function blankRow(sessions: readonly Session[]): HTMLElement {
  const row = element('div', 'line', { role: 'row', part: 'row' });
  const who = element('div', 'who', { role: 'rowheader' });
  who.append(element('span', 'person'), element('span', 'place'));
  row.append(
    element('div', 'row-number', { role: 'gridcell' }),
    who,
    ...sessions.map(({ id }) =>
      element('div', 'mark', { role: 'gridcell', part: 'cell', 'data-session': id }),
    ),
    element('div', 'outcome', { role: 'gridcell' }),
  );
  return row;
}

function headRow(row: Row, { group, count }: GroupHeading, words: AttendanceSheetWords): void {
  write(parts(row.element)[1], words.group(group, count), '');
  for (const cell of row.cells) delete cell.dataset['participant'];
}

function nameRow({ element, cells }: Row, person: ListedParticipant, { state }: Shown): void {
  const { village, office, district } = person.origin ?? {};
  const [number, who] = parts(element);
  const { participants } = state;
  number.textContent = String(person.rowNumber ?? participants.indexOf(person) + 1);
  write(who, fullName(person), [village ?? office, district].filter(Boolean).join(', '));
  for (const cell of cells) cell.dataset['participant'] = person.id;
}

function parts(row: HTMLElement): [HTMLElement, HTMLElement, HTMLElement] {
  const { children } = row;
  return [children[0], children[1], row.lastElementChild] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
}

function write(who: HTMLElement, name: string, place: string): void {
  const [first, second] = who.children as unknown as [HTMLElement, HTMLElement];
  first.textContent = name;
  second.textContent = place;
  // Long names are cut short on the screen.
  who.title = place === '' ? name : `${name}, ${place}`;
}

function markRow(row: Row, person: ListedParticipant, shown: Shown, isSame: boolean): void {
  const { state, words } = shown;
  const name = fullName(person);
  let isChanged = !isSame;
  state.sessions.forEach((session, column) => {
    const cell = state.sheet.get(cellKey(person.id, session.id));
    if (isSame && row.marks[column] === cell) return;
    isChanged = true;
    row.marks[column] = cell;
    dressMark(row.cells[column] as HTMLElement, cell, name, session, words);
  });
  if (!isChanged || state.dossier === null) return;
  const { sheet, sessions, dossier } = state;
  const outcome = attendanceOutcome(person.id, sheet, sessions, dossier.policy);
  dressOutcome(parts(row.element)[2], outcome, words);
}

function dressMark(
  place: HTMLElement,
  cell: AttendanceCell | undefined,
  name: string,
  session: Session,
  words: AttendanceSheetWords,
): void {
  const { status, entry, isContested = false } = cell ?? {};
  const hasDetails = (entry?.reason ?? entry?.note ?? entry?.arrivedAt) != null;
  const word = status === undefined ? words.unrecorded : words.statuses[status];
  const told = [word, isContested && words.disputed, hasDetails && words.withDetails];
  place.setAttribute(
    'aria-label',
    words.cell(name, session.title, told.filter(Boolean).join(', ')),
  );
  place.textContent = status === undefined ? '' : words.letters[status];
  if (status === undefined) delete place.dataset['status'];
  else place.dataset['status'] = status;
  place.classList.toggle('contested', isContested);
  place.classList.toggle('detailed', hasDetails);
}

function dressOutcome(
  place: HTMLElement,
  { attendedHours, countedHours, unrecordedHours, standing }: AttendanceOutcome,
  words: AttendanceSheetWords,
): void {
  const word = words.standing[standing];
  place.dataset['standing'] = standing;
  place.textContent = `${words.hours(attendedHours, countedHours)}\n${word}`;
  place.title = words.outcome(attendedHours, countedHours, unrecordedHours, word);
}
