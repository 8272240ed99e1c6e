import type { AttendancePolicy } from '../attendance/index.js';
import { success, type Fraction, type Result } from '../kernel/index.js';
import { recapColumns } from './columns-of-marks.js';
import { groupedRecap } from './grouped-recap.js';
import type { GroupedCount, GroupedTotal } from './grouped-recap.types.js';
import type { RecapTraining } from './recap.input.js';
import { OddCounts } from './recap.issues.js';

/** A training with the results of its participants, as far as there are any. */
export interface ComparedTraining extends RecapTraining {
  readonly results?: readonly {
    readonly participantId: string;
    readonly isCompetent?: boolean | null;
  }[];
}

/** One training among others. Shares are exact, and `null` while they are open. */
export interface TrainingColumn {
  readonly trainingId: string;
  readonly sessions: number;
  readonly lessonHours: number;
  readonly attendance: GroupedTotal;
  /** Attended of counted lesson hours. */
  readonly attendedShare: Fraction | null;
  /** Participants whose attendance suffices, of all. */
  readonly sufficientShare: Fraction | null;
  readonly women: number;
  readonly sexUnknown: number;
  /** Women of all participants. */
  readonly womenShare: Fraction | null;
  /** Participants assessed as competent, as not competent, and not assessed. */
  readonly passed: number;
  readonly notPassed: number;
  readonly notAssessed: number;
  readonly passedShare: Fraction | null;
}

/**
 * Trainings side by side, in their order: attendance, women, passes. Warns as `recapColumns` does, and of results of
 * people not on the roster with `recap.unknown-participant`. Refuses with `recap.policy-not-counted`.
 */
export function trainingsSideBySide(
  trainings: readonly ComparedTraining[],
  policy: AttendancePolicy,
): Result<TrainingColumn[]> {
  const columns = recapColumns(trainings);
  const recap = groupedRecap(columns.value, { policy, groupBy: ['training'] });
  if (!recap.ok) return recap;
  const rows = new Map(recap.value.rows.map(({ key, days: _, ...row }) => [key.training, row]));
  const odd = new OddCounts();
  const firsts = new Map(
    trainings.map((training, place) => [training.id, place] as const).reverse(),
  );
  const compared = trainings.flatMap((training, place) =>
    firsts.get(training.id) === place
      ? [
          columnOf(training, rows.get(training.id) ?? nobody, () =>
            odd.add(place, 'recap.unknown-participant'),
          ),
        ]
      : [],
  );
  const warnings = odd.issues((place) => trainings[place]?.id ?? '');
  return success(compared, [...columns.warnings, ...warnings]);
}

const nobody: GroupedTotal = {
  people: 0,
  participants: 0,
  attendees: 0,
  marks: 0,
  expectedMarks: 0,
  attendedHours: 0,
  countedHours: 0,
  unrecordedHours: 0,
  contestedHours: 0,
  sufficient: 0,
  insufficient: 0,
  undecided: 0,
};

function columnOf(
  { id, sessions, participants, results = [] }: ComparedTraining,
  attendance: GroupedTotal,
  reportStranger: () => void,
): TrainingColumn {
  const distinct = new Map(sessions.map((session) => [session.id, session] as const).reverse());
  const people = new Map(participants.map((person) => [person.id, person] as const).reverse());
  const sexes = [...people.values()].map(({ sex }) => sex ?? null);
  const women = sexes.filter((sex) => sex === 'female').length;
  const sexUnknown = sexes.filter((sex) => sex === null).length;
  const competent = new Map<string, boolean>();
  for (const { participantId, isCompetent } of results) {
    if (!people.has(participantId)) reportStranger();
    else if (isCompetent != null) competent.set(participantId, isCompetent);
  }
  const passed = [...competent.values()].filter(Boolean).length;
  const notAssessed = people.size - competent.size;
  const { sufficient, undecided } = attendance;
  return {
    trainingId: id,
    sessions: distinct.size,
    lessonHours: [...distinct.values()].reduce((sum, { lessonHours }) => sum + lessonHours, 0),
    attendance,
    attendedShare: attendedShare(attendance),
    sufficientShare: shareOf(sufficient, people.size, undecided),
    women,
    sexUnknown,
    womenShare: shareOf(women, people.size, sexUnknown),
    passed,
    notPassed: competent.size - passed,
    notAssessed,
    passedShare: shareOf(passed, people.size, notAssessed),
  };
}

/** Attended of counted lesson hours; `null` while hours are unrecorded or contested, or none count. */
export function attendedShare(count: GroupedCount): Fraction | null {
  const { attendedHours, countedHours, unrecordedHours, contestedHours } = count;
  return shareOf(attendedHours, countedHours, unrecordedHours + contestedHours);
}

function shareOf(numerator: number, denominator: number, open: number): Fraction | null {
  return open === 0 && denominator > 0 ? { numerator, denominator } : null;
}
