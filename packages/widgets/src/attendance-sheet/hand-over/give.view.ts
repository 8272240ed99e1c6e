import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HandOverScene } from './hand-over-scene.js';
import { isSameDigest, paces, type CodeShow } from './hand-over.state.js';
import { manyCodes } from './scanning.state.js';

/** The digest of this device, and whether it is what the other side reads aloud. */
export function compareSection({ handOver, words, send }: HandOverScene): TemplateResult {
  const { digest, heard } = handOver;
  const isSame = digest && isSameDigest(heard, digest);
  return html`<section part="digest" aria-labelledby="hand-over-compare">
    <h2 id="hand-over-compare">${words.compare}</h2>
    <p class="asides">${words.compareMeans}</p>
    <p class="own-digest">
      ${words.ownDigest}:
      ${
        digest === null
          ? words.workingOut
          : html`<b translate="no">${digest.words}</b> <span>${words.counted(digest.count)}</span>`
      }
    </p>
    <label class="heard">
      ${words.heard}
      <input
        name="heard"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder=${words.heardExample}
        .value=${live(heard)}
        @input=${(event: Event) => {
          send({ kind: 'hear', heard: (event.target as HTMLInputElement).value });
        }}
      />
    </label>
    <div role="status" aria-live="polite">
      ${
        isSame == null
          ? nothing
          : html`<p class="verdict" data-same=${isSame}>
              ${isSame ? words.same : words.different}
            </p>`
      }
    </div>
  </section>`;
}

/** Ways to give all lines away: a file, sharing, codes on the screen, a text. */
export function giveSection(scene: HandOverScene): TemplateResult {
  const { port, handOver, words, acts, canShare } = scene;
  const { unkept } = port.state;
  const { digest, saved, text, show } = handOver;
  const isEmpty = digest?.count === 0;
  return html`<section part="give" aria-labelledby="hand-over-give">
    <h2 id="hand-over-give">${words.give}</h2>
    <p class="asides">${isEmpty ? words.nothingToGive : words.giveMeans}</p>
    ${unkept.length === 0 ? nothing : html`<p class="note">${words.notKept(unkept.length)}</p>`}
    <div class="buttons">
      <button type="button" class="primary" ?disabled=${isEmpty} @click=${acts.saveFile}>
        ${words.saveFile}
      </button>
      ${
        canShare
          ? html`<button type="button" ?disabled=${isEmpty} @click=${acts.share}>
              ${words.share}
            </button>`
          : nothing
      }
      ${isEmpty ? nothing : codesButton(scene)}
      ${
        isEmpty
          ? nothing
          : html`<button type="button" aria-expanded=${text !== null} @click=${acts.showText}>
              ${words.showText}
            </button>`
      }
    </div>
    <p role="status">${saved === null ? nothing : words.saved[saved]}</p>
    ${show === null ? nothing : codeFigure(show, scene)}
    ${text === null ? nothing : asText(text, scene)}
  </section>`;
}

function codesButton(scene: HandOverScene): TemplateResult {
  const { handOver, words, send, focus, draw } = scene;
  const { codes, codesNeeded, show } = handOver;
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tooMany =
    codesNeeded > manyCodes ? html`<p class="asides">${words.manyCodes(codesNeeded)}</p>` : nothing;
  if (codes === null || show !== null) return html`${tooMany}`;
  if (draw === undefined) return html`<p class="asides">${words.codesMissing}</p>`;
  return html`<button
      type="button"
      data-show-codes
      @click=${() => {
        send({ kind: 'show-codes', isRunning: !isReduced && codes.length > 1 });
        focus('.hand-over .code button');
      }}
    >
      ${words.showCodes(codes.length)}</button
    >${tooMany}`;
}

/** One code at a time. */
function codeFigure(
  { codes, at, isRunning, seconds }: CodeShow,
  { words, send, focus, draw }: HandOverScene,
): TemplateResult {
  const drawing = draw?.(codes[at] ?? '');
  const label = words.codeOf(at + 1, codes.length);
  const turn = (by: 1 | -1) => () => {
    send({ kind: 'turn', by });
  };
  return html`<figure class="code" part="code">
    ${
      drawing === undefined
        ? nothing
        : html`<svg
            viewBox="0 0 ${drawing.side} ${drawing.side}"
            role="img"
            aria-label=${label}
            shape-rendering="crispEdges"
          >
            <rect width=${drawing.side} height=${drawing.side} fill="#ffffff" />
            <path d=${drawing.path} fill="#000000" />
          </svg>`
    }
    <figcaption>${label}</figcaption>
    <div class="buttons">
      ${
        codes.length === 1
          ? nothing
          : html`<button type="button" @click=${turn(-1)}>${words.previous}</button>
              <button
                type="button"
                data-run
                @click=${() => {
                  send({ kind: 'run', isRunning: !isRunning });
                }}
              >
                ${isRunning ? words.stop : words.run}
              </button>
              <button type="button" @click=${turn(1)}>${words.next}</button>
              <label>
                ${words.pace}
                <select
                  @change=${(event: Event) => {
                    send({
                      kind: 'pace',
                      seconds: Number((event.target as HTMLSelectElement).value),
                    });
                  }}
                >
                  ${paces.map(
                    (each) =>
                      html`<option value=${each} ?selected=${each === seconds}>
                        ${words.seconds(each)}
                      </option>`,
                  )}
                </select>
              </label>`
      }
      <button
        type="button"
        @click=${() => {
          send({ kind: 'stop-show' });
          focus('.hand-over [data-show-codes]');
        }}
      >
        ${words.close}
      </button>
    </div>
    <p class="asides">${words.codesHow}</p>
  </figure>`;
}

function asText(text: string, { words, acts }: HandOverScene): TemplateResult {
  return html`<p class="asides" id="hand-over-text-how">${words.textHow}</p>
    <label>
      ${words.text}
      <textarea
        readonly
        aria-describedby="hand-over-text-how"
        .value=${text}
        @focus=${(event: Event) => {
          (event.target as HTMLTextAreaElement).select();
        }}
      ></textarea>
    </label>
    ${
      // Only a secure page may write to the clipboard; elsewhere the text is selected, to be copied by hand.
      'clipboard' in navigator
        ? html`<div class="buttons">
            <button type="button" @click=${acts.copyText}>${words.copy}</button>
          </div>`
        : nothing
    }`;
}
