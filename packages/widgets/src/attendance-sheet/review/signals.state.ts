import { attendanceRules, attendanceSheet, type Presence } from '@berdaya/core/attendance';
import { checkRules, type Issue } from '@berdaya/core/kernel';
import { underSamePerson } from '@berdaya/core/participant';
import type { AttendanceSheetState, Place } from '../attendance-sheet.state.js';

/** Something a person may want to look at; it accuses nobody. */
export interface Signal {
  readonly issue: Issue;
  /** Where on the sheet, or where it begins. */
  readonly place: Place | null;
}

/** What signals there may be. */
export type SignalKind =
  | 'attendance.many-at-once'
  | 'attendance.signature-shared'
  | 'attendance.at-two-events'
  | 'attendance.outside-session';

/** The kinds, what is rarest and weighs most first. */
export const signalKinds: readonly SignalKind[] = [
  'attendance.at-two-events',
  'attendance.signature-shared',
  'attendance.many-at-once',
  'attendance.outside-session',
];

const signalRules = attendanceRules.filter(({ code }) => signalKinds.some((kind) => kind === code));

/** What the rules about how people checked in find in the lines that are kept. It takes its time with a long ledger. */
export function signalsIn(
  state: AttendanceSheetState,
  elsewhere: readonly Presence[] | undefined,
): Signal[] {
  const { dossier, ledger: kept, participants, samePerson } = state;
  if (dossier === null) return [];
  const ledger = underSamePerson(kept, samePerson);
  const context = {
    training: dossier.training,
    participants,
    policy: dossier.policy,
    sheet: attendanceSheet(ledger),
    ...(elsewhere && { elsewhere }),
  };
  return checkRules(signalRules, ledger, context).map((issue) => {
    const [at] = issue.path;
    const entry = typeof at === 'number' ? ledger[at] : undefined;
    if (entry === undefined) return { issue, place: null };
    return { issue, place: { participantId: entry.participantId, sessionId: entry.sessionId } };
  });
}
