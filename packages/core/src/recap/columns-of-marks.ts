import { success, type Success } from '../kernel/index.js';
import { codeAt, markCodes, setCode } from './mark-planes.js';
import type { RecapColumns } from './recap.columns.js';
import type { MarkColumns, RecapMark, RecapRoster, RecapTraining } from './recap.input.js';
import { OddCounts } from './recap.issues.js';
import { layOut, type LaidOut } from './roster-columns.js';

/**
 * Trainings with their marks as columns, which take twelve bytes for up to 32 sessions of a person. What is odd is a warning with the number
 * of lines it concerns, by training: `recap.unknown-participant`, `recap.unknown-session`, `recap.unknown-status`,
 * `recap.mark-twice`, `recap.participant-twice`, `recap.session-twice`, `recap.training-twice`, `recap.unreadable-region`.
 * Throws a `RangeError` for a training of 67 million lesson hours, people times hours.
 */
export function recapColumns(trainings: readonly RecapTraining[]): Success<RecapColumns> {
  const odd = new OddCounts();
  const laid = layOut(trainings, odd);
  let [line, session] = [0, 0];
  for (const [at, training] of trainings.entries()) {
    if (laid.trainingOf[at] !== -1) recordAll(training, at, laid, [line, session], odd);
    line += training.participants.length;
    session += training.sessions.length;
  }
  return success(
    laid.columns,
    odd.issues((place) => trainings[place]?.id ?? ''),
  );
}

/** The same from rosters and columns of marks, for who reads from a database; warnings as in `recapColumns`. */
export function recapColumnsFrom(
  rosters: readonly RecapRoster[],
  marks: MarkColumns,
): Success<RecapColumns> {
  const odd = new OddCounts();
  const laid = layOut(rosters, odd);
  const { columns, placeOf, bitOf, trainingOfSession } = laid;
  const inputs = new Int32Array(columns.trainingIds.length);
  for (const [at, training] of laid.trainingOf.entries()) if (training >= 0) inputs[training] = at;
  for (let mark = 0; mark < marks.status.length; mark += 1) {
    const place: number | undefined = placeOf[marks.participant[mark] ?? -1];
    const session = marks.session[mark] ?? -1;
    const training: number | undefined = trainingOfSession[session];
    // What belongs to a training that was handed in again is not counted, as its issue says.
    if (place === -1 || training === -1) continue;
    if (place === undefined) odd.add(inputs[training ?? -1] ?? -1, 'recap.unknown-participant');
    else if (training === undefined || training !== columns.training[place]) {
      odd.add(inputs[columns.training[place] ?? 0] ?? 0, 'recap.unknown-session');
    } else
      record(
        columns,
        place,
        bitOf[session] ?? -1,
        marks.status[mark] ?? 0,
        odd,
        inputs[training] ?? 0,
      );
  }
  return success(
    columns,
    odd.issues((place) => rosters[place]?.id ?? ''),
  );
}

function recordAll(
  { participants, sessions, marks }: RecapTraining,
  at: number,
  { columns, placeOf, bitOf }: LaidOut,
  [firstLine, firstSession]: readonly [number, number],
  odd: OddCounts,
): void {
  const places = new Map(participants.map(({ id }, line) => [id, placeOf[firstLine + line]]));
  const bits = new Map(sessions.map(({ id }, place) => [id, bitOf[firstSession + place]]));
  for (const mark of marks) {
    const [place, bit] = [places.get(mark.participantId), bits.get(mark.sessionId)];
    if (place === undefined) odd.add(at, 'recap.unknown-participant');
    if (bit === undefined) odd.add(at, 'recap.unknown-session');
    if (place !== undefined && bit !== undefined) {
      record(columns, place, bit, markCode(mark), odd, at);
    }
  }
}

/** The number of a mark in `markCodes`; -1 for a status that is not known here. */
export function markCode({
  status,
  isContested,
}: Pick<RecapMark, 'status' | 'isContested'>): number {
  if (isContested === true) return markCodes.contested;
  const text = status ?? 'unrecorded';
  return Object.hasOwn(markCodes, text) ? markCodes[text] : -1;
}

/** The word and the bit in it that keep a place's mark in a session. */
export function cellAt(
  columns: RecapColumns,
  place: number,
  bit: number,
): [word: number, bit: number] {
  const training = columns.training[place] ?? 0;
  const own = place - (columns.firstPlace[training] ?? 0);
  const first = (columns.firstWord[training] ?? 0) + own * (columns.wordsEach[training] ?? 0);
  return [first + (bit >>> 5), bit & 31];
}

function record(
  columns: RecapColumns,
  place: number,
  bit: number,
  code: number,
  odd: OddCounts,
  at: number,
): void {
  if (code < 0 || code > markCodes.contested) {
    odd.add(at, 'recap.unknown-status');
    return;
  }
  if (code === markCodes.unrecorded) return;
  const [word, inWord] = cellAt(columns, place, bit);
  const before = codeAt(columns.planes, word, inWord);
  if (before !== markCodes.unrecorded) odd.add(at, 'recap.mark-twice');
  const isAgreed = before === markCodes.unrecorded || before === code;
  setCode(columns.planes, word, inWord, isAgreed ? code : markCodes.contested);
}
