import type { AttendanceEntry } from '@berdaya/core/attendance';
import { sampleDossier } from '../element/sample-dossier.test-support.js';

/** The sample training with its first day recorded: of 15 JP on it, 12 were attended. */
export function recordedDossier() {
  return { ...sampleDossier(), entries: firstDay() as unknown[] };
}

/** Everyone is there on the first day, but Budi comes late to the second session and Rahmawati misses it. */
export function firstDay(): AttendanceEntry[] {
  return [
    mark('p1', 's1', 'present'),
    mark('p2', 's1', 'present'),
    mark('p3', 's1', 'present'),
    mark('p1', 's2', 'late'),
    mark('p2', 's2', 'present'),
    mark('p3', 's2', 'absent'),
  ];
}

/** An entry by the committee, with an id and a number of its own for each person and session. */
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
