import type { FieldEntry } from '@berdaya/core/attendance';
import { numberLines } from '@berdaya/core/ledger';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/**
 * What a form posts of the ledger, lines of every kind, and how many lines it has to wait for. Where the browser
 * grants no storage at all, posting is the only way to save a line: it goes under the page's own name.
 */
export function postedLedger(
  { ledger, rosterEntries, lockEntries, unkept, storageIssue }: AttendanceSheetState,
  pageId: string,
): { ledger: readonly FieldEntry[]; waiting: number } {
  const kept = [...ledger, ...rosterEntries, ...lockEntries];
  if (storageIssue?.code !== 'storage.denied') return { ledger: kept, waiting: unkept.length };
  return { ledger: [...kept, ...numberLines(unkept, pageId, 0)], waiting: 0 };
}
