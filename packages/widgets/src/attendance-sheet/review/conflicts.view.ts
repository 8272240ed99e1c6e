import { attendanceStatuses, type AnyAttendanceEntry } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conflictSources, conflictsOn, settling, type Conflict } from './conflicts.state.js';
import { tellingIn, type ReviewScene } from './review-scene.js';
import { asOne, headed, moreButton, written } from './review-parts.view.js';

/** Marks that differ, one by one and all of one hand together. */
export function conflictsSection(scene: ReviewScene): TemplateResult {
  const { port, review, words } = scene;
  const conflicts = conflictsOn(port.state);
  if (conflicts.length === 0) return headed('conflicts', words.conflicts(0), words.noConflicts);
  const shown = conflicts.slice(0, review.shown.conflicts);
  return html`<section data-asks part="contested" aria-labelledby="review-conflicts">
    <h2 id="review-conflicts" tabindex="-1">${words.conflicts(conflicts.length)}</h2>
    <p class="asides">${words.conflictsMean}</p>
    ${conflicts.length > 1 ? together(conflicts, scene) : nothing}
    <ul>
      ${repeat(
        shown,
        ({ key }) => key,
        (conflict) => conflictItem(conflict, conflicts, scene),
      )}
    </ul>
    ${moreButton('conflicts', conflicts.length, scene)}
  </section>`;
}

function conflictItem(
  conflict: Conflict,
  all: readonly Conflict[],
  scene: ReviewScene,
): TemplateResult {
  const { words } = scene;
  const { person, session, status, facts } = tellingIn(scene);
  const place = `${person(conflict.participantId)}, ${session(conflict.sessionId)}`;
  const settle = (head: AnyAttendanceEntry) => {
    scene.port.send({ kind: 'mark', marks: [settling(conflict, head)] });
    settled(conflict, all, scene);
  };
  return html`<li data-conflict=${conflict.key}>
    <strong>${place}</strong>
    <ul aria-label=${place}>
      ${conflict.heads.map(
        (head) =>
          html`<li class="facts">
            <button
              type="button"
              @click=${() => {
                settle(head);
              }}
            >
              ${words.use(status(head))}
            </button>
            <span>${asOne(facts(head))}</span>
          </li>`,
      )}
    </ul>
    ${neither(conflict, all, scene, place)}
  </li>`;
}

/** A third status, with the reason why. */
function neither(
  conflict: Conflict,
  all: readonly Conflict[],
  scene: ReviewScene,
  place: string,
): TemplateResult {
  const { words, port } = scene;
  return html`<details>
    <summary aria-label="${words.neither}: ${place}">${words.neither}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget as HTMLFormElement);
        const reason = written(given, 'reason');
        const status = [...attendanceStatuses, 'unrecorded' as const].find(
          (each) => each === given.get('status'),
        );
        if (status === undefined || reason === null) return;
        const { participantId, sessionId } = conflict;
        port.send({ kind: 'mark', marks: [{ participantId, sessionId, status, reason }] });
        settled(conflict, all, scene);
      }}
    >
      <label>
        ${words.thirdStatus}
        <select name="status">
          ${[...attendanceStatuses, 'unrecorded' as const].map(
            (each) => html`<option value=${each}>${words.statuses[each]}</option>`,
          )}
        </select>
      </label>
      <label>
        ${words.thirdReason}
        <input name="reason" required maxlength="300" pattern=".*\\S.*" autocomplete="off" />
      </label>
      <button>${words.recordThird}</button>
    </form>
  </details>`;
}

/** Buttons that settle all conflicts in which somebody has a say as they have it, asked back once. */
function together(conflicts: readonly Conflict[], scene: ReviewScene): TemplateResult {
  const { words, review, send, focus, port } = scene;
  const { device } = tellingIn(scene);
  const sources = conflictSources(conflicts).filter(({ marks }) => marks.length > 1);
  const chosen = sources.find(({ key }) => key === review.source);
  if (sources.length === 0) return html`${nothing}`;
  if (chosen === undefined) {
    return html`<div class="buttons" role="group" aria-label=${words.settleTogether}>
      ${sources.map(
        ({ key, author, deviceId, marks }) =>
          html`<button
            type="button"
            data-source=${key}
            @click=${() => {
              send({ kind: 'choose-source', key });
              focus('.review .confirm button.primary');
            }}
          >
            ${words.useAllOf(author, device(deviceId), marks.length)}
          </button>`,
      )}
    </div>`;
  }
  const { author, marks } = chosen;
  return html`<div class="confirm" role="group" aria-labelledby="review-ask">
    <p id="review-ask">${words.askUseAll(author, marks.length, conflicts.length)}</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          send({ kind: 'choose-source', key: null });
          port.send({ kind: 'mark', marks });
          const left = conflictsOn(port.state).length;
          // Where the page refused, or a lock asks for a reason first, nothing is settled yet.
          if (left < conflicts.length) {
            const sentence = words.settled(conflicts.length - left, left);
            port.send({ kind: 'say', sentence });
          }
          focus('#review-conflicts');
        }}
      >
        ${words.yesUse(marks.length)}
      </button>
      <button
        type="button"
        @click=${() => {
          send({ kind: 'choose-source', key: null });
          focus('.review [data-source]');
        }}
      >
        ${words.cancel}
      </button>
    </div>
  </div>`;
}

/** The focus goes to the conflict that takes the place of a settled one, so that a keyboard can go on. */
function settled(conflict: Conflict, all: readonly Conflict[], { focus }: ReviewScene): void {
  const at = all.indexOf(conflict);
  const next = all[at + 1] ?? all[at - 1];
  if (next === undefined) focus('#review-conflicts');
  else focus(`.review [data-conflict="${CSS.escape(next.key)}"] button`, '#review-conflicts');
}
