import type { AttendanceStatus } from '@berdaya/core/attendance';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { LinkedRecord, RosterState } from './roster.state.js';
import type { RosterWords } from './roster.words.js';

/** All that the roster panel shows. */
export interface RosterShown {
  readonly words: RosterWords;
  readonly sheet: AttendanceSheetState;
  readonly state: RosterState;
  readonly session: Session | undefined;
  /** People who were searched for; `null` while nobody searches. */
  readonly people: readonly ListedParticipant[] | null;
  readonly onTheSpot: readonly ListedParticipant[];
  readonly linked: readonly LinkedRecord[];
  /** Number, name and village of somebody. */
  readonly labelOf: (id: string) => string;
  /** What the chosen session says of somebody. */
  readonly statusOf: (id: string) => AttendanceStatus | undefined;
}

/** What people do with the roster panel. */
export interface RosterActions {
  readonly change: (change: Partial<RosterState>) => void;
  readonly edit: (person: ListedParticipant) => void;
  readonly startLinking: (person: ListedParticipant) => void;
  readonly link: (record: ListedParticipant, person: ListedParticipant) => void;
  readonly unlink: (id: string) => void;
  readonly remove: (person: ListedParticipant) => void;
  readonly markPresent: (person: ListedParticipant) => void;
}
