import { parseAttendanceDossier } from '@berdaya/core/dossier';
import { openAttendanceReader, type AttendanceReader } from '@berdaya/sync';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { StateController } from '../element/state-controller.js';
import { StoreConnection } from '../element/store-connection.js';
import { deviceClock, momentOr } from '../element/venue-clock.js';
import { fetchWords } from '../element/vocabulary.js';
import { attendanceRecapUpdate } from './attendance-recap.state.js';
import { attendanceRecapStyles } from './attendance-recap.styles.js';
import { attendanceRecapWords, type AttendanceRecapWords } from './attendance-recap.words.js';
import { adoptStyles, MinuteWatcher, PrintWatcher } from './recap-page.js';
import type { RecapActions } from './recap-choices.view.js';
import { recapGroupings, type RecapGrouping } from './recap-groups.state.js';
import {
  emptyAttendanceRecap,
  type AttendanceRecapEffect,
  type AttendanceRecapIntent,
  type AttendanceRecapState,
  type RecapUpdatedDetail,
} from './recap-model.state.js';
import { RecapRefusals } from './recap-refusals.js';
import type { RecapSignatory } from './recap-paper.view.js';
import type { PanelWords, RecapPanelWords } from './recap-panel.words.js';
import { recapView, type Panel } from './recap.view.js';

/** A file that the recap is about to hand over. */
export interface RecapExportDetail {
  readonly name: string;
  readonly text: string;
}

/**
 * Counts a training's attendance by kecamatan, village or role, by sex and day, from the ledger of this device, and
 * counts again as soon as an attendance sheet, here or in another tab, records something. Says who can still reach the
 * minimum, shows the people behind each figure, and makes a file and a paper of what it shows.
 *
 * @tagname berdaya-attendance-recap
 * @summary Attendance recap (rekap kehadiran) of a training, by kecamatan, sex and day.
 * @slot - Shown until the recap is ready: a server-rendered table, or a JSON script with the dossier.
 * @fires berdaya-recap-updated - After the figures changed. Detail `{ attendedHours, countedHours, unrecordedHours }`.
 * @fires berdaya-before-export - Before a CSV file is saved; cancelable. Detail `{ name, text }`.
 * @csspart policy - What counts as attended, and how much is enough.
 * @csspart standing - How many people stand where.
 * @csspart choices - What the table shows, and what is made of it.
 * @csspart legend - How to read a cell.
 * @csspart grouping-choice - The choice of kecamatan, village or role.
 * @csspart day-choice - The choice of day.
 * @csspart export - The button that saves a CSV file.
 * @csspart print - The button that prints the recap.
 * @csspart table - The recap.
 * @csspart row - One kecamatan, village or role, or all of them.
 * @csspart cell - One group on one day.
 * @csspart more - The button that shows more rows.
 * @csspart people - The dialog with the people behind a figure.
 * @csspart sessions - One person's sessions in it.
 * @csspart sheet - One sheet of the printed recap.
 * @csspart signatory - One place to sign on it.
 * @csspart suppressed - What is hidden in public, and why.
 * @csspart empty - Said while nothing is recorded.
 * @csspart contested - How many marks disagree between devices.
 * @csspart quarantine - How many entries cannot be read.
 * @csspart storage - That this device's store cannot be read.
 * @csspart reading - Said while this device's store is being read.
 * @csspart refused - Why the document was refused.
 * @cssproperty --berdaya-recap-height - Largest height of the table before it scrolls; 75vh.
 */
export class AttendanceRecapElement extends BerdayaElement<
  AttendanceRecapWords & Partial<RecapPanelWords>
> {
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    dossier: { attribute: false },
    store: { attribute: false },
    audience: {},
    fewest: { type: Number },
    groupBy: { attribute: 'group-by' },
    now: {},
    signatories: { attribute: false },
    place: {},
    signedOn: { attribute: 'signed-on' },
  };
  static override readonly styles = [BerdayaElement.styles, attendanceRecapStyles];

  /** Address of the dossier's JSON, on the portal's own origin. */
  declare src: string | null;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** Where entries are kept, in place of this device's own store. */
  declare store: AttendanceReader | undefined;
  /** `public` where anybody may look: few people are hidden, and nothing leads to single ones. */
  declare audience: string | null;
  /** From how many people on a number is shown in public; 5. */
  declare fewest: number | null;
  /** What rows are by at first: `district`, `village` or `role`. */
  declare groupBy: RecapGrouping | null;
  /** The moment to forecast at, such as `2026-11-23T05:00:00.000Z`, in place of the present one. */
  declare now: string | null;
  /** Who signs the printed recap: `{ role, name, nip }`; what is left out is a dotted line. */
  declare signatories: readonly RecapSignatory[] | undefined;
  /** Where the printed recap is signed. */
  declare place: string | null;
  /** On which day, such as `2026-11-25`. */
  declare signedOn: string | null;

  protected override readonly vocabulary = attendanceRecapWords;
  #panel: Panel | undefined;
  readonly #loader = new DossierLoader(this, parseAttendanceDossier, (result) => {
    if (result.ok) this.#send({ kind: 'dossier-read', dossier: result.value });
    else this.#send({ kind: 'dossier-refused', issues: result.issues });
  });
  readonly #connection = new StoreConnection<AttendanceReader>(this, {
    openOwn: openAttendanceReader,
    load: async () => {
      const stored = await this.#connection.ask((store, id) => store.loadAttendance(id));
      if (stored) this.#send({ kind: 'store-loaded', stored });
    },
    watch: (store, trainingId, hear) => store.watchAttendance(trainingId, hear),
    refused: (issue) => {
      this.#send({ kind: 'store-refused', issue });
    },
  });
  readonly #machine = new StateController(
    this,
    emptyAttendanceRecap,
    attendanceRecapUpdate,
    (effect: AttendanceRecapEffect) => {
      this.#perform(effect);
    },
  );

  readonly #refusals = new RecapRefusals(this);

  constructor() {
    super();
    this.src = this.audience = this.now = this.place = this.signedOn = null;
    this.fewest = this.groupBy = null;
    new MinuteWatcher(this, () => this.#lookAtClock());
    new PrintWatcher(this, (isPrinting) => {
      this.#send({ kind: 'print', isPrinting });
      // The browser takes the page as it stands when this is done.
      this.performUpdate();
    });
  }

  /**
   * What the recap shows at present.
   * @internal
   */
  get state(): AttendanceRecapState {
    return this.#machine.state;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#lookAtClock();
    const isPublic = this.audience === 'public';
    if (isPublic !== this.state.isPublic) this.#send({ kind: 'admit', isPublic });
    const grouping = recapGroupings.find((each) => each === this.groupBy);
    if (changed.has('groupBy') && grouping) this.#send({ kind: 'choose-grouping', grouping });
  }

  protected override updated(): void {
    const { phase, panel, picked } = this.state;
    if (phase === 'ready' && panel === 'unasked') {
      if (this.audience === 'public') queueMicrotask(() => void this.#open());
      else whenIdle(() => void this.#fetchAll());
    }
    const dialog = this.renderRoot.querySelector('dialog');
    if (picked !== null && dialog?.open === false) dialog.showModal();
  }

  override render(): TemplateResult {
    const { state, text, language, fewest, signatories, place, signedOn } = this;
    if (state.phase === 'refused') {
      const load = () => void this.#loader.load();
      return html`${this.#refusals.view(state.issues, text, language, load)}<slot></slot>`;
    }
    if (state.phase === 'loading') return html`<slot>${text.loading}</slot>`;
    const panel = this.#panel && { ...this.#panel, words: this.#panelWords(this.#panel) };
    const signing = { signatories, place, signedOn };
    const storageSentence = this.#refusals.sentence(state.storageIssue, language);
    return recapView(
      { state, words: text, storageSentence, panel, fewest, signing },
      this.#actions,
    );
  }

  readonly #actions: RecapActions = {
    send: (intent) => {
      this.#send(intent);
      if (intent.kind === 'pick' && intent.picked !== null) void this.#open();
    },
    open: () => void this.#open(),
    save: () => void this.#save(),
    print: () => void this.#print(),
  };

  async #save(): Promise<void> {
    const panel = await this.#asked();
    if (panel === undefined) return;
    const words = this.#panelWords(panel);
    const file = panel.recapFile(this.state, this.fewest ?? panel.usualFewest, words);
    if (file === null) return;
    const isAllowed = this.ask('berdaya-before-export', file);
    if (isAllowed) panel.saveFile(file.name, file.text);
    this.#send({ kind: 'announce', announcement: isAllowed ? 'exported' : 'not-exported' });
  }

  async #print(): Promise<void> {
    (await this.#asked())?.printAlone(this);
  }

  /** What is loaded on demand; where it cannot be, that is said. */
  async #asked(): Promise<Panel | undefined> {
    const panel = await this.#open();
    if (panel === undefined) this.#send({ kind: 'announce', announcement: 'not-loaded' });
    return panel;
  }

  /** Fetches all that may be needed later, so that it is there when the network is not. */
  async #fetchAll(): Promise<void> {
    await this.#open();
    await this.#refusals.fetch();
    for (const language of ['id', 'en'] as const) await fetchWords(this.vocabulary, language);
  }

  /** Loads what is not needed at first sight; asked again after a failure. */
  async #open(): Promise<Panel | undefined> {
    if (this.#panel !== undefined) return this.#panel;
    this.#send({ kind: 'panel', panel: 'loading' });
    try {
      this.#panel = await import('./attendance-recap.panel.js');
      adoptStyles(this.shadowRoot, this.#panel.recapPanelStyles);
      this.#send({ kind: 'panel', panel: 'ready' });
    } catch {
      this.#send({ kind: 'panel', panel: 'failed' });
    }
    return this.#panel;
  }

  #panelWords(panel: Panel): PanelWords {
    return { ...panel.recapPanelWords[this.language](this.text.format), ...this.text };
  }

  #lookAtClock(): void {
    const moment = momentOr(this.now);
    this.#send({ kind: 'look-at-clock', now: { moment, local: deviceClock(moment) } });
  }

  #send(intent: AttendanceRecapIntent): void {
    this.#machine.send(intent);
  }

  #perform(effect: AttendanceRecapEffect): void {
    if (effect.kind === 'open-store') this.#connection.open(effect.trainingId, this.store);
    else this.tell('berdaya-recap-updated', effect.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-attendance-recap': AttendanceRecapElement;
  }
  interface HTMLElementEventMap {
    'berdaya-recap-updated': CustomEvent<RecapUpdatedDetail>;
    'berdaya-before-export': CustomEvent<RecapExportDetail>;
  }
}
