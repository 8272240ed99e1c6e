import type { AnyAttendanceEntry } from '@berdaya/core/attendance';
import { wallClock, type Instant, type TimeZone } from '@berdaya/core/kernel';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/** A moment as the clock of the venue shows it; `UTC` where the document does not say where that is. */
export interface Moment {
  readonly date: string;
  readonly time: string;
  readonly zone: TimeZone | 'UTC';
}

/** When something was recorded, by the clock of the venue. */
export function momentOf(recordedAt: Instant, zone: TimeZone | null | undefined): Moment {
  if (zone != null) return { ...wallClock(recordedAt, zone), zone };
  return { date: recordedAt.slice(0, 10), time: recordedAt.slice(11, 16), zone: 'UTC' };
}

/** A device as people can tell it from others: the end of a long name that was drawn at random. */
export function deviceName(deviceId: string): string {
  return deviceId.length > 12 ? deviceId.slice(-4) : deviceId;
}

/** The device that recorded an entry; `null` while it is not kept yet, so that it can only be this one. */
export function deviceOf(entry: AnyAttendanceEntry): string | null {
  return 'deviceId' in entry ? entry.deviceId : null;
}

/** How the sheet calls people and sessions: by name and title, and whoever is not listed by id. */
export function namesOn({
  participants,
  sessions,
  samePerson,
}: Pick<AttendanceSheetState, 'participants' | 'sessions' | 'samePerson'>) {
  const people = new Map(participants.map(({ id, name }) => [id, name]));
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return {
    person: (id: string) => people.get(samePerson.get(id) ?? id) ?? id,
    session: (id: string) => titles.get(id) ?? id,
  };
}
