import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openRegions, regionsEnglish, regionsFromUrl, regionsIndonesian } from './index.js';
import { editsBetween } from './name-search.js';
import { valueOf } from './regions.test-support.js';

const data = (path: string) => readFile(new URL(`../data/${path}`, import.meta.url), 'utf8');

test('files are asked for where the caller says they are, and each of them once', async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    const text = () => data(url.replace('/wilayah/', ''));
    return Promise.resolve({ ok: true, status: 200, text });
  };
  const regions = valueOf(await regionsFromUrl('/wilayah', fetch));
  await Promise.all([regions.loadVillages('32.77'), regions.loadVillages('32.77.01.1001')]);
  await regions.loadVillages('32.77');
  expect(asked).toEqual(['/wilayah/regions.txt', '/wilayah/villages/32.77.txt']);
  expect(regions.count('32.77', 'village')).toBe(15);
  expect(valueOf(await regionsFromUrl('/wilayah/', fetch)).edition).toBe(regions.edition);
});

test('the villages of a province are those of all its kabupaten', async () => {
  const regions = valueOf(await openRegions(data));
  valueOf(await regions.loadVillages('34'));
  expect(regions.count('34', 'village')).toBe(438);
  expect(regions.count('33.15', 'village')).toBeUndefined();
});

test('of a region that never was there is nothing to bring', async () => {
  const load = vi.fn(data);
  const regions = valueOf(await openRegions(load));
  expect(await regions.loadVillages('33.66')).toMatchObject({ ok: true });
  expect(await regions.loadVillages('97')).toMatchObject({ ok: true });
  expect(await regions.loadVillages('91.01')).toMatchObject({ ok: true });
  expect(load).toHaveBeenCalledTimes(1);
});

test('what does not come is refused, and may be asked for again', async () => {
  let isOnline = false;
  const regions = valueOf(
    await openRegions((path) =>
      path === 'regions.txt' || isOnline ? data(path) : Promise.reject(new Error('offline')),
    ),
  );
  expect(await regions.loadVillages('32.77')).toEqual({
    ok: false,
    issues: [
      {
        code: 'regions.not-loaded',
        severity: 'error',
        path: [],
        params: { file: 'villages/32.77.txt', reason: 'offline' },
      },
    ],
  });
  expect(regions.count('32.77', 'village')).toBeUndefined();
  isOnline = true;
  expect(await regions.loadVillages('32.77')).toMatchObject({ ok: true });
  expect(regions.count('32.77', 'village')).toBe(15);
});

test('an answer that is no list is refused', async () => {
  const page = '<!doctype html>\n<title>Masuk</title>\n';
  for (const text of [page, '', 'Kepmendagri\n', '{"a": 1}']) {
    expect(await openRegions(() => Promise.resolve(text)), text).toMatchObject({
      ok: false,
      issues: [{ code: 'regions.not-understood', params: { file: 'regions.txt' } }],
    });
  }
  const regions = valueOf(
    await openRegions((path) => (path === 'regions.txt' ? data(path) : Promise.resolve(page))),
  );
  expect(await regions.loadVillages('32.77')).toMatchObject({ ok: false });
  const missing = await regionsFromUrl('/', () =>
    Promise.resolve({ ok: false, status: 404, text: () => Promise.resolve('') }),
  );
  expect(missing).toMatchObject({ issues: [{ params: { reason: 'HTTP 404' } }] });
});

test('whatever was thrown, the reason is told in words', async () => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a page may do
  const thrown = await openRegions(() => Promise.reject('no'));
  expect(thrown).toMatchObject({ issues: [{ params: { reason: 'no' } }] });
  for (const words of [regionsEnglish, regionsIndonesian]) {
    for (const sentence of Object.values(words)) {
      expect(sentence({ file: 'regions.txt', reason: 'offline' })).toMatch(
        /regions\.txt.*offline/s,
      );
    }
  }
});

test('edits are counted up to two, swapped letters as one', () => {
  expect(editsBetween('lajer', 'lajer')).toBe(0);
  expect(editsBetween('lajer', 'laier')).toBe(1);
  expect(editsBetween('lajer', 'ljaer')).toBe(1);
  expect(editsBetween('lajer', 'lajr')).toBe(1);
  expect(editsBetween('lajer', 'lajerr')).toBe(1);
  expect(editsBetween('lajer', 'xajex')).toBe(2);
  expect(editsBetween('lajer', 'ubud')).toBeGreaterThan(2);
  expect(editsBetween('', 'ab')).toBe(2);
  expect(editsBetween('', 'abc')).toBeGreaterThan(2);
});

test('edits are as many either way, and none only between the same', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const far = (edits: number) => Math.min(edits, 3);
      expect(far(editsBetween(a, b))).toBe(far(editsBetween(b, a)));
      expect(editsBetween(a, b) === 0).toBe(a === b);
    }),
  );
});
