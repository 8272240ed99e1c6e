import { numberEntries, type AttendanceLedger } from '@berdaya/core/attendance';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/**
 * What a form posts of the ledger, and how many records it has to wait for. Where the browser
 * grants no storage at all, posting is the only way to save a record: it goes under the page's own name.
 */
export function postedLedger(
  { ledger, unkept, storageIssue }: AttendanceSheetState,
  pageId: string,
): { ledger: AttendanceLedger; waiting: number } {
  if (storageIssue?.code !== 'storage.denied') return { ledger, waiting: unkept.length };
  return { ledger: [...ledger, ...numberEntries(unkept, pageId, 0)], waiting: 0 };
}
