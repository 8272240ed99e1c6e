import type { AnyAttendanceEntry } from '@berdaya/core/attendance';
import type { Instant } from '@berdaya/core/kernel';
import type { SheetPort } from '../attendance-panels.js';
import { deviceName, deviceOf, momentOf, namesOn } from '../line-facts.state.js';
import type { ReviewIntent, ReviewState } from './review.state.js';
import type { ReviewWords } from './review.words.js';

/** All that the parts of the review are rendered from. */
export interface ReviewScene {
  readonly port: SheetPort;
  readonly review: ReviewState;
  readonly words: ReviewWords;
  /** Name of this device in the ledger, where it is known. */
  readonly ownDevice: string | null;
  readonly send: (intent: ReviewIntent) => void;
  /** Puts the focus on the first of these that is there once all is rendered. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Verifies the chains and looks for signals anew. */
  readonly lookAgain: () => void;
}

/** How a scene tells who, on what and when. */
export function tellingIn({ port, words, ownDevice }: ReviewScene) {
  const { state } = port;
  const zone = state.dossier?.training.timeZone;
  const when = (recordedAt: Instant) => words.moment(momentOf(recordedAt, zone));
  const device = (deviceId: string | null) =>
    deviceId === null || deviceId === ownDevice
      ? words.thisDevice
      : words.device(deviceName(deviceId));
  return {
    ...namesOn(state),
    when,
    device,
    /** "hadir": in its own words, the status of an entry. */
    status: ({ status }: Pick<AnyAttendanceEntry, 'status'>) => words.statuses[status],
    /** Who recorded an entry, on what, when, and what else it says. */
    facts: (entry: AnyAttendanceEntry): string[] => [
      words.by(entry.author),
      device(deviceOf(entry)),
      when(entry.recordedAt),
      ...(deviceOf(entry) === null ? [words.notKeptYet] : []),
      ...(entry.arrivedAt == null ? [] : [words.arrived(entry.arrivedAt)]),
      ...(entry.reason == null ? [] : [words.reason(entry.reason)]),
      ...(entry.note == null ? [] : [words.note(entry.note)]),
    ],
  };
}
