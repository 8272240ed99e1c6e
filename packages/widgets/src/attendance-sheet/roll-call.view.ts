import { attendanceStatuses, type AttendanceStatus } from '@berdaya/core/attendance';
import { fullName } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { button, everyone, focusCalled, summary } from './roll-call-list.view.js';
import { placeOf, recorded, spoken } from './roll-call.sentences.js';
import { beginSwipe, dropSwipe, endSwipe, moveSwipe } from './roll-call-swipe.js';
import {
  askedDetail,
  callIntent,
  isUnrecorded,
  lastMarked,
  nextToCall,
  rollCall,
  rollCallKey,
  type RollCall,
} from './roll-call.state.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** The roll of one session: the person called with a button per status, what is left, and everyone by name. */
export function rollCallView(
  state: AttendanceSheetState,
  words: Words,
  details: TemplateResult | typeof nothing,
  notes: TemplateResult,
  send: Send,
): TemplateResult {
  const roll = rollCall(state);
  if (roll === null)
    return html`<p class="note">${words.nobodyFound}</p>
      ${notes}`;
  return html`<div class="roll-call">
    <div class="calling">
      <section
        class="card screen-only"
        part="card"
        @keydown=${(event: KeyboardEvent) => {
          pressKey(event, roll, words, send);
        }}
      >
        ${person(roll, words, send)} ${choices(roll, words, send)} ${ways(state, roll, words, send)}
      </section>
      ${details} ${asked(state, words, send)} ${summary(state, roll, words, send)} ${notes}
      <p id="keyboard-help" class="status-line screen-only">${words.rollCallHelp}</p>
    </div>
    ${everyone(roll, words, send)}
  </div>`;
}

function pressKey(event: KeyboardEvent, roll: RollCall, words: Words, send: Send): void {
  // A focused button keeps the space bar and Enter for itself.
  const isPress = event.key === ' ' || event.key === 'Enter';
  if (isPress && event.target instanceof HTMLButtonElement) return;
  const intent = rollCallKey(event, roll.called, roll.place, words.letters);
  if (intent === undefined) return;
  event.preventDefault();
  send(intent);
}

function person(roll: RollCall, words: Words, send: Send): TemplateResult {
  const { called, place, index, lines, unrecorded } = roll;
  const { participant, cell } = called;
  const name = fullName(participant);
  return html`<div
    class=${cell?.isContested ? 'person contested' : 'person'}
    role="group"
    tabindex="0"
    data-participant=${place.participantId}
    data-session=${place.sessionId}
    data-status=${cell?.status ?? nothing}
    aria-label=${spoken(called, words)}
    aria-describedby="keyboard-help"
    @pointerdown=${beginSwipe}
    @pointermove=${moveSwipe}
    @pointercancel=${dropSwipe}
    @pointerup=${(event: PointerEvent) => {
      const meaning = endSwipe(event);
      if (meaning === 'present') send(callIntent(called, place, 'present'));
      if (meaning === 'skip') send({ kind: 'move-focus', move: 'down' });
    }}
  >
    <p class="progress">${words.progress(index + 1, lines.length, unrecorded.length)}</p>
    <p class=${name.length > 24 ? 'called long' : 'called'}>
      <span class="row-number">${participant.rowNumber ?? index + 1}</span>
      ${name}
    </p>
    <p class="place">${placeOf(participant)}</p>
    <p class="recorded"><b>${recorded(cell, words)}</b> ${cell?.entry.reason ?? nothing}</p>
    <span class="swipe present" aria-hidden="true">✓ ${words.statuses.present}</span>
    <span class="swipe skip" aria-hidden="true">${words.skip} ›</span>
  </div>`;
}

function choices(roll: RollCall, words: Words, send: Send): TemplateResult {
  const { called, place, index, lines } = roll;
  const isShown = (status: AttendanceStatus) =>
    called.cell?.status === status && !called.cell.isContested;
  return html`<div class="choices">
    ${attendanceStatuses.map(
      (status) =>
        html`<button
          type="button"
          data-status=${status}
          aria-pressed=${isShown(status) ? 'true' : 'false'}
          @click=${() => {
            send(callIntent(called, place, status));
          }}
        >
          ${words.statuses[status]} <kbd aria-hidden="true">${words.letters[status]}</kbd>
        </button>`,
    )}
    ${button(
      'next',
      `${isUnrecorded(called) ? words.skip : words.next} ›`,
      index === lines.length - 1,
      () => {
        send({ kind: 'move-focus', move: 'down' });
      },
    )}
  </div>`;
}

/** Back and forth through the list, to the next of whom nothing is recorded, and back from the last mark. */
function ways(
  state: AttendanceSheetState,
  { called, place, index, unrecorded }: RollCall,
  words: Words,
  send: Send,
): TemplateResult {
  const isElsewhere = unrecorded.some(({ participant }) => participant.id !== place.participantId);
  return html`<p class="hint">${words.swipeHint}</p>
    <div class="ways">
      ${button('previous', `‹ ${words.previous}`, index === 0, () => {
        send({ kind: 'move-focus', move: 'up' });
      })}
      ${button('next-unrecorded', `${words.nextUnrecorded} ›`, !isElsewhere, () => {
        const next = nextToCall(state, place);
        // After the last one of them the first one is next.
        const first = next?.participantId === place.participantId ? nextToCall(state) : next;
        if (first) send({ kind: 'focus', place: first });
      })}
      ${button('take-back', words.undo, state.undoable.length === 0, () => {
        send({ kind: 'undo' });
      })}
      ${button('open-details', words.details, called.cell === undefined, () => {
        send({ kind: 'detail', place: state.detailed === null ? place : null });
      })}
    </div>
    <p class="last">${lastSentence(state, words)}</p>`;
}

/** The mark that would be taken back now. */
function lastSentence(state: AttendanceSheetState, words: Words): string {
  const cell = lastMarked(state);
  const who = state.participants.find(({ id }) => id === cell?.participantId);
  return cell && who ? words.called(fullName(who), recorded(cell, words)) : '';
}

/** Asks, beside the roll, for what the mark just made should have: why somebody is away, or when they came. */
function asked(
  state: AttendanceSheetState,
  words: Words,
  send: Send,
): TemplateResult | typeof nothing {
  const cell = lastMarked(state);
  const field = cell && askedDetail(cell);
  const who = state.participants.find(({ id }) => id === cell?.participantId);
  if (!cell?.status || !field || !who || state.detailed !== null) return nothing;
  const { participantId, sessionId, status, entry } = cell;
  const label = words.asks[field](fullName(who), words.statuses[status]);
  const save = (form: HTMLFormElement) => {
    const said = (form.elements.namedItem('said') as HTMLInputElement).value.trim();
    if (said === (entry[field] ?? '')) return;
    const reason = entry.reason ?? null;
    send({
      kind: 'mark',
      marks: [{ participantId, sessionId, status, reason, [field]: said === '' ? null : said }],
    });
  };
  const form = () =>
    html`<form
      class="asked screen-only"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        save(event.currentTarget as HTMLFormElement);
        focusCalled(event);
      }}
      @focusout=${(event: FocusEvent) => {
        // Whoever goes on calling without pressing the button has said it all the same.
        const left = event.currentTarget as HTMLFormElement;
        if (left.isConnected && !left.contains(event.relatedTarget as Node | null)) save(left);
      }}
    >
      <label>
        ${label}
        <input
          name="said"
          type=${field === 'reason' ? 'text' : 'time'}
          maxlength="300"
          autocomplete="off"
          .value=${entry[field] ?? ''}
        />
      </label>
      <button>${words.save}</button>
    </form>`;
  // Each mark has a form of its own, so that none shows what was typed for another.
  return html`${repeat([`${participantId} ${sessionId} ${field}`], String, form)}`;
}
