import type { Sex } from '../identity/index.js';
import type { Fraction } from '../kernel/index.js';
import type { VulnerableGroup } from '../training/index.js';
import { delegations } from './participant.delegations.js';
import { textKey, type Origin } from './participant.origin.js';
import { seatedParticipants, type Roster } from './participant.roster.js';

/** The people of one kind, and their exact share in those of whom the kind is known. */
export interface Share<Kind> {
  readonly kind: Kind;
  readonly count: number;
  readonly share: Fraction;
}

/** People by kind, in the order in which the kinds first occur; those of whom it is unknown are in no share. */
export interface Breakdown<Kind> {
  readonly known: number;
  readonly unknown: number;
  readonly shares: readonly Share<Kind>[];
}

/** Who has a seat in a training, counted in four ways. */
export interface RosterComposition {
  readonly total: number;
  readonly bySex: Breakdown<Sex>;
  /** A person may belong to several groups, so the counts need not add up. */
  readonly byGroup: Breakdown<VulnerableGroup>;
  readonly byElement: Breakdown<string>;
  readonly byDelegation: Breakdown<Origin>;
}

/** The people who have a seat, by sex, vulnerable group, element (unsur) and delegation. */
export function rosterComposition(roster: Roster): RosterComposition {
  const seated = seatedParticipants(roster);
  const sexes = seated.map(({ sex }) => (sex == null ? null : [sex]));
  const groups = seated.map(({ vulnerableGroups }) => vulnerableGroups ?? null);
  const elements = seated.map(({ element }) => (element == null ? null : [element]));
  const senders = delegations(seated).map(
    ({ origin, participants }) => [origin, participants.length] as const,
  );
  const sent = senders.reduce((sum, [, count]) => sum + count, 0);
  return {
    total: seated.length,
    bySex: countKinds(sexes),
    byGroup: countKinds(groups),
    byElement: countKinds(elements),
    byDelegation: breakdown(senders, sent, seated.length),
  };
}

/** Counts the kinds of each person; `null` where they are unknown. Writings of one kind are counted together. */
function countKinds<Kind extends string>(
  kindsOfEach: readonly (readonly Kind[] | null)[],
): Breakdown<Kind> {
  const counted = new Map<string, [kind: Kind, count: number]>();
  const known = kindsOfEach.filter((kinds) => kinds !== null);
  for (const kinds of known) {
    for (const [key, kind] of new Map(kinds.map((each) => [textKey(each), each]))) {
      const [first, count] = counted.get(key) ?? [kind, 0];
      counted.set(key, [first, count + 1]);
    }
  }
  return breakdown([...counted.values()], known.length, kindsOfEach.length);
}

function breakdown<Kind>(
  counts: readonly (readonly [Kind, number])[],
  known: number,
  total: number,
): Breakdown<Kind> {
  return {
    known,
    unknown: total - known,
    shares: counts.map(([kind, count]) => ({
      kind,
      count,
      share: { numerator: count, denominator: known },
    })),
  };
}
