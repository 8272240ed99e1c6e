import { parseAttendanceDossier } from '@berdaya/core/dossier';
import type { AttendanceStore } from '@berdaya/sync';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AttendanceConnection } from '../element/attendance-connection.js';
import { BerdayaElement } from '../element/berdaya-element.js';
import { DossierLoader } from '../element/dossier-loader.js';
import { refusedView } from '../element/refused.view.js';
import { StateController } from '../element/state-controller.js';
import {
  attendanceRecapUpdate,
  emptyAttendanceRecap,
  type AttendanceRecapEffect,
  type AttendanceRecapState,
  type RecapUpdatedDetail,
} from './attendance-recap.state.js';
import { attendanceRecapStyles } from './attendance-recap.styles.js';
import { attendanceRecapWords, type AttendanceRecapWords } from './attendance-recap.words.js';
import { dayChoice, recapLegend, recapNotes, recapPolicy } from './recap-notes.view.js';
import { printedTables, shownTable } from './recap-table.view.js';

/**
 * Counts a training's attendance by kecamatan, sex and day from the ledger of this device, and
 * counts again as soon as an attendance sheet, here or in another tab, records something.
 *
 * @tagname berdaya-attendance-recap
 * @summary Attendance recap (rekap kehadiran) of a training, by kecamatan, sex and day.
 * @slot - Shown until the recap is ready: a server-rendered table, or a JSON script with the dossier.
 * @fires berdaya-recap-updated - After the figures changed. Detail `{ attendedHours, countedHours, unrecordedHours }`.
 * @csspart policy - What counts as attended, and how much is enough.
 * @csspart standing - How many people stand where.
 * @csspart legend - How to read a cell.
 * @csspart day-choice - The choice of day.
 * @csspart table - The recap.
 * @csspart row - One kecamatan, or all of them.
 * @csspart cell - One group on one day.
 * @csspart empty - Said while nothing is recorded.
 * @csspart contested - How many marks disagree between devices.
 * @csspart quarantine - How many entries cannot be read.
 * @csspart storage - That this device's store cannot be read.
 * @csspart reading - Said while this device's store is being read.
 * @csspart refused - Why the document was refused.
 * @cssproperty --berdaya-recap-height - Largest height of the table before it scrolls; 75vh.
 */
export class AttendanceRecapElement extends BerdayaElement<AttendanceRecapWords> {
  static override readonly properties: PropertyDeclarations = {
    ...BerdayaElement.properties,
    src: {},
    dossier: { attribute: false },
    store: { attribute: false },
  };
  static override readonly styles = [BerdayaElement.styles, attendanceRecapStyles];

  /** Address of the dossier's JSON, on the portal's own origin. */
  declare src: string | null;
  /** The dossier's JSON document, in place of `src`. */
  declare dossier: unknown;
  /** Where entries are kept, in place of this device's own store. */
  declare store: AttendanceStore | undefined;

  protected override readonly vocabulary = attendanceRecapWords;
  readonly #loader = new DossierLoader(this, parseAttendanceDossier, (result) => {
    if (result.ok) this.#machine.send({ kind: 'dossier-read', dossier: result.value });
    else this.#machine.send({ kind: 'dossier-refused', issues: result.issues });
  });
  readonly #connection = new AttendanceConnection(this, {
    loaded: ({ ledger, quarantined }) => {
      this.#machine.send({ kind: 'store-loaded', ledger, quarantined });
    },
    // A recap records nothing, so nothing of it is ever kept.
    kept: () => undefined,
    refused: (issue) => {
      this.#machine.send({ kind: 'store-refused', issue });
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

  constructor() {
    super();
    this.src = null;
  }

  /**
   * What the recap shows at present.
   * @internal
   */
  get state(): AttendanceRecapState {
    return this.#machine.state;
  }

  override render(): TemplateResult {
    const { state, text } = this;
    const { dossier, figures } = state;
    if (state.phase === 'refused') {
      return html`${refusedView(text.refused, text.tryAgain, state.issues, this.language, () => {
          void this.#loader.load();
        })}<slot></slot>`;
    }
    if (dossier === null || figures === null) return html`<slot>${text.loading}</slot>`;
    const { training, participants, policy } = dossier;
    if (training.sessions.length === 0) return html`<p class="note">${text.noSessions}</p>`;
    if (participants.length === 0) return html`<p class="note">${text.noParticipants}</p>`;
    return html`
      ${recapNotes(state, text, this.language, () => {
        this.#machine.send({ kind: 'read-store-again' });
      })}
      ${recapPolicy(policy, figures, text)}
      ${dayChoice(figures.recap.dates, state.date, text, (date) => {
        this.#machine.send({ kind: 'choose-date', date });
      })}
      ${shownTable(training.title, figures, state.date, text)}
      ${printedTables(training.title, figures, text)} ${recapLegend(figures, text)}
    `;
  }

  #perform(effect: AttendanceRecapEffect): void {
    switch (effect.kind) {
      case 'open-store':
        this.#connection.open(effect.trainingId, this.store);
        return;
      case 'tell-updated':
        this.tell('berdaya-recap-updated', effect.detail);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berdaya-attendance-recap': AttendanceRecapElement;
  }
  interface HTMLElementEventMap {
    'berdaya-recap-updated': CustomEvent<RecapUpdatedDetail>;
  }
}
