import type { Quota } from '../training/index.js';
import { isFrom, placeNameKey, saysVillage, type Origin } from './participant.origin.js';
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
  const mayFit = quotasByVillage(quotas);
  const placed = seatedParticipants(roster).map((participant) => ({
    id: participant.id,
    fitting: quotasOf(participant, mayFit(participant.origin ?? {})),
  }));
  const taken = new Map<Quota, string[]>(quotas.map((quota) => [quota, []]));
  for (const { id, fitting } of placed) for (const quota of fitting) taken.get(quota)?.push(id);
  return {
    quotas: quotas.map((quota) => {
      const participantIds = taken.get(quota) ?? [];
      return {
        ...quota,
        taken: participantIds.length,
        open: Math.max(0, quota.seats - participantIds.length),
        participantIds,
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

/** The quotas worth holding against an origin: those of a village of its code or name, and those of no village. */
function quotasByVillage(quotas: readonly Quota[]): (origin: Origin) => readonly Quota[] {
  const general = quotas.filter(({ origin }) => !saysVillage(origin));
  const ofVillage = new Map<string, Set<Quota>>();
  for (const quota of quotas) {
    for (const key of villageKeys(quota.origin)) {
      ofVillage.set(key, (ofVillage.get(key) ?? new Set()).add(quota));
    }
  }
  return (origin) => [
    ...new Set([
      ...villageKeys(origin).flatMap((key) => [...(ofVillage.get(key) ?? [])]),
      ...general,
    ]),
  ];
}

function villageKeys({ village, villageCode }: Origin): string[] {
  return [
    ...(villageCode == null ? [] : [villageCode]),
    ...(village == null ? [] : [`name ${placeNameKey(village)}`]),
  ];
}
