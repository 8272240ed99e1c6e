import type { CalendarDate } from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import type { Group, GroupMember } from './group.js';

/**
 * The members on a day, both ends counted; a beginning or an end that is not known does not exclude. Without a day:
 * those of whom no end is known.
 */
export function membersOn(group: Group, date?: CalendarDate | null): readonly GroupMember[] {
  return (group.members ?? []).filter(({ from, to }) =>
    date == null ? to == null : (from ?? date) <= date && date <= (to ?? date),
  );
}

/** How much of a regency an association reaches, and what it lacks. */
export interface AssociationCoverage {
  /** Groups of the regency that are in the association. */
  readonly numerator: number;
  /** Groups of the regency, as far as the list handed in knows them. */
  readonly denominator: number;
  /** Groups of the regency outside the association. */
  readonly missing: readonly Group[];
  /** Groups of the list whose place is not known; they are not counted. */
  readonly withoutRegion: readonly Group[];
  /** Ids in the association that are not among the groups counted. */
  readonly unlisted: readonly string[];
}

/**
 * How many of the operators' groups (KPSPAMS) in the association's region belong to it. No share is rounded here, and
 * none is there where the list holds no group: the denominator is then zero. An association without a region counts
 * every group of the list.
 */
export function associationCoverage(
  association: Group,
  groups: readonly Group[],
): AssociationCoverage {
  const operators = groups.filter(({ kind }) => kind === 'kpspams');
  const { region } = association;
  const inRegion = operators.filter(
    (group) => region == null || (group.region && isWithinRegion(group.region.code, region.code)),
  );
  const memberIds = new Set((association.memberGroups ?? []).map(({ groupId }) => groupId));
  const missing = inRegion.filter(({ id }) => !memberIds.has(id));
  return {
    numerator: inRegion.length - missing.length,
    denominator: inRegion.length,
    missing,
    withoutRegion: region == null ? [] : operators.filter((group) => group.region == null),
    unlisted: [...memberIds].filter((each) => !inRegion.some(({ id }) => id === each)),
  };
}
