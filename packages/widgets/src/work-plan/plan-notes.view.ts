import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import { venueClock } from '../element/venue-clock.js';
import type { PlanView } from './plan-view.js';
import { standingOf, type WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** How far the plan has come, by whom, and what can be done now. Remarks of who returned it come first to the eye. */
export function statusView({ state, words }: PlanView): TemplateResult {
  const { status, step } = standingOf(state);
  const day = step && words.format.date(venueClock(step.at, state.dossier?.training.timeZone).date);
  const name = words.statuses[status];
  const told = step && day ? words.by[step.step](step.by, day) : '';
  // The same word is not said twice: what was done goes on from it.
  const goesOn = told.startsWith(`${name} `) ? told.slice(name.length) : ` ${told}`;
  return html`<div class="status" part="status" data-status=${status} tabindex="-1">
    <p>
      <span class="visually-hidden">${words.status}:</span>
      <strong class="badge">${name}</strong>${goesOn}
      ${step?.step === 'reopen' && step.minutes ? words.reopenedBy(step.minutes.reference) : nothing}
      ${
        // Every other view says itself what can be done there.
        state.isReadOnly ? words.readOnly : state.mode === 'table' ? words.whatNow[status] : nothing
      }
    </p>
    ${
      status === 'returned' && step?.remarks
        ? html`<p class="note remarks"><strong>${words.remarks}</strong> ${step.remarks}</p>`
        : nothing
    }
  </div>`;
}

/** Why the document cannot be opened; short until what knows the reasons is there. */
export function planRefusal(
  { issues }: WorkPlanState,
  words: WorkPlanWords,
  language: Language,
  troubles: typeof import('./plan-troubles.js') | undefined,
  load: () => void,
): TemplateResult {
  const { refused, tryAgain } = words;
  return (
    troubles?.refusedView(refused, tryAgain, issues, language, load) ??
    html`<p class="note error" role="alert" part="refused">${refused}</p>`
  );
}

/**
 * Whether all is safe, and what to do where it is not. `reason` says what the storage has against it, `unread` shows the
 * lines that cannot be read.
 */
export function planKeepingNote(
  { state, words, send }: PlanView,
  reason: string,
  unread: TemplateResult | undefined,
): TemplateResult {
  return html`${
    state.unread.length === 0
      ? nothing
      : html`<div class="note screen-only">${words.unreadable(state.unread.length)} ${unread}</div>`
  }
  ${keepingNote(state, words, send, reason)}`;
}

function keepingNote(
  state: WorkPlanState,
  words: WorkPlanWords,
  send: PlanView['send'],
  reason: string,
): TemplateResult {
  const button = (word: string, kind: 'take-theirs' | 'keep-mine' | 'keep-again') =>
    html`<button
      type="button"
      data-action=${kind}
      @click=${() => {
        send({ kind });
      }}
    >
      ${word}
    </button>`;
  if (state.overtakenBy !== null) {
    return html`<div class="note screen-only" role="alert" part="overtaken">
      <p>${words.overtaken}</p>
      ${button(words.takeTheirs, 'take-theirs')} ${button(words.keepMine, 'keep-mine')}
    </div>`;
  }
  if (state.storageIssue !== null) {
    // What a full device has to say says this itself, and nobody is told twice.
    const isSaid = state.storageIssue.code === 'storage.full' && reason !== '';
    const isUnkept = !isSaid && (state.keeping !== 'kept' || state.waiting.length > 0);
    return html`<div class="note error screen-only" role="alert" part="storage">
      ${isUnkept ? words.notKept : nothing} ${reason} ${button(words.tryAgain, 'keep-again')}
    </div>`;
  }
  const isKept = state.keeping === 'kept' && state.waiting.length === 0;
  const isFresh = state.revision === 0 && state.lines.length === 0;
  return html`<p
    class="status-line screen-only"
    part="storage"
    data-keeping=${isKept ? 'kept' : 'under-way'}
  >
    ${isKept ? (isFresh ? words.neverKept : words.kept) : words.keeping}
  </p>`;
}

/** What was just done, in a sentence for the live region. */
export function planNoticeSentence({ notice }: WorkPlanState, words: WorkPlanWords): string {
  if (notice === null) return '';
  switch (notice.kind) {
    case 'faulty':
      return words.faulty(notice.count);
    case 'said':
      return notice.sentence;
    case 'grouped':
      return words.grouped(notice.number, notice.group);
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'nothing-to-redo':
      return words.nothingToRedo;
    default:
      return 'number' in notice ? words[notice.kind](notice.number) : words[notice.kind];
  }
}
