import { parseAttendanceDossier } from '@berdaya/core/dossier';
import { type AttendanceMark, type AttendanceStatus } from '@berdaya/core/attendance';
import { newIdentifier, type AttendanceStore } from '@berdaya/sync';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AttendanceConnection } from '../element/attendance-connection.js';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { nowUtc } from '../element/now.js';
import { refusedView } from '../element/refused.view.js';
import { StateController } from '../element/state-controller.js';
import { cycled, keyCommand, keyIntent } from './attendance-keys.state.js';
import {
  contestedNote,
  keepingNote,
  noticeSentence,
  quarantineNote,
  strayNote,
} from './attendance-notes.view.js';
import { shownParticipants } from './attendance-rows.state.js';
import {
  emptyAttendanceSheet,
  type AttendanceSheetEffect,
  type AttendanceSheetIntent,
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
import { postedLedger } from './posted-ledger.state.js';
import { attendanceTable } from './attendance-table.view.js';
import type { SheetPort } from './attendance-panels.js';
import { attendanceToolbar, attendanceTotals } from './attendance-toolbar.view.js';

/**
 * Takes the attendance of a training: roll call of one session, or the grid of participants ×
 * sessions. Every mark is an entry in the ledger of this device, kept before it counts as kept.
 *
 * @tagname berdaya-attendance-sheet
 * @summary Attendance sheet (daftar hadir) of a training, offline first.
 * @slot - Shown until the sheet is ready: a server-rendered table, or a JSON script with the dossier.
 * @fires berdaya-before-record - Before marks are recorded; `preventDefault()` refuses them. Detail `{ marks }`.
 * @fires berdaya-recorded - After marks were recorded, before they are kept. Detail `{ entries }`.
 * @fires berdaya-kept - After entries are safe in the store. Detail `{ entries }`, each with device and number.
 * @csspart toolbar - View, filter, search and buttons.
 * @csspart totals - Counts of the chosen session.
 * @csspart table - The sheet.
 * @csspart row - One person's line.
 * @csspart cell - One person in one session.
 * @csspart contested - Marks that disagree between devices.
 * @csspart quarantine - Entries that cannot be read.
 * @csspart strayed - Records for people or sessions that are not listed.
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
    dossier: { attribute: false },
    store: { attribute: false },
    restStatus: { state: true },
  };
  static override readonly styles = [BerdayaElement.styles, attendanceSheetStyles, rollCallStyles];

  /** Address of the dossier's JSON, on the portal's own origin. */
  declare src: string | null;
  /** Who records; the page may know. */
  declare author: string | null;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** Where entries are kept, in place of this device's own store. */
  declare store: AttendanceStore | undefined;
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

  constructor() {
    super();
    this.src = null;
    this.author = null;
    this.restStatus = 'present';
  }

  /**
   * What the sheet shows at present.
   * @internal
   */
  get state(): AttendanceSheetState {
    return this.#machine.state;
  }

  override updated(): void {
    this.#panels.show(this.state.phase === 'ready' ? this.state.mode : 'roll-call');
    if (this.state.phase !== 'ready' || this.#arePanelsAsked) return;
    this.#arePanelsAsked = true;
    whenIdle(() => {
      this.#panels.fetchAll();
      void fetchMarkDetails();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('author') && this.author !== null) {
      this.#send({ kind: 'name-author', author: this.author });
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
      return html`${refusedView(text.refused, text.tryAgain, state.issues, this.language, () => {
          void this.#loader.load();
        })}<slot></slot>`;
    }
    if (state.sessions.length === 0) return html`<p class="note">${text.noSessions}</p>`;
    if (state.participants.length === 0) return html`<p class="note">${text.noParticipants}</p>`;
    return html`
      ${contestedNote(state, text, this.#mark)} ${quarantineNote(state, text, this.language)}
      ${strayNote(state, text)}
      ${attendanceToolbar(state, text, this.restStatus, this.#chooseRestStatus, this.#send)}
      ${attendanceTotals(state, text)}
      ${keepingNote(state, text, this.language, () => {
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

  #view(): TemplateResult {
    const { state, text } = this;
    const { mode } = state;
    if (mode !== 'roll-call' && mode !== 'grid') return panelView(mode, this.#panels, text);
    if (mode === 'roll-call') return rollCallView(state, text, this.#details(), this.#send);
    return shownParticipants(state).length === 0
      ? html`<p class="note">${text.nobodyFound}</p>`
      : html`<div class="scroll" @keydown=${this.#pressKey} @focusin=${this.#noteFocus}>
          ${attendanceTable(state, text, { mark: this.#mark, press: this.#cycle })}
        </div>`;
  }

  #details(): TemplateResult | typeof nothing {
    const { detailed } = this.state;
    return detailed === null
      ? nothing
      : markDetails(detailed, this.state, this.text, this.language, this.#send);
  }

  readonly #send = (intent: AttendanceSheetIntent): void => {
    const marks = marksOf(this.state, intent);
    if (marks.length > 0 && !this.ask('berdaya-before-record', { marks })) return;
    this.#machine.send(intent);
  };

  readonly #mark = (mark: AttendanceMark): void => {
    this.#send({ kind: 'mark', marks: [mark] });
  };

  readonly #cycle = (place: Place): void => {
    this.#send({ kind: 'mark', marks: [cycled(place, this.state.sheet)] });
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
    this.#send(keyIntent(command, focus, this.state.sheet));
  };

  readonly #noteFocus = (event: FocusEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-participant]');
    const { participant: participantId, session: sessionId } = cell?.dataset ?? {};
    if (participantId === undefined || sessionId === undefined) return;
    this.#send({ kind: 'focus', place: { participantId, sessionId } });
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

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
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
        this.#focusOn('[data-participant][tabindex="0"]');
        return;
      case 'show-reason':
        this.#focusOn('[part="reason"] input');
        return;
      case 'show-details':
        this.#focusOn('[part="details"]');
    }
  }
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
