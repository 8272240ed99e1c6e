import type { AttendanceStatus } from '../attendance/index.js';
import type { Participant } from '../participant/index.js';
import type { Session } from '../training/index.js';

/** What a recap reads of a person on a roster. */
export type RecapParticipant = Pick<
  Participant,
  'id' | 'sex' | 'role' | 'origin' | 'vulnerableGroups'
>;

/** One mark of attendance; a cell of an `AttendanceSheet` is one. */
export interface RecapMark {
  readonly participantId: string;
  readonly sessionId: string;
  /** `undefined` or `unrecorded`: nothing is recorded, which is not absence. */
  readonly status: AttendanceStatus | 'unrecorded' | undefined;
  /** Whether marks made without sight of each other disagree. */
  readonly isContested?: boolean;
}

/** A training as a recap reads it: sessions, and everyone to be counted (where there is registration, who is seated). */
export interface RecapRoster {
  readonly id: string;
  readonly sessions: readonly Pick<Session, 'id' | 'heldOn' | 'lessonHours'>[];
  readonly participants: readonly RecapParticipant[];
}

/** A training with its marks: the `values()` of its attendance sheet, or any list of them. */
export interface RecapTraining extends RecapRoster {
  readonly marks: Iterable<RecapMark>;
}

/**
 * Marks as a database hands them over, a line in each column per mark. Participants and sessions are running numbers from
 * 0 over all trainings in their order, as they stand in the rosters; a status is its number in `markCodes`.
 */
export interface MarkColumns {
  readonly participant: Int32Array;
  readonly session: Int32Array;
  readonly status: Uint8Array;
}
