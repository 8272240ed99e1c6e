import { fullName } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { copied, restOfSession } from './attendance-marking.state.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { placeOf, recorded } from './roll-call.sentences.js';
import { listPart, type RollCall, type RollLine } from './roll-call.state.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** At the end: of whom nothing is recorded, what to do about it, and the next session. */
export function summary(
  state: AttendanceSheetState,
  { isOver, unrecorded, nextSession, previousSession, session }: RollCall,
  words: Words,
  send: Send,
): TemplateResult | typeof nothing {
  const first = unrecorded[0];
  const copies = previousSession ? copied(state, previousSession.id).length : 0;
  const copy =
    previousSession && copies > 0
      ? button('copy', words.copyFrom(copies, previousSession.title), false, () => {
          send({ kind: 'copy-session', from: previousSession.id });
        })
      : nothing;
  if (!isOver) return copy === nothing ? nothing : html`<p class="screen-only">${copy}</p>`;
  const rest = restOfSession(state, 'absent').length;
  return html`<section class="summary screen-only" part="summary" aria-label=${session.title}>
    <p><strong>${words.rollEnds(unrecorded.length)}</strong></p>
    ${
      first === undefined
        ? nothing
        : html`${button('call-again', words.callAgain, false, () => {
            send({
              kind: 'focus',
              place: { participantId: first.participant.id, sessionId: session.id },
            });
          })}
          ${button('mark-rest', words.markRest(rest, words.statuses.absent), false, () => {
            send({ kind: 'mark-the-rest', status: 'absent' });
          })}
          ${copy}`
    }
    ${
      nextSession === undefined
        ? nothing
        : html`<button
            type="button"
            class=${first === undefined ? 'next-session primary' : 'next-session'}
            @click=${() => {
              send({ kind: 'choose-session', sessionId: nextSession.id });
            }}
          >
            ${words.nextSession(nextSession.title)} ›
          </button>`
    }
  </section>`;
}

/** Everyone shown, with what is recorded; a press on a name calls them. */
export function everyone(
  { lines, index, place }: RollCall,
  words: Words,
  send: Send,
): TemplateResult {
  const { from, part } = listPart(lines, index);
  return html`<section class="everyone" aria-label=${words.everyone}>
    <h2>${words.everyone}</h2>
    ${
      part.length < lines.length
        ? html`<p class="status-line screen-only">
            ${words.listPart(from + 1, from + part.length, lines.length)}
          </p>`
        : nothing
    }
    <ol part="roll">
      ${repeat(
        part,
        ({ participant }) => participant.id,
        (line, at) => {
          const isCalled = from + at === index;
          return guard([line.participant, line.cell, isCalled, at, words], () =>
            listed(line, from + at, isCalled, place.sessionId, words, send),
          );
        },
      )}
    </ol>
  </section>`;
}

function listed(
  { participant, cell }: RollLine,
  at: number,
  isCalled: boolean,
  sessionId: string,
  words: Words,
  send: Send,
): TemplateResult {
  return html`<li>
    <button
      type="button"
      data-person=${participant.id}
      aria-current=${isCalled ? 'true' : nothing}
      @click=${(event: Event) => {
        send({ kind: 'focus', place: { participantId: participant.id, sessionId } });
        focusCalled(event);
      }}
    >
      <span class="row-number">${participant.rowNumber ?? at + 1}</span>
      <span class="who"
        >${fullName(participant)} <span class="place">${placeOf(participant)}</span></span
      >
      <b data-status=${cell?.status ?? nothing}>${recorded(cell, words)}</b>
    </button>
  </li>`;
}

/** A button with a name that tests and styles know it by. */
export function button(
  name: string,
  label: string,
  isDisabled: boolean,
  press: () => void,
): TemplateResult {
  return html`<button type="button" class=${name} ?disabled=${isDisabled} @click=${press}>
    ${label}
  </button>`;
}

/** Puts the focus on the person called, and with it the card in view. */
export function focusCalled({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.roll-call .person')?.focus();
}
