import { compareFractions, type Fraction } from '../kernel/index.js';
import {
  countGroup,
  rosterComposition,
  seatedParticipants,
  shareTargets,
  type GroupCount,
  type Roster,
  type RosterComposition,
  type RosterContext,
  type RosterProgram,
  type ShareTarget,
} from '../participant/index.js';

/** A training, its targets and its roster. */
export interface TargetedRoster {
  readonly training: NonNullable<RosterContext['training']> & { readonly id: string };
  readonly roster: Roster;
}

/** How a target stands: people of the group, those of whom it is unknown, all. */
export interface TargetStanding extends ShareTarget, GroupCount {
  /** Members of all; `null` while anyone is unknown, or nobody is there. */
  readonly share: Fraction | null;
  /** `undecided` while those unknown could tip it, or while nobody is there. */
  readonly standing: 'reached' | 'missed' | 'undecided';
}

/** One training: who has a seat, and the targets of the training, or of the programme where the training states none. */
export interface TargetRow {
  readonly trainingId: string;
  readonly composition: RosterComposition;
  readonly targets: readonly TargetStanding[];
}

/** Trainings against their targets, and all seats together against those of the programme. */
export interface TargetRecap {
  readonly rows: readonly TargetRow[];
  /** Seats of all trainings; someone in two of them has two. */
  readonly overall: readonly TargetStanding[];
}

/** Holds the people who have a seat against the shares wanted of women and vulnerable groups, exactly. */
export function targetRecap(
  trainings: readonly TargetedRoster[],
  program?: RosterProgram | null,
): TargetRecap {
  const rows = trainings.map(({ training, roster }) => {
    const seated = seatedParticipants(roster);
    const targets = shareTargets({ training, program });
    return {
      trainingId: training.id,
      composition: rosterComposition(roster),
      targets: targets.map((target) => standingOf(target, countGroup(seated, target.group))),
    };
  });
  const everyone = trainings.flatMap(({ roster }) => seatedParticipants(roster));
  const overall = shareTargets({ program }).map((target) =>
    standingOf(target, countGroup(everyone, target.group)),
  );
  return { rows, overall };
}

function standingOf(target: ShareTarget, count: GroupCount): TargetStanding {
  const { members, unknown, total } = count;
  const isKnown = unknown === 0 && total > 0;
  const reaches = (numerator: number) =>
    compareFractions({ numerator, denominator: total }, target.minimum) >= 0;
  const isUndecided = total === 0 || (!reaches(members) && reaches(members + unknown));
  return {
    ...target,
    ...count,
    share: isKnown ? { numerator: members, denominator: total } : null,
    standing: isUndecided ? 'undecided' : reaches(members) ? 'reached' : 'missed',
  };
}
