import {
  attendanceSheet,
  heldLines,
  recordAttendance,
  recordedStatus,
  type FieldEntry,
  type UnnumberedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import { chainFaults, mergeLines, verifyChains } from '@berdaya/core/ledger';
import type { WorkPlan } from '@berdaya/core/work-plan';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { newIdentifier, openFieldStore, storageIssue, type FieldStore } from './index.js';
import { must } from './sync.test-support.js';

const opened: FieldStore[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function store(name: string): Promise<FieldStore> {
  const fieldStore = must(await openFieldStore(name));
  opened.push(fieldStore);
  return fieldStore;
}

function mark(participantId: string, status: 'present' | 'absent' = 'present'): UnnumberedEntry[] {
  const marks = [{ participantId, sessionId: 's1', status }];
  const recordedAt = '2018-11-04T01:00:00.000Z';
  return recordAttendance(new Map(), marks, {
    author: 'Panitia',
    recordedAt,
    newId: newIdentifier,
  });
}

const plan: WorkPlan = { id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items: [] };

test('entries are numbered without a gap and are there after the store is opened anew', async () => {
  const name = newIdentifier();
  const first = await store(name);
  const kept = [
    ...must(await first.appendEntries('t', mark('p1'))),
    ...must(await first.appendEntries('t', [...mark('p2'), ...mark('p3')])),
  ];
  expect(kept.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  first.close();
  const second = await store(name);
  expect(second.deviceId).toBe(first.deviceId);
  expect(must(await second.loadAttendance('t')).ledger).toEqual(mergeLines(kept));
  expect(must(await second.appendEntries('t', mark('p4')))[0]?.sequence).toBe(4);
});

test('two tabs that mark at once share one sequence and lose nothing', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const marks = Array.from({ length: 40 }, (_, index) =>
    (index % 2 === 0 ? one : two).appendEntries('t', mark(`p${String(index)}`)),
  );
  await Promise.all(marks);
  const { ledger } = must(await one.loadAttendance('t'));
  const numbers = ledger.map(({ sequence }) => sequence).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('another tab hears of an entry and finds it', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const heard = new Promise((resolve) => two.watchAttendance('t', resolve));
  const kept = must(await one.appendEntries('t', mark('p1', 'absent')));
  expect(await heard).toEqual(kept);
  const { ledger } = must(await two.loadAttendance('t'));
  expect(recordedStatus(attendanceSheet(ledger), 'p1', 's1')).toBe('absent');
});

const at = { author: 'Panitia', recordedAt: '2018-11-04T01:00:00.000Z' } as const;
const lock = (): UnnumberedFieldEntry => ({ ...at, kind: 'lock', id: newIdentifier() });
const registered = (): UnnumberedFieldEntry => {
  const participant = { id: newIdentifier(), name: 'Tamu' };
  return { ...at, kind: 'register', id: newIdentifier(), participant, replaces: [] };
};
const linesOf = async (one: FieldStore) =>
  heldLines(must(await one.loadAttendance('t'))) as FieldEntry[];

test('lines of every kind are numbered and chained together, by two tabs at once and after a reload', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const appends = Array.from({ length: 30 }, (_, index) =>
    (index % 2 === 0 ? one : two).appendEntries('t', [
      ...mark(`p${String(index)}`),
      ...(index % 3 === 0 ? [registered()] : [lock()]),
    ]),
  );
  const kept = (await Promise.all(appends)).flatMap((each) => must(each));
  one.close();
  const again = await store(name);
  kept.push(...must(await again.appendEntries('t', mark('p99'))));
  const held = must(await again.loadAttendance('t'));
  expect([held.ledger, held.rosterEntries, held.lockEntries].map(({ length }) => length)).toEqual([
    31, 10, 20,
  ]);
  const lines = await linesOf(again);
  expect(lines.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
    kept.map((_, index) => index + 1),
  );
  expect(verifyChains(lines, Infinity).next().value).toEqual({
    faults: [],
    held: kept.length,
    notChained: 0,
  });
});

test('a line altered in the database is named', async () => {
  const name = newIdentifier();
  const one = await store(name);
  const kept = must(await one.appendEntries('t', [...mark('p1'), ...mark('p2'), ...mark('p3')]));
  const database = await openDB(name);
  const [, middle] = kept as [FieldEntry, FieldEntry];
  const { id, deviceId, sequence } = middle;
  const raw = { ...middle, status: 'absent' };
  await database.put('entries', { trainingId: 't', id, deviceId, sequence, raw });
  database.close();
  expect(chainFaults(await linesOf(one))).toMatchObject([{ kind: 'changed', id, sequence: 2 }]);
});

test('a device that kept lines before there were chains goes on with chained ones', async () => {
  const name = newIdentifier();
  const one = await store(name);
  const kept = must(await one.appendEntries('t', [...mark('p1'), ...mark('p2')]));
  const database = await openDB(name);
  for (const { chain: _chain, ...raw } of kept) {
    const { id, deviceId, sequence } = raw;
    await database.put('entries', { trainingId: 't', id, deviceId, sequence, raw });
  }
  database.close();
  must(await one.appendEntries('t', mark('p3')));
  expect(verifyChains(await linesOf(one), Infinity).next().value).toEqual({
    faults: [],
    held: 1,
    notChained: 2,
  });
});

test('two who share one store hear of each other, and of what was added', async () => {
  const shared = await store(newIdentifier());
  const told: unknown[] = [];
  const stop = shared.watchAttendance('t', (added) => told.push(added));
  shared.watchAttendance('t2', () => told.push('another training'));
  const kept = must(await shared.appendEntries('t', mark('p1')));
  const [line] = must(await (await store(newIdentifier())).appendEntries('t', mark('p2')));
  must(await shared.receiveEntries('t', [line]));
  expect(told).toEqual([kept, undefined]);
  stop();
  must(await shared.appendEntries('t', mark('p3')));
  expect(told).toHaveLength(2);
});

test('thousands of lines of every kind are received at once, and again without effect', async () => {
  const [there, here] = [await store(newIdentifier()), await store(newIdentifier())];
  const many = Array.from({ length: 1500 }, (_, index) => mark(`p${String(index)}`)).flat();
  const sent = must(await there.appendEntries('t', [...many, registered(), lock()]));
  const unknown = { ...sent[0], id: 'later', kind: 'unlock', sequence: sent.length + 1 };
  const received = must(await here.receiveEntries('t', [...sent, unknown, ...sent]));
  expect(received.added).toBe(sent.length);
  expect(received.quarantined.map(({ raw }) => raw)).toEqual([unknown]);
  expect(must(await here.receiveEntries('t', [...sent].reverse()))).toEqual({
    added: 0,
    quarantined: [],
  });
  expect(await linesOf(here)).toHaveLength(sent.length + 1);
});

test('two lines that clash with each other in one delivery are both kept, one of them set aside', async () => {
  const [there, here] = [await store(newIdentifier()), await store(newIdentifier())];
  const [line] = must(await there.appendEntries('t', mark('p1')));
  const [sameId, sameNumber] = [
    { ...line, status: 'absent' },
    { ...line, id: 'other' },
  ];
  const { added, quarantined } = must(
    await here.receiveEntries('t', [line, sameId, sameNumber, line]),
  );
  expect(added).toBe(1);
  expect(quarantined.map(({ raw }) => raw)).toEqual([sameId, sameNumber]);
  expect(await linesOf(here)).toHaveLength(3);
});

test('what an earlier version set aside unread is read once it can be', async () => {
  const name = newIdentifier();
  const [there, here] = [await store(newIdentifier()), await store(name)];
  const [line, other] = must(await there.appendEntries('t', [lock(), ...mark('p1')]));
  must(await here.receiveEntries('t', [other]));
  const database = await openDB(name);
  await database.put('quarantine', { trainingId: 't', content: JSON.stringify(line) });
  database.close();
  const held = must(await here.loadAttendance('t'));
  expect(held.lockEntries).toEqual([line]);
  expect(held.quarantined).toEqual([]);
});

test('an append that fails keeps nothing of it, and the next one goes on without a gap', async () => {
  const one = await store(newIdentifier());
  const [kept] = must(await one.appendEntries('t', mark('p1')));
  const twice = { ...mark('p2')[0], id: kept?.id } as UnnumberedEntry;
  expect((await one.appendEntries('t', [...mark('p3'), twice])).ok).toBe(false);
  must(await one.appendEntries('t', mark('p4')));
  const lines = await linesOf(one);
  expect(lines.map(({ sequence }) => sequence).sort()).toEqual([1, 2]);
  expect(chainFaults(lines)).toEqual([]);
});

test('trainings are kept apart', async () => {
  const fieldStore = await store(newIdentifier());
  must(await fieldStore.appendEntries('t', mark('p1')));
  must(await fieldStore.appendEntries('t2', mark('p1')));
  expect(must(await fieldStore.loadAttendance('t')).ledger).toHaveLength(1);
});

test('entries from elsewhere may come twice and in any order', async () => {
  const there = await store(newIdentifier());
  const here = await store(newIdentifier());
  const entries = must(await there.appendEntries('t', [...mark('p1'), ...mark('p2')]));
  expect(must(await here.receiveEntries('t', [...entries].reverse())).added).toBe(2);
  expect(must(await here.receiveEntries('t', entries))).toEqual({ added: 0, quarantined: [] });
  expect(must(await here.loadAttendance('t')).ledger).toEqual(mergeLines(entries));
});

test('what cannot be read is set aside with its reasons and stays visible', async () => {
  const name = newIdentifier();
  const fieldStore = await store(name);
  const broken = { id: 'x', status: 'maybe' };
  const received = must(await fieldStore.receiveEntries('t', [broken, 17, undefined]));
  expect(received.quarantined).toHaveLength(3);
  must(await fieldStore.receiveEntries('t', [broken]));
  fieldStore.close();
  const { quarantined, ledger } = must(await (await store(name)).loadAttendance('t'));
  expect(ledger).toEqual([]);
  expect(quarantined.map(({ raw }) => raw)).toEqual(expect.arrayContaining([broken, 17, null]));
  expect(quarantined).toHaveLength(3);
  expect(quarantined.every(({ issues }) => issues.length > 0)).toBe(true);
});

test('an entry whose id is taken by a different one is set aside, neither is lost', async () => {
  const fieldStore = await store(newIdentifier());
  const [entry] = must(await fieldStore.appendEntries('t', mark('p1')));
  const forged = { ...entry, status: 'absent' };
  const { added, quarantined } = must(await fieldStore.receiveEntries('t', [forged]));
  expect(added).toBe(0);
  expect(quarantined[0]?.issues[0]?.code).toBe('attendance.entry-id-reused');
  const loaded = must(await fieldStore.loadAttendance('t'));
  expect(loaded.ledger).toEqual([entry]);
  expect(loaded.quarantined[0]?.raw).toEqual(forged);
});

test('an entry damaged on the device comes back in quarantine, the others are untouched', async () => {
  const name = newIdentifier();
  const fieldStore = await store(name);
  const [whole, hurt] = must(await fieldStore.appendEntries('t', [...mark('p1'), ...mark('p2')]));
  const database = await openDB(name);
  const damaged = { ...hurt, status: 7 };
  await database.put('entries', { trainingId: 't', ...hurt, raw: damaged });
  database.close();
  const loaded = must(await fieldStore.loadAttendance('t'));
  expect(loaded.ledger).toEqual([whole]);
  expect(loaded.quarantined.map(({ raw }) => raw)).toEqual([damaged]);
});

test('a work plan is kept revision by revision', async () => {
  const name = newIdentifier();
  const fieldStore = await store(name);
  expect(must(await fieldStore.loadWorkPlan('rktl'))).toBeUndefined();
  expect(must(await fieldStore.saveWorkPlan(plan, 0))).toEqual({ plan, revision: 1 });
  const longer = { ...plan, items: [{ id: 'i1', activity: 'Musyawarah desa' }] };
  expect(must(await fieldStore.saveWorkPlan(longer, 1))).toEqual({ plan: longer, revision: 2 });
  fieldStore.close();
  const again = await store(name);
  expect(must(await again.loadWorkPlan('rktl'))).toEqual({ plan: longer, revision: 2 });
});

test('a save that comes late is refused with what overtook it; the loser is kept when replaced', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const mine = { ...plan, items: [{ id: 'mine' }] };
  const theirs = { ...plan, items: [{ id: 'theirs' }] };
  must(await one.saveWorkPlan(mine, 0));
  const late = must(await two.saveWorkPlan(theirs, 0));
  expect(late).toEqual({ overtakenBy: { plan: mine, revision: 1 } });
  must(await two.saveWorkPlan(theirs, 1));
  expect(must(await two.loadWorkPlan('rktl'))).toEqual({ plan: theirs, revision: 2 });
  expect(must(await two.loadOvertakenVersions('rktl'))).toEqual([mine]);
});

test('a stored plan that cannot be read is handed over as it lies, with the reasons', async () => {
  const name = newIdentifier();
  const fieldStore = await store(name);
  must(await fieldStore.saveWorkPlan(plan, 0));
  const database = await openDB(name);
  const raw = { id: 'rktl', items: 'none' };
  await database.put('workPlans', { planId: 'rktl', revision: 1, writerId: 'w', raw });
  database.close();
  const loaded = must(await fieldStore.loadWorkPlan('rktl'));
  expect(loaded).toMatchObject({ raw, revision: 1 });
  expect(loaded && 'issues' in loaded && loaded.issues.length).toBeGreaterThan(0);
});

test('data of a newer version is left alone and says so', async () => {
  const name = newIdentifier();
  const newer = await openDB(name, 3);
  newer.close();
  const refused = await openFieldStore(name);
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual([
    'storage.newer-version',
  ]);
});

test('what a browser throws becomes a code that says what to do', () => {
  const codeOf = (name: string) => storageIssue(new DOMException('x', name)).code;
  expect(codeOf('QuotaExceededError')).toBe('storage.full');
  expect(codeOf('SecurityError')).toBe('storage.denied');
  expect(codeOf('UnknownError')).toBe('storage.failed');
});
