import { html, nothing, type TemplateResult } from 'lit';
import type { HandOverScene } from './hand-over-scene.js';
import { outcome, preview } from './taken.view.js';

/** Ways to take lines in, what they would change, and what became of them. */
export function takeSection(scene: HandOverScene): TemplateResult {
  const { words, acts, hasStore } = scene;
  const dropping = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).toggleAttribute('data-dropping', isOver);
  };
  return html`<section
    part="take"
    aria-labelledby="hand-over-take"
    @dragover=${(event: DragEvent) => {
      dropping(event, true);
    }}
    @dragleave=${(event: DragEvent) => {
      dropping(event, false);
    }}
    @drop=${(event: DragEvent) => {
      dropping(event, false);
      acts.readFiles(event.dataTransfer?.files ?? []);
    }}
  >
    <h2 id="hand-over-take">${words.take}</h2>
    ${
      hasStore
        ? html`<p class="asides">${words.takeMeans}</p>
            ${waysIn(scene)} ${progressOf(scene)} ${preview(scene)} ${outcome(scene)}`
        : html`<p class="note">${words.noStore}</p>`
    }
  </section>`;
}

function waysIn(scene: HandOverScene): TemplateResult {
  const { words, acts, handOver } = scene;
  const { camera } = handOver;
  const isOn = camera === 'on' || camera === 'starting';
  return html`<div class="buttons">
      ${fileButton(scene, 'files', words.chooseFiles, '.json,.txt,application/json,text/plain')}
      <span class="asides">${words.dropHere}</span>
    </div>
    <div class="buttons">
      <button type="button" data-camera @click=${isOn ? acts.stopCamera : acts.startCamera}>
        ${isOn ? words.stopCamera : words.camera}
      </button>
      ${fileButton(scene, 'snapshot', words.snapshot, 'image/*', true)}
      ${fileButton(scene, 'photos', words.photos, 'image/*')}
      <span class="asides">${words.photosHow}</span>
    </div>
    ${camera === 'starting' ? html`<p>${words.cameraStarting}</p>` : nothing}
    ${
      camera === 'off' || isOn
        ? nothing
        : html`<p class="note" role="alert">${words.cameraRefused[camera]}</p>`
    }
    <video ?hidden=${!isOn} muted playsinline aria-label=${words.cameraPicture}></video>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const text = new FormData(form).get('text');
        if (typeof text === 'string' && text.trim() !== '') acts.readText(text);
        form.reset();
      }}
    >
      <details>
        <summary>${words.paste}</summary>
        <label>
          <span class="visually-hidden">${words.paste}</span>
          <textarea name="text" spellcheck="false" autocomplete="off"></textarea>
        </label>
        <div class="buttons"><button>${words.readText}</button></div>
      </details>
    </form>`;
}

/** A button in the page's own language that opens the browser's choice of files. */
function fileButton(
  { acts }: HandOverScene,
  name: string,
  label: string,
  accept: string,
  isSnapshot = false,
): TemplateResult {
  return html`<button
      type="button"
      data-choose=${name}
      @click=${(event: Event) => {
        const button = event.currentTarget as HTMLElement;
        (button.nextElementSibling as HTMLInputElement).click();
      }}
    >
      ${label}</button
    ><input
      type="file"
      name=${name}
      aria-label=${label}
      ?multiple=${!isSnapshot}
      capture=${isSnapshot ? 'environment' : nothing}
      hidden
      accept=${accept}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        acts.readFiles([...(input.files ?? [])]);
        // The same file may be chosen again.
        input.value = '';
      }}
    />`;
}

function progressOf({ handOver, words }: HandOverScene): TemplateResult {
  const { scanned, outcome: last, isReading } = handOver;
  const { count, missing } = scanned.joined;
  const have = (count ?? 0) - missing.length;
  return html`<div role="status" aria-live="polite">
    ${isReading ? html`<p>${words.readingNow}</p>` : nothing}
    ${last === null ? nothing : html`<p data-scanned=${last}>${words.scanned[last]}</p>`}
    ${
      count === null
        ? nothing
        : html`<p>
            ${words.gathered(have, count)}
            ${missing.length === 0 ? nothing : words.missing(missing)}
            <progress
              max=${count}
              .value=${have}
              aria-label=${words.gathered(have, count)}
            ></progress>
          </p>`
    }
  </div>`;
}
