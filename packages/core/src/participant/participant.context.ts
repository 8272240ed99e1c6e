import type { IdentityContext } from '../identity/index.js';
import type { Fraction } from '../kernel/index.js';
import type { TrainingDates } from '../training/index.js';
import type { Quota } from './participant.seats.js';

/** The least share a programme wants of a group: `women`, or a vulnerable group. A target, not a law. */
export interface ShareTarget {
  readonly group: string;
  readonly minimum: Fraction;
  readonly source?: string | null | undefined;
}

/** What the rules about a roster read of its training. */
export interface RosterTraining {
  readonly dates?: TrainingDates | null | undefined;
  readonly seats?: number | null | undefined;
  readonly quotas?: readonly Quota[] | null | undefined;
  readonly targets?: readonly ShareTarget[] | null | undefined;
  /** Groups the training means to include. */
  readonly vulnerableGroups?: readonly string[] | null | undefined;
}

/** What the rules about a roster read of its programme: targets for groups of which the training states none. */
export interface RosterProgram {
  readonly id: string;
  readonly targets?: readonly ShareTarget[] | null | undefined;
}

/** What rules about a roster look at beside it; what is not handed in is not judged. */
export interface RosterContext extends IdentityContext {
  readonly training?: RosterTraining | null | undefined;
  readonly program?: RosterProgram | null | undefined;
}
