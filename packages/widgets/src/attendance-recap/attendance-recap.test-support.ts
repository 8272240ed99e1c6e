import type { AttendanceEntry } from '@berdaya/core/attendance';
import type { Participant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';

/** Four people of two kecamatan, two days, and the marks of the first day: 3 and 2 JP, then 4 JP. */
export function aRecapDocument(change: RecapDocumentChange = {}) {
  const { trainingId = 't1', participants = people, sessions = timetable, ...others } = change;
  return {
    format: 'berdaya/dossier@1',
    training: {
      id: trainingId,
      title: 'Pelatihan Kader AMPL Desa',
      kind: 'training',
      dates: { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-06' },
      timeZone: 'WIB',
      objectives: [],
      materials: [],
      sessions,
    },
    participants,
    entries: firstDay(),
    ...others,
  };
}

interface RecapDocumentChange {
  readonly trainingId?: string;
  readonly participants?: readonly Participant[];
  readonly sessions?: readonly Session[];
  readonly entries?: readonly unknown[];
  readonly policy?: unknown;
}

/** The roster: a woman and a man each of Brati and Gabus. */
export const people: readonly Participant[] = [
  person('p1', 'Sri', 'female', 'Brati'),
  person('p2', 'Budi', 'male', 'Brati'),
  person('p3', 'Dewi', 'female', 'Gabus'),
  person('p4', 'Eko', 'male', 'Gabus'),
];

/** Two sessions on Monday, one on Tuesday. */
export const timetable: readonly Session[] = [
  { id: 's1', title: 'Peran kader', heldOn: '2018-11-05', startTime: '08:00', lessonHours: 3 },
  { id: 's2', title: 'Rembuk', heldOn: '2018-11-05', startTime: '13:00', lessonHours: 2 },
  { id: 's3', title: 'RKTL', heldOn: '2018-11-06', startTime: '08:00', lessonHours: 4 },
];

/** Everyone is there on Monday, but Budi comes late to the second session and Eko misses it. */
export function firstDay(): AttendanceEntry[] {
  return people.flatMap(({ id }) => [
    mark(id, 's1', 'present'),
    mark(id, 's2', id === 'p2' ? 'late' : id === 'p4' ? 'absent' : 'present'),
  ]);
}

/** An entry by the committee; each person and session has a number of its own. */
export function mark(
  participantId: string,
  sessionId: string,
  status: AttendanceEntry['status'],
  change: Partial<AttendanceEntry> = {},
): AttendanceEntry {
  return {
    id: `${participantId}-${sessionId}`,
    participantId,
    sessionId,
    status,
    author: 'Panitia',
    deviceId: 'd1',
    sequence: Number(participantId.slice(1)) * 10 + Number(sessionId.slice(1)),
    recordedAt: '2018-11-05T01:00:00.000Z',
    replaces: [],
    ...change,
  };
}

/** A person of a kecamatan. */
export function person(
  id: string,
  name: string,
  sex: Participant['sex'],
  district: string | null,
): Participant {
  return { id, name, sex, origin: { district } };
}
