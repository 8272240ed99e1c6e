import type { AttendanceWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';
import { englishStatuses } from '../status-words.js';

const statuses: Readonly<Record<string, string>> = englishStatuses;

/** English sentences about attendance. */
export const attendance: AttendanceWords = {
  'attendance.unknown-participant': ({ participant: id }) =>
    `Attendance for somebody who is not on the roster: ${id}. Register the person or check the code.`,
  'attendance.unknown-session': ({ session }) =>
    `Attendance for an unknown session: ${session}. Add the session or check the code.`,
  'attendance.entry-id-reused': ({ id }) =>
    `Two different entries use the code ${id}. Check both devices, then record the right one anew.`,
  'attendance.contested': ({ participant: person, session, marks }) =>
    `Different marks for ${person} in session "${session}": ${format.list(marks)}. Decide which is right.`,
  'attendance.reason-missing': ({ status, participant: person }) =>
    `Give a reason for the status ${statuses[status] ?? status} (${person}).`,
  'attendance.session-incomplete': ({ session, missing }) =>
    `Session "${session}": ${format.number(missing)} people are not recorded. Record everyone before locking.`,
};
