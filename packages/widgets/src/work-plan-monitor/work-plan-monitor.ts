import { isCalendarDate, wallClock } from '@berdaya/core/kernel';
import type { Instrument } from '@berdaya/core/scoring';
import { parseWorkPlanList } from '@berdaya/core/work-plan';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { PrintWatcher } from '../attendance-recap/recap-page.js';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { LateModule } from '../element/late-module.js';
import { nowUtc } from '../element/now.js';
import { StateController } from '../element/state-controller.js';
import { fetchWords } from '../element/vocabulary.js';
import type { MonitorActions } from './monitor-choices.view.js';
import type { MonitorEffect, MonitorIntent, MonitorState } from './monitor-model.state.js';
import { emptyMonitor } from './monitor-empty.state.js';
import { MonitorPanel } from './monitor-panel.js';
import { RowWindow } from './monitor-window.js';
import { announcement, monitorView } from './monitor.view.js';
import { PlanReader } from './plan-reader.js';
import { PlanScorer } from './plan-scorer.js';
import { monitorUpdate } from './work-plan-monitor.state.js';
import { workPlanMonitorStyles } from './work-plan-monitor.styles.js';
import { workPlanMonitorWords, type WorkPlanMonitorWords } from './work-plan-monitor.words.js';

/** A file that the monitor is about to hand over. */
export interface MonitorExportDetail {
  readonly name: string;
  readonly text: string;
}

/** The plan somebody looks into. */
export interface PlanChosenDetail {
  readonly planId: string;
  /** Code of the owner's region; `null` where it has none. */
  readonly region: string | null;
}

/**
 * Monitors the follow-up work plans (RKTL) of many villages: how far they are as claimed, evidenced and verified, what is
 * late, what it costs, where it stands in the village's planning, and who has no plan; by village and kecamatan, down to
 * one activity with its evidence and history. Nothing can be changed in it.
 *
 * @tagname berdaya-work-plan-monitor
 * @summary Monitoring of the follow-up work plans (RKTL) of many villages.
 * @slot - Shown until the monitor is ready: a server-rendered table, or a JSON script with the document.
 * @fires berdaya-plan-chosen - After somebody opened a plan. Detail `{ planId, region }`.
 * @fires berdaya-before-export - Before a CSV file is saved; cancelable. Detail `{ name, text }`.
 * @csspart choices - What the table shows, and what is made of it.
 * @csspart filter - Of which plans.
 * @csspart view - The choice of what the columns tell.
 * @csspart reading - The choice of whose word a map takes.
 * @csspart grouping - The choice of what a row is.
 * @csspart search - The field to search by name.
 * @csspart district - The choice of kecamatan.
 * @csspart status - The choice of status.
 * @csspart late-only - The tick for late plans only.
 * @csspart missing-only - The tick for owners without a plan only.
 * @csspart export - The button that saves a CSV file.
 * @csspart print - The button that prints.
 * @csspart summary - What is shown, added up.
 * @csspart table - The table.
 * @csspart row - One plan, one kecamatan, or one owner without a plan.
 * @csspart cell - One figure.
 * @csspart legend - How to read the table.
 * @csspart counting - Said while plans are counted.
 * @csspart stale - That newer data cannot be reached.
 * @csspart damaged - Which plans cannot be read.
 * @csspart unread-lines - How many lines of ledgers cannot be read.
 * @csspart empty - Said where there are no plans.
 * @csspart nothing-found - Said where the filter leaves none.
 * @csspart path - The way back from a plan.
 * @csspart detail - One plan or one activity.
 * @csspart score - The realisation score and its reasons.
 * @csspart evidence - What proves an activity's progress.
 * @csspart history - All that was reported of an activity.
 * @csspart changes - How an activity's plan was changed.
 * @csspart sheet - One sheet of the printed monitor.
 * @csspart refused - Why the document was refused.
 * @cssproperty --berdaya-monitor-height - Largest height of the table before it scrolls; 75vh.
 */
export class WorkPlanMonitorElement extends BerdayaElement<WorkPlanMonitorWords> {
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    document: { attribute: false },
    instrument: { attribute: false },
    on: {},
    audience: {},
  };
  static override readonly styles = [BerdayaElement.styles, workPlanMonitorStyles];

  /** Address of the document's JSON, on the portal's own origin. */
  declare src: string | null;
  /** The document `berdaya/work-plans@1`, in place of `src`. */
  declare document: unknown;
  /** What realisation is scored by, such as `rktlRealisation` of `@berdaya/instruments`; none, no score. */
  declare instrument: Instrument | undefined;
  /** The day plans are looked at, such as `2026-11-22`; today where it is not given. */
  declare on: string | null;
  /** `public` where anybody may look: names of people and free notes are left out. */
  declare audience: string | null;

  protected override readonly vocabulary = workPlanMonitorWords;
  readonly #panel = new MonitorPanel(this, (intent) => this.#send(intent));
  #wasOpen = '';
  readonly #troubles = new LateModule(this, () => import('./monitor-troubles.js'));
  readonly #rows = new RowWindow(this, (intent) => this.#send(intent));
  readonly #scorer = new PlanScorer(this, (realised) => this.#send({ kind: 'scored', realised }));
  readonly #reader = new PlanReader({
    counting: (counted) => this.#send({ kind: 'counting', counted }),
    counted: (read, figures) => this.#send({ kind: 'plans-counted', read, figures }),
  });
  readonly #loader = new DossierLoader(
    this,
    parseWorkPlanList,
    (result) => {
      if (!result.ok) this.#send({ kind: 'list-refused', issues: result.issues });
      else {
        this.#send({ kind: 'list-read', list: result.value });
        this.#look();
      }
    },
    'document',
  );
  readonly #machine = new StateController(
    this,
    emptyMonitor,
    monitorUpdate,
    (effect: MonitorEffect) => this.#perform(effect),
  );

  constructor() {
    super();
    this.src = this.on = this.audience = null;
    new PrintWatcher(this, (isPrinting) => {
      this.#send({ kind: 'print', isPrinting });
      // The browser takes the page as it stands when this is done.
      this.performUpdate();
    });
  }

  /**
   * What the monitor shows at present.
   * @internal
   */
  get state(): MonitorState {
    return this.#machine.state;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.stop();
    this.#scorer.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('on')) this.#look();
    const isPublic = this.audience === 'public';
    if (isPublic !== this.state.isPublic) this.#send({ kind: 'admit', isPublic });
    if (changed.has('instrument') && (this.instrument ?? changed.get('instrument')) !== undefined) {
      this.#send({ kind: 'take-instrument', hasInstrument: this.instrument !== undefined });
    }
  }

  protected override updated(): void {
    const { phase, panel, plan, item, overview } = this.state;
    this.#rows.settle(this.renderRoot, this.state);
    if (phase === 'ready' && overview !== null && panel === 'unasked')
      whenIdle(() => void this.#fetchAll());
    const opened = plan === null ? '' : `${String(plan)} ${item ?? ''}`;
    if (opened === this.#wasOpen || (opened !== '' && this.#panel.module === undefined)) return;
    this.#wasOpen = opened;
    if (opened === '') this.#rows.focus(this.renderRoot, this.state);
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render(): TemplateResult {
    const { state, text, language } = this;
    const load = () => void this.#loader.load();
    if (state.phase === 'refused') {
      const view = this.#troubles.module?.refusedView;
      return html`${
          view?.(text.refused, text.tryAgain, state.issues, language, load) ??
          html`<p class="note error" role="alert" part="refused">${text.refused}</p>`
        }<slot></slot>`;
    }
    if (state.phase === 'loading') return html`<slot>${text.loading}</slot>`;
    const paper =
      state.isPrinting && state.plan === null
        ? this.#panel.module?.monitorPaper(state, text)
        : undefined;
    return html`<div class=${paper === undefined ? 'page' : 'page screen-only'}>
        ${state.plan === null ? this.#table(load) : this.#detail()}
      </div>
      ${paper}
      <p class="visually-hidden" role="status">${announcement(state, text)}</p>`;
  }

  #table(load: () => void): TemplateResult {
    const { state, text, language } = this;
    const shown = { state, words: text, language, troubles: () => this.#troubles.module };
    const actions: MonitorActions = {
      send: (intent) => this.#send(intent),
      save: () => void this.#save(),
      print: () => void this.#print(),
      load,
    };
    return monitorView(shown, this.#rows.frame(state), actions);
  }

  #detail(): unknown {
    const { state, text, language, instrument } = this;
    const score = this.#scorer.shown(state, instrument, language, text.noAnswer);
    const send = (intent: MonitorIntent) => this.#send(intent);
    if (this.#panel.module !== undefined)
      return this.#panel.module.detailView(state, text, send, score);
    if (state.panel !== 'failed') return html`<p class="status-line">${text.panelLoading}</p>`;
    return html`<p class="note error" role="alert">
      ${text.panelFailed}
      <button type="button" @click=${() => void this.#panel.open()}>${text.tryAgain}</button>
    </p>`;
  }

  async #save(): Promise<void> {
    const panel = await this.#panel.asked();
    if (panel === undefined) return;
    const file = panel.monitorFile(this.state, this.text);
    const isAllowed = this.ask('berdaya-before-export', file);
    if (isAllowed) panel.saveFile(file.name, file.text);
    this.#send({ kind: 'announce', announcement: isAllowed ? 'exported' : 'not-exported' });
  }

  async #print(): Promise<void> {
    (await this.#panel.asked())?.printAlone(this, '');
  }

  /** Fetches all that may be needed later, so that it is there when the network is not. */
  async #fetchAll(): Promise<void> {
    await this.#panel.open();
    await this.#troubles.fetch();
    for (const language of ['id', 'en'] as const) await fetchWords(this.vocabulary, language);
  }

  #look(): void {
    const timeZone = this.state.list?.timeZone ?? 'WIB';
    const { on } = this;
    const day = on !== null && isCalendarDate(on) ? on : wallClock(nowUtc(), timeZone).date;
    this.#send({ kind: 'look', moment: { on: day, timeZone } });
  }

  #send(intent: MonitorIntent): void {
    this.#machine.send(intent);
  }

  #perform(effect: MonitorEffect): void {
    const { list, moment } = this.state;
    if (effect.kind === 'count') {
      this.#scorer.stop();
      if (list !== null && moment !== null) void this.#reader.count(list, moment);
    } else if (effect.kind === 'score') void this.#scorer.score(this.state, this.instrument);
    else {
      const { plan } = effect;
      const planId = this.state.read.records[plan.position]?.plan.id ?? '';
      if (this.#panel.module === undefined) void this.#panel.open();
      this.tell('berdaya-plan-chosen', { planId, region: plan.owner.region?.code ?? null });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-work-plan-monitor': WorkPlanMonitorElement;
  }
  interface HTMLElementEventMap {
    'berdaya-plan-chosen': CustomEvent<PlanChosenDetail>;
  }
}
