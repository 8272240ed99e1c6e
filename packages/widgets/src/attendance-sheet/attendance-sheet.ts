import { parseAttendanceDossier } from '@berdaya/core/dossier';
import type { AttendanceStatus, Presence } from '@berdaya/core/attendance';
import { newIdentifier, type AttendanceStore } from '@berdaya/sync';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AttendanceConnection } from '../element/attendance-connection.js';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { nowUtc } from '../element/now.js';
import { LateModule } from '../element/late-module.js';
import { fetchWords } from '../element/vocabulary.js';
import { StateController } from '../element/state-controller.js';
import { attendanceGridStyles } from './attendance-grid.styles.js';
import { attendanceGrid } from './attendance-grid.view.js';
import { cycled, keyCommand, keyIntent } from './attendance-keys.state.js';
import { keepingNote, noticeSentence, reviewNote } from './attendance-notes.view.js';
import { shownParticipants } from './attendance-rows.state.js';
import {
  emptyAttendanceSheet,
  type AttendanceSheetEffect,
  type AttendanceSheetIntent,
  type AttendanceSheetMode,
  type AttendanceSheetState,
  type Place,
} from './attendance-sheet.state.js';
import { marksOf } from './attendance-marking.state.js';
import { attendanceSheetUpdate } from './attendance-sheet.update.state.js';
import { attendanceSheetStyles } from './attendance-sheet.styles.js';
import { attendanceSheetWords, type AttendanceSheetWords } from './attendance-sheet.words.js';
import type { BeforeRecordDetail, KeptDetail, RecordedDetail } from './attendance-events.js';
import { panelView, reasonForm } from './attendance-panel.view.js';
import { fetchMarkDetails, markDetails } from './mark-details.js';
import { rollCallSentence } from './roll-call.sentences.js';
import { rollCallView } from './roll-call.view.js';
import { rollCallStyles } from './roll-call.styles.js';
import { SheetPanels } from './sheet-panels.js';
import { GridRows } from './grid-rows.js';
import { postedLedger } from './posted-ledger.state.js';
import { panelNames, type SheetPort } from './attendance-panels.js';
import { attendanceToolbar, type ToolbarSettings } from './attendance-toolbar.view.js';
import { attendanceTotals } from './attendance-totals.view.js';

/**
 * Takes the attendance of a training: roll call of one session, or the grid of participants ×
 * sessions. Every mark is an entry in the ledger of this device, kept before it counts as kept.
 *
 * @tagname berdaya-attendance-sheet
 * @summary Attendance sheet (daftar hadir) of a training, offline first.
 * @slot - Shown until the sheet is ready: a server-rendered table, or a JSON script with the dossier.
 * @slot letterhead - The letterhead (kop surat) of printed lists, on the first page of each.
 * @fires berdaya-before-record - Before marks are recorded; `preventDefault()` refuses them. Detail `{ marks }`.
 * @fires berdaya-recorded - After marks were recorded, before they are kept. Detail `{ entries }`.
 * @fires berdaya-kept - After entries are safe in the store. Detail `{ entries }`, each with device and number.
 * @csspart toolbar - View, filter, search and buttons.
 * @csspart totals - Counts of the chosen session.
 * @csspart table - The sheet.
 * @csspart row - One person's line.
 * @csspart cell - One person in one session.
 * @csspart review - Line about what waits to be judged, with a button that opens the review.
 * @csspart storage - Whether the records are kept.
 * @csspart refused - Why the document cannot be opened.
 * @cssproperty --berdaya-sheet-height - Largest height of the table before it scrolls; 75vh.
 * @cssproperty --berdaya-sticky-top - Where the head of the roll call sticks, below a page's own fixed header; 0.
 */
export class AttendanceSheetElement extends BerdayaElement<AttendanceSheetWords> {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    author: {},
    mode: {},
    readonly: { type: Boolean },
    dossier: { attribute: false },
    store: { attribute: false },
    elsewhere: { attribute: false },
    attendanceForm: { attribute: false },
    restStatus: { state: true },
  };
  static override readonly styles = [
    BerdayaElement.styles,
    attendanceSheetStyles,
    attendanceGridStyles,
    rollCallStyles,
  ];

  /** Address of the dossier's JSON, on the portal's own origin. */
  declare src: string | null;
  /** Who records; the page may know. */
  declare author: string | null;
  /** What to show: `roll-call`, `grid`, `keypad`, `roster`, `hand-over`, `review` or `print`. People may choose another. */
  declare mode: AttendanceSheetMode | null;
  /** Nothing can be recorded; all can be read and printed. */
  declare readonly: boolean;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** Where entries are kept, in place of this device's own store. */
  declare store: AttendanceStore | undefined;
  /** Presences in other trainings, under the ids of this roster (`presencesIn`); the review tells where two overlap. */
  declare elsewhere: readonly Presence[] | undefined;
  /** How lists are printed (`AttendanceForm`), in place of the dossier's own section. */
  declare attendanceForm: unknown;
  /** Status that "mark the rest" gives. */
  declare protected restStatus: AttendanceStatus;

  protected override readonly vocabulary = attendanceSheetWords;
  readonly #internals = this.attachInternals();
  readonly #pageId = newIdentifier();
  readonly #loader = new DossierLoader(this, parseAttendanceDossier, (result) => {
    if (result.ok) this.#send({ kind: 'dossier-read', dossier: result.value });
    else this.#send({ kind: 'dossier-refused', issues: result.issues });
  });
  readonly #connection = new AttendanceConnection(this, {
    loaded: (stored) => {
      this.#send({ kind: 'store-loaded', stored });
    },
    kept: (entries) => {
      this.#send({ kind: 'entries-kept', entries });
    },
    refused: (issue) => {
      this.#send({ kind: 'store-refused', issue });
    },
  });
  readonly #machine = new StateController(
    this,
    emptyAttendanceSheet,
    attendanceSheetUpdate({ now: nowUtc, newId: newIdentifier }),
    (effect: AttendanceSheetEffect) => {
      this.#perform(effect);
    },
  );

  #arePanelsAsked = false;
  readonly #panels = new SheetPanels(this, this.#port());
  readonly #rows = new GridRows();
  readonly #troubles = new LateModule(this, () => import('./attendance-troubles.js'));

  constructor() {
    super();
    this.src = null;
    this.author = null;
    this.mode = null;
    this.readonly = false;
    this.restStatus = 'present';
  }

  /**
   * What the sheet shows at present.
   * @internal
   */
  get state(): AttendanceSheetState {
    return this.#machine.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#showAll);
    window.addEventListener('afterprint', this.#showAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#showAll);
    window.removeEventListener('afterprint', this.#showAll);
  }

  /** Paper has no window to scroll: every row of the grid is printed. */
  readonly #showAll = ({ type }: Event): void => {
    this.#rows.showAll(type === 'beforeprint');
  };

  override updated(): void {
    if (this.#rows.body.isConnected) this.#rows.show(this.state, this.text);
    this.#panels.show(this.state.phase === 'ready' ? this.state.mode : 'roll-call');
    if (this.state.phase !== 'ready' || this.#arePanelsAsked) return;
    this.#arePanelsAsked = true;
    whenIdle(() => {
      this.#panels.fetchAll();
      void this.#troubles.fetch();
      for (const language of ['id', 'en'] as const) void fetchWords(this.vocabulary, language);
      void fetchMarkDetails();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('author') && this.author !== null) {
      this.#send({ kind: 'name-author', author: this.author });
    }
    if (changed.has('mode') && isMode(this.mode)) {
      this.#send({ kind: 'choose-mode', mode: this.mode });
    }
    if (changed.has('store') && this.state.dossier !== null) {
      this.#connection.open(this.state.dossier.training.id, this.store);
    }
    // A plain form post carries the ledger: one JSON field under the element's name.
    if (this.#internals.form) {
      const { ledger, waiting } = postedLedger(this.state, this.#pageId);
      this.#internals.setFormValue(JSON.stringify(ledger));
      if (waiting === 0) this.#internals.setValidity({});
      else this.#internals.setValidity({ customError: true }, this.text.notKept(waiting));
    }
  }

  override render(): TemplateResult {
    const { state, text } = this;
    if (state.phase === 'loading') return html`<slot>${text.loading}</slot>`;
    if (state.phase === 'refused') {
      return html`${this.#refusal()}<slot></slot>`;
    }
    if (state.sessions.length === 0) return html`<p class="note">${text.noSessions}</p>`;
    return html`
      ${reviewNote(state, text, this.#send)}
      ${this.readonly ? html`<p class="note screen-only">${text.readOnly}</p>` : nothing}
      ${attendanceToolbar(state, text, this.#toolbarSettings, this.#send)}
      ${attendanceTotals(state, text)}
      ${keepingNote(state, text, this.#storageSentence, () => {
        this.#send({ kind: 'keep-again' });
      })}
      ${reasonForm(state, text, this.#send)} ${this.#view()}
      <p id="keyboard-help" class="status-line screen-only">
        ${state.mode === 'roll-call' ? text.rollCallHelp : text.keyboardHelp}
      </p>
      <div class="visually-hidden" role="status" aria-live="polite">
        ${
          state.mode === 'roll-call'
            ? rollCallSentence(state, text, noticeSentence(state, text))
            : noticeSentence(state, text)
        }
      </div>
    `;
  }

  #refusal(): TemplateResult {
    const { state, text, language } = this;
    const tryAgain = () => {
      void this.#loader.load();
    };
    return (
      this.#troubles.module?.refusedView(
        text.refused,
        text.tryAgain,
        state.issues,
        language,
        tryAgain,
      ) ?? html`<p class="note error" role="alert" part="refused">${text.refused}</p>`
    );
  }

  get #storageSentence(): string {
    const { storageIssue } = this.state;
    if (storageIssue === null) return '';
    return this.#troubles.module?.issueSentence(storageIssue, this.language) ?? '';
  }

  #view(): TemplateResult {
    const { state, text } = this;
    const { mode } = state;
    if (mode !== 'roll-call' && mode !== 'grid') return panelView(mode, this.#panels, text);
    // Panels stay within reach: the first of all may walk in and be registered on the spot.
    if (state.participants.length === 0) return html`<p class="note">${text.noParticipants}</p>`;
    if (mode === 'roll-call') return rollCallView(state, text, this.#details(), this.#send);
    if (shownParticipants(state).length === 0) return html`<p class="note">${text.nobodyFound}</p>`;
    return html`<div
      class="scroll"
      @keydown=${this.#pressKey}
      @focusin=${this.#noteFocus}
      @pointerdown=${this.#stretchRange}
      @click=${this.#cycle}
      @scroll=${this.#rows.follow}
    >
      ${attendanceGrid(state, text, this.#rows.body)}
    </div>`;
  }

  get #toolbarSettings(): ToolbarSettings {
    return {
      isReadOnly: this.readonly,
      restStatus: this.restStatus,
      chooseRestStatus: this.#chooseRestStatus,
    };
  }

  #details(): TemplateResult | typeof nothing {
    const { detailed } = this.state;
    return detailed === null
      ? nothing
      : markDetails(detailed, this.state, this.text, this.language, this.#send);
  }

  readonly #send = (intent: AttendanceSheetIntent): void => {
    if (this.readonly && recordingIntents.includes(intent.kind)) {
      this.#machine.send({ kind: 'say', sentence: this.text.readOnly });
      return;
    }
    const marks = marksOf(this.state, intent);
    if (marks.length > 0 && !this.ask('berdaya-before-record', { marks })) return;
    this.#machine.send(intent);
  };

  readonly #cycle = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place === undefined || event.shiftKey) return;
    this.#send({ kind: 'mark', marks: [cycled(place, this.state.sheet)] });
  };

  /** Shift and a click stretch the range, as Shift and the arrows do; the text is not selected. */
  readonly #stretchRange = (event: PointerEvent): void => {
    const place = placeOf(event);
    if (place === undefined || !event.shiftKey) return;
    event.preventDefault();
    this.#send({ kind: 'focus', place, extend: true });
    this.#perform({ kind: 'show-focus' });
  };

  readonly #chooseRestStatus = (status: AttendanceStatus): void => {
    this.restStatus = status;
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const { focus } = this.state;
    const isButton = event.target instanceof HTMLButtonElement;
    const command = keyCommand(event, this.text.letters);
    // A focused button keeps the space bar for itself.
    if (focus === null || command === undefined || (isButton && command.kind === 'cycle')) return;
    event.preventDefault();
    this.#send(keyIntent(command, this.state));
  };

  readonly #noteFocus = (event: FocusEvent): void => {
    const place = placeOf(event);
    if (place !== undefined) this.#send({ kind: 'focus', place });
  };

  /** What panels see of this element. */
  #port(): SheetPort {
    const sheet = this;
    return {
      get state() {
        return sheet.state;
      },
      get language() {
        return sheet.language;
      },
      get store() {
        return sheet.#connection.store;
      },
      element: this,
      send: (intent) => {
        this.#send(intent);
      },
      requestUpdate: () => {
        this.requestUpdate();
      },
    };
  }

  #perform(effect: AttendanceSheetEffect): void {
    switch (effect.kind) {
      case 'open-store':
        this.#connection.open(effect.trainingId, this.store);
        return;
      case 'keep':
        void this.#connection.keep(effect.entries);
        return;
      case 'tell-recorded':
        this.tell('berdaya-recorded', { entries: effect.entries });
        return;
      case 'tell-kept':
        this.tell('berdaya-kept', { entries: effect.entries });
        return;
      case 'show-focus':
        void this.updateComplete.then(() => {
          const place = this.renderRoot.querySelector<HTMLElement>(
            '[data-participant][tabindex="0"]',
          );
          // The browser's own way would put the cell into the middle of the window.
          place?.focus({ preventScroll: true });
          place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        });
        return;
      case 'show-reason':
        void this.updateComplete.then(() => {
          this.renderRoot.querySelector<HTMLElement>('[part="reason"] input')?.focus();
        });
    }
  }
}

function isMode(name: unknown): name is AttendanceSheetMode {
  return ['roll-call', 'grid', ...panelNames].includes(name as AttendanceSheetMode);
}

/** Intents that record something. */
const recordingIntents: readonly AttendanceSheetIntent['kind'][] = [
  'mark',
  'mark-the-rest',
  'copy-session',
  'give-reason',
  'undo',
  'redo',
  'note',
];

function placeOf({ target }: Event): Place | undefined {
  const cell = (target as Element).closest<HTMLElement>('[data-participant]');
  const { participant: participantId, session: sessionId } = cell?.dataset ?? {};
  return participantId === undefined || sessionId === undefined
    ? undefined
    : { participantId, sessionId };
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-attendance-sheet': AttendanceSheetElement;
  }
  interface HTMLElementEventMap {
    'berdaya-before-record': CustomEvent<BeforeRecordDetail>;
    'berdaya-recorded': CustomEvent<RecordedDetail>;
    'berdaya-kept': CustomEvent<KeptDetail>;
  }
}
