import {
  attendanceOutcome,
  cellKey,
  type AttendanceCell,
  type AttendanceOutcome,
} from '@berdaya/core/attendance';
import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { GridLine, GroupHeading } from './attendance-rows.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Words = AttendanceSheetWords;

/** A row of the document, which shows one line of the grid and later another. Only what differs is written. */
export class GridRow {
  readonly element: HTMLElement;
  readonly #number: HTMLElement;
  readonly #who: HTMLElement;
  readonly #marks: readonly HTMLElement[];
  readonly #outcome: HTMLElement;
  #line: GridLine | undefined;
  #words: Words | undefined;
  /** What the marks showed last. */
  #cells: (AttendanceCell | undefined)[] = [];

  constructor(element: HTMLElement) {
    this.element = element;
    const [number, who, ...others] = [...element.children] as [HTMLElement, HTMLElement];
    this.#number = number;
    this.#who = who;
    this.#marks = others.slice(0, -1);
    this.#outcome = element.lastElementChild as HTMLElement;
  }

  /** Shows a line. */
  show(line: GridLine, state: AttendanceSheetState, words: Words): void {
    const isSame = this.#line === line && this.#words === words;
    if (!isSame) {
      this.#line = line;
      this.#words = words;
      this.#cells = [];
      this.element.toggleAttribute('data-group', 'group' in line);
      if ('group' in line) this.#head(line, words);
      else this.#name(line, state);
    }
    if (!('group' in line)) this.#mark(line, state, words, isSame);
  }

  /** Shows which mark the tabulator key reaches, `-1` for none, and which a range holds, from one to before another. */
  choose(focused: number, from: number, to: number): void {
    this.#marks.forEach((mark, column) => {
      const tabIndex = column === focused ? 0 : -1;
      if (mark.tabIndex !== tabIndex) mark.tabIndex = tabIndex;
      const isIn = column >= from && column < to;
      if (mark.hasAttribute('aria-selected') === isIn) return;
      if (isIn) mark.setAttribute('aria-selected', 'true');
      else mark.removeAttribute('aria-selected');
    });
  }

  #head({ group, count }: GroupHeading, words: Words): void {
    write(this.#who, words.group(group, count), '');
    for (const mark of this.#marks) delete mark.dataset.participant;
  }

  #name(person: ListedParticipant, { participants }: AttendanceSheetState): void {
    const { village, office, district } = person.origin ?? {};
    this.#number.textContent = String(person.rowNumber ?? participants.indexOf(person) + 1);
    write(this.#who, fullName(person), [village ?? office, district].filter(Boolean).join(', '));
    for (const mark of this.#marks) mark.dataset.participant = person.id;
  }

  #mark(
    person: ListedParticipant,
    { sheet, sessions, dossier }: AttendanceSheetState,
    words: Words,
    isSame: boolean,
  ): void {
    const name = fullName(person);
    let isChanged = !isSame;
    this.#marks.forEach((mark, column) => {
      const session = sessions[column];
      if (session === undefined) return;
      const cell = sheet.get(cellKey(person.id, session.id));
      if (isSame && this.#cells[column] === cell) return;
      isChanged = true;
      this.#cells[column] = cell;
      dressMark(mark, cell, name, session, words);
    });
    if (!isChanged || dossier === null) return;
    const outcome = attendanceOutcome(person.id, sheet, sessions, dossier.policy);
    dressOutcome(this.#outcome, outcome, words);
  }
}

/** A row that shows nothing yet, to be copied. */
export function blankRow(sessions: readonly Session[]): HTMLElement {
  const row = element('div', 'line', { role: 'row', part: 'row' });
  const who = element('div', 'who', { role: 'rowheader' });
  who.append(element('span', 'person'), element('span', 'place'));
  row.append(
    element('div', 'row-number', { role: 'gridcell' }),
    who,
    ...sessions.map(({ id }) =>
      element('div', 'mark', {
        role: 'gridcell',
        part: 'cell',
        tabindex: '-1',
        'data-session': id,
      }),
    ),
    element('div', 'outcome', { role: 'gridcell' }),
  );
  return row;
}

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

function write(who: HTMLElement, name: string, place: string): void {
  const [first, second] = who.children as unknown as [HTMLElement, HTMLElement];
  first.textContent = name;
  second.textContent = place;
  // Long names are cut short on the screen.
  who.title = place === '' ? name : `${name}, ${place}`;
}

function dressMark(
  mark: HTMLElement,
  cell: AttendanceCell | undefined,
  name: string,
  session: Session,
  words: Words,
): void {
  const { status, entry, isContested = false } = cell ?? {};
  const hasDetails = (entry?.reason ?? entry?.note ?? entry?.arrivedAt) != null;
  const word = status === undefined ? words.unrecorded : words.statuses[status];
  const told = [word, isContested && words.disputed, hasDetails && words.withDetails];
  mark.setAttribute('aria-label', words.cell(name, session.title, told.filter(Boolean).join(', ')));
  mark.textContent = status === undefined ? '' : words.letters[status];
  if (status === undefined) delete mark.dataset.status;
  else mark.dataset.status = status;
  mark.classList.toggle('contested', isContested);
  mark.classList.toggle('detailed', hasDetails);
}

function dressOutcome(
  place: HTMLElement,
  { attendedHours, countedHours, unrecordedHours, standing }: AttendanceOutcome,
  words: Words,
): void {
  const word = words.standing[standing];
  place.dataset.standing = standing;
  place.textContent = `${words.hours(attendedHours, countedHours)}\n${word}`;
  place.title = words.outcome(attendedHours, countedHours, unrecordedHours, word);
}
