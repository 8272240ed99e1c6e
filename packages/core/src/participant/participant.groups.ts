import { vulnerableGroupsIn, type VulnerableGroup } from '../training/index.js';
import type { RosterContext } from './participant.context.js';
import type { Participant } from './participant.js';
import type { Roster } from './participant.roster.js';

/** How many of some people belong to a group, and of how many it is not recorded. */
export interface GroupCount {
  readonly members: number;
  readonly unknown: number;
  readonly total: number;
}

/** Counts a group; women by their sex, other groups by what the roster records of each person. */
export function countGroup(people: Roster, group: VulnerableGroup): GroupCount {
  const memberships = people.map((participant) => belongsTo(participant, group));
  return {
    members: memberships.filter((membership) => membership === true).length,
    unknown: memberships.filter((membership) => membership === undefined).length,
    total: people.length,
  };
}

/** Whether the person belongs to the group; `undefined` where that is not recorded. */
export function belongsTo(
  { sex, vulnerableGroups }: Pick<Participant, 'sex' | 'vulnerableGroups'>,
  group: VulnerableGroup,
): boolean | undefined {
  const isNamed = vulnerableGroups?.includes(group);
  if (group !== 'women') return isNamed;
  if (sex != null) return sex === 'female';
  // A list of groups need not name women, whom the sex tells.
  return isNamed === true ? true : undefined;
}

/** The least share wanted of a group, and what it rests on; seldom a law. */
export interface ShareTarget {
  readonly group: VulnerableGroup;
  readonly minimum: { readonly numerator: number; readonly denominator: number };
  readonly basis: 'law' | 'program' | 'default';
  readonly source: string;
}

/** The targets of the training, and those of the programme for groups of which the training states none. */
export function shareTargets({ training, program }: RosterContext): ShareTarget[] {
  const own = (training?.targets ?? []).map(({ group, minimum, source }) => ({
    ...{ group, minimum, source: source ?? '' },
    basis: 'program' as const,
  }));
  const stated = new Set(own.map(({ group }) => group));
  const general = (program?.targets ?? []).flatMap(({ group: written, minimum, basis, source }) =>
    vulnerableGroupsIn(written).map((group) => ({
      ...{ group, minimum, basis: basis ?? ('program' as const), source: source ?? '' },
    })),
  );
  return [...own, ...general.filter(({ group }) => !stated.has(group))];
}
