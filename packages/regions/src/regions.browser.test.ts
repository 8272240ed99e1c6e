import { expect, test } from 'vitest';
import { regionsFromUrl } from './index.js';

const base = new URL('../data', import.meta.url).href;

test('a page reads the regions with its own fetch, and villages when they are asked for', async () => {
  const asked: string[] = [];
  const opened = await regionsFromUrl(base, (url) => {
    asked.push(url.slice(base.length + 1));
    return fetch(url);
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const regions = opened.value;
  expect(regions.count(undefined, 'district')).toBe(7285);
  expect(regions.find('Winongo')).toMatchObject({ status: 'missing', isComplete: false });
  expect(await regions.loadVillages('35.77')).toMatchObject({ ok: true });
  expect(regions.path('35.77.02.1005').map(({ name }) => name)).toEqual([
    'Jawa Timur',
    'Madiun',
    'Manguharjo',
    'Winongo',
  ]);
  expect(asked).toEqual(['regions.txt', 'villages/35.77.txt']);
});

test('a page that has no regions hears of it', async () => {
  const opened = await regionsFromUrl(`${base}/nowhere`, (url) => fetch(url));
  expect(opened).toMatchObject({ ok: false });
});
