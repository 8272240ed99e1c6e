import {
  cellKey,
  type AttendanceMark,
  type AttendanceSheet,
  type UnnumberedEntry,
} from '@berdaya/core/attendance';
import type { Undoable } from './attendance-sheet.state.js';

const details = ['reason', 'arrivedAt', 'note', 'signed', 'signatureId'] as const;

type Batch = readonly Undoable[];

/** What it takes to take back an entry that is about to be applied to the sheet. */
export function undoableEntry(sheet: AttendanceSheet, entry: UnnumberedEntry): Undoable {
  const { id, participantId, sessionId } = entry;
  const cell = sheet.get(cellKey(participantId, sessionId));
  const before = cell?.entry;
  // A detail that either has is said, so that it comes back, and one that is new goes again.
  const touched = details.filter((field) => (before?.[field] ?? entry[field]) != null);
  return {
    entryId: id,
    before: {
      participantId,
      sessionId,
      status: before?.status ?? 'unrecorded',
      ...Object.fromEntries(touched.map((field) => [field, before?.[field] ?? null])),
    },
    // Where another device had its say as well, what was recorded here before is no longer this device's to take back.
    beforeId: cell?.heads.length === 1 ? before?.id : undefined,
  };
}

/** The part of a batch that nobody has changed since, with the marks that take it back. */
export function stillOwn(
  sheet: AttendanceSheet,
  batch: Batch,
): { own: Batch; marks: readonly AttendanceMark[] } {
  const own = batch.filter(({ entryId, before }) => {
    // A mark that another device has made since, or without sight of ours, is left as that device wants it.
    const heads = sheet.get(cellKey(before.participantId, before.sessionId))?.heads;
    return heads?.length === 1 && heads[0]?.id === entryId;
  });
  return { own, marks: own.map(({ before }) => before) };
}

/** Earlier batches after one was taken back: its entries stand for those they brought back, to be taken back in turn. */
export function standingFor(
  earlier: readonly Batch[],
  takenBack: Batch,
  entries: readonly UnnumberedEntry[],
): Batch[] {
  const idByCell = new Map(
    entries.map(({ id, participantId, sessionId }) => [cellKey(participantId, sessionId), id]),
  );
  const standIn = new Map(
    takenBack.map(({ beforeId, before }) => [
      beforeId,
      idByCell.get(cellKey(before.participantId, before.sessionId)),
    ]),
  );
  return earlier.map((batch) =>
    batch.map((each) => ({ ...each, entryId: standIn.get(each.entryId) ?? each.entryId })),
  );
}
