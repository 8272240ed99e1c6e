import type { RosterOnTheSpot } from '@berdaya/core/participant';
import type { SheetPort } from '../attendance-panels.js';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { paperRows, rosterOf, type PaperRows } from '../keypad/keypad-rows.state.js';
import { latest } from '../latest.js';
import { knownVillages } from './known-places.state.js';
import { personLabel, type RegistrationContext } from './registration.state.js';

type Listed = AttendanceSheetState['participants'];
type Document = AttendanceSheetState['dossier'];

/** Who is on the roster of a sheet, derived anew only when it changes: that it does with lines about it, and with no mark. */
export class RosterReader {
  readonly #port: SheetPort;

  constructor(port: SheetPort) {
    this.#port = port;
  }

  readonly #roster = latest((participants: Listed, dossier: Document) =>
    rosterOf({ ...this.#port.state, participants, dossier }),
  );
  readonly #rows = latest((participants: Listed, dossier: Document) =>
    paperRows({ ...this.#port.state, participants, dossier }),
  );
  readonly #villages = latest((participants: Listed, dossier: Document) =>
    knownVillages(participants, dossier?.training.quotas ?? []),
  );

  /** The roster after all lines, whoever has left the list included. */
  get roster(): RosterOnTheSpot {
    const { participants, dossier } = this.#port.state;
    return this.#roster(participants, dossier);
  }

  /** Whose each row of a paper list is. */
  get rows(): PaperRows {
    const { participants, dossier } = this.#port.state;
    return this.#rows(participants, dossier);
  }

  /** What registering somebody rests on. */
  get context(): RegistrationContext {
    const { participants, dossier } = this.#port.state;
    return { people: this.roster.participants, villages: this.#villages(participants, dossier) };
  }

  /** Number, name and village of somebody; the id of whoever is on no list. */
  readonly labelOf = (id: string): string => {
    const person = this.roster.participants.find((each) => each.id === id);
    return person === undefined ? id : personLabel(person);
  };
}
