import {
  cellKey,
  type AttendanceCell,
  type AttendanceMark,
  type AttendanceSheet,
} from '@berdaya/core/attendance';
import type { PaperRow, PaperRows } from './keypad-rows.state.js';
import type { Asked } from './keypad-typing.state.js';
import type { KeypadLine, KeypadLineKind, SessionCopy } from './keypad.state.js';

/** What the answer to a typed number rests on. */
export interface KeypadContext {
  readonly sheet: AttendanceSheet;
  readonly sessionId: string;
  readonly rows: PaperRows;
  readonly copy: SessionCopy;
  /** Whether the session is locked, so that a change needs a reason. */
  readonly isLocked: boolean;
  /** The note by which an unreadable row is found again, in the language of who types. */
  readonly unreadableNote: string;
}

/** What a number, a range or a flag comes to: a line for the log, with the marks to record and those that take them back. */
export function answer(asked: Exclude<Asked, { kind: 'walk-in' }>, context: KeypadContext) {
  if (asked.kind === 'unclear') return line('unclear', asked.typed);
  if (context.isLocked && context.copy.reason.trim() === '')
    return line('reason-needed', wording(asked));
  return asked.kind === 'range' ? rangeAnswer(asked, context) : rowAnswer(asked, context);
}

function rowAnswer(asked: Extract<Asked, { row: number }>, context: KeypadContext): KeypadLine {
  const { row: number } = asked;
  const typed = wording(asked);
  const row = context.rows.byNumber.get(number);
  if (row === undefined) return { ...line('unknown', typed), row: number };
  const about = { row: number, personId: row.person.id };
  if (!row.isListed)
    return row.replacedBy === null
      ? { ...line('left', typed), ...about }
      : { ...line('replaced', typed), row: number, personId: row.replacedBy.id };
  if (asked.kind === 'take-back') return { ...takenBack(row, typed, context), ...about };
  if (asked.kind === 'unreadable') return { ...unreadable(row, typed, context), ...about };
  return { ...recorded(row, typed, context), ...about };
}

/** A person's cell in the session. */
function cellOf({ person }: PaperRow, { sheet, sessionId }: KeypadContext) {
  return sheet.get(cellKey(person.id, sessionId));
}

function recorded(row: PaperRow, typed: string, context: KeypadContext): KeypadLine {
  const cell = cellOf(row, context);
  const mark = markFor(row, cell, context);
  if (mark === undefined) return { ...line('duplicate', typed), status: cell?.status ?? null };
  const before = cell?.status === mark.status ? null : (cell?.status ?? null);
  const undo = [standingMark(row, cell, context)];
  return { ...line('recorded', typed), status: mark.status, before, marks: [mark], undo };
}

/** The mark that a typed number asks for; `undefined` where the sheet says so already. */
function markFor(
  { person }: PaperRow,
  cell: AttendanceCell | undefined,
  { sessionId, copy }: KeypadContext,
): AttendanceMark | undefined {
  const isSignature = copy.meaning === 'present';
  // A signature does not say when it was given: whoever came late stays so.
  const status = isSignature && cell?.status === 'late' ? 'late' : copy.meaning;
  const isSaid = cell?.isContested === false && cell.status === status;
  if (isSaid && (!isSignature || cell.entry.signed === 'signed-sheet')) return undefined;
  const reason = copy.reason.trim() || (isSaid ? cell.entry.reason : null);
  return {
    ...{ participantId: person.id, sessionId, status },
    ...(isSignature && { signed: 'signed-sheet' as const }),
    ...(reason != null && { reason }),
  };
}

/** What the cell said, every detail of it, so that it can be said again. */
function standingMark(
  { person }: PaperRow,
  cell: AttendanceCell | undefined,
  { sessionId, copy }: KeypadContext,
): AttendanceMark {
  const { entry } = cell ?? {};
  const reason = copy.reason.trim() || (entry?.reason ?? null);
  return {
    ...{ participantId: person.id, sessionId, status: entry?.status ?? 'unrecorded' },
    ...{ reason, arrivedAt: entry?.arrivedAt ?? null, note: entry?.note ?? null },
    ...{ signed: entry?.signed ?? null, signatureId: entry?.signatureId ?? null },
  };
}

function takenBack(row: PaperRow, typed: string, context: KeypadContext): KeypadLine {
  const cell = cellOf(row, context);
  if (cell === undefined || (cell.status === undefined && cell.entry.note == null))
    return line('nothing-to-take-back', typed);
  const mark = saidBefore(row, context) ?? standingMark(row, undefined, context);
  const undo = [standingMark(row, cell, context)];
  return { ...line('taken-back', typed), status: mark.status, marks: [mark], undo };
}

/** What was recorded before the person's number was typed here, as far as it was not taken back; else `undefined`. */
function saidBefore({ person }: PaperRow, { copy }: KeypadContext): AttendanceMark | undefined {
  const said: AttendanceMark[] = [];
  for (const { kind, undo, isUndone } of copy.lines) {
    const mark = undo.find(({ participantId }) => participantId === person.id);
    if (mark === undefined || isUndone) continue;
    if (kind === 'taken-back') said.pop();
    else said.push(mark);
  }
  return said.at(-1);
}

function unreadable(row: PaperRow, typed: string, context: KeypadContext): KeypadLine {
  const cell = cellOf(row, context);
  const wasTypedHere = saidBefore(row, context) !== undefined;
  // What others recorded stands: that a signature cannot be read does not take it back.
  if (cell?.status !== undefined && !wasTypedHere)
    return { ...line('readable', typed), status: cell.status };
  const mark: AttendanceMark = {
    ...standingMark(row, undefined, context),
    note: context.unreadableNote,
  };
  const undo = [standingMark(row, cell, context)];
  return { ...line('unreadable', typed), status: 'unrecorded', marks: [mark], undo };
}

function rangeAnswer(
  { from, to }: Extract<Asked, { kind: 'range' }>,
  context: KeypadContext,
): KeypadLine {
  const { byNumber, numbers } = context.rows;
  const within = numbers.filter((number) => number >= from && number <= to);
  const people = within.flatMap((number) => {
    const row = byNumber.get(number);
    return row?.isListed ? [row] : [];
  });
  const asked = people.map((row) => ({ row, cell: cellOf(row, context) }));
  const due = asked.flatMap(({ row, cell }) => {
    const mark = markFor(row, cell, context);
    return mark === undefined ? [] : [{ mark, before: standingMark(row, cell, context) }];
  });
  return {
    ...line('range', wording({ kind: 'range', from, to })),
    status: context.copy.meaning,
    already: asked.length - due.length,
    unknown: unknownIn(from, to, context.rows),
    marks: due.map(({ mark }) => mark),
    undo: due.map(({ before }) => before),
  };
}

/** Numbers of a range that nobody on the list has; of a range beyond the list its first such number and its last. */
function unknownIn(from: number, to: number, { byNumber, numbers }: PaperRows): number[] {
  const last = numbers.at(-1) ?? 0;
  const unknown: number[] = [];
  for (let number = from; number <= Math.min(to, last); number += 1)
    if (byNumber.get(number)?.isListed !== true) unknown.push(number);
  const beyond = Math.max(from, last + 1);
  return to <= last ? unknown : [...unknown, ...new Set([beyond, to])];
}

function line(kind: KeypadLineKind, typed: string): KeypadLine {
  return {
    ...{ kind, typed, row: null, personId: null, status: null, before: null },
    ...{ already: 0, unknown: [], marks: [], entryIds: [], undo: [], isUndone: false },
  };
}

/** The mark of somebody who signed the paper without a number. */
export function walkInMark(
  participantId: string,
  sessionId: string,
  reason: string,
): AttendanceMark {
  return {
    ...{ participantId, sessionId, status: 'present', signed: 'signed-sheet' },
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  };
}

/** The line of somebody who was registered from the paper, with the mark that goes with it. */
export function walkInLine(
  row: number,
  personId: string,
  marks: readonly AttendanceMark[],
): KeypadLine {
  const status = marks[0]?.status ?? null;
  return { ...line('walk-in', String(row)), row, personId, status, marks };
}

function wording(asked: Exclude<Asked, { kind: 'walk-in' | 'unclear' }>): string {
  switch (asked.kind) {
    case 'row':
      return String(asked.row);
    case 'take-back':
      return `−${String(asked.row)}`;
    case 'unreadable':
      return `${String(asked.row)}?`;
    case 'range':
      return `${String(asked.from)}–${String(asked.to)}`;
  }
}
