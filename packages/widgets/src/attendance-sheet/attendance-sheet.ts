import { parseAttendanceDossier } from '@berdaya/core/dossier';
import type { AttendanceStatus, Presence } from '@berdaya/core/attendance';
import { newIdentifier, type AttendanceStore } from '@berdaya/sync';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { AttendanceConnection } from '../element/attendance-connection.js';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { whenIdle } from '../element/idle.js';
import { nowUtc } from '../element/now.js';
import { LateModule } from '../element/late-module.js';
import { LatePanels } from '../element/late-panels.js';
import { LeaveWarning } from '../element/leave-warning.js';
import { fetchWords } from '../element/vocabulary.js';
import { StateController } from '../element/state-controller.js';
import {
  emptyAttendanceSheet,
  type AttendanceSheetEffect,
  type AttendanceSheetIntent,
  type AttendanceSheetMode,
  type AttendanceSheetState,
} from './attendance-sheet.state.js';
import { marksOf } from './attendance-marking.state.js';
import { attendanceSheetUpdate } from './attendance-sheet.update.state.js';
import { sheetView } from './attendance-sheet.view.js';
import { attendanceSheetStyles } from './attendance-sheet.styles.js';
import { attendanceSheetWords, type AttendanceSheetWords } from './attendance-sheet.words.js';
import { fetchMarkDetails } from './mark-details.js';
import { rollCallStyles } from './roll-call.styles.js';
import { bringFocus, type FocusEffect } from './sheet-focus.js';
import { PostedForm } from './posted-form.js';
import { isMode, isRecording } from './attendance-modes.js';
import { panelModules, type SheetPanels, type SheetPort } from './attendance-panels.js';

/**
 * Takes the attendance of a training: roll call of one session, or the grid of participants ×
 * sessions. Every mark is an entry in the ledger of this device, kept before it counts as kept.
 *
 * @tagname berdaya-attendance-sheet
 * @summary Attendance sheet (daftar hadir) of a training, offline first.
 * @slot - Shown until the sheet is ready: a server-rendered table, or a JSON script with the dossier.
 * @slot letterhead - The letterhead (kop surat) of printed lists, on the first page of each.
 * @attr name - Name of the form field, as on any form control.
 * @fires berdaya-before-record - Before marks are recorded; `preventDefault()` refuses them. Detail `{ marks }`.
 * @fires berdaya-recorded - After marks were recorded, before they are kept. Detail `{ entries }`.
 * @fires berdaya-kept - After entries are safe in the store. Detail `{ entries }`, each with device and number.
 * @csspart toolbar - View, filter, search and buttons.
 * @csspart totals - Counts of the chosen session.
 * @csspart card - The person who is called.
 * @csspart summary - The end of the roll.
 * @csspart roll - Everyone by name.
 * @csspart table - The sheet.
 * @csspart row - One person's line.
 * @csspart cell - One person in one session.
 * @csspart details - Reason, remark, arrival, proof and history of a mark.
 * @csspart reason - Why a mark of a locked session changes.
 * @csspart panel - A view that is loaded on demand.
 * @csspart digest - In the hand-over: the two words and the count.
 * @csspart give - In the hand-over: what this device gives.
 * @csspart code - In the hand-over: a QR code.
 * @csspart take - In the hand-over: what this device takes in.
 * @csspart preview - In the hand-over: what taking in would bring.
 * @csspart quarantine - In the review: lines that cannot be read.
 * @csspart strayed - In the review: lines that name nobody of the document.
 * @csspart chains - In the review: whether anything was altered.
 * @csspart signals - In the review: patterns worth a look.
 * @csspart locks - In the review: locks.
 * @csspart review - Line about what waits to be judged, with a button that opens the review.
 * @csspart storage - Whether the records are kept.
 * @csspart refused - Why the document cannot be opened.
 * @cssproperty --berdaya-sheet-height - Largest height of the table before it scrolls; 75vh.
 * @cssproperty --berdaya-sticky-top - Where the person called stays on a wide screen, below a page's own fixed header; 0.
 * @cssproperty --berdaya-paper-font - The font on paper.
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
    areToolsOpen: { state: true },
  };
  static override readonly styles = [BerdayaElement.styles, attendanceSheetStyles, rollCallStyles];

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
  /** Whether a narrow screen shows the views and tools. */
  declare protected areToolsOpen: boolean;

  protected override readonly vocabulary = attendanceSheetWords;
  readonly #form = new PostedForm(this.attachInternals(), newIdentifier());
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
  readonly #panels: SheetPanels = new LatePanels(this, panelModules, this.#port());
  readonly #tools = new LateModule(this, () => import('./more-tools.view.js'));
  readonly #troubles = new LateModule(this, () => import('./attendance-troubles.js'));

  constructor() {
    super();
    new LeaveWarning(this, () => this.state.storageIssue !== null && this.state.unkept.length > 0);
    this.src = this.author = this.mode = null;
    this.readonly = false;
    this.restStatus = 'present';
    this.areToolsOpen = false;
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
      void this.#troubles.fetch();
      void this.#tools.fetch();
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
      // On its way while the document still is.
      if (this.mode !== 'roll-call') void this.#panels.fetch(this.mode);
    }
    if (changed.has('store') && this.state.dossier !== null) {
      this.#connection.open(this.state.dossier.training.id, this.store);
    }
    this.#form.post(this.state, this.text);
  }

  override render(): TemplateResult {
    const { state, text, language } = this;
    return sheetView({
      state,
      text,
      language,
      settings: {
        isReadOnly: this.readonly,
        restStatus: this.restStatus,
        chooseRestStatus: (status) => (this.restStatus = status),
        areToolsOpen: this.areToolsOpen,
        openTools: (areOpen) => (this.areToolsOpen = areOpen),
        tools: this.#tools,
      },
      panels: this.#panels,
      troubles: this.#troubles,
      send: this.#send,
      load: () => void this.#loader.load(),
    });
  }

  readonly #send = (intent: AttendanceSheetIntent): void => {
    if (this.readonly && isRecording(intent)) {
      this.#machine.send({ kind: 'say', sentence: this.text.readOnly });
      return;
    }
    const marks = marksOf(this.state, intent);
    if (marks.length > 0 && !this.ask('berdaya-before-record', { marks })) return;
    this.#machine.send(intent);
  };

  /** What panels see of this element. */
  #port(): SheetPort {
    const port = {
      element: this,
      send: (intent: AttendanceSheetIntent) => {
        this.#send(intent);
      },
      requestUpdate: () => {
        this.requestUpdate();
      },
    };
    return Object.defineProperties(port, {
      state: { get: () => this.state },
      language: { get: () => this.language },
      text: { get: () => this.text },
      store: { get: () => this.#connection.store },
    }) as unknown as SheetPort;
  }

  #show(place: FocusEffect): void {
    void this.updateComplete.then(() => {
      bringFocus(this.renderRoot, place);
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
      default:
        this.#show(effect.kind);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-attendance-sheet': AttendanceSheetElement;
  }
}
