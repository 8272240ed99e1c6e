import { parseWorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import {
  shapeEnglish,
  shapeIndonesian,
  workPlanEnglish,
  workPlanIndonesian,
} from '@berdaya/core/messages';
import type { WorkPlan } from '@berdaya/core/work-plan';
import { newIdentifier, type WorkPlanStore } from '@berdaya/sync';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BerdayaElement } from '../element/berdaya-element.js';
import { whenIdle } from '../element/idle.js';
import { LatePanels } from '../element/late-panels.js';
import { nowUtc } from '../element/now.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { refusedView } from '../element/refused.view.js';
import { StateController } from '../element/state-controller.js';
import { modesView, planPanelView } from './plan-modes.view.js';
import { planPanelModules, type PlanPanels, type PlanPort } from './plan-panels.js';
import { WorkPlanConnection } from './work-plan-connection.js';
import {
  emptyWorkPlan,
  type WorkPlanEffect,
  type WorkPlanIntent,
  type WorkPlanMode,
  type WorkPlanState,
} from './work-plan.state.js';
import { workPlanUpdate } from './work-plan.update.state.js';
import { workPlanStyles } from './work-plan.styles.js';
import { planKeepingNote, planNoticeSentence, workPlanView } from './work-plan.view.js';
import { workPlanWords, type WorkPlanWords } from './work-plan.words.js';

const catalogues = {
  id: { ...shapeIndonesian, ...workPlanIndonesian },
  en: { ...shapeEnglish, ...workPlanEnglish },
};

/**
 * Writes a follow-up work plan (RKTL). Every change is kept on this device at once; saving it as
 * complete is refused while the rules find errors, each told at its field in words.
 *
 * @tagname berdaya-work-plan
 * @summary Follow-up work plan (RKTL) of a village, person or group, offline first.
 * @slot - Shown until the plan is ready: a server-rendered table, or a JSON script with the dossier.
 * @slot letterhead - At the head of the first page of each printed paper.
 * @fires berdaya-plan-saved - After the plan was saved as complete. Detail `{ plan, issues }`: warnings may remain.
 * @fires berdaya-plan-refused - After saving was refused. Detail `{ plan, issues }`.
 * @csspart plan - The whole plan.
 * @csspart table - The action table.
 * @csspart item - One activity.
 * @csspart findings - What the rules find at a field.
 * @csspart totals - Cost and sources of the whole plan.
 * @csspart buttons - Add, save, bring back.
 * @csspart storage - Whether the draft is kept.
 * @csspart refused - Why the document cannot be opened.
 * @csspart overtaken - The choice between two versions.
 */
export class WorkPlanElement extends BerdayaElement<WorkPlanWords> {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    plan: {},
    mode: {},
    author: {},
    dossier: { attribute: false },
    planForm: { attribute: false },
    store: { attribute: false },
  };
  static override readonly styles = [BerdayaElement.styles, workPlanStyles];

  /** Address of the dossier's JSON, on the portal's own origin. */
  declare src: string | null;
  /** Id of the plan in the dossier; the first one when absent. */
  declare plan: string | null;
  /** What to show: `table`, `timeline`, `follow-up`, `quality`, `start` or `print`. People may choose another. */
  declare mode: WorkPlanMode | null;
  /** Who writes and records; the page may know. */
  declare author: string | null;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** How plans are printed (`PlanForm`), in place of the dossier's own form. */
  declare planForm: unknown;
  /** Where plans are kept, in place of this device's own store. */
  declare store: WorkPlanStore | undefined;

  protected override readonly vocabulary = workPlanWords;
  readonly #internals = this.attachInternals();
  readonly #loader = new DossierLoader(this, parseWorkPlanDossier, (result) => {
    if (result.ok) this.#send({ kind: 'dossier-read', dossier: result.value, planId: this.plan });
    else this.#send({ kind: 'dossier-refused', issues: result.issues });
  });
  readonly #connection = new WorkPlanConnection(this, (intent) => {
    this.#send(intent);
  });
  readonly #machine = new StateController(
    this,
    emptyWorkPlan,
    workPlanUpdate({ newId: newIdentifier, now: nowUtc }),
    (effect: WorkPlanEffect) => {
      this.#perform(effect);
    },
  );

  readonly #panels: PlanPanels = new LatePanels(this, planPanelModules, this.#port());
  #arePanelsAsked = false;

  constructor() {
    super();
    this.src = this.plan = this.mode = this.author = null;
  }

  /**
   * What the element shows at present.
   * @internal
   */
  get state(): WorkPlanState {
    return this.#machine.state;
  }

  override updated(): void {
    this.#panels.show(this.state.phase === 'ready' ? this.state.mode : 'table');
    if (this.state.phase !== 'ready' || this.#arePanelsAsked) return;
    this.#arePanelsAsked = true;
    whenIdle(() => {
      this.#panels.fetchAll();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('author') && this.author !== null) {
      this.#send({ kind: 'name-author', author: this.author });
    }
    if (changed.has('mode') && this.mode !== null) {
      this.#send({ kind: 'choose-mode', mode: this.mode });
    }
    if (changed.has('store') && this.state.plan !== null) {
      this.#connection.open(this.state.plan.id, this.store);
    }
    // A plain form post carries the plan: one JSON field under the element's name.
    if (this.#internals.form) this.#internals.setFormValue(JSON.stringify(this.state.plan));
  }

  override render(): TemplateResult {
    const { state, text, language } = this;
    if (state.phase === 'refused') {
      return html`${refusedView(text.refused, text.tryAgain, state.issues, language, () => {
          void this.#loader.load();
        })}<slot></slot>`;
    }
    if (state.phase === 'loading' || state.plan === null) return html`<slot>${text.loading}</slot>`;
    const view = { state, words: text, catalogue: catalogues[language], send: this.#send };
    return html`
      ${modesView(state.mode, this.#panels, text, this.#send)}
      ${planKeepingNote(state, text, language, this.#send)}
      ${state.mode === 'table' ? workPlanView(state.plan, view) : planPanelView(state.mode, this.#panels, text)}
      <p role="status" class=${state.notice?.kind === 'faulty' ? 'note error' : 'status-line'}>
        ${planNoticeSentence(state, text)}
      </p>
    `;
  }

  readonly #send = (intent: WorkPlanIntent): void => {
    this.#machine.send(intent);
  };

  #perform(effect: WorkPlanEffect): void {
    switch (effect.kind) {
      case 'open-store':
        this.#connection.open(effect.planId, this.store);
        return;
      case 'keep':
        void this.#connection.keep(effect.plan, effect.basedOn);
        return;
      case 'keep-lines':
        void this.#connection.keepLines(effect.lines);
        return;
      case 'show-item':
        this.#focusAfterRender(
          `[data-item="${effect.id}"] [data-field${effect.field === undefined ? '' : `="${effect.field}"`}]`,
        );
        return;
      case 'show-first-fault':
        this.#focusAfterRender('[aria-invalid="true"], [data-action="add"]');
        return;
      case 'tell-saved':
        this.tell('berdaya-plan-saved', { plan: effect.plan, issues: effect.issues });
        return;
      case 'tell-refused':
        this.tell('berdaya-plan-refused', { plan: effect.plan, issues: effect.issues });
    }
  }

  /** What panels see of this element. */
  #port(): PlanPort {
    const port = {
      element: this,
      send: (intent: WorkPlanIntent) => {
        this.#send(intent);
      },
      requestUpdate: () => {
        this.requestUpdate();
      },
    };
    return Object.defineProperties(port, {
      state: { get: () => this.state },
      language: { get: () => this.language },
      words: { get: () => this.text },
      catalogue: { get: () => catalogues[this.language] },
      store: { get: () => this.#connection.store },
    }) as unknown as PlanPort;
  }

  #focusAfterRender(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

/** Detail of `berdaya-plan-saved` and `berdaya-plan-refused`. */
export interface PlanDetail {
  readonly plan: WorkPlan;
  readonly issues: readonly Issue[];
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-work-plan': WorkPlanElement;
  }
  interface HTMLElementEventMap {
    'berdaya-plan-saved': CustomEvent<PlanDetail>;
    'berdaya-plan-refused': CustomEvent<PlanDetail>;
  }
}
