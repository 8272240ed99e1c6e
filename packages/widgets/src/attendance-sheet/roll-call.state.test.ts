import type { AttendanceMark } from '@berdaya/core/attendance';
import { parseDossier } from '@berdaya/core/dossier';
import type { Instant } from '@berdaya/core/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import {
  emptyAttendanceSheet,
  type AttendanceSheetIntent,
  type AttendanceSheetState,
} from './attendance-sheet.state.js';
import { attendanceSheetUpdate } from './attendance-sheet.update.state.js';
import { words as en } from './attendance-sheet.english.words.js';
import { attendanceSheetWords } from './attendance-sheet.words.js';
import { cellHistory, detailedMark, writtenDetails } from './mark-details.state.js';
import { rollCallSentence } from './roll-call.sentences.js';
import {
  askedDetail,
  lastMarked,
  listPart,
  rollCall,
  rollCallKey,
  swipeMeaning,
} from './roll-call.state.js';

const words = attendanceSheetWords.id;

function roll(entries: readonly object[] = [], people = sampleDossier().participants) {
  const parsed = parseDossier({ ...sampleDossier(), participants: people, entries });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  let ids = 0;
  let clock = Date.UTC(2018, 10, 5, 1);
  const update = attendanceSheetUpdate({
    now: () => new Date((clock += 1000)).toISOString() as Instant,
    newId: () => `e${String((ids += 1))}`,
  });
  let state: AttendanceSheetState = emptyAttendanceSheet;
  const send = (intent: AttendanceSheetIntent) => (state = update(state, intent).state);
  send({ kind: 'dossier-read', dossier: parsed.value });
  const stored = { ledger: [], rosterEntries: [], lockEntries: [], quarantined: [] };
  send({ kind: 'store-loaded', stored });
  const shown = () => {
    const found = rollCall(state);
    if (found === null) throw new Error('no roll');
    return found;
  };
  const press = (key: string, more: object = {}) => {
    const { called, place } = shown();
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
    const intent = rollCallKey({ key, ...none, ...more }, called, place, words.letters);
    if (intent) send(intent);
    return intent;
  };
  return { send, press, shown, state: () => state, called: () => shown().called.participant.id };
}

const entry = (participantId: string, status: string) => ({
  id: `x-${participantId}`,
  participantId,
  sessionId: 's1',
  status,
  author: 'Rini',
  deviceId: 'a',
  sequence: Number(participantId.slice(1)),
  recordedAt: '2018-11-05T01:00:00.000Z',
  replaces: [],
});

test('one key a person takes the roll, and the end says that everyone is recorded', () => {
  const sheet = roll();
  for (const key of ['h', 's', ' ']) sheet.press(key);
  const { isOver, unrecorded, lines } = sheet.shown();
  expect(lines.map(({ cell }) => cell?.status)).toEqual(['present', 'sick', 'present']);
  expect(unrecorded).toEqual([]);
  expect(isOver).toBe(true);
  expect(rollCallSentence(sheet.state(), words, '')).toBe('Rahmawati: hadir. Semua sudah dicatat.');
});

test('a roll that was broken off goes on with whom nobody has recorded', () => {
  const sheet = roll([entry('p1', 'present'), entry('p2', 'absent')]);
  expect(sheet.called()).toBe('p3');
  const taken = roll([entry('p1', 'present'), entry('p2', 'unrecorded')]);
  expect(taken.called()).toBe('p2');
  const whole = roll(['p1', 'p2', 'p3'].map((id) => entry(id, 'present')));
  expect(whole.called()).toBe('p1');
});

test('news of another device does not change who is being called', () => {
  const sheet = roll();
  const ledger = [entry('p1', 'present')] as never;
  sheet.send({
    kind: 'store-loaded',
    stored: { ledger, rosterEntries: [], lockEntries: [], quarantined: [] },
  });
  expect(sheet.called()).toBe('p1');
});

test('a correction goes back to where the roll was, past those who are recorded', () => {
  const sheet = roll();
  sheet.press('h');
  sheet.press('h');
  sheet.press('Home');
  expect(sheet.called()).toBe('p1');
  sheet.press('a');
  expect(sheet.called()).toBe('p3');
});

test('saying again what is recorded keeps its details and goes on', () => {
  const sheet = roll();
  const mark: AttendanceMark = {
    participantId: 'p1',
    sessionId: 's1',
    status: 'excused',
    reason: 'rapat',
  };
  sheet.send({ kind: 'mark', marks: [mark] });
  sheet.press('i');
  expect(sheet.state().sheet.get('p1|s1')?.entry).toMatchObject({ reason: 'rapat' });
  expect(sheet.state().sheet.get('p1|s1')?.history).toHaveLength(1);
  expect(sheet.called()).toBe('p2');
});

test('whoever is passed over stays unrecorded, and is called again', () => {
  const sheet = roll();
  sheet.press('ArrowRight');
  sheet.press('h');
  expect(sheet.called()).toBe('p3');
  sheet.press('h');
  expect(sheet.shown().isOver).toBe(true);
  expect(sheet.shown().unrecorded.map(({ participant }) => participant.id)).toEqual(['p1']);
  expect(rollCallSentence(sheet.state(), en, '')).toBe(
    'Rahmawati: present. 1 person is not recorded.',
  );
});

test('undo calls again whose mark it took back, and the next session begins at its first', () => {
  const sheet = roll();
  sheet.press('h');
  sheet.press('h');
  sheet.press('z', { ctrlKey: true });
  expect(sheet.called()).toBe('p2');
  expect(sheet.shown().called.cell?.status).toBeUndefined();
  sheet.press('y', { ctrlKey: true });
  expect(sheet.shown().called.cell?.status).toBe('present');
  sheet.press('Z', { ctrlKey: true });
  sheet.press('Z', { ctrlKey: true, shiftKey: true });
  expect(sheet.shown().lines.map(({ cell }) => cell?.status)).toEqual([
    'present',
    'present',
    undefined,
  ]);
  sheet.send({ kind: 'choose-session', sessionId: 's2' });
  expect(sheet.called()).toBe('p1');
});

test('a key that is held down marks one person, not the list; it still moves through it', () => {
  const sheet = roll();
  expect(sheet.press('h', { repeat: true })).toBeUndefined();
  expect(sheet.press(' ', { repeat: true })).toBeUndefined();
  expect(sheet.press('ArrowDown', { repeat: true })).toEqual({ kind: 'move-focus', move: 'down' });
  expect(sheet.press('h', { altKey: true })).toBeUndefined();
  expect(sheet.press('Tab')).toBeUndefined();
  expect(sheet.press('h', { ctrlKey: true })).toBeUndefined();
});

test('Delete takes a record back and stays', () => {
  const sheet = roll([entry('p1', 'present')]);
  sheet.press('Home');
  sheet.press('Delete');
  expect(sheet.called()).toBe('p1');
  expect(sheet.shown().called.cell?.status).toBeUndefined();
});

test('a filter by what is recorded is settled once: whoever is called next does not hang on the marks made since', () => {
  const sheet = roll();
  sheet.send({ kind: 'filter', filter: { status: 'unrecorded' } });
  sheet.press('h');
  expect(sheet.called()).toBe('p2');
  sheet.press('ArrowDown');
  sheet.press('h');
  expect(sheet.called()).toBe('p3');
  sheet.send({ kind: 'filter', filter: { status: 'unrecorded' } });
  expect(sheet.called()).toBe('p2');
});

test('right is hadir, left passes over, and a finger that comes back or goes down means nothing', () => {
  expect(swipeMeaning({ across: 108, down: 0 }, 360)).toBe('present');
  expect(swipeMeaning({ across: -108, down: 54 }, 360)).toBe('skip');
  expect(swipeMeaning({ across: 107, down: 0 }, 360)).toBeNull();
  expect(swipeMeaning({ across: 108, down: 55 }, 360)).toBeNull();
  expect(swipeMeaning({ across: 71, down: 0 }, 100)).toBeNull();
  expect(swipeMeaning({ across: 72, down: 0 }, 100)).toBe('present');
});

test('the list of thousands shows the part that holds the person called', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(), (count, at) => {
      const lines = Array.from({ length: count + 1 }, () => ({}) as never);
      const index = at % lines.length;
      const { from, part } = listPart(lines, index);
      expect(part.length).toBeLessThanOrEqual(200);
      expect(index).toBeGreaterThanOrEqual(from);
      expect(index).toBeLessThan(from + part.length);
    }),
  );
});

test('izin, sakit and dinas are asked why, a late one when, and only the mark just made', () => {
  const sheet = roll();
  const asked = (key: string) => {
    sheet.press('Home');
    sheet.press(key);
    const cell = lastMarked(sheet.state());
    return cell && askedDetail(cell);
  };
  expect(['h', 't', 'i', 's', 'd', 'a'].map(asked)).toEqual([
    undefined,
    'arrivedAt',
    'reason',
    'reason',
    'reason',
    undefined,
  ]);
  sheet.send({ kind: 'mark-the-rest', status: 'sick' });
  expect(lastMarked(sheet.state())).toBeUndefined();
  sheet.send({ kind: 'undo' });
  sheet.send({ kind: 'choose-session', sessionId: 's2' });
  expect(lastMarked(sheet.state())).toBeUndefined();
});

test('details are recorded as far as they changed; what is emptied is taken back', () => {
  const sheet = roll();
  const mark = { participantId: 'p1', sessionId: 's1', status: 'late', reason: 'macet' } as const;
  sheet.send({ kind: 'mark', marks: [{ ...mark, arrivedAt: '08:20', signed: 'signature' }] });
  const cell = () => sheet.shown().lines[0]?.cell as never;
  const written = () => writtenDetails(cell());
  expect(detailedMark(cell(), written())).toBeUndefined();
  const changed = detailedMark(cell(), { ...written(), note: ' duduk di belakang ', signed: '' });
  expect(changed).toEqual({ ...mark, note: 'duduk di belakang', signed: null });
  sheet.send({ kind: 'mark', marks: changed ? [changed] : [] });
  expect(written()).toEqual({
    reason: 'macet',
    note: 'duduk di belakang',
    arrivedAt: '08:20',
    signed: '',
  });
  expect(detailedMark(cell(), { ...written(), reason: '' })).toMatchObject({ reason: null });
  sheet.press('Home');
  sheet.press('Delete');
  expect(detailedMark(cell(), { ...written(), note: 'x' })).toBeUndefined();
});

test('the history of a place tells who, when by the clock of the venue, from what and to what', () => {
  const sheet = roll([entry('p1', 'absent')]);
  sheet.press('Home');
  sheet.press('h');
  const place = { participantId: 'p1', sessionId: 's1' };
  const told = cellHistory(place, sheet.state()).map(({ entry: each, when, zone, from }) => [
    each.author,
    when.time,
    zone,
    from,
    each.status,
  ]);
  expect(told).toEqual([
    ['Panitia', '08:00', 'WIB', ['absent'], 'present'],
    ['Rini', '08:00', 'WIB', [], 'absent'],
  ]);
});

test('the person called is announced with number, place and record; after a move nothing else is', () => {
  const sheet = roll();
  sheet.press('h');
  expect(rollCallSentence(sheet.state(), words, '')).toBe(
    'Budi: hadir. 2. Hj. Sukarni, Lajer, Penawangan: belum dicatat.',
  );
  sheet.press('ArrowLeft');
  expect(rollCallSentence(sheet.state(), words, '')).toBe('1. Budi, Lajer, Penawangan: hadir.');
});
