import {
  reviewEnglish,
  reviewIndonesian,
  workPlanProgressEnglish,
  workPlanProgressIndonesian,
} from '@berdaya/core/messages';
import type { Instant } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import { nowUtc } from '../../element/now.js';
import { venueClock } from '../../element/venue-clock.js';
import { focusOnceRendered, onceRendered } from '../../element/panel-focus.js';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import { addPhotos, recordForm, removeEvidence, type FollowHands } from './follow-hands.js';
import { partView, viewChoice } from './follow-parts.view.js';
import type { FollowScene } from './follow-scene.js';
import {
  emptyFollowUp,
  followUpdate,
  type FollowIntent,
  type FollowState,
} from './follow-up.state.js';
import { followWords } from './follow-up.words.js';
import { itemCard, notFollowed } from './item-card.view.js';
import { PhotoShelf } from './photo-shelf.js';
import { planFacts, waitingDevice, type PlanFacts } from './plan-facts.state.js';
import { keepTyped, typedBefore } from './typed-storage.js';

export { followStyles as styles } from './follow-up.styles.js';

const catalogues = {
  id: { ...workPlanProgressIndonesian, ...reviewIndonesian },
  en: { ...workPlanProgressEnglish, ...reviewEnglish },
};

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return new FollowUpPanel(port);
}

/** The second tap of two is no answer to what the first one brought: a form that was just recorded is not sent again. */
function onceOnly(event: MouseEvent): void {
  const isSending = (event.target as HTMLElement).closest('form button.primary') !== null;
  if (isSending && event.detail > 1) event.preventDefault();
}

/** How a plan is followed: reports, verification, review, planning status, history. */
class FollowUpPanel implements PlanPanel {
  readonly #port: PlanPort;
  readonly #photos: PhotoShelf;
  #follow: FollowState = emptyFollowUp;
  /** The plan about which something may be typed. */
  #planId: string | undefined;
  #facts: { readonly of: PlanPort['state']; readonly facts: PlanFacts | null } | undefined;

  constructor(port: PlanPort) {
    this.#port = port;
    this.#photos = new PhotoShelf(port);
  }

  render(): TemplateResult {
    this.#followPlan();
    const facts = this.#look();
    if (facts === null) return html``;
    this.#forgetKept(facts);
    const scene = this.#scene(facts);
    onceRendered(this.#port.element, () => {
      this.#photos.draw(this.#port.element.shadowRoot ?? document);
    });
    const { words, follow } = scene;
    const opened = facts.items.find(({ item }) => item.id === follow.itemId);
    return html`<div class="follow" @click=${onceOnly}>
      <h2 tabindex="-1">${words.title(facts.record.plan.owner.name)}</h2>
      ${viewChoice(scene)}
      ${
        facts.isFollowed || facts.isReadOnly || follow.view === 'review' || opened !== undefined
          ? nothing
          : notFollowed(facts, scene)
      }
      ${follow.done === null ? nothing : html`<p class="done">✓ ${follow.done}</p>`}
      ${opened === undefined ? partView(scene) : itemCard(opened, scene)}
    </div>`;
  }

  hidden(): void {
    this.#photos.clear();
  }

  /** Another plan has other forms. */
  #followPlan(): void {
    const { plan, waiting } = this.#port.state;
    const planId = plan?.id;
    if (planId === this.#planId) return;
    this.#planId = planId;
    this.#hands.photos.length = 0;
    const lineIds = new Set(waiting.map(({ id }) => id));
    const typed = planId === undefined ? emptyFollowUp : typedBefore(planId, lineIds);
    this.#follow = followUpdate(emptyFollowUp, { kind: 'brought-back', typed });
  }

  #look(): PlanFacts | null {
    const { state } = this.#port;
    if (this.#facts?.of !== state) {
      this.#facts = { of: state, facts: planFacts(state, this.#clock, nowUtc()) };
    }
    return this.#facts.facts;
  }

  #forgetKept({ lines }: PlanFacts): void {
    if (this.#follow.recorded.length === 0) return;
    const kept = lines.filter(({ deviceId }) => deviceId !== waitingDevice).map(({ id }) => id);
    const next = followUpdate(this.#follow, { kind: 'kept', lineIds: new Set(kept) });
    if (next === this.#follow) return;
    this.#follow = next;
    this.#keepTyped();
  }

  #scene(facts: PlanFacts): FollowScene {
    const { language, catalogue } = this.#port;
    return {
      port: this.#port,
      follow: this.#follow,
      facts,
      words: followWords[language],
      catalogue: { ...catalogue, ...catalogues[language] },
      photos: this.#photos,
      clock: this.#clock,
      send: this.#send,
      focus: this.#focus,
      record: (recording) => {
        recordForm(recording, this.#port, this.#hands);
      },
      addPhoto: (form, file, activity) => {
        void addPhotos([{ form, file, activity }], this.#port, this.#hands);
      },
      keepPhotos: () => {
        void addPhotos([], this.#port, this.#hands);
      },
      removeEvidence: (form, id) => {
        void removeEvidence(form, id, this.#port, this.#hands);
      },
    };
  }

  readonly #clock = (moment: Instant) =>
    venueClock(moment, this.#port.state.dossier?.training.timeZone);

  readonly #send = (intent: FollowIntent): void => {
    const { forms, recorded } = this.#follow;
    this.#follow = followUpdate(this.#follow, intent);
    if (this.#follow.forms !== forms || this.#follow.recorded !== recorded) this.#keepTyped();
    this.#port.requestUpdate();
  };

  #keepTyped(): void {
    if (this.#planId !== undefined) keepTyped(this.#planId, this.#follow);
  }

  readonly #focus = (...selectors: readonly string[]): void => {
    focusOnceRendered(this.#port.element, ...selectors);
  };

  readonly #hands: FollowHands = {
    follow: () => this.#follow,
    planId: () => this.#planId,
    send: this.#send,
    focus: this.#focus,
    photos: [],
  };
}
