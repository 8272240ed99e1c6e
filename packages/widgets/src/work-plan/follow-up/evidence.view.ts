import { evidenceKinds, type EvidenceKind } from '@berdaya/core/review';
import { newIdentifier } from '@berdaya/sync';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FollowScene } from './follow-scene.js';
import { isWaiting } from './follow-up.state.js';
import { fieldId, findingsAt, type FormView } from './form-parts.view.js';
import { nameOf } from './item-list.view.js';
import { photoView } from './photo.view.js';
import type { FollowedItem } from './plan-facts.state.js';
import { typedInto, type TypedEvidence } from './typed.state.js';

/** Evidence of the report that is being typed: photos and other proof. */
export function evidenceFields(view: FormView, followed: FollowedItem): TemplateResult {
  const { scene, form } = view;
  const { words, follow, send, focus } = scene;
  const { evidence, fields } = typedInto(follow, form);
  const add = () => {
    const id = newIdentifier();
    const fresh: TypedEvidence = {
      id,
      kind: 'minutes',
      label: '',
      takenOn: '',
      reference: '',
      location: '',
      sha256: null,
    };
    send({ kind: 'evidence', form, evidence: [...evidence, fresh] });
    focus(`#${fieldId(form, `evidence-${id}-label`)}`);
  };
  return html`<fieldset class="field wide evidence">
    <legend>${words.evidence}</legend>
    ${evidence.length === 0 ? html`<p class="hint">${words.noEvidence}</p>` : nothing}
    ${findingsAt(view, 'evidence')}
    <div class="typed-evidence">
      ${evidence.map((each, index) => evidenceRow(view, each, index))}
    </div>
    <div class="buttons">
      ${photoButton(view, followed, true)} ${photoButton(view, followed, false)}
      <button type="button" data-action="add-evidence" @click=${add}>+ ${words.addOther}</button>
    </div>
    <label class="tick">
      <input
        type="checkbox"
        data-field="withLocation"
        aria-describedby="follow-location-hint"
        .checked=${live(fields.withLocation === 'yes')}
        @change=${(event: Event) => {
          const isWanted = (event.target as HTMLInputElement).checked;
          send({ kind: 'type', form, fields: { withLocation: isWanted ? 'yes' : '' } });
        }}
      />
      ${words.withLocation}
    </label>
    <p class="hint" id="follow-location-hint">${words.withLocationHint}</p>
    ${photoStanding(scene)}
  </fieldset>`;
}

/** A button that opens the camera, or the photos there are. */
function photoButton(
  { scene, form }: FormView,
  followed: FollowedItem,
  isCamera: boolean,
): TemplateResult {
  const { words, addPhoto } = scene;
  return html`<label class="file">
    <input
      type="file"
      accept="image/*"
      capture=${isCamera ? 'environment' : nothing}
      data-action=${isCamera ? 'take-photo' : 'choose-photo'}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) addPhoto(form, file, nameOf(followed, scene));
        // The same photo can be chosen again.
        input.value = '';
      }}
    />
    <span>${isCamera ? words.takePhoto : words.choosePhoto}</span>
  </label>`;
}

/** What became of the photo that was chosen last. */
function photoStanding({
  follow: { photo },
  words,
  port,
  keepPhotos,
}: FollowScene): TemplateResult | typeof nothing {
  switch (photo.kind) {
    case 'none':
      return nothing;
    case 'taking':
      return html`<p class="note" data-photo="taking">${words.photoTaking}</p>`;
    case 'no-location':
      return html`<p class="note" data-photo="no-location">${words.photoNoLocation}</p>`;
    default: {
      const sentences = { unreadable: words.photoUnreadable, 'no-store': words.photoNoStore };
      const sentence =
        photo.kind === 'refused' ? words.photoRefused(photo.sentence) : sentences[photo.kind];
      const again = html`<button type="button" data-action="keep-photos" @click=${keepPhotos}>
        ${port.words.tryAgain}
      </button>`;
      return html`<div class="note error" data-photo=${photo.kind}>
        <p role="alert">${sentence}</p>
        ${isWaiting(photo) ? again : nothing}
      </div>`;
    }
  }
}

type Written = 'label' | 'takenOn' | 'reference' | 'location';

const lengths: Readonly<Record<Written, number>> = {
  label: 200,
  takenOn: 10,
  reference: 300,
  location: 200,
};

function evidenceRow(view: FormView, each: TypedEvidence, index: number): TemplateResult {
  const { scene, form, told } = view;
  const { words, follow, send, removeEvidence } = scene;
  const { evidence } = typedInto(follow, form);
  const change = (changed: Partial<TypedEvidence>) => {
    const changedList = evidence.map((one) => (one.id === each.id ? { ...one, ...changed } : one));
    send({ kind: 'evidence', form, evidence: changedList });
  };
  const field = (name: Written, label: string) => {
    const place = `evidence-${each.id}-${name}`;
    const hasFindings = told.some((finding) => finding.field === place);
    return html`<div class="field">
      <label for=${fieldId(form, place)}>${label}</label>
      <input
        id=${fieldId(form, place)}
        type=${name === 'takenOn' ? 'date' : 'text'}
        maxlength=${name === 'takenOn' ? nothing : lengths[name]}
        autocomplete="off"
        aria-invalid=${hasFindings}
        aria-describedby=${hasFindings ? `${fieldId(form, place)}-findings` : nothing}
        .value=${live(each[name])}
        @input=${(event: Event) => {
          change({ [name]: (event.target as HTMLInputElement).value });
        }}
      />
      ${findingsAt(view, place)}
    </div>`;
  };
  const title = words.evidenceOf(index + 1);
  return html`<div role="group" aria-label=${title}>
    ${each.sha256 === null ? nothing : photoView(scene, each.sha256, each.label || title)}
    <div class="fields">
      ${each.sha256 === null ? kindField(view, each, change) : nothing}
      ${field('label', words.label)} ${field('takenOn', words.takenOn)}
      ${each.sha256 === null ? field('reference', words.reference) : nothing}
      ${field('location', words.location)}
    </div>
    <button
      type="button"
      data-action="remove-evidence"
      aria-label=${words.removeEvidence(each.label || title)}
      @click=${() => {
        removeEvidence(form, each.id);
      }}
    >
      ${words.remove}
    </button>
  </div>`;
}

function kindField(
  { scene: { words }, form }: FormView,
  { id, kind }: TypedEvidence,
  change: (changed: Partial<TypedEvidence>) => void,
): TemplateResult {
  const place = fieldId(form, `evidence-${id}-kind`);
  return html`<div class="field">
    <label for=${place}>${words.kind}</label>
    <select
      id=${place}
      .value=${live(kind)}
      @change=${(event: Event) => {
        change({ kind: (event.target as HTMLSelectElement).value as EvidenceKind });
      }}
    >
      ${evidenceKinds.map(
        (each) =>
          html`<option value=${each} ?selected=${each === kind}>${words.kinds[each]}</option>`,
      )}
    </select>
  </div>`;
}
