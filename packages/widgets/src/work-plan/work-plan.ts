import { parseWorkPlanDossier } from '@berdaya/core/dossier';
import { newIdentifier, type WorkPlanStore } from '@berdaya/sync';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { LateModule } from '../element/late-module.js';
import { LatePanels } from '../element/late-panels.js';
import { nowUtc } from '../element/now.js';
import { StateController } from '../element/state-controller.js';
import { fetchWords } from '../element/vocabulary.js';
import { performPlanEffect, warnOfLoss } from './plan-effects.js';
import { PlanFocus } from './plan-focus.js';
import { modesView, planPanelView, ViewsFolding } from './plan-modes.view.js';
import { planKeepingNote, planNoticeSentence, planRefusal, statusView } from './plan-notes.view.js';
import { planPanelModules, planPort, type PlanPanels } from './plan-panels.js';
import { linesOf } from './plan-submitting.state.js';
import type { PlanView } from './plan-view.js';
import { PostedPlan } from './posted-plan.js';
import { WorkPlanConnection } from './work-plan-connection.js';
import {
  emptyWorkPlan,
  standingOf,
  type PlanLimits,
  type WorkPlanEffect,
  type WorkPlanIntent,
  type WorkPlanMode,
  type WorkPlanState,
} from './work-plan.state.js';
import { workPlanUpdate } from './work-plan.update.state.js';
import { workPlanStyles } from './work-plan.styles.js';
import { workPlanView } from './work-plan.view.js';
import { workPlanWords, type WorkPlanWords } from './work-plan.words.js';

/**
 * Writes a follow-up work plan (RKTL), hands it in, and shows how far it has come. Every change is kept on this device at
 * once; handing it in is refused while the rules find errors, each told at its field in words.
 *
 * @tagname berdaya-work-plan
 * @summary Follow-up work plan (RKTL) of a village, person or group, offline first.
 * @slot - Shown until the plan is ready: a server-rendered table, or a JSON script with the dossier.
 * @slot letterhead - The letterhead (kop surat) of printed forms.
 * @attr name - Name of the form field, as on any form control.
 * @fires berdaya-before-plan-record - Before lines of the plan's ledger are recorded; `preventDefault()` refuses them. Detail `{ lines }`.
 * @fires berdaya-plan-submitted - After the plan was handed in. Detail `{ plan, revision, issues }`: warnings may remain.
 * @fires berdaya-plan-refused - After handing in was refused. Detail `{ plan, issues }`.
 * @fires berdaya-plan-kept - After lines of the ledger are safe in the store. Detail `{ lines }`, each with device and number.
 * @csspart status - How far the plan has come, with the remarks of who returned it.
 * @csspart views - The choice of view.
 * @csspart panel - Any view but the table.
 * @csspart plan - The whole plan.
 * @csspart table - The action table.
 * @csspart item - One activity.
 * @csspart details - What can be written about an activity beside its row.
 * @csspart findings - What the rules find at a field.
 * @csspart totals - Cost and sources of the whole plan.
 * @csspart buttons - Add, undo, check and submit.
 * @csspart submit - Who hands the plan in.
 * @csspart storage - Whether the draft is kept.
 * @csspart refused - Why the document cannot be opened.
 * @csspart unread - Records of the plan's ledger that cannot be read, as they came.
 * @csspart overtaken - The choice between two versions.
 * @csspart chart - The timeline, which scrolls.
 * @csspart bar - One activity on the timeline.
 * @cssproperty --berdaya-timeline-height - Largest height of the timeline before it scrolls; 37.5rem.
 * @cssproperty --berdaya-paper-font - The font on paper.
 */
export class WorkPlanElement extends BerdayaElement<WorkPlanWords> {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    plan: {},
    mode: {},
    author: {},
    readonly: { type: Boolean },
    dossier: { attribute: false },
    planForm: { attribute: false },
    ceilingRupiah: { type: Number, attribute: 'ceiling' },
    composition: { attribute: false },
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
  /** Nothing can be written or recorded; all can be read and printed. */
  declare readonly: boolean;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** How plans are printed (`PlanForm`), in place of the dossier's own form. */
  declare planForm: unknown;
  /** The most the plan may cost (pagu) in whole rupiah; not judged when absent. */
  declare ceilingRupiah: number | null;
  /** How the programme wants the money made up (`FundingComposition`); not judged when absent. */
  declare composition: PlanLimits['composition'];
  /** Where plans are kept, in place of this device's own store. */
  declare store: WorkPlanStore | undefined;

  protected override readonly vocabulary = workPlanWords;
  readonly #form = new PostedPlan(this.attachInternals(), newIdentifier());
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
      performPlanEffect(effect, {
        open: (planId) => {
          this.#connection.open(planId, this.store);
        },
        connection: this.#connection,
        focus: this.#focus,
        send: this.#send,
        tell: (type, detail) => {
          this.tell(type, detail);
        },
      });
    },
  );
  readonly #panels: PlanPanels = new LatePanels(
    this,
    planPanelModules,
    planPort(
      this,
      (intent: WorkPlanIntent) => {
        this.#send(intent);
      },
      {
        state: () => this.state,
        language: () => this.language,
        words: () => this.text,
        catalogue: () => this.#text.sentences,
        store: () => this.#connection.store,
      },
    ),
  );
  readonly #details = new LateModule(this, () => import('./plan-details.js'));
  readonly #troubles = new LateModule(this, () => import('./plan-troubles.js'));
  readonly #focus = new PlanFocus(this, this.#details);
  #arePartsAsked = false;
  readonly #folding = new ViewsFolding(this);

  constructor() {
    super();
    warnOfLoss(this, () => this.state);
    this.src = this.plan = this.mode = this.author = this.ceilingRupiah = null;
    this.readonly = false;
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
    if (this.state.phase !== 'ready' || this.#arePartsAsked) return;
    this.#arePartsAsked = true;
    whenIdle(() => {
      void this.#details.fetch();
      this.#panels.fetchAll();
      void this.#troubles.fetch();
      for (const language of ['id', 'en'] as const) void fetchWords(this.vocabulary, language);
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const judgeLinks = this.#details.loaded?.judgeLinks;
    if (judgeLinks && this.state.judgeLinks === null) {
      this.#send({ kind: 'judge-by', by: { judgeLinks } });
    }
    if (changed.has('author') && this.author !== null) {
      this.#send({ kind: 'name-author', author: this.author });
    }
    if (changed.has('mode') && this.mode !== null) {
      this.#send({ kind: 'choose-mode', mode: this.mode });
    }
    if (changed.has('readonly')) this.#send({ kind: 'set-read-only', isReadOnly: this.readonly });
    if (changed.has('ceilingRupiah') || changed.has('composition')) {
      const { ceilingRupiah, composition } = this;
      this.#send({ kind: 'judge-by', by: { limits: { ceilingRupiah, composition } } });
    }
    if (changed.has('store') && this.state.plan !== null) {
      this.#connection.open(this.state.plan.id, this.store);
    }
    this.#form.post(this.state, this.text.notKept);
  }

  override render(): TemplateResult {
    const { state, language } = this;
    const text = this.#text;
    const troubles = this.#troubles;
    if (state.phase === 'refused') {
      const load = () => void this.#loader.load();
      return html`${planRefusal(state, text, language, troubles.module, load)}<slot></slot>`;
    }
    if (state.phase === 'loading' || state.plan === null) return html`<slot>${text.loading}</slot>`;
    const view: PlanView = {
      state,
      words: text,
      language,
      canEdit: standingOf(state).canEdit,
      details: this.#details.module,
      lateWord: this.#details.isMissing ? text.panelMissing : text.panelLoading,
      send: this.#send,
    };
    const { storageIssue: issue, unread } = state;
    const reason = issue && troubles.module?.issueSentence(issue, language);
    const unreadLines =
      unread.length > 0 ? troubles.module?.unreadView(state, text, language) : undefined;
    return html`
      ${statusView(view)} ${modesView(state.mode, this.#panels, text, this.#folding, this.#send)}
      ${planKeepingNote(view, reason ?? '', unreadLines)}
      ${state.mode === 'table' ? workPlanView(state.plan, view) : planPanelView(state.mode, this.#panels, text)}
      <p
        role="status"
        class=${state.notice?.kind === 'faulty' ? 'note error' : 'status-line screen-only'}
      >
        ${planNoticeSentence(state, text)}
      </p>
    `;
  }

  /** With the sentences about planning documents, once they are there. */
  get #text(): WorkPlanWords {
    const { text, language } = this;
    return this.#details.loaded?.withLinkWords(text, language) ?? text;
  }

  readonly #send = (intent: WorkPlanIntent): void => {
    const lines = linesOf(this.state, intent);
    if (lines.length > 0 && !this.ask('berdaya-before-plan-record', { lines })) return;
    this.#focus.keepWhile(() => {
      this.#machine.send(intent);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-work-plan': WorkPlanElement;
  }
}
