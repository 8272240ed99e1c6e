import { compareFractions, rulesFor } from '../kernel/index.js';
import { vulnerableGroupsIn } from '../training/index.js';
import type { RosterContext } from './participant.context.js';
import {
  countGroup,
  shareTargets,
  type GroupCount,
  type ShareTarget,
} from './participant.groups.js';
import { seatedParticipants, type Roster } from './participant.roster.js';

const rule = rulesFor<Roster, RosterContext>();

const womenBelowTarget = rule({
  code: 'participant.women-below-target',
  number: 'R37',
  severity: 'warning',
  source:
    'targets of programmes; Boalemo village-meeting dashboard. No law with a number was found',
  *find(roster, context) {
    for (const { target, count } of missedTargets(roster, context)) {
      if (target.group === 'women') yield { path: [], params: paramsOf(target, count) };
    }
  },
});

const groupBelowTarget = rule({
  code: 'participant.group-below-target',
  number: 'R37',
  severity: 'warning',
  source: 'targets of programmes',
  *find(roster, context) {
    for (const { target, count } of missedTargets(roster, context)) {
      const { group } = target;
      if (group !== 'women') yield { path: [], params: { group, ...paramsOf(target, count) } };
    }
  },
});

const groupMissing = rule({
  code: 'participant.group-missing',
  number: 'R38',
  severity: 'warning',
  source: 'Pamsimas and PPM trainings of 2018 and 2019',
  *find(roster, { training }) {
    const seated = seatedParticipants(roster);
    const named = new Set((training?.vulnerableGroups ?? []).flatMap(vulnerableGroupsIn));
    // "Other groups" are none in particular.
    named.delete('other');
    for (const group of named) {
      const { members, unknown, total } = countGroup(seated, group);
      if (members > 0 || unknown === total) continue;
      yield { path: [], params: { group, unknown, total } };
    }
  },
});

/** Rules about who is among the people who have a seat. */
export const shareRules = [womenBelowTarget, groupBelowTarget, groupMissing] as const;

interface MissedTarget {
  readonly target: ShareTarget;
  readonly count: GroupCount;
}

/** Targets missed whatever is found out about those of whom nothing is recorded. */
function missedTargets(roster: Roster, context: RosterContext): MissedTarget[] {
  const seated = seatedParticipants(roster);
  return shareTargets(context).flatMap((target) => {
    const count = countGroup(seated, target.group);
    // Of nobody there is no share, and 0 of 0 is below no target.
    const most = { numerator: count.members + count.unknown, denominator: count.total };
    return compareFractions(most, target.minimum) < 0 ? [{ target, count }] : [];
  });
}

function paramsOf(
  { minimum, basis, source }: ShareTarget,
  { members, unknown, total }: GroupCount,
) {
  const { numerator, denominator } = minimum;
  return { members, unknown, total, numerator, denominator, basis, source };
}
