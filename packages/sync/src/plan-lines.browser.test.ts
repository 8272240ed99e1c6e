import { handOverDocument, handOverParts, joinParts } from '@berdaya/core/hand-over';
import { chainFaults, verifyChains } from '@berdaya/core/ledger';
import {
  itemProgress,
  planRecord,
  type PlanLine,
  type UnnumberedPlanLine,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { newIdentifier, openFieldStore, type FieldStore } from './index.js';
import { must } from './sync.test-support.js';

const opened: FieldStore[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

async function store(name = newIdentifier()): Promise<FieldStore> {
  const fieldStore = must(await openFieldStore(name));
  opened.push(fieldStore);
  return fieldStore;
}

const plan: WorkPlan = {
  id: 'rktl',
  owner: { kind: 'village', name: 'Desa Lajer' },
  items: [{ id: 'i1', activity: 'Musyawarah desa' }],
};
const signed = () =>
  ({
    id: newIdentifier(),
    planId: 'rktl',
    author: 'Siti',
    recordedAt: '2018-12-08T02:00:00.000Z',
  }) as const;
const report = (percent = 30): UnnumberedPlanLine => ({
  ...signed(),
  kind: 'progress',
  itemId: 'i1',
  percent,
  status: 'running',
  evidence: [],
  replaces: [],
});
/** A line of every kind. */
const everyKind = (): UnnumberedPlanLine[] => [
  { ...signed(), kind: 'revision', number: 1, plan },
  { ...signed(), kind: 'review', step: 'submit', revision: 1 },
  report(),
  { ...signed(), kind: 'verification', entryIds: ['x'], verdict: 'confirmed' },
  { ...signed(), kind: 'planning', itemId: 'i1', replaces: [] },
  { ...signed(), kind: 'period-lock', through: '2018-12-31' },
];
const append = async (on: FieldStore, ...lines: UnnumberedPlanLine[]) =>
  must(await on.appendPlanLines('rktl', lines));
const load = async (on: FieldStore) => must(await on.loadPlanLines('rktl'));
const inOrder = (lines: readonly PlanLine[]) =>
  [...lines].sort((a, b) => a.sequence - b.sequence || (a.deviceId < b.deviceId ? -1 : 1));

test('lines of every kind are numbered without a gap and chained, and are there after the store is opened anew', async () => {
  const name = newIdentifier();
  const first = await store(name);
  const kept = [...(await append(first, ...everyKind())), ...(await append(first, report(80)))];
  expect(kept.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(new Set(kept.map(({ deviceId }) => deviceId))).toEqual(new Set([first.deviceId]));
  first.close();
  const again = await store(name);
  kept.push(...(await append(again, report(100))));
  const held = await load(again);
  expect(held.quarantined).toEqual([]);
  expect(inOrder(held.lines)).toEqual(kept);
  expect(verifyChains(held.lines, Infinity).next().value).toEqual({
    faults: [],
    held: 8,
    notChained: 0,
  });
});

test('two tabs that record at once share one sequence and one chain, and lose nothing', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const appends = Array.from({ length: 30 }, (_, index) =>
    append(index % 2 === 0 ? one : two, report(index), ...(index % 3 === 0 ? everyKind() : [])),
  );
  const kept = (await Promise.all(appends)).flat();
  const { lines } = await load(two);
  expect(inOrder(lines)).toEqual(inOrder(kept));
  expect(inOrder(lines).map(({ sequence }) => sequence)).toEqual(kept.map((_, place) => place + 1));
  expect(chainFaults(lines)).toEqual([]);
});

test('an append that fails keeps nothing of it, and the next one goes on without a gap', async () => {
  const one = await store();
  const [kept] = await append(one, report());
  const twice = { ...report(), id: kept?.id ?? '' };
  expect((await one.appendPlanLines('rktl', [report(80), twice])).ok).toBe(false);
  await append(one, report(100));
  const { lines } = await load(one);
  expect(inOrder(lines).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(chainFaults(lines)).toEqual([]);
});

test('a line that does not fit on the device is refused, and nobody hears of it', async () => {
  const one = await store();
  const heard: unknown[] = [];
  one.watchPlanLines('rktl', (added) => heard.push(added));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await one.appendPlanLines('rktl', [report()])).toMatchObject({
    issues: [{ code: 'storage.full' }],
  });
  vi.restoreAllMocks();
  expect(await load(one)).toEqual({ lines: [], quarantined: [] });
  expect(heard).toEqual([]);
});

test('another tab, and whoever shares the store, hear what was recorded, and that something was received', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const told: unknown[] = [];
  const stop = one.watchPlanLines('rktl', (added) => told.push(added));
  one.watchPlanLines('other', () => told.push('another plan'));
  one.watchWorkPlan('rktl', () => told.push('the draft'));
  const heard = new Promise((resolve) => two.watchPlanLines('rktl', resolve));
  const kept = await append(one, ...everyKind());
  expect(await heard).toEqual(kept);
  const [line] = await append(await store(), report());
  must(await one.receivePlanLines('rktl', [line]));
  expect(told).toEqual([kept, undefined]);
  stop();
  await append(one, report());
  expect(told).toHaveLength(2);
});

test('lines made elsewhere may come twice and in any order; both devices then tell the same', async () => {
  const [field, office] = [await store(), await store()];
  const there = await append(field, ...everyKind(), report(80));
  const here = await append(office, report(100), {
    ...report(),
    recordedAt: '2018-12-09T02:00:00.000Z',
  });
  const taken = await office.receivePlanLines('rktl', [...there].reverse());
  expect(taken).toMatchObject({ value: { added: there.length, quarantined: [] } });
  expect(must(await office.receivePlanLines('rktl', there))).toEqual({ added: 0, quarantined: [] });
  must(await field.receivePlanLines('rktl', here));
  const [one, two] = [await load(field), await load(office)];
  expect(two).toEqual(one);
  expect(two.lines).toHaveLength(there.length + here.length);
  expect(chainFaults(two.lines)).toEqual([]);
  const record = planRecord(plan, two.lines);
  const [item] = plan.items;
  expect(item && itemProgress(item, record.entries ?? [], [])).toMatchObject({ isContested: true });
});

test('a ledger handed over in parts is received whole, once, without its photos', async () => {
  const [field, office] = [await store(), await store()];
  const photo = { sha256: 'a1', blob: new Blob(['x'], { type: 'image/jpeg' }) };
  must(await field.keepPhoto('rktl', photo));
  const proven = {
    ...report(),
    evidence: [{ id: 'b1', kind: 'photo', label: 'Rapat', sha256: 'a1' }],
  };
  await append(field, ...everyKind(), proven as UnnumberedPlanLine);
  const { lines } = await load(field);
  const subject = { plan: { id: 'rktl', title: 'RKTL Desa Lajer' } };
  const made = { at: '2018-12-08T09:00:00.000Z', by: 'Fasilitator' } as const;
  const parts = handOverParts(handOverDocument(subject, lines, made), 400);
  expect(parts.length).toBeGreaterThan(2);
  const joined = joinParts([...parts].reverse(), subject).handOver;
  const received = joined?.ok ? joined.value.lines : expect.fail();
  for (const added of [lines.length, 0])
    expect(must(await office.receivePlanLines('rktl', received)).added).toBe(added);
  expect(await load(office)).toEqual({ lines, quarantined: [] });
  expect(must(await office.loadPhoto('rktl', 'a1'))).toBeUndefined();
});

test('what cannot be read, is of another plan or takes another line’s place is set aside, and stays visible', async () => {
  const name = newIdentifier();
  const [there, here] = [await store(), await store(name)];
  const [line, other] = await append(there, report(), report(80));
  const forged = { ...line, percent: 90 };
  const usurper = { ...line, id: 'other' };
  const foreign = { ...other, planId: 'another' };
  const odd = [{ ...line, id: 'later', kind: 'audit' }, 17, forged, usurper, foreign];
  const received = must(await here.receivePlanLines('rktl', [line, ...odd, line]));
  expect(received.added).toBe(1);
  expect(received.quarantined.map(({ raw }) => raw)).toEqual(expect.arrayContaining(odd));
  expect(received.quarantined).toHaveLength(odd.length);
  here.close();
  const { lines, quarantined } = await load(await store(name));
  expect(lines).toEqual([line]);
  expect(quarantined.map(({ raw }) => raw)).toEqual(expect.arrayContaining(odd));
  const codes = quarantined.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(codes.sort()).toEqual([
    'attendance.entry-id-reused',
    'attendance.entry-id-reused',
    'shape.not-one-of',
    'shape.wrong-kind',
    'work-plan.line-of-unknown-plan',
  ]);
});

test('a line damaged on the device comes back in quarantine, and what was altered is named', async () => {
  const name = newIdentifier();
  const one = await store(name);
  const [whole, hurt, altered] = await append(one, report(), report(50), report(80));
  const database = await openDB(name);
  const put = (line: PlanLine | undefined, change: object) =>
    database.put('entries', {
      trainingId: 'work-plan rktl',
      id: line?.id,
      deviceId: line?.deviceId,
      sequence: line?.sequence,
      raw: { ...line, ...change },
    });
  await put(hurt, { percent: 'separuh' });
  await put(altered, { percent: 100 });
  database.close();
  const { lines, quarantined } = await load(one);
  expect(inOrder(lines)).toEqual([whole, { ...altered, percent: 100 }]);
  expect(quarantined.map(({ raw }) => raw)).toEqual([{ ...hurt, percent: 'separuh' }]);
  expect(chainFaults(lines)).toMatchObject([{ id: altered?.id }]);
});

test('the ledger of a plan, its draft and attendance are kept apart', async () => {
  const one = await store();
  await append(one, report());
  must(await one.appendPlanLines('other', [{ ...report(), planId: 'other' }]));
  expect((await load(one)).lines).toHaveLength(1);
  expect(must(await one.loadWorkPlan('rktl'))).toBeUndefined();
  expect(must(await one.loadAttendance('rktl'))).toMatchObject({ ledger: [], quarantined: [] });
});
