import { html, nothing, type TemplateResult } from 'lit';
import { changesAfterLock, lockObstacles, locksInOrder, openSessions } from './locks.state.js';
import { asOne, moreButton, written } from './review-parts.view.js';
import { tellingIn, type ReviewScene } from './review-scene.js';
import { entrySentence } from './unreadable.view.js';

/** Who locked what and when, what changed after it, and a way to lock more. */
export function locksSection(scene: ReviewScene): TemplateResult {
  const { words, port } = scene;
  const locks = locksInOrder(port.state);
  const { session, when } = tellingIn(scene);
  return html`<section part="locks" aria-labelledby="review-locks">
    <h2 id="review-locks" tabindex="-1">${words.locks}</h2>
    <p class="asides">${words.locksMean}</p>
    ${
      locks.length === 0
        ? html`<p>${words.noLocks}</p>`
        : html`<ul>
            ${locks.map((lock) => {
              const what =
                lock.locks === 'training' ? words.wholeTraining : session(lock.sessionId);
              const author = lock.author ?? words.lockWithoutAuthor;
              return html`<li>
                ${words.lockedBy(what, author, when(lock.lockedAt))}${
                  lock.reason == null ? nothing : ` · ${words.reason(lock.reason)}`
                }
              </li>`;
            })}
          </ul>`
    }
    ${lockForm(scene)} ${changesList(scene)}
  </section>`;
}

function lockForm(scene: ReviewScene): TemplateResult {
  const { words, port, review, send, focus } = scene;
  const { state } = port;
  const open = openSessions(state);
  if (open.length === 0) return html`<p>${words.allLocked}</p>`;
  if (review.lock !== null) return confirmation(scene, review.lock);
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const given = new FormData(event.currentTarget as HTMLFormElement);
      const author = written(given, 'author');
      if (author === null) return;
      const sessionId = written(given, 'session');
      send({ kind: 'draft-lock', lock: { sessionId, author, reason: written(given, 'reason') } });
      focus('.review .confirm button');
    }}
  >
    <label>
      ${words.whatToLock}
      <select name="session">
        ${open.map(
          ({ id, title, heldOn }) =>
            html`<option value=${id} ?selected=${id === state.sessionId}>
              ${title} (${words.day(heldOn)})
            </option>`,
        )}
        <option value="">${words.wholeTraining}</option>
      </select>
    </label>
    <label>
      ${words.lockAuthor}
      <input
        name="author"
        required
        maxlength="120"
        pattern=".*\\S.*"
        autocomplete="name"
        .defaultValue=${state.author}
      />
    </label>
    <label>
      ${words.lockReason}
      <input name="reason" maxlength="300" autocomplete="off" />
    </label>
    <button data-lock>${words.lock}</button>
  </form>`;
}

/** Asked back once, because nothing is ever unlocked; told what is to be settled first. */
function confirmation(
  scene: ReviewScene,
  { sessionId, author, reason }: NonNullable<ReviewScene['review']['lock']>,
): TemplateResult {
  const { words, port, send, focus } = scene;
  const { session } = tellingIn(scene);
  const what = sessionId === null ? words.wholeTraining : session(sessionId);
  const obstacles = lockObstacles(port.state, sessionId);
  const leave = () => {
    send({ kind: 'draft-lock', lock: null });
    focus('.review [data-lock]', '#review-locks');
  };
  return html`<div class="confirm" role="group" aria-labelledby="review-ask-lock">
    ${
      obstacles.length === 0
        ? html`<p id="review-ask-lock">${words.askLock(what, author)}</p>`
        : html`<p id="review-ask-lock">${words.lockRefused}</p>
            <ul>
              ${obstacles.map((issue) => html`<li>${entrySentence(issue, port.language)}</li>`)}
            </ul>`
    }
    <div class="buttons">
      ${
        obstacles.length > 0
          ? nothing
          : html`<button
              type="button"
              class="primary"
              @click=${() => {
                if (author !== port.state.author) port.send({ kind: 'name-author', author });
                port.send({ kind: 'note', notes: [{ kind: 'lock', sessionId, reason }] });
                port.send({ kind: 'say', sentence: words.locked(what) });
                leave();
              }}
            >
              ${words.yesLock}
            </button>`
      }
      <button type="button" @click=${leave}>${words.cancel}</button>
    </div>
  </div>`;
}

function changesList(scene: ReviewScene): TemplateResult | typeof nothing {
  const { words, port, review } = scene;
  const changes = changesAfterLock(port.state);
  if (changes.length === 0) return nothing;
  const { person, session, status, facts } = tellingIn(scene);
  return html`<h2 id="review-changes">${words.changes(changes.length)}</h2>
    <ul aria-labelledby="review-changes">
      ${changes.slice(0, review.shown.changes).map(({ entry, before }) => {
        const [who, what] = [person(entry.participantId), session(entry.sessionId)];
        return html`<li>
          <strong
            >${
              before === undefined
                ? words.newlyRecorded(who, what, status(entry))
                : words.changed(who, what, words.statuses[before], status(entry))
            }</strong
          >
          <div>
            ${asOne(facts(entry))}${entry.reason == null ? ` · ${words.withoutReason}` : nothing}
          </div>
        </li>`;
      })}
    </ul>
    ${moreButton('changes', changes.length, scene)}`;
}
