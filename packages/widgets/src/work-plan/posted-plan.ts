import { numberLines } from '@berdaya/core/ledger';
import type { WorkPlanState } from './work-plan.state.js';

/**
 * What the plan gives to the form around it: a plain post carries the plan and its ledger, one JSON field under the
 * element's name. Lines that are not kept hold the form back, except where the browser grants no storage at all: then
 * posting is the only way to save them, and they go under the page's own name.
 */
export class PostedPlan {
  readonly #internals: ElementInternals;
  readonly #pageId: string;
  #posted: readonly unknown[] = [];

  constructor(internals: ElementInternals, pageId: string) {
    this.#internals = internals;
    this.#pageId = pageId;
  }

  /** Hands the plan to the form, where there is one and something has changed. */
  post({ plan, lines, unread, waiting, storageIssue }: WorkPlanState, notKept: string): void {
    const internals = this.#internals;
    if (!internals.form || plan === null) return;
    const parts = [internals.form, plan, lines, unread, waiting, storageIssue, notKept];
    if (parts.every((each, index) => each === this.#posted[index])) return;
    this.#posted = parts;
    const isDenied = storageIssue?.code === 'storage.denied';
    const posted = [
      ...lines,
      ...(isDenied ? numberLines(waiting, this.#pageId, 0) : []),
      // What cannot be read here is handed on as it came.
      ...unread.map(({ raw }) => raw),
    ];
    internals.setFormValue(JSON.stringify({ plan, lines: posted }));
    if (isDenied || waiting.length === 0) internals.setValidity({});
    else internals.setValidity({ customError: true }, notKept);
  }
}
