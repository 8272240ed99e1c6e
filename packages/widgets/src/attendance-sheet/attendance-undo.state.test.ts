import {
  attendanceProofs,
  attendanceStatuses,
  cellKey,
  type AttendanceEntry,
  type AttendanceMark,
  type UnnumberedEntry,
} from '@berdaya/core/attendance';
import { parseDossier, type Dossier } from '@berdaya/core/dossier';
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

const details = ['reason', 'arrivedAt', 'note', 'signed', 'signatureId'] as const;
const people = ['p1', 'p2', 'p3'];

function sample(extra: object = {}): Dossier {
  const parsed = parseDossier({ ...sampleDossier(), ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A sheet of one device, with another device whose lines arrive when the test says so. */
function device(extra: object = {}) {
  let clock = Date.UTC(2018, 10, 4, 1);
  let ids = 0;
  const now = () => new Date((clock += 1000)).toISOString() as Instant;
  const newId = () => `own-${String((ids += 1))}`;
  const update = attendanceSheetUpdate({ now, newId });
  let state: AttendanceSheetState = emptyAttendanceSheet;
  const send = (intent: AttendanceSheetIntent) => {
    state = update(state, intent).state;
    return state;
  };
  const receive = (ledger: readonly AttendanceEntry[]) =>
    send({
      kind: 'store-loaded',
      stored: { ledger, rosterEntries: [], lockEntries: [], quarantined: [] },
    });
  send({ kind: 'dossier-read', dossier: sample(extra) });
  receive([]);
  let sequence = 0;
  /** Another device marks, with sight of what this one shows or without. */
  const elsewhere = (mark: AttendanceMark, hasSeen: boolean, isBehind = false) => {
    const heads = state.sheet.get(cellKey(mark.participantId, mark.sessionId))?.heads ?? [];
    sequence += 1;
    return receive([
      {
        ...mark,
        id: `other-${String(sequence)}`,
        author: 'Joko',
        // A clock that is behind makes a mark that is not the one shown.
        recordedAt: isBehind ? '2018-11-04T00:00:00.000Z' : now(),
        deviceId: 'other',
        sequence,
        replaces: hasSeen ? heads.map(({ id }) => id) : [],
      },
    ]);
  };
  const keep = () => {
    const entries = state.unkept.map((entry, index) => ({
      ...entry,
      deviceId: 'own',
      sequence: state.ledger.length + index + 1,
    }));
    return send({ kind: 'entries-kept', entries });
  };
  return { send, elsewhere, keep, state: () => state };
}

type Device = ReturnType<typeof device>;

/** What a cell shows, with every detail; entries aside. */
function shown(state: AttendanceSheetState, key: string) {
  const cell = state.sheet.get(key);
  if (cell === undefined) return { status: 'unrecorded' };
  const { entry } = cell;
  const said = details.flatMap((field) => (entry[field] == null ? [] : [[field, entry[field]]]));
  return { status: entry.status, ...(Object.fromEntries(said) as object) };
}

function everyEntry(state: AttendanceSheetState): Map<string, UnnumberedEntry> {
  const all = [...state.sheet.values()].flatMap(({ history }) => history);
  return new Map(all.map((entry) => [entry.id, entry]));
}

const sometimes = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(fc.option(values, { nil: null, freq: 4 }), { nil: undefined });

const arbitraryMark = fc
  .record({
    participantId: fc.constantFrom(...people),
    sessionId: fc.constantFrom('s1', 's2'),
    status: fc.constantFrom(...attendanceStatuses, 'unrecorded' as const),
    reason: sometimes(fc.constantFrom('demam', 'rapat')),
    arrivedAt: sometimes(fc.constantFrom('08:15', '09:00')),
    note: sometimes(fc.constantFrom('pulang awal', 'duduk di belakang')),
    signed: sometimes(fc.constantFrom(...attendanceProofs)),
    signatureId: sometimes(fc.constantFrom('sig-1', 'sig-2')),
  })
  .map(
    (mark) =>
      Object.fromEntries(
        Object.entries(mark).filter(([, value]) => value !== undefined),
      ) as unknown as AttendanceMark,
  );

const arbitraryStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      marks: fc.array(arbitraryMark, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('other' as const),
      mark: arbitraryMark,
      hasSeen: fc.boolean(),
      isBehind: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('keep' as const) }) },
);
type ArbitraryStep = typeof arbitraryStep extends fc.Arbitrary<infer Value> ? Value : never;

/** What one batch changed: how each cell looked before and after it, and who has touched the cell since. */
interface Change {
  readonly cells: Map<string, { before: object; after: object }>;
  readonly touched: Set<string>;
}

/** What undo and redo are to do, told by looks alone, without entries. */
class Expected {
  undoable: Change[] = [];
  redoable: Change[] = [];

  marked(before: AttendanceSheetState, after: AttendanceSheetState): void {
    const cells = new Map<string, { before: object; after: object }>();
    for (const [key, { entry }] of after.sheet) {
      if (before.sheet.get(key)?.entry.id === entry.id) continue;
      cells.set(key, { before: shown(before, key), after: shown(after, key) });
    }
    if (cells.size === 0) return;
    // Whoever marks with sight of another device's mark has decided; it may be undone to what was shown.
    this.undoable.push({ cells, touched: new Set() });
    this.redoable = [];
  }

  /** Another device's mark closes everything that this page knows of the cell. */
  other(key: string): void {
    for (const change of [...this.undoable, ...this.redoable]) change.touched.add(key);
  }

  turned(way: 'undo' | 'redo', before: AttendanceSheetState, after: AttendanceSheetState): void {
    const change = (way === 'undo' ? this.undoable : this.redoable).pop();
    const wanted = new Map<string, object>();
    for (const [key, looks] of change?.cells ?? []) {
      if (change?.touched.has(key)) continue;
      wanted.set(key, way === 'undo' ? looks.before : looks.after);
    }
    for (const key of new Set([...before.sheet.keys(), ...after.sheet.keys()])) {
      expect(shown(after, key)).toEqual(wanted.get(key) ?? shown(before, key));
      if (!wanted.has(key)) expect(after.sheet.get(key)).toEqual(before.sheet.get(key));
    }
    if (change === undefined || wanted.size === 0) return;
    // Where devices had agreed in all but name, nothing had to be recorded.
    const cells = new Map(
      [...change.cells].filter(
        ([key]) => after.sheet.get(key)?.entry.id !== before.sheet.get(key)?.entry.id,
      ),
    );
    if (cells.size === 0) return;
    (way === 'undo' ? this.redoable : this.undoable).push({ cells, touched: new Set() });
  }
}

function take(step: ArbitraryStep, sheet: Device, expected: Expected): void {
  const before = sheet.state();
  if (step.kind === 'mark') {
    expected.marked(before, sheet.send(step));
  } else if (step.kind === 'other') {
    sheet.elsewhere(step.mark, step.hasSeen, step.isBehind);
    expected.other(cellKey(step.mark.participantId, step.mark.sessionId));
  } else if (step.kind === 'keep') sheet.keep();
  else expected.turned(step.kind, before, sheet.send(step));
  const after = everyEntry(sheet.state());
  for (const [id, entry] of everyEntry(before)) {
    // Nothing is ever lost or changed in the ledger; being kept only adds the device and the number.
    expect(after.get(id)).toMatchObject(entry);
  }
  if (step.kind !== 'undo' && step.kind !== 'redo') return;
  for (const [id, { replaces }] of after) {
    // What undo and redo record replaces only what this device has recorded.
    if (everyEntry(before).has(id)) continue;
    expect(replaces.every((other) => other.startsWith('own-'))).toBe(true);
  }
}

test('whatever is marked, undone, redone and marked elsewhere, undo shows what was before and leaves others alone', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStep, { maxLength: 40 }), (steps) => {
      const sheet = device();
      const expected = new Expected();
      for (const step of steps) take(step, sheet, expected);
    }),
    { numRuns: 400 },
  );
});

test('undo goes no further back than where another device had its say', () => {
  const sheet = device();
  const place = { participantId: people[0] ?? '', sessionId: 's1' };
  sheet.send({ kind: 'mark', marks: [{ ...place, status: 'present' }] });
  sheet.elsewhere({ ...place, status: 'present' }, false, true);
  sheet.send({ kind: 'mark', marks: [{ ...place, status: 'present', note: 'pulang awal' }] });
  sheet.send({ kind: 'undo' });
  const key = cellKey(place.participantId, place.sessionId);
  expect(shown(sheet.state(), key)).toEqual({ status: 'present' });
  sheet.send({ kind: 'undo' });
  expect(shown(sheet.state(), key)).toEqual({ status: 'present' });
});

test('undone to the beginning and redone to the end, the sheet looks as it did', () => {
  const marks = fc.array(fc.array(arbitraryMark, { minLength: 1, maxLength: 3 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(marks, (batches) => {
      const sheet = device();
      for (const batch of batches) sheet.send({ kind: 'mark', marks: batch });
      const keys = [...sheet.state().sheet.keys()];
      const looks = () => keys.map((key) => shown(sheet.state(), key));
      const end = looks();
      while (sheet.state().undoable.length > 0) sheet.send({ kind: 'undo' });
      expect(looks()).toEqual(keys.map(() => ({ status: 'unrecorded' })));
      while (sheet.state().redoable.length > 0) sheet.send({ kind: 'redo' });
      expect(looks()).toEqual(end);
      while (sheet.state().undoable.length > 0) sheet.send({ kind: 'undo' });
      expect(looks()).toEqual(keys.map(() => ({ status: 'unrecorded' })));
    }),
    { numRuns: 200 },
  );
});

const mark = (participantId: string, status: AttendanceMark['status'], more: object = {}) =>
  ({ kind: 'mark', marks: [{ participantId, sessionId: 's1', status, ...more }] }) as const;

test('what another device has marked without sight of ours is not undone with it, and that is said', () => {
  const sheet = device();
  sheet.elsewhere({ participantId: 'p1', sessionId: 's1', status: 'absent' }, true);
  sheet.send(mark('p2', 'present'));
  sheet.elsewhere({ participantId: 'p2', sessionId: 's1', status: 'absent' }, false);
  const before = sheet.state().sheet;
  expect(sheet.send({ kind: 'undo' }).notice).toEqual({ kind: 'overtaken' });
  expect(sheet.state().sheet).toBe(before);
  expect(sheet.send({ kind: 'redo' }).notice).toEqual({ kind: 'nothing-to-redo' });
});

test('a decision between two marks can be undone no further than to what was shown', () => {
  const sheet = device();
  sheet.send(mark('p1', 'present'));
  sheet.elsewhere({ participantId: 'p1', sessionId: 's1', status: 'absent' }, false, true);
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'undo' });
  expect(sheet.send({ kind: 'undo' }).notice).toEqual({ kind: 'overtaken' });
  expect(shown(sheet.state(), 'p1|s1')).toEqual({ status: 'present' });
  expect(sheet.state().sheet.get('p1|s1')?.history).toHaveLength(3);
});

test('what another device has marked after an undo is not done again over it', () => {
  const sheet = device();
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'undo' });
  sheet.elsewhere({ participantId: 'p1', sessionId: 's1', status: 'sick' }, true);
  expect(sheet.send({ kind: 'redo' }).notice).toEqual({ kind: 'overtaken' });
  expect(shown(sheet.state(), 'p1|s1')).toEqual({ status: 'sick' });
});

test('a new mark ends what may be redone', () => {
  const sheet = device();
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'undo' });
  sheet.send(mark('p2', 'present'));
  expect(sheet.send({ kind: 'redo' }).notice).toEqual({ kind: 'nothing-to-redo' });
});

const lock = {
  id: 'l1',
  locks: 'session',
  sessionId: 's1',
  author: 'Ketua',
  lockedAt: '2018-11-04T00:00:00.000Z',
};

test('after a lock a mark waits for a reason, is recorded with it, and the roll goes on', () => {
  const sheet = device({ locks: [lock] });
  sheet.send({ ...mark('p1', 'present'), advance: true });
  expect(sheet.state().unkept).toEqual([]);
  expect(sheet.state().notice).toEqual({ kind: 'reason-needed' });
  expect(sheet.state().focus?.participantId).toBe('p1');
  sheet.send({ kind: 'give-reason', reason: 'salah baca' });
  expect(shown(sheet.state(), 'p1|s1')).toEqual({ status: 'present', reason: 'salah baca' });
  expect(sheet.state().pending).toBeNull();
  expect(sheet.state().focus?.participantId).toBe('p2');
});

test('after a lock undo and redo wait for a reason too, and stay undo and redo', () => {
  const sheet = device({ locks: [lock] });
  sheet.send({ ...mark('p1', 'present'), advance: true });
  sheet.send({ kind: 'give-reason', reason: 'salah baca' });
  sheet.send({ kind: 'undo' });
  expect(sheet.state().pending).toHaveLength(1);
  sheet.send({ kind: 'give-reason', reason: 'benar tadi' });
  expect(sheet.state().sheet.get('p1|s1')?.entry).toMatchObject({
    status: 'unrecorded',
    reason: 'benar tadi',
  });
  expect(sheet.state().undoable).toEqual([]);
  sheet.send({ kind: 'redo' });
  expect(shown(sheet.state(), 'p1|s1')).toEqual({ status: 'present', reason: 'salah baca' });
  expect(sheet.state().redoable).toEqual([]);
});

test('what waits for a reason can be dropped, and nothing is recorded', () => {
  const sheet = device({ locks: [lock] });
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'drop-pending' });
  expect(sheet.state().pending).toBeNull();
  expect(sheet.state().sheet.size).toBe(0);
});

test('a copy takes over who was there and why not, for those not recorded; a late one was there by then', () => {
  const sheet = device();
  sheet.send(mark('p1', 'late', { arrivedAt: '08:20', signed: 'signature' }));
  sheet.send(mark('p2', 'sick', { reason: 'demam' }));
  sheet.send({ kind: 'choose-session', sessionId: 's2' });
  sheet.send({ kind: 'copy-session', from: 's1' });
  expect(shown(sheet.state(), 'p1|s2')).toEqual({ status: 'present' });
  expect(shown(sheet.state(), 'p2|s2')).toEqual({ status: 'sick', reason: 'demam' });
  expect(shown(sheet.state(), 'p3|s2')).toEqual({ status: 'unrecorded' });
  sheet.send({ kind: 'undo' });
  expect(['p1|s2', 'p2|s2'].map((key) => shown(sheet.state(), key).status)).toEqual([
    'unrecorded',
    'unrecorded',
  ]);
});

test('a copy leaves what is recorded, and what devices disagree about, to people', () => {
  const sheet = device();
  sheet.send(mark('p1', 'present'));
  sheet.elsewhere({ participantId: 'p1', sessionId: 's1', status: 'absent' }, false);
  sheet.send(mark('p2', 'absent'));
  sheet.send({ kind: 'choose-session', sessionId: 's2' });
  sheet.send({
    kind: 'mark',
    marks: [{ participantId: 'p2', sessionId: 's2', status: 'present' }],
  });
  sheet.send({ kind: 'copy-session', from: 's1' });
  expect(shown(sheet.state(), 'p1|s2')).toEqual({ status: 'unrecorded' });
  expect(shown(sheet.state(), 'p2|s2')).toEqual({ status: 'present' });
});

test('a range begins where the focus was, lasts through a mark, and ends with a move or a filter', () => {
  const sheet = device();
  sheet.send({ kind: 'choose-mode', mode: 'grid' });
  const from = { participantId: 'p1', sessionId: 's1' };
  sheet.send({ kind: 'move-focus', move: 'down', extend: true });
  sheet.send({ kind: 'move-focus', move: 'right', extend: true });
  expect(sheet.state().rangeFrom).toEqual(from);
  expect(sheet.state().focus).toEqual({ participantId: 'p2', sessionId: 's2' });
  const marks = ['p1', 'p2'].flatMap((participantId) =>
    ['s1', 's2'].map((sessionId) => ({ participantId, sessionId, status: 'present' as const })),
  );
  sheet.send({ kind: 'mark', marks });
  expect(sheet.state().rangeFrom).toEqual(from);
  sheet.send({ kind: 'undo' });
  expect(
    marks.every(
      (each) =>
        shown(sheet.state(), cellKey(each.participantId, each.sessionId)).status === 'unrecorded',
    ),
  ).toBe(true);
  sheet.send({ kind: 'filter', filter: { district: 'Toroh' } });
  expect(sheet.state().rangeFrom).toBeNull();
  sheet.send({ kind: 'filter', filter: { district: null } });
  sheet.send({ kind: 'move-focus', move: 'up', extend: true });
  sheet.send({ kind: 'move-focus', move: 'down' });
  expect(sheet.state().rangeFrom).toBeNull();
});
