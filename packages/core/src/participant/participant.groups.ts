import { textKey } from './participant.origin.js';
import type { Participant } from './participant.js';
import type { Roster } from './participant.roster.js';

/** How many of some people belong to a group, and of how many it is not recorded. */
export interface GroupCount {
  readonly members: number;
  readonly unknown: number;
  readonly total: number;
}

/** Counts a group; women by their sex, other groups by what the roster records of each person. */
export function countGroup(people: Roster, group: string): GroupCount {
  const memberships = people.map((participant) => belongsTo(participant, group));
  return {
    members: memberships.filter((membership) => membership === true).length,
    unknown: memberships.filter((membership) => membership === undefined).length,
    total: people.length,
  };
}

/** Whether a group is that of women, by its id or by the Indonesian word documents use. */
export function isWomen(group: string): boolean {
  return ['women', 'perempuan', 'wanita'].includes(textKey(group));
}

/** Whether the person belongs to the group; `undefined` where that is not recorded. */
export function belongsTo(
  { sex, vulnerableGroups }: Pick<Participant, 'sex' | 'vulnerableGroups'>,
  group: string,
): boolean | undefined {
  const isNamed = vulnerableGroups?.some((own) =>
    isWomen(group) ? isWomen(own) : textKey(own) === textKey(group),
  );
  if (!isWomen(group)) return isNamed;
  if (sex != null) return sex === 'female';
  return isNamed === true ? true : undefined;
}
