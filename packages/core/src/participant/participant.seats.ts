import type { Quota } from '../training/index.js';
import { isFrom } from './participant.origin.js';
import type { Participant } from './participant.js';
import { seatedParticipants, type Roster } from './participant.roster.js';

/** How many of a delegation's seats are taken, and by whom. */
export interface SeatCount extends Quota {
  readonly taken: number;
  /** Seats for which nobody has been named yet; never below zero. */
  readonly open: number;
  readonly participantIds: readonly string[];
}

/** Seats per delegation, and the people no quota speaks of. */
export interface SeatsTaken {
  readonly quotas: readonly SeatCount[];
  /** Ids of those who fit no quota, or several villages of one name. */
  readonly unplaced: readonly string[];
}

/**
 * The seats taken of each quota by those who have a seat; a quota with open seats is a village still to be asked. A person
 * counts for every quota that fits, such as that of the village and that of the role.
 */
export function seatsTaken(roster: Roster, quotas: readonly Quota[]): SeatsTaken {
  const placed = seatedParticipants(roster).map((participant) => ({
    id: participant.id,
    fitting: quotasOf(participant, quotas),
  }));
  return {
    quotas: quotas.map((quota) => {
      const own = placed.filter(({ fitting }) => fitting.includes(quota));
      return {
        ...quota,
        taken: own.length,
        open: Math.max(0, quota.seats - own.length),
        participantIds: own.map(({ id }) => id),
      };
    }),
    unplaced: placed.filter(({ fitting }) => fitting.length === 0).map(({ id }) => id),
  };
}

function quotasOf(participant: Participant, quotas: readonly Quota[]): readonly Quota[] {
  const fitting = quotas.filter(({ origin }) => isFrom(participant, origin));
  const villages = new Set(fitting.flatMap(({ origin }) => origin.villageCode ?? []));
  // Two villages of one name: which of them is meant the person does not say.
  return villages.size > 1 ? fitting.filter(({ origin }) => origin.villageCode == null) : fitting;
}
