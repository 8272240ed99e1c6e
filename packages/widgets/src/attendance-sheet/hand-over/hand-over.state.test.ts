import type { AttendanceEntry } from '@berdaya/core/attendance';
import { parseAttendanceDossier } from '@berdaya/core/dossier';
import { handOverDocument, handOverParts } from '@berdaya/core/hand-over';
import type { Instant } from '@berdaya/core/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import { emptyAttendanceSheet, type AttendanceSheetState } from '../attendance-sheet.state.js';
import { attendanceSheetUpdate } from '../attendance-sheet.update.state.js';
import {
  emptyHandOver,
  handOverUpdate,
  isSameDigest,
  type HandOverIntent,
} from './hand-over.state.js';
import { handOverWords } from './hand-over.words.js';
import { incomingLines, previewOf } from './incoming.state.js';
import { pastedPart, scan, scannedNothing } from './scanning.state.js';

const training = { id: 'sample', title: 'Pelatihan contoh' };

function entry(id: string, change: Partial<AttendanceEntry> = {}): AttendanceEntry {
  return {
    id,
    participantId: 'p1',
    sessionId: 's1',
    status: 'present',
    author: 'Rini',
    deviceId: 'a',
    sequence: 1,
    recordedAt: '2018-11-05T01:00:00.000Z',
    replaces: [],
    ...change,
  };
}

function stateWith(entries: readonly unknown[]): AttendanceSheetState {
  const parsed = parseAttendanceDossier({ ...sampleDossier(), entries });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const update = attendanceSheetUpdate({ now: () => '' as Instant, newId: () => 'n' });
  return update(emptyAttendanceSheet, { kind: 'dossier-read', dossier: parsed.value }).state;
}

const made = { at: '2018-11-05T09:00:00.000Z' as Instant, by: 'Rini' };

test('a preview tells what is new, known, set aside and in conflict', () => {
  const state = stateWith([entry('a1')]);
  const incoming = [
    entry('a1'),
    entry('b1', { deviceId: 'b', status: 'absent' }),
    entry('b1', { deviceId: 'b', status: 'absent' }),
    entry('b2', { deviceId: 'b', sequence: 2, participantId: 'p2' }),
    { id: 'lock', kind: 'lock', author: 'Sri', deviceId: 'b', sequence: 3, recordedAt: made.at },
    entry('a1', { status: 'sick' }),
    entry('other', { deviceId: 'b', sequence: 2, participantId: 'p3' }),
    'nothing of ours',
  ];
  const preview = previewOf(state, incoming);
  expect({ ...preview, lines: preview.lines.length }).toEqual({
    lines: 6,
    known: 1,
    marks: 2,
    setAside: 3,
    conflicts: 1,
  });
});

test('the order of lines makes no difference to a preview, nor does a line that comes twice', () => {
  const state = stateWith([entry('a1'), entry('a2', { sequence: 2, participantId: 'p2' })]);
  const incoming = ['p1', 'p2', 'p3'].flatMap((participantId, index) => [
    entry(`b${participantId}`, {
      deviceId: 'b',
      sequence: index + 1,
      participantId,
      status: 'absent',
    }),
    entry(`a${String(index + 1)}`, { sequence: index + 1, participantId }),
  ]);
  const counts = (lines: readonly unknown[]) => {
    const preview = previewOf(state, lines);
    return { ...preview, lines: preview.lines.length };
  };
  fc.assert(
    fc.property(
      fc.shuffledSubarray(incoming, { minLength: incoming.length }),
      fc.subarray(incoming),
      (shuffled, again) => {
        expect(counts([...shuffled, ...again])).toEqual(counts(incoming));
      },
    ),
  );
});

test('an own correction that was handed on and comes back makes no conflict', () => {
  const state = stateWith([entry('a1')]);
  const correction = entry('b1', { deviceId: 'b', status: 'absent', replaces: ['a1'] });
  expect(previewOf(state, [correction]).conflicts).toBe(0);
});

test('another mark at a place that is in dispute already makes no new conflict', () => {
  const state = stateWith([entry('a1'), entry('b1', { deviceId: 'b', status: 'absent' })]);
  const third = entry('c1', { deviceId: 'c', status: 'sick' });
  expect(previewOf(state, [third])).toMatchObject({ marks: 1, conflicts: 0 });
});

test('only hand-overs that were read bring lines', () => {
  const good = handOverDocument(training, [entry('a1')], made);
  expect(
    incomingLines([
      { name: 'a', read: { ok: true, value: good, warnings: [] } },
      { name: 'b', read: { ok: false, issues: [] } },
    ]),
  ).toEqual([entry('a1')]);
});

const lines = Array.from({ length: 9 }, (_, index) =>
  entry(`e${String(index)}`, { sequence: index + 1, participantId: `p${String(index)}` }),
);
const parts = handOverParts(handOverDocument(training, lines, made), 120);

test('parts make a hand-over in any order; what comes twice, from another one, or is none of ours is told', () => {
  expect(parts.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), (shuffled) => {
      let scanned = scannedNothing;
      for (const [index, part] of shuffled.entries()) {
        expect(scanned.joined.handOver).toBeNull();
        const step = scan(scanned, part, training);
        expect(step.outcome).toBe('new');
        ({ scanned } = step);
        expect(scanned.joined.missing).toHaveLength(parts.length - index - 1);
        expect(scan(scanned, part, training)).toEqual({ scanned, outcome: 'known' });
      }
      const { handOver } = scanned.joined;
      expect(handOver?.ok && handOver.value.lines).toHaveLength(9);
    }),
    { numRuns: 20 },
  );
  const [first = ''] = parts;
  const { scanned } = scan(scannedNothing, first, training);
  expect(scan(scanned, 'https://contoh.go.id/absen', training)).toEqual({
    scanned,
    outcome: 'foreign',
  });
  const [other = ''] = handOverParts(handOverDocument(training, lines.slice(1), made), 120);
  const anew = scan(scanned, other, training);
  expect(anew.outcome).toBe('other');
  expect(anew.scanned.parts).toEqual([other]);
});

test('a pasted text is found among other words', () => {
  const whole = handOverParts(handOverDocument(training, lines, made), Infinity).join('');
  expect(pastedPart(`Pagi Bu, ini ya:\n${whole}\nterima kasih`)).toBe(whole);
  expect(pastedPart(JSON.stringify(handOverDocument(training, lines, made)))).toBeNull();
  expect(pastedPart('terima kasih')).toBeNull();
});

test('what was heard is compared once both words are typed, with the number where it is said', () => {
  const digest = { words: 'lusab-babad', count: 1412 };
  expect(isSameDigest('', digest)).toBeNull();
  expect(isSameDigest('lusab', digest)).toBeNull();
  expect(isSameDigest('lusab-baba', digest)).toBeNull();
  for (const same of [
    'lusab-babad',
    'Lusab Babad',
    'lusab babad 1.412 catatan',
    'LUSAB–BABAD 1412',
  ]) {
    expect(isSameDigest(same, digest)).toBe(true);
  }
  for (const other of ['lusab-babat', 'lusab babad 1411', 'babad lusab']) {
    expect(isSameDigest(other, digest)).toBe(false);
  }
});

const after = (...intents: readonly HandOverIntent[]) =>
  intents.reduce(handOverUpdate, emptyHandOver);
const codes = ['1', '2', '3'];
const shown = [
  { kind: 'codes-made', codes, needed: 3 },
  { kind: 'show-codes', isRunning: true },
] as const;

test('codes go round, by themselves while they run and by hand in both directions', () => {
  expect(after(...shown).show).toEqual({ codes, at: 0, isRunning: true, seconds: 2 });
  expect(after(...shown, { kind: 'tick' }, { kind: 'tick' }, { kind: 'tick' }).show?.at).toBe(0);
  expect(after(...shown, { kind: 'turn', by: -1 }).show).toMatchObject({ at: 2, isRunning: false });
  expect(after(...shown, { kind: 'turn', by: 1 }, { kind: 'tick' }).show?.at).toBe(1);
  expect(after(...shown, { kind: 'pace', seconds: 4 }).show?.seconds).toBe(4);
  expect(after(...shown, { kind: 'run', isRunning: false }).show?.isRunning).toBe(false);
  expect(after(...shown, { kind: 'stop-show' }).show).toBeNull();
  expect(after({ kind: 'show-codes', isRunning: true }).show).toBeNull();
  expect(after({ kind: 'tick' }).show).toBeNull();
});

test('other lines make other codes: those on the screen go', () => {
  const digest = { words: 'lusab-babad', count: 1 };
  expect(
    after(...shown, { kind: 'show-text', text: 'x' }, { kind: 'digest', digest }),
  ).toMatchObject({
    codes: null,
    show: null,
    text: null,
    digest,
  });
});

test('a file that is read again stands for its earlier reading, and codes that came to nothing are scanned anew', () => {
  const refused = { ok: false, issues: [] } as const;
  const broken = {
    parts: ['x'],
    joined: { count: 1, missing: [], handOver: refused },
  };
  const state = after(
    { kind: 'read', incoming: [{ name: 'a', read: refused }] },
    { kind: 'scanned', scanned: broken, outcome: 'new' },
    {
      kind: 'read',
      incoming: [
        { name: 'a', read: refused },
        { name: 'b', read: refused },
      ],
    },
  );
  expect(state.incoming.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(state.scanned).toBe(scannedNothing);
  expect(handOverUpdate(state, { kind: 'drop-incoming' }).incoming).toEqual([]);
});

test('missing numbers that follow each other are told as a range', () => {
  expect(handOverWords.id.missing([1, 3, 4, 5, 9])).toBe('Masih kurang nomor 1, 3–5, dan 9.');
  expect(handOverWords.en.missing([2])).toBe('Still missing: number 2.');
});
