import { expect, test } from 'vitest';
import type { Instant } from '../kernel/index.js';
import type { Participant, RosterEntry } from '../participant/index.js';
import { attendanceList, cellKey, type AttendanceEntry } from './index.js';

const line = { author: 'Panitia', recordedAt: '2018-11-05T01:00:00.000Z' as Instant, replaces: [] };

function mark(participantId: string): AttendanceEntry {
  const id = `mark-${participantId}`;
  return {
    ...line,
    id,
    deviceId: id,
    sequence: 1,
    participantId,
    sessionId: 's1',
    status: 'present',
  };
}

function registers(participant: Participant): RosterEntry {
  const id = `register-${participant.id}`;
  return { ...line, id, deviceId: id, sequence: 1, kind: 'register', participant };
}

const roster: Participant[] = [
  { id: 'b', rowNumber: 2, name: 'Budi' },
  { id: 'a', rowNumber: 1, name: 'Ani' },
  { id: 'r', rowNumber: 3, name: 'Rini', registration: { status: 'rejected' } },
  { id: 'w', rowNumber: 4, name: 'Wati', registration: { status: 'withdrawn' } },
];

function listed(entries: RosterEntry[], marks: AttendanceEntry[], people = roster): string[] {
  return attendanceList(people, entries, marks).participants.map(({ id }) => id);
}

test('whoever was rejected or has withdrawn is listed only with something recorded', () => {
  expect(listed([], [])).toEqual(['a', 'b']);
  expect(listed([], [mark('w')])).toEqual(['a', 'b', 'w']);
  expect(listed([], [mark('r')])).toEqual(['a', 'b', 'r']);
});

test('whoever was replaced leaves the list, but not for somebody who has left, nor for themselves', () => {
  const substitute = {
    id: 's',
    rowNumber: 5,
    name: 'Siti',
    substitutesFor: { participantId: 'a' },
  };
  expect(listed([registers(substitute)], [])).toEqual(['b', 's']);
  expect(listed([registers(substitute)], [mark('a')])).toEqual(['a', 'b', 's']);
  const gone = { ...substitute, registration: { status: 'withdrawn' as const } };
  expect(listed([registers(gone)], [])).toEqual(['a', 'b']);
  const own = { id: 'a', rowNumber: 1, name: 'Ani', substitutesFor: { participantId: 'a' } };
  expect(listed([], [], [own])).toEqual(['a']);
});

test('marks of a linked record are in the cells of the person', () => {
  const link: RosterEntry = {
    ...{ ...line, id: 'link', deviceId: 'link', sequence: 1 },
    ...{ kind: 'link', participantId: 'b', samePersonAs: 'a' },
  };
  const { participants, sheet, samePerson } = attendanceList(roster, [link], [mark('b')]);
  expect(participants.map(({ id }) => id)).toEqual(['a']);
  expect(sheet.get(cellKey('a', 's1'))?.status).toBe('present');
  expect([...samePerson]).toEqual([['b', 'a']]);
});
