import { isFrom, saysVillage, type Origin } from './participant.origin.js';
import type { Participant } from './participant.js';
import type { Roster } from './participant.roster.js';

/** The people that one village or office sent. */
export interface Delegation {
  readonly origin: Origin;
  readonly participants: readonly Participant[];
}

/**
 * The roster by the village that sent each, or the office where there is no village. People who name a village without
 * its code join those who have the code, unless it may be one of several. Whoever has no origin is in none.
 */
export function delegations(roster: Roster): Delegation[] {
  const found: { origin: Origin; participants: Participant[] }[] = [];
  const hasCode = ({ origin }: Participant) => origin?.villageCode != null;
  const codesFirst = [...roster.filter(hasCode), ...roster.filter((each) => !hasCode(each))];
  for (const participant of codesFirst) {
    const origin = senderOf(participant.origin ?? {});
    if (origin === undefined) continue;
    const matching = found.filter((delegation) => isFrom({ origin }, delegation.origin));
    const own =
      matching.length === 1
        ? matching[0]
        : matching.find((delegation) => delegation.origin.villageCode == null);
    if (own === undefined) found.push({ origin, participants: [participant] });
    else {
      own.origin = { ...origin, ...own.origin };
      own.participants.push(participant);
    }
  }
  return found;
}

/** What of an origin tells who sent the person. */
function senderOf(origin: Origin): Origin | undefined {
  const { office, ...place } = origin;
  const sender = saysVillage(place) ? place : office == null ? place : { office };
  const stated = Object.entries(sender).filter(([, value]) => value != null);
  return stated.length === 0 ? undefined : (Object.fromEntries(stated) as Origin);
}
