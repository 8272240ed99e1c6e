import {
  attendanceOutcome,
  cellKey,
  contestedCells,
  countsAs,
  type AttendanceCell,
  type AttendancePolicy,
  type AttendanceSheet,
  type AttendanceStatus,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { shownParticipants, strayCells } from './attendance-rows.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/** How many people shown have which status in the chosen session, and the lesson hours of all shown. */
export interface SheetTally {
  readonly counts: ReadonlyMap<AttendanceStatus | undefined, number>;
  /** People whom "mark the rest" would mark. */
  readonly rest: number;
  readonly attendedHours: number;
  readonly countedHours: number;
  readonly unrecordedHours: number;
}

/** Cells that ask for a person's attention, of all people. */
export interface OpenCells {
  /** Marks that disagree. */
  readonly contested: readonly AttendanceCell[];
  /** Cells whose person or session the document does not know: kept, told, and not counted. */
  readonly strays: readonly AttendanceCell[];
}

type Reading = ReturnType<typeof countsAs> | 'contested';

/** What the cells of one session say together. */
interface SessionCount {
  readonly session: Session;
  readonly statuses: Map<AttendanceStatus | undefined, number>;
  readonly readings: Map<Reading, number>;
  /** Cells in which something is recorded, or in dispute. */
  taken: number;
}

/** Where a count was made, to tell whether the sheet has but grown since. */
type Seen = Pick<AttendanceSheetState, 'sheet' | 'ledger' | 'unkept'>;

const countsByList = new WeakMap<
  readonly ListedParticipant[],
  {
    seen: Seen;
    sessions: readonly Session[];
    people: ReadonlySet<string>;
    counts: ReadonlyMap<string, SessionCount>;
  }
>();
const openByRoster = new WeakMap<
  readonly ListedParticipant[],
  { seen: Seen; sessions: readonly Session[]; people: ReadonlySet<string>; open: OpenCells }
>();

/**
 * The tally of what is shown. After marks made on this page only the cells they touched are counted anew: five thousand
 * people are not, under a finger.
 */
export function sheetTally(state: AttendanceSheetState): SheetTally {
  const { dossier, sessionId } = state;
  const shown = shownParticipants(state);
  const counts =
    dossier === null ? new Map<string, never>() : countsOf(state, shown, dossier.policy);
  const total = { attendedHours: 0, countedHours: 0, unrecordedHours: 0 };
  const unrecorded = dossier === null ? 'unrecorded' : countsAs(undefined, dossier.policy);
  for (const { session, readings, taken } of counts.values()) {
    const rest = shown.length - taken;
    const people = (reading: Reading) =>
      (readings.get(reading) ?? 0) + (reading === unrecorded ? rest : 0);
    total.attendedHours += people('attended') * session.lessonHours;
    total.countedHours += (shown.length - people('outside')) * session.lessonHours;
    total.unrecordedHours += people('unrecorded') * session.lessonHours;
  }
  const chosen = counts.get(sessionId ?? '');
  const statuses = new Map(chosen?.statuses);
  const withStatus = [...statuses].reduce((sum, [status, count]) => sum + (status ? count : 0), 0);
  statuses.set(undefined, shown.length - withStatus);
  return { ...total, counts: statuses, rest: shown.length - (chosen?.taken ?? 0) };
}

function countsOf(
  state: AttendanceSheetState,
  shown: readonly ListedParticipant[],
  policy: AttendancePolicy,
): ReadonlyMap<string, SessionCount> {
  const { sheet, sessions } = state;
  const known = countsByList.get(shown);
  const fresh = known?.sessions === sessions ? freshMarks(known.seen, state) : undefined;
  if (known === undefined || fresh === undefined) {
    const people = new Set(shown.map(({ id }) => id));
    const counts = new Map(sessions.map((session) => [session.id, emptyCount(session)]));
    countsByList.set(shown, { seen: seenIn(state), sessions, people, counts });
    for (const cell of sheet.values()) {
      if (people.has(cell.participantId)) count(counts, sheet, cell, policy, 1);
    }
    return counts;
  }
  for (const key of new Set(fresh)) {
    const [before, after] = [known.seen.sheet.get(key), sheet.get(key)];
    if (before && known.people.has(before.participantId))
      count(known.counts, known.seen.sheet, before, policy, -1);
    if (after && known.people.has(after.participantId))
      count(known.counts, sheet, after, policy, 1);
  }
  known.seen = seenIn(state);
  return known.counts;
}

function emptyCount(session: Session): SessionCount {
  return { session, statuses: new Map(), readings: new Map(), taken: 0 };
}

function count(
  counts: ReadonlyMap<string, SessionCount>,
  sheet: AttendanceSheet,
  cell: AttendanceCell,
  policy: AttendancePolicy,
  by: 1 | -1,
): void {
  const { status, isContested, sessionId } = cell;
  const of = counts.get(sessionId);
  if (of === undefined || (status === undefined && !isContested)) return;
  of.taken += by;
  of.statuses.set(status, (of.statuses.get(status) ?? 0) + by);
  const reading = isContested ? 'contested' : readingOf(sheet, cell, of.session, policy);
  of.readings.set(reading, (of.readings.get(reading) ?? 0) + by);
}

/** How the policy reads a cell; only with lateness in play does that depend on more than the status. */
function readingOf(
  sheet: AttendanceSheet,
  { participantId, status }: AttendanceCell,
  session: Session,
  policy: AttendancePolicy,
): Reading {
  if (policy.lateness == null || status !== 'late') return countsAs(status, policy);
  const { attendedHours, countedHours } = attendanceOutcome(
    participantId,
    sheet,
    [session],
    policy,
  );
  if (attendedHours > 0) return 'attended';
  return countedHours > 0 ? 'missed' : 'outside';
}

/** Cells in dispute, and cells of nobody. */
export function openCells(state: AttendanceSheetState): OpenCells {
  const { participants, sessions, sheet } = state;
  const known = openByRoster.get(participants);
  const people = known?.people ?? new Set(participants.map(({ id }) => id));
  const fresh = known?.sessions === sessions ? freshMarks(known.seen, state) : undefined;
  const isSettled = (cell: AttendanceCell | undefined) =>
    cell === undefined || (!cell.isContested && people.has(cell.participantId));
  const isSame = fresh?.every(
    (key) => isSettled(known?.seen.sheet.get(key)) && isSettled(sheet.get(key)),
  );
  const open =
    known !== undefined && isSame === true
      ? known.open
      : { contested: contestedCells(sheet), strays: strayCells(state) };
  openByRoster.set(participants, { seen: seenIn(state), sessions, people, open });
  return open;
}

function seenIn({ sheet, ledger, unkept }: Seen): Seen {
  return { sheet, ledger, unkept };
}

/** Keys of the cells that marks of this page have changed since; `undefined` when more may have happened. */
function freshMarks(seen: Seen, { sheet, ledger, unkept }: Seen): string[] | undefined {
  if (seen.sheet === sheet) return [];
  const from = seen.unkept.length;
  if (seen.ledger !== ledger || seen.unkept[from - 1] !== unkept[from - 1]) return undefined;
  return unkept.slice(from).flatMap((line: UnnumberedFieldEntry) => {
    return 'kind' in line ? [] : [cellKey(line.participantId, line.sessionId)];
  });
}
