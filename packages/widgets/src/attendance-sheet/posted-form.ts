import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { postedLedger } from './posted-ledger.state.js';

/** What the sheet gives to the form around it: a plain post carries the ledger, one JSON field under the element's name. */
export class PostedForm {
  readonly #internals: ElementInternals;
  readonly #pageId: string;
  #posted: readonly unknown[] = [];

  constructor(internals: ElementInternals, pageId: string) {
    this.#internals = internals;
    this.#pageId = pageId;
  }

  /** Hands the ledger to the form, where there is one and something has changed. */
  post(state: AttendanceSheetState, words: AttendanceSheetWords): void {
    const internals = this.#internals;
    if (!internals.form) return;
    const { ledger, rosterEntries, lockEntries, unkept, storageIssue } = state;
    const lines = [internals.form, ledger, rosterEntries, lockEntries, unkept, storageIssue, words];
    // Thousands of lines are not written down anew at every step of the focus.
    if (lines.every((each, index) => each === this.#posted[index])) return;
    this.#posted = lines;
    const posted = postedLedger(state, this.#pageId);
    internals.setFormValue(JSON.stringify(posted.ledger));
    if (posted.waiting === 0) internals.setValidity({});
    else internals.setValidity({ customError: true }, words.notKept(posted.waiting));
  }
}
