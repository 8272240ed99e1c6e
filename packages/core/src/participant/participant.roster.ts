import type { Participant } from './participant.js';

/** The people of one training. */
export type Roster = readonly Participant[];

/** Whether the person is still meant to take part: neither rejected nor withdrawn. */
export function isCurrent({ registration }: Pick<Participant, 'registration'>): boolean {
  return registration?.status !== 'rejected' && registration?.status !== 'withdrawn';
}

/**
 * Those who take a seat: accepted, or on a roster that does not speak of registration. Where it does not, a person whom
 * somebody stands in for has given the seat up.
 */
export function seatedParticipants(roster: Roster): Participant[] {
  const replaced = new Set(
    roster.filter(isCurrent).map(({ substitutesFor }) => substitutesFor?.participantId),
  );
  return roster.filter(({ id, registration }) =>
    registration == null ? !replaced.has(id) : registration.status === 'accepted',
  );
}
