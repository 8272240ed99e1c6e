import { isFrom, placeNameKey, saysVillage, textKey, type Origin } from './participant.origin.js';
import type { Participant } from './participant.js';
import type { Roster } from './participant.roster.js';

/** The people that one village or office sent. */
export interface Delegation {
  readonly origin: Origin;
  readonly participants: readonly Participant[];
}

/** A participant, and what of the origin tells who sent them. */
interface Sent {
  readonly participant: Participant;
  readonly origin: Origin;
}

/**
 * The roster by the village that sent each, or the office where there is no village, whatever the order of the roster.
 * People who name a village without its code join those who have the code, unless it may be one of several. Whoever has
 * no origin is in none.
 */
export function delegations(roster: Roster): Delegation[] {
  const sent = roster.flatMap(sentBy);
  const groups = new Map<string, [Sent, ...Sent[]]>();
  const add = (key: string, one: Sent) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  };
  for (const one of sent) if (one.origin.villageCode != null) add(one.origin.villageCode, one);
  const named = codedOrigins(sent);
  for (const one of sent) {
    if (one.origin.villageCode != null) continue;
    const alike = named.get(placeNameKey(one.origin.village)) ?? [];
    const fitting = alike.filter((origin) => isFrom(one, origin));
    const [meant, ...others] = new Set(fitting.map(({ villageCode }) => villageCode));
    add(meant == null || others.length > 0 ? originKey(one.origin) : meant, one);
  }
  return [...groups.values()].map((group) => ({
    origin: Object.assign({}, ...group.map(({ origin }) => origin).reverse()) as Origin,
    participants: group.map(({ participant }) => participant),
  }));
}

function sentBy(participant: Participant): Sent[] {
  const { office, ...place } = participant.origin ?? {};
  const sender = saysVillage(place) || office == null ? place : { office };
  const stated = Object.entries(sender).filter(([, value]) => value != null);
  return stated.length === 0 ? [] : [{ participant, origin: Object.fromEntries(stated) }];
}

/** The different origins that have a code of a village, by its name: few for each, however many people came. */
function codedOrigins(sent: readonly Sent[]): ReadonlyMap<string, readonly Origin[]> {
  const coded = sent.map(({ origin }) => origin).filter(({ villageCode }) => villageCode != null);
  const different = new Map(coded.map((origin) => [JSON.stringify(origin), origin]));
  const byName = new Map<string, Origin[]>();
  for (const origin of different.values()) {
    const name = placeNameKey(origin.village);
    byName.set(name, [...(byName.get(name) ?? []), origin]);
  }
  return byName;
}

/** One key for all writings of an origin that has no code of a village. */
function originKey({ village, district, districtCode, office }: Origin): string {
  const parts = [placeNameKey(village), districtCode ?? placeNameKey(district), office];
  return JSON.stringify(parts.map((part) => textKey(part ?? '')));
}
