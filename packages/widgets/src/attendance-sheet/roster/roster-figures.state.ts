import { recordedStatus, wasThere, type AttendanceStatus } from '@berdaya/core/attendance';
import { compareFractions } from '@berdaya/core/kernel';
import {
  countGroup,
  delegations,
  seatedParticipants,
  seatsTaken,
  shareTargets,
  type GroupCount,
  type ListedParticipant,
  type SeatsTaken,
  type ShareTarget,
} from '@berdaya/core/participant';
import { thirtyPercentWomen, type VulnerableGroup } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';

type FigureState = Pick<AttendanceSheetState, 'dossier' | 'participants' | 'sheet' | 'sessionId'>;

/** Somebody who is not in the session, and what is recorded of them. */
export interface MissingPerson {
  readonly person: ListedParticipant;
  readonly status: AttendanceStatus | undefined;
}

/** The people whom one village or office sent, and who of them is missing from the session. */
export interface DelegationPresence {
  /** Village or office; `null` for people of whom no origin is known. */
  readonly label: string | null;
  readonly district: string | null;
  readonly expected: number;
  readonly present: number;
  readonly missing: readonly MissingPerson[];
}

/** How a group's share stands to what is wanted. */
export type Standing = 'reached' | 'missed' | 'undecided';

/** A group's share among some people, and how it stands to the target; `null` without one, or without people. */
export interface GroupShare {
  readonly count: GroupCount;
  readonly standing: Standing | null;
}

/** A group on the roster and in the session. */
export interface ShareRow {
  readonly group: VulnerableGroup;
  readonly target: ShareTarget | null;
  readonly roster: GroupShare;
  readonly present: GroupShare;
}

/** Who came, by village: delegations with somebody missing first, most missing first. */
export function delegationPresences(state: FigureState): DelegationPresence[] {
  const seated = seatedParticipants(state.participants);
  const groups = delegations(seated);
  const sent = new Set(groups.flatMap(({ participants }) => participants));
  const others = seated.filter((each) => !sent.has(each));
  const all = [
    ...groups.map(({ origin, participants }) => ({
      label: origin.village ?? origin.office ?? origin.district ?? null,
      district: origin.village == null ? null : (origin.district ?? null),
      participants,
    })),
    ...(others.length === 0 ? [] : [{ label: null, district: null, participants: others }]),
  ];
  return all
    .map(({ participants, ...place }) => ({ ...place, ...presenceOf(participants, state) }))
    .sort((a, b) => b.missing.length - a.missing.length || compare(a.label, b.label));
}

function presenceOf(
  people: readonly ListedParticipant[],
  { sheet, sessionId }: FigureState,
): Pick<DelegationPresence, 'expected' | 'present' | 'missing'> {
  const missing = people
    .map((person) => ({ person, status: recordedStatus(sheet, person.id, sessionId ?? '') }))
    .filter(({ status }) => !wasThere(status));
  return { expected: people.length, present: people.length - missing.length, missing };
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '~').toLowerCase() < (other ?? '~').toLowerCase() ? -1 : 1;
}

/** Seats kept for villages, offices and roles, and who has taken them; `null` where the document keeps none. */
export function seatsOf({ dossier, participants }: FigureState): SeatsTaken | null {
  const quotas = dossier?.training.quotas ?? [];
  return quotas.length === 0 ? null : seatsTaken(participants, quotas);
}

/** Women, groups that are wanted, and groups that the roster knows of, on the roster and in the session. */
export function shareRows(state: FigureState): ShareRow[] {
  const { dossier, participants, sheet, sessionId } = state;
  const targets = wantedShares(dossier);
  const seated = seatedParticipants(participants);
  const there = participants.filter(({ id }) =>
    wasThere(recordedStatus(sheet, id, sessionId ?? '')),
  );
  const named = participants.flatMap(({ vulnerableGroups }) => vulnerableGroups ?? []);
  const groups = new Set<VulnerableGroup>([
    'women',
    ...targets.map(({ group }) => group),
    ...named,
  ]);
  return [...groups].map((group) => {
    const target = targets.find((each) => each.group === group) ?? null;
    const shareOf = (people: readonly ListedParticipant[]): GroupShare => {
      const count = countGroup(people, group);
      return { count, standing: standingOf(count, target) };
    };
    return { group, target, roster: shareOf(seated), present: shareOf(there) };
  });
}

/** What the training and its programme want; where neither speaks of women, the customary share, which no law states. */
function wantedShares(dossier: FigureState['dossier']): ShareTarget[] {
  const { training, program } = dossier ?? {};
  const stated = shareTargets({ training, program });
  if (stated.some(({ group }) => group === 'women')) return stated;
  const { group, minimum, source } = thirtyPercentWomen;
  return [{ group, minimum, basis: 'default', source: source ?? '' }, ...stated];
}

/** Compared exactly; undecided as long as those of whom it is unknown may tip it. */
function standingOf(
  { members, unknown, total }: GroupCount,
  target: ShareTarget | null,
): Standing | null {
  if (target === null || total === 0) return null;
  const isEnough = (count: number) =>
    compareFractions({ numerator: count, denominator: total }, target.minimum) >= 0;
  if (isEnough(members)) return 'reached';
  return isEnough(members + unknown) ? 'undecided' : 'missed';
}
