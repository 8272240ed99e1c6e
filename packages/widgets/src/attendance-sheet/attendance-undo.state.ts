import {
  cellKey,
  type AttendanceMark,
  type AttendanceSheet,
  type UnnumberedEntry,
} from '@berdaya/core/attendance';
import type { Undoable } from './attendance-sheet.state.js';

const details = ['reason', 'arrivedAt', 'note', 'signed', 'signatureId'] as const;

/** What it takes to undo an entry that is about to be applied to the sheet. */
export function undoableEntry(sheet: AttendanceSheet, entry: UnnumberedEntry): Undoable {
  const { id, participantId, sessionId } = entry;
  const before = sheet.get(cellKey(participantId, sessionId))?.entry;
  // A detail that either has is said by both, so that it comes back and goes again.
  const touched = details.filter((field) => (before?.[field] ?? entry[field]) != null);
  const saidBy = (said: typeof before) =>
    Object.fromEntries(touched.map((field) => [field, said?.[field] ?? null]));
  const place = { participantId, sessionId };
  return {
    entryId: id,
    before: { ...place, status: before?.status ?? 'unrecorded', ...saidBy(before) },
    beforeId: before?.id,
    after: { ...place, status: entry.status, ...saidBy(entry) },
  };
}

/** The part of a batch that nobody has changed since, with the marks that take it back. */
export function stillOwn(
  sheet: AttendanceSheet,
  batch: readonly Undoable[],
): { own: readonly Undoable[]; marks: readonly AttendanceMark[] } {
  // A cell that another device has changed since is left as that device wants it.
  const own = batch.filter(({ entryId, before }) => {
    return sheet.get(cellKey(before.participantId, before.sessionId))?.entry.id === entryId;
  });
  return { own, marks: own.map(({ before }) => before) };
}

/** Earlier batches after an undo: its entries stand for those they brought back, to be undone in turn. */
export function standingFor(
  earlier: readonly (readonly Undoable[])[],
  undone: readonly Undoable[],
  entries: readonly UnnumberedEntry[],
): (readonly Undoable[])[] {
  const idByCell = new Map(
    entries.map(({ id, participantId, sessionId }) => [cellKey(participantId, sessionId), id]),
  );
  const standIn = new Map(
    undone.map(({ beforeId, before }) => [
      beforeId,
      idByCell.get(cellKey(before.participantId, before.sessionId)),
    ]),
  );
  return earlier.map((batch) =>
    batch.map((each) => ({ ...each, entryId: standIn.get(each.entryId) ?? each.entryId })),
  );
}
