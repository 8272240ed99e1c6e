import {
  locksOf,
  type AttendanceLedger,
  type AttendanceLock,
  type LockEntry,
} from '../attendance/index.js';
import {
  rosterOnTheSpot,
  underSamePerson,
  type Participant,
  type RosterEntry,
} from '../participant/index.js';

/** What of a dossier the lines recorded on the spot change. */
export interface RecordedOnTheSpot {
  readonly participants: readonly Participant[];
  readonly ledger: AttendanceLedger;
  readonly locks: readonly AttendanceLock[];
  readonly rosterEntries: readonly RosterEntry[];
  readonly lockEntries: readonly LockEntry[];
}

/**
 * The dossier as it is to be counted: walk-ins, substitutes and corrections on the roster, marks under the person they
 * belong to, locks beside those the document states. For counting, not for keeping: the lines it rests on are counted in
 * and gone, so that they are not counted twice.
 */
export function dossierOnTheSpot<Held extends RecordedOnTheSpot>(dossier: Held): Held {
  const { participants, ledger, rosterEntries } = dossier;
  const roster = rosterOnTheSpot(participants, rosterEntries);
  return {
    ...dossier,
    participants: roster.participants,
    ledger: underSamePerson(ledger, roster.samePerson),
    locks: locksOf(dossier),
    rosterEntries: [],
    lockEntries: [],
  };
}
