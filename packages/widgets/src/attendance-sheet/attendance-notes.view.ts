import { html, nothing, type TemplateResult } from 'lit';
import { openCells } from './attendance-tally.state.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Words = AttendanceSheetWords;

/** What waits for a person to judge, in one line, with a way to where it is judged. */
export function reviewNote(
  state: AttendanceSheetState,
  words: Words,
  send: (intent: AttendanceSheetIntent) => void,
): TemplateResult | typeof nothing {
  const { toReview } = words;
  const cells = openCells(state);
  const waiting = [
    [toReview.contested, cells.contested.length],
    [toReview.unreadable, state.quarantined.length],
    [toReview.strayed, cells.strays.length],
    [toReview.broken, state.brokenChains],
  ] as const;
  const told = waiting.flatMap(([word, count]) => (count === 0 ? [] : [word(count)]));
  if (told.length === 0 || state.mode === 'review') return nothing;
  return html`<p class="note screen-only" part="review">
    ${words.waiting(told)}
    <button
      type="button"
      @click=${() => {
        send({ kind: 'choose-mode', mode: 'review' });
      }}
    >
      ${words.panels.review}
    </button>
  </p>`;
}

/** Whether the records are safe, and what to do where they are not; `why` is the reason in a sentence. */
export function keepingNote(
  { unkept, storageIssue }: AttendanceSheetState,
  words: Words,
  why: string,
  tryAgain: () => void,
): TemplateResult {
  if (storageIssue !== null) {
    return html`<div class="note error screen-only" role="alert" part="storage">
      ${unkept.length > 0 ? words.notKept(unkept.length) : nothing} ${why}
      <button type="button" @click=${tryAgain}>${words.tryAgain}</button>
    </div>`;
  }
  return html`<p class="status-line screen-only" part="storage" data-unkept=${unkept.length}>
    ${unkept.length === 0 ? words.kept : words.keeping(unkept.length)}
  </p>`;
}

/** What was just done, in a sentence for the live region. */
export function noticeSentence(
  { notice, participants, sessions }: AttendanceSheetState,
  words: Words,
): string {
  if (notice === null) return '';
  if (notice.kind === 'said') return notice.sentence;
  if (notice.kind === 'nothing-to-undo') return words.nothingToUndo;
  if (notice.kind === 'nothing-to-redo') return words.nothingToRedo;
  if (notice.kind === 'overtaken') return words.overtaken;
  if (notice.kind === 'reason-needed') return words.reasonNeeded;
  const [first, ...others] = notice.marks;
  if (notice.kind === 'undone') return words.undone(notice.marks.length);
  if (notice.kind === 'redone') return words.redone(notice.marks.length);
  if (first === undefined || others.length > 0) return words.markedMany(notice.marks.length);
  const person = participants.find(({ id }) => id === first.participantId)?.name;
  const session = sessions.find(({ id }) => id === first.sessionId)?.title;
  const status = first.status === 'unrecorded' ? words.unrecorded : words.statuses[first.status];
  return words.marked(person ?? first.participantId, session ?? first.sessionId, status);
}
