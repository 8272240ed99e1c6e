import {
  cellKey,
  firstLock,
  wasThere,
  type AnyAttendanceEntry,
  type AttendanceCell,
  type AttendanceLock,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { wallClock, type CalendarDate, type Instant, type TimeZone } from '@berdaya/core/kernel';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { HeadCount, PrintWords } from './print.words.js';

/** What a list says of one person in the session or day it is for. */
export interface Presence {
  readonly text: string;
  /** The one status of all sessions; `partly` of several, `unrecorded`, or `open` while a mark is in dispute. */
  readonly standing: AttendanceStatus | 'partly' | 'unrecorded' | 'open';
  readonly wasThere: boolean;
  /** Whether a signature or thumbprint is on record for each session attended. */
  readonly isSigned: boolean;
  /** Marks changed after the list was locked. */
  readonly changes: readonly LateChange[];
}

/** A mark recorded after the list was locked, and what stood there before. */
export interface LateChange {
  readonly entry: AnyAttendanceEntry;
  readonly before: AttendanceStatus | 'unrecorded';
}

type Recorded = Pick<AttendanceSheetState, 'sheet' | 'locks'>;

/** Proofs that stand for the hand of the person. */
const handProofs = ['signature', 'signed-sheet', 'thumbprint'];

/** What is recorded of a person in these sessions, in the words of a list. */
export function presenceIn(
  participantId: string,
  sessions: readonly Session[],
  { sheet, locks }: Recorded,
  words: PrintWords,
): Presence {
  const cells = sessions.map(({ id }) => sheet.get(cellKey(participantId, id)));
  const attended = cells.filter((cell) => cell && !cell.isContested && wasThere(cell.status));
  const texts = cells.map((cell) => cellText(cell, words));
  const isUniform = texts.every((text) => text === texts[0]);
  const isOpen = cells.some((cell) => cell?.isContested === true);
  const [first] = cells;
  const partly = [
    words.partly(attended.length, sessions.length),
    ...new Set(texts.filter((_, index) => !attended.includes(cells[index]))),
  ].join('; ');
  return {
    text: isUniform ? (texts[0] ?? '') : partly,
    standing: isOpen
      ? 'open'
      : isUniform || sessions.length === 1
        ? (first?.status ?? 'unrecorded')
        : 'partly',
    wasThere: attended.length > 0,
    isSigned:
      attended.length > 0 &&
      attended.every((cell) => handProofs.includes(cell?.entry.signed ?? '')),
    changes: cells.flatMap((cell, index) => lateChange(cell, sessions[index], locks)),
  };
}

/** The status of one cell as a word, with the reason or the time of arrival. Unrecorded is said: an empty cell invites a pen. */
function cellText(cell: AttendanceCell | undefined, words: PrintWords): string {
  if (cell === undefined) return words.noRecord;
  if (cell.isContested) {
    return words.inDispute([...new Set(cell.heads.map(({ status }) => words.statuses[status]))]);
  }
  const { status, entry } = cell;
  if (status === undefined) return words.noRecord;
  const word = words.statuses[status];
  if (status === 'late' && entry.arrivedAt != null) return words.arrived(word, entry.arrivedAt);
  const reason = wasThere(status) ? null : entry.reason;
  return reason == null || reason === '' ? word : words.withReason(word, reason);
}

/** The mark that stands, where it was made after the session was locked. */
function lateChange(
  cell: AttendanceCell | undefined,
  session: Session | undefined,
  locks: readonly AttendanceLock[],
): LateChange[] {
  if (cell === undefined || session === undefined) return [];
  const lock = firstLock(locks, session.id);
  if (lock === undefined || cell.entry.recordedAt <= lock.lockedAt) return [];
  const settled = cell.history.find(({ recordedAt }) => recordedAt <= lock.lockedAt);
  return [{ entry: cell.entry, before: settled?.status ?? 'unrecorded' }];
}

/** What the foot of the page says of a change after the lock. */
export function changeNote(
  { entry, before }: LateChange,
  star: string,
  row: string,
  zone: TimeZone | null,
  words: PrintWords,
): string {
  return words.changed(
    star,
    row,
    words.statuses[before],
    words.statuses[entry.status],
    entry.reason ?? words.noReason,
    entry.author,
    momentText(entry.recordedAt, zone, words),
  );
}

/** A moment by the clock of the venue; by UTC where its zone is not known. */
function momentText(moment: Instant, zone: TimeZone | null, words: PrintWords): string {
  if (zone === null) {
    const date = words.format.date(moment.slice(0, 10) as CalendarDate);
    return words.moment(date, `${moment.slice(11, 16)} UTC`);
  }
  const { date, time } = wallClock(moment, zone);
  return words.moment(words.format.date(date), words.paperFormat.time(time, zone));
}

/** Nobody counted yet. */
export const noHeads: HeadCount = { present: 0, male: 0, female: 0, unstated: 0 };

/** One more head. */
export function oneMore(count: HeadCount, sex: 'female' | 'male' | null | undefined): HeadCount {
  const which = sex ?? 'unstated';
  return { ...count, present: count.present + 1, [which]: count[which] + 1 };
}
