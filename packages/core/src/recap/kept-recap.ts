import type { AttendancePolicy } from '../attendance/index.js';
import { failure, success, type Issue, type Result } from '../kernel/index.js';
import { cellAt, markCode } from './columns-of-marks.js';
import { openCounting } from './grouped-recap.js';
import type { GroupedRecap, RecapQuestion } from './grouped-recap.types.js';
import { countPerson } from './mark-counting.js';
import { setCode } from './mark-planes.js';
import type { RecapColumns } from './recap.columns.js';
import type { RecapMark } from './recap.input.js';
import type { RecapIssueParams } from './recap.issues.js';

/** A mark as it is now, and the training it belongs to. */
export interface ChangedMark extends RecapMark {
  readonly trainingId: string;
}

/** A recap whose counters are kept, so that a changed mark costs a few steps and not a new count. */
export interface KeptRecap {
  /**
   * Puts a mark in place of what was recorded. Refuses with `recap.unknown-participant`,
   * `recap.unknown-session` or `recap.unknown-status`, and changes nothing then.
   */
  readonly change: (mark: ChangedMark) => Result<ChangedMark>;
  /** The recap as it stands. */
  readonly recap: () => GroupedRecap;
}

/**
 * Counts as `groupedRecap` does, and keeps counting, on marks of its own: the columns stay as they are. Refuses with `recap.policy-not-counted`.
 */
export function keptRecap(
  given: RecapColumns,
  question: RecapQuestion<AttendancePolicy>,
): Result<KeptRecap> {
  const columns = { ...given, planes: given.planes.slice() };
  const opened = openCounting(columns, question);
  if (!opened.ok) return opened;
  const { counting, recap } = opened.value;
  const trainings = new Map(columns.trainingIds.map((id, place) => [id, place]));
  const change = (mark: ChangedMark): Result<ChangedMark> => {
    const training = trainings.get(mark.trainingId) ?? -1;
    const place = placeOf(columns, training, mark.participantId);
    const session = columns.sessions[training]?.find(({ id }) => id === mark.sessionId);
    const code = markCode(mark);
    if (place < 0) return refused(mark, 'recap.unknown-participant');
    if (session === undefined) return refused(mark, 'recap.unknown-session');
    if (code < 0) return refused(mark, 'recap.unknown-status');
    const person = columns.person[place] ?? 0;
    const [word, bit] = cellAt(columns, place, session.bit);
    countPerson(counting, person, -1);
    setCode(columns.planes, word, bit, code);
    countPerson(counting, person, 1);
    return success(mark);
  };
  return success({ change, recap });
}

function placeOf(columns: RecapColumns, training: number, participantId: string): number {
  const person = columns.personIds.get(participantId) ?? -1;
  let place = columns.lastPlace[person] ?? -1;
  while (place >= 0 && columns.training[place] !== training) {
    place = columns.previousPlace[place] ?? -1;
  }
  return place;
}

function refused(mark: ChangedMark, code: keyof RecapIssueParams): Result<never> {
  const params = { training: mark.trainingId, count: 1 };
  const issue: Issue = { code, severity: 'error', path: [], params };
  return failure([issue]);
}
