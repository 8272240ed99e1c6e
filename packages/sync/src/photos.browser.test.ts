import type { WorkPlan } from '@berdaya/core/work-plan';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { newIdentifier, openFieldStore, openWorkPlanStore } from './index.js';
import { must } from './sync.test-support.js';

const opened: { close(): void }[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

async function store(name = newIdentifier()) {
  const plans = must(await openWorkPlanStore(name));
  opened.push(plans);
  return plans;
}

const photo = (bytes: readonly number[], sha256 = 'a1') => ({
  sha256,
  blob: new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }),
});
const bytesOf = async (blob: Blob | undefined) =>
  blob && [blob.type, ...new Uint8Array(await blob.arrayBuffer())];

test('a photo is there after the store is opened anew, under its plan and its hash', async () => {
  const name = newIdentifier();
  const first = await store(name);
  must(await first.keepPhoto('rktl', photo([255, 216, 0, 7])));
  must(await first.keepPhoto('rktl', photo([1], 'a2')));
  must(await first.keepPhoto('other', photo([2])));
  first.close();
  const again = await store(name);
  const load = async (planId: string, sha256: string) =>
    bytesOf(must(await again.loadPhoto(planId, sha256)));
  expect(await load('rktl', 'a1')).toEqual(['image/jpeg', 255, 216, 0, 7]);
  expect(await load('rktl', 'a2')).toEqual(['image/jpeg', 1]);
  expect(await load('other', 'a1')).toEqual(['image/jpeg', 2]);
  expect(await load('other', 'a2')).toBeUndefined();
});

test('the same photo twice is kept once, by two tabs at once, and what was kept stays', async () => {
  const name = newIdentifier();
  const [one, two] = [await store(name), await store(name)];
  const kept = await Promise.all(
    [one, two, one].map((each) => each.keepPhoto('rktl', photo([1, 2]))),
  );
  kept.push(await two.keepPhoto('rktl', photo([9])));
  expect(kept.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(await bytesOf(must(await one.loadPhoto('rktl', 'a1')))).toEqual(['image/jpeg', 1, 2]);
  const database = await openDB(name);
  expect(await database.count('photos')).toBe(1);
  database.close();
});

test('a photo that does not fit on the device is refused, and is not there', async () => {
  const plans = await store();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await plans.keepPhoto('rktl', photo([1]))).toMatchObject({
    ok: false,
    issues: [{ code: 'storage.full' }],
  });
  vi.restoreAllMocks();
  expect(must(await plans.loadPhoto('rktl', 'a1'))).toBeUndefined();
  must(await plans.keepPhoto('rktl', photo([1])));
});

test('a photo whose file is gone, and a store that is closed, are refusals', async () => {
  const plans = await store();
  const { sha256, blob } = photo([1]);
  vi.spyOn(blob, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(await plans.keepPhoto('rktl', { sha256, blob })).toMatchObject({
    issues: [{ code: 'storage.failed' }],
  });
  plans.close();
  expect((await plans.keepPhoto('rktl', photo([1]))).ok).toBe(false);
  expect((await plans.loadPhoto('rktl', 'a1')).ok).toBe(false);
});

test('a photo that was not recorded is taken away again; one that a line names stays, read or not', async () => {
  const plans = await store();
  for (const name of ['photo-1', 'photo-2', 'photo-3'])
    must(await plans.keepPhoto('rktl', photo([1], name)));
  must(await plans.keepPhoto('other', photo([1], 'photo-1')));
  const evidence = [{ id: 'e', kind: 'photo', label: 'Foto', sha256: 'photo-2' } as const];
  const report = { kind: 'progress', itemId: 'i', percent: 30, status: 'running' } as const;
  const line = { id: 'l', author: 'Siti', recordedAt: '2018-11-04T01:00:00.000Z' } as const;
  must(
    await plans.appendPlanLines('rktl', [
      { ...line, ...report, planId: 'rktl', evidence, replaces: [] },
    ]),
  );
  must(await plans.receivePlanLines('rktl', [{ kind: 'later', names: 'photo-3' }]));
  const drop = async (name: string) => must(await plans.dropPhoto('rktl', name));
  expect([await drop('photo-1'), await drop('photo-2'), await drop('photo-3')]).toEqual([
    true,
    false,
    false,
  ]);
  // What is gone already is gone.
  expect(await drop('photo-1')).toBe(true);
  const held = async (planId: string, name: string) =>
    must(await plans.loadPhoto(planId, name)) !== undefined;
  expect([
    await held('rktl', 'photo-1'),
    await held('rktl', 'photo-2'),
    await held('rktl', 'photo-3'),
    await held('other', 'photo-1'),
  ]).toEqual([false, true, true, true]);
  plans.close();
  expect((await plans.dropPhoto('rktl', 'photo-2')).ok).toBe(false);
});

test('a database from before there were photos keeps all it has, and takes photos from then on', async () => {
  const name = newIdentifier();
  const line = {
    id: 'l1',
    author: 'Panitia',
    deviceId: 'hp-1',
    sequence: 1,
    recordedAt: '2018-11-04T01:00:00.000Z' as const,
  };
  const mark = { ...line, participantId: 'p1', sessionId: 's1', status: 'present', replaces: [] };
  const planning = { ...line, kind: 'planning', planId: 'rktl', itemId: 'i1', replaces: [] };
  const plan: WorkPlan = { id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items: [] };
  const overtaken = { ...plan, items: [{ id: 'theirs' }] };
  const unread = { kind: 'later' };
  const place = { id: 'l1', deviceId: 'hp-1', sequence: 1 };
  const old = await openDB(name, 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: ['trainingId', 'id'] });
      entries.createIndex('byDevice', ['trainingId', 'deviceId', 'sequence'], { unique: true });
      database.createObjectStore('quarantine', { keyPath: ['trainingId', 'content'] });
      database.createObjectStore('workPlans', { keyPath: 'planId' });
      database.createObjectStore('overtakenWorkPlans', { keyPath: ['planId', 'revision'] });
      database.createObjectStore('device');
    },
  });
  await old.put('device', 'hp-1', 'id');
  await old.put('entries', { ...place, trainingId: 't', raw: mark });
  await old.put('entries', { ...place, trainingId: 'work-plan rktl', raw: planning });
  await old.put('quarantine', { trainingId: 't', content: JSON.stringify(unread) });
  const stored = { planId: 'rktl', writerId: 'w' };
  await old.put('workPlans', { ...stored, revision: 2, raw: plan });
  await old.put('overtakenWorkPlans', { ...stored, revision: 1, raw: overtaken });
  old.close();

  const now = must(await openFieldStore(name));
  opened.push(now);
  expect(now.deviceId).toBe('hp-1');
  const attendance = must(await now.loadAttendance('t'));
  expect(attendance.ledger).toEqual([mark]);
  expect(attendance.quarantined.map(({ raw }) => raw)).toEqual([unread]);
  expect(must(await now.loadPlanLines('rktl'))).toEqual({ lines: [planning], quarantined: [] });
  expect(must(await now.loadWorkPlan('rktl'))).toEqual({ plan, revision: 2 });
  expect(must(await now.loadOvertakenVersions('rktl'))).toEqual([overtaken]);
  const { kind: _kind, ...rest } = planning;
  const next = { ...rest, id: 'l2', kind: 'planning' } as const;
  expect(must(await now.appendPlanLines('rktl', [next]))[0]?.sequence).toBe(2);
  must(await now.keepPhoto('rktl', photo([3])));
  expect(await bytesOf(must(await now.loadPhoto('rktl', 'a1')))).toEqual(['image/jpeg', 3]);
});
