import {
  attendanceSheet,
  cellKey,
  recordAttendance,
  type AttendanceMark,
} from '@berdaya/core/attendance';
import { listCheckCode } from '@berdaya/core/attendance';
import { parseAttendanceDossier } from '@berdaya/core/dossier';
import type { Instant } from '@berdaya/core/kernel';
import { nextRowNumber, type ListedParticipant } from '@berdaya/core/participant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import { derived } from '../attendance-lines.state.js';
import { emptyAttendanceSheet, type AttendanceSheetState } from '../attendance-sheet.state.js';
import { answer } from './keypad-answer.state.js';
import { checkedCode } from './keypad-code.state.js';
import { copyCount, paperDifference, restMarks } from './keypad-count.state.js';
import { paperRows, rosterOf } from './keypad-rows.state.js';
import { commit, nothingTyped, readTyped, type Asked, type Typing } from './keypad-typing.state.js';
import {
  asRecorded,
  copyOf,
  emptyKeypad,
  lastStanding,
  undoingMarks,
  withCopy,
  withLines,
  withUndone,
  type KeypadState,
  type SessionCopy,
} from './keypad.state.js';

function people(count: number): ListedParticipant[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
  }));
}

/** A sheet of so many people; further lines may tell of others. */
function sheetOf(
  participants: readonly ListedParticipant[],
  entries: readonly unknown[] = [],
): AttendanceSheetState {
  const parsed = parseAttendanceDossier({ ...sampleDossier(), participants, entries });
  if (!parsed.ok) throw new Error('no dossier');
  const { value: dossier } = parsed;
  const { ledger, rosterEntries, lockEntries } = dossier;
  const { sessions } = dossier.training;
  return derived({
    ...emptyAttendanceSheet,
    ...{ dossier, ledger, rosterEntries, lockEntries, sessions, sessionId: 's1' },
  });
}

const isOnly = (count: number) => paperRows(sheetOf(people(count))).isOnlyRow;

/** What typing a text asks for, and what is left in the field. */
function typed(text: string, count = 111): [asked: readonly Asked[], left: string] {
  const { typing, asked } = readTyped(nothingTyped, text, isOnly(count));
  return [asked, typing.typed];
}

const row = (number: number): Asked => ({ kind: 'row', row: number });

test('a space, a comma, a dot, a semicolon and a new line take a number as complete', () => {
  expect(typed('1 2,3.4;5\n6')).toEqual([[1, 2, 3, 4, 5].map(row), '6']);
  expect(typed('  , ')).toEqual([[], '']);
  expect(commit({ typed: '17', held: null })).toEqual({ typing: nothingTyped, asked: [row(17)] });
});

test('three digits that can only be one row are taken at once; fewer, or more to come, are not', () => {
  expect(typed('100101')).toEqual([[row(100), row(101)], '']);
  expect(typed('11')).toEqual([[], '11']);
  expect(typed('112')).toEqual([[], '112']);
  expect(typed('111', 1110)).toEqual([[], '111']);
  expect(typed('112', 1110)).toEqual([[row(112)], '']);
  expect(typed('1110', 1110)).toEqual([[row(1110)], '']);
  expect(typed('99', 99)).toEqual([[], '99']);
});

test('a number that was taken at once may still begin a range, or be flagged', () => {
  expect(typed('100-105 ')).toEqual([[row(100), { kind: 'range', from: 100, to: 105 }], '']);
  expect(typed('100?')).toEqual([[row(100), { kind: 'unreadable', row: 100 }], '']);
  expect(typed('100 -5 ')).toEqual([[row(100), { kind: 'take-back', row: 5 }], '']);
  expect(typed('100 ')).toEqual([[row(100)], '']);
});

test('ranges are read either way round, and what is half a range is not guessed at', () => {
  expect(typed('1-50 ')).toEqual([[{ kind: 'range', from: 1, to: 50 }], '']);
  expect(typed('50–1 ')).toEqual([[{ kind: 'range', from: 1, to: 50 }], '']);
  expect(typed('5- - ')).toEqual([
    [
      { kind: 'unclear', typed: '5-' },
      { kind: 'unclear', typed: '-' },
    ],
    '',
  ]);
  expect(typed('5--7 ')).toEqual([[{ kind: 'range', from: 5, to: 7 }], '']);
});

test('a flag ends a number; without one it is not understood', () => {
  expect(typed('17?18*')).toEqual([
    [
      { kind: 'unreadable', row: 17 },
      { kind: 'unreadable', row: 18 },
    ],
    '',
  ]);
  expect(typed('?')).toEqual([[{ kind: 'unclear', typed: '?' }], '']);
  expect(typed('5-?')).toEqual([[{ kind: 'unclear', typed: '5-?' }], '']);
});

test('a plus asks for somebody without a number, after the number before it', () => {
  expect(typed('17+')).toEqual([[row(17), { kind: 'walk-in' }], '']);
});

test('letters are passed over, and a number longer than any list stops growing', () => {
  expect(typed('a1b7x ')).toEqual([[row(17)], '']);
  expect(typed('12345678')).toEqual([[], '123456']);
});

test('a range that starts with a whole row is asked for once, digit by digit and after a correction', () => {
  let typing = nothingTyped;
  const asked: Asked[] = [];
  for (const text of [
    '1',
    '10',
    '100',
    '-',
    '100-1',
    '100-11',
    '100-1',
    '100-10',
    '100-109',
    '100-109 ',
  ]) {
    const step = readTyped(typing, text, isOnly(111));
    typing = step.typing;
    asked.push(...step.asked);
  }
  expect(asked).toEqual([row(100), { kind: 'range', from: 100, to: 109 }]);
});

test('typing one character at a time asks for the same as pasting the whole', () => {
  const text = fc.array(fc.constantFrom(...Array.from('0123456789 ,-?+')), { maxLength: 30 });
  fc.assert(
    fc.property(text, (characters) => {
      const whole = readTyped(nothingTyped, characters.join(''), isOnly(111));
      let typing: Typing = nothingTyped;
      const asked: Asked[] = [];
      for (const character of characters) {
        const step = readTyped(typing, typing.typed + character, isOnly(111));
        typing = step.typing;
        asked.push(...step.asked);
      }
      expect(asked).toEqual(whole.asked);
      expect(typing.typed).toBe(whole.typing.typed);
    }),
  );
});

/** Copies a paper list by typing; what it asks for is recorded as the sheet would. */
function copying(
  text: string,
  {
    state: begun = sheetOf(people(20)),
    change = {},
    keypad: known = withCopy(emptyKeypad, 's1', change),
    isLocked = false,
  }: {
    state?: AttendanceSheetState;
    change?: Partial<SessionCopy>;
    keypad?: KeypadState;
    isLocked?: boolean;
  } = {},
) {
  let [state, keypad] = [begun, known];
  const rows = paperRows(state);
  const { asked } = readTyped(nothingTyped, `${text} `, rows.isOnlyRow);
  for (const each of asked) {
    if (each.kind === 'walk-in') continue;
    const line = answer(each, {
      ...{ sheet: state.sheet, sessionId: 's1', rows, copy: copyOf(keypad, 's1') },
      ...{ isLocked, unreadableNote: 'tidak terbaca' },
    });
    const after = recorded(state, line.marks);
    keypad = withLines(keypad, 's1', [asRecorded(line, state.sheet, after.sheet)]);
    state = after;
  }
  const copy = copyOf(keypad, 's1');
  const status = (id: string) => state.sheet.get(cellKey(id, 's1'))?.status;
  return { state, keypad, copy, status, kinds: copy.lines.map(({ kind }) => kind) };
}

let id = 0;

function recorded(
  state: AttendanceSheetState,
  marks: readonly AttendanceMark[],
): AttendanceSheetState {
  const entries = recordAttendance(state.sheet, marks, {
    author: 'Panitia',
    recordedAt: new Date(Date.UTC(2018, 10, 5, 1, 0, (id += 1))).toISOString() as Instant,
    newId: () => `e${String((id += 1))}`,
  });
  const history = [...state.sheet.values()].flatMap((cell) => cell.history);
  return { ...state, sheet: attendanceSheet([...history, ...entries]) };
}

const countOf = ({ state }: ReturnType<typeof copying>) =>
  copyCount(state.sheet, state.participants, 's1');

test('a number records that its person signed the paper', () => {
  const { state, copy, kinds } = copying('17');
  expect(kinds).toEqual(['recorded']);
  expect(copy.lines[0]).toMatchObject({
    row: 17,
    personId: 'p17',
    status: 'present',
    before: null,
  });
  expect(state.sheet.get('p17|s1')?.entry).toMatchObject({
    ...{ status: 'present', signed: 'signed-sheet' },
  });
});

test('a number typed twice is told and recorded once', () => {
  const { state, kinds } = copying('17 17');
  expect(kinds).toEqual(['recorded', 'duplicate']);
  expect(state.sheet.get('p17|s1')?.history).toHaveLength(1);
});

test('a signature adds its proof to a roll call, leaves who came late late, and says what it changes', () => {
  const called = recorded(sheetOf(people(3)), [
    { participantId: 'p1', sessionId: 's1', status: 'present', signed: 'officer' },
    { participantId: 'p2', sessionId: 's1', status: 'late', arrivedAt: '08:20', reason: 'hujan' },
    { participantId: 'p3', sessionId: 's1', status: 'sick' },
  ]);
  const { state, copy } = copying('1-2 3', { state: called });
  const entry = (person: string) => state.sheet.get(`${person}|s1`)?.entry;
  expect(entry('p1')).toMatchObject({ status: 'present', signed: 'signed-sheet' });
  expect(entry('p2')).toMatchObject({
    ...{ status: 'late', arrivedAt: '08:20', reason: 'hujan', signed: 'signed-sheet' },
  });
  expect(entry('p3')).toMatchObject({ status: 'present' });
  expect(copy.lines.at(-1)).toMatchObject({ kind: 'recorded', before: 'sick' });
});

test('a number that nobody has records nothing', () => {
  const { copy, state } = copying('21 0');
  expect(copy.lines).toMatchObject([
    { kind: 'unknown', row: 21, marks: [] },
    { kind: 'unknown', row: 0 },
  ]);
  expect(state.sheet.size).toBe(0);
});

test('a range records everybody it can, and names the numbers that nobody has', () => {
  const gaps = people(12).filter(({ rowNumber }) => rowNumber !== 5);
  const { copy, state } = copying('7 1-10', { state: sheetOf(gaps) });
  expect(copy.lines[1]).toMatchObject({ kind: 'range', already: 1, unknown: [5] });
  expect(copy.lines[1]?.marks).toHaveLength(8);
  expect(state.sheet.size).toBe(9);
  const beyond = copying('11-5000', { state: sheetOf(gaps) }).copy.lines[0];
  expect(beyond).toMatchObject({ unknown: [13, 5000] });
  expect(beyond?.marks).toHaveLength(2);
});

test('taking back brings back what was recorded before, one step at a time', () => {
  const called = recorded(sheetOf(people(3)), [
    { participantId: 'p1', sessionId: 's1', status: 'excused', reason: 'rapat' },
  ]);
  const { kinds, state } = copying('1 -1', { state: called });
  expect(kinds).toEqual(['recorded', 'taken-back']);
  expect(state.sheet.get('p1|s1')?.entry).toMatchObject({ status: 'excused', reason: 'rapat' });
  const flagged = copying('1 1? -1 -1 -1');
  expect(flagged.kinds).toEqual([
    ...['recorded', 'unreadable', 'taken-back', 'taken-back', 'nothing-to-take-back'],
  ]);
  expect(flagged.status('p1')).toBeUndefined();
});

test('taking back what another device recorded leaves it open; what is open stays so', () => {
  const called = recorded(sheetOf(people(3)), [
    { participantId: 'p1', sessionId: 's1', status: 'present' },
  ]);
  expect(copying('-1', { state: called }).status('p1')).toBeUndefined();
  expect(copying('-2', { state: called }).kinds).toEqual(['nothing-to-take-back']);
});

test('an unreadable row is kept as a note on an open cell, and listed for later', () => {
  const copied = copying('3? 4 4?');
  expect(copied.kinds).toEqual(['unreadable', 'recorded', 'unreadable']);
  expect(copied.state.sheet.get('p3|s1')?.entry).toMatchObject({
    ...{ status: 'unrecorded', note: 'tidak terbaca' },
  });
  expect(countOf(copied).unreadable.map((each) => each.id)).toEqual(['p3', 'p4']);
  expect(countOf(copied).rest).toHaveLength(18);
});

test('what others recorded stands, even where the paper cannot be read', () => {
  const called = recorded(sheetOf(people(3)), [
    { participantId: 'p1', sessionId: 's1', status: 'present' },
  ]);
  const { kinds, status } = copying('1?', { state: called });
  expect(kinds).toEqual(['readable']);
  expect(status('p1')).toBe('present');
});

test('a locked session takes nothing without a reason, and keeps the reason with every mark', () => {
  expect(copying('1-3 4', { isLocked: true }).kinds).toEqual(['reason-needed', 'reason-needed']);
  const change = { reason: ' salah salin ' };
  const { state } = copying('1', { isLocked: true, change });
  expect(state.sheet.get('p1|s1')?.entry.reason).toBe('salah salin');
});

test('a number may mean something else than a signature', () => {
  const { state } = copying('4', { change: { meaning: 'sick' } });
  expect(state.sheet.get('p4|s1')?.entry).toMatchObject({ status: 'sick' });
  expect(state.sheet.get('p4|s1')?.entry.signed).toBeUndefined();
});

const line = {
  ...{ author: 'Panitia', deviceId: 'd1', recordedAt: '2018-11-05T01:00:00.000Z', replaces: [] },
};
const registers = (sequence: number, participant: ListedParticipant) => ({
  ...{ ...line, id: `r${String(sequence)}`, sequence, kind: 'register', participant },
});

test('a number of somebody who was replaced leads to whoever came in their place', () => {
  const substitute = {
    ...{ id: 'w', rowNumber: 21, name: 'Wati', substitutesFor: { participantId: 'p2' } },
  };
  const state = sheetOf(people(20), [registers(1, substitute)]);
  expect(copying('2', { state }).copy.lines).toMatchObject([
    { kind: 'replaced', row: 2, personId: 'w', marks: [] },
  ]);
  const gone = { ...people(3)[2], registration: { status: 'withdrawn' } } as ListedParticipant;
  const without = sheetOf(people(20), [registers(1, gone)]);
  expect(copying('3', { state: without }).kinds).toEqual(['left']);
  expect(copying('1-4', { state: without }).copy.lines[0]).toMatchObject({ unknown: [3] });
});

test('the number of a linked record is that of the person it is', () => {
  const link = {
    ...line,
    id: 'l',
    sequence: 2,
    kind: 'link',
    participantId: 'w',
    samePersonAs: 'p2',
  };
  const state = sheetOf(people(20), [registers(1, { id: 'w', rowNumber: 21, name: 'Wati' }), link]);
  expect(copying('21', { state }).status('p2')).toBe('present');
});

test('a line of the log is taken back as far as nobody has changed its people since', () => {
  const copied = copying('1-3');
  const changed = recorded(copied.state, [
    { participantId: 'p2', sessionId: 's1', status: 'sick' },
  ]);
  const range = lastStanding(copied.copy);
  if (range === undefined) throw new Error('nothing to undo');
  const marks = undoingMarks(range, changed.sheet);
  expect(marks.map(({ participantId, status }) => [participantId, status])).toEqual([
    ['p1', 'unrecorded'],
    ['p3', 'unrecorded'],
  ]);
  const after = withUndone(copied.keypad, 's1', range);
  expect(lastStanding(copyOf(after, 's1'))).toBeUndefined();
  expect(copyOf(after, 's2').lines).toEqual([]);
});

test('a mark that the page refused is told as refused', () => {
  const [asked] = typed('5 ')[0];
  if (asked?.kind !== 'row') throw new Error('no row');
  const { state } = copying('');
  const refused = answer(asked, {
    ...{ sheet: state.sheet, sessionId: 's1', rows: paperRows(state) },
    ...{ copy: copyOf(emptyKeypad, 's1'), isLocked: false, unreadableNote: '' },
  });
  expect(asRecorded(refused, state.sheet, state.sheet)).toMatchObject({
    ...{ kind: 'refused', marks: [], undo: [] },
  });
});

test('the total of the paper is held against what was recorded, and a difference explained', () => {
  const difference = (text: string, paperTotal: string) => {
    const copied = copying(text);
    return paperDifference({ ...copied.copy, paperTotal }, countOf(copied));
  };
  expect(difference('1-10', '')).toBeNull();
  expect(difference('1-10', 'sepuluh')).toBeNull();
  expect(difference('1-10', '10')).toMatchObject({ kind: 'equal', difference: 0 });
  expect(difference('1-10 11? 44', ' 12 ')).toMatchObject({
    ...{ kind: 'explained', difference: 2, unreadable: [11], unknown: [44] },
  });
  expect(difference('1-10 11? 3', '12')).toMatchObject({
    ...{ kind: 'more-on-paper', difference: 2, unreadable: [11], duplicates: [3] },
  });
  expect(difference('1-10', '9')).toMatchObject({ kind: 'fewer-on-paper', difference: -1 });
});

test('the rest did not sign: everybody without a record, but for rows nobody could read', () => {
  const copied = copying('1-10 11?');
  const marks = restMarks(copied.state.sheet, countOf(copied), 's1', copied.copy);
  expect(marks).toHaveLength(9);
  expect(new Set(marks.map(({ status, signed }) => `${status} ${String(signed)}`))).toEqual(
    new Set(['absent undefined']),
  );
});

test('where the absent were typed, the rest signed', () => {
  const copied = copying('1 2', { change: { meaning: 'absent', reason: 'koreksi' } });
  const marks = restMarks(copied.state.sheet, countOf(copied), 's1', copied.copy);
  expect(marks).toHaveLength(18);
  expect(marks[0]).toMatchObject({ status: 'present', signed: 'signed-sheet', reason: 'koreksi' });
});

function codeOf(state: AttendanceSheetState, sessionId: string | null): string {
  const rows = state.participants.flatMap(({ id: person, rowNumber }) =>
    rowNumber == null ? [] : [{ id: person, rowNumber }],
  );
  return listCheckCode({ trainingId: 'sample', sessionId, rows });
}

test('a check code tells whether the paper is of this list and session', () => {
  const state = sheetOf(people(20));
  expect(checkedCode(state, 's1', 'AB')).toEqual({ kind: 'incomplete' });
  const code = codeOf(state, 's1');
  expect(checkedCode(state, 's1', code.toLowerCase())).toEqual({ kind: 'fits', later: 0 });
  expect(checkedCode(state, 's1', codeOf(state, null))).toEqual({ kind: 'fits', later: 0 });
  expect(checkedCode(state, 's1', codeOf(state, 's2'))).toMatchObject({
    ...{ kind: 'other-session', session: { id: 's2' } },
  });
  expect(checkedCode(state, 's1', codeOf(sheetOf(people(19)), 's1'))).toEqual({ kind: 'unknown' });
});

test('paper that was printed before walk-ins and substitutes came still belongs to the list', () => {
  const before = sheetOf(people(20));
  const { personOfRow } = rosterOf(before);
  const rowNumber = nextRowNumber({ personOfRow });
  const wati = { id: 'w', rowNumber, name: 'Wati' };
  const joko = {
    ...{ id: 'j', rowNumber: rowNumber + 1, name: 'Joko', substitutesFor: { participantId: 'p5' } },
  };
  const one = sheetOf(people(20), [registers(1, wati)]);
  const two = sheetOf(people(20), [registers(1, wati), registers(2, joko)]);
  expect(two.participants.map((each) => each.id)).not.toContain('p5');
  expect(checkedCode(two, 's1', codeOf(two, 's1'))).toEqual({ kind: 'fits', later: 0 });
  expect(checkedCode(two, 's1', codeOf(one, 's1'))).toEqual({ kind: 'fits', later: 1 });
  expect(checkedCode(two, 's1', codeOf(before, 's1'))).toEqual({ kind: 'fits', later: 2 });
});
