import { readdirSync, readFileSync } from 'node:fs';
import { isRegionCode, parentRegion, placeKey, regionLevel } from '@berdaya/core/region';
import { expect, test } from 'vitest';
import { allRegions } from './regions.test-support.js';

/** There are ninety thousand regions, and a busy machine takes its time. */
const timeout = 60_000;

const regions = await allRegions();
const provinces = regions.children();
const inside = (levels: number) => {
  let all = provinces;
  for (let level = 0; level < levels; level += 1) {
    all = all.flatMap(({ code }) => regions.children(code));
  }
  return all;
};
const regencies = inside(1);
const districts = inside(2);
const villages = inside(3);
const all = [...provinces, ...regencies, ...districts, ...villages];
const ofKind = (kind: string) => all.filter((region) => region.kind === kind).length;
const under = (code: string) => villages.filter((village) => village.code.startsWith(`${code}.`));

test('there are as many regions as the decree counts', () => {
  expect(provinces).toHaveLength(38);
  expect([ofKind('kabupaten'), ofKind('kota')]).toEqual([416, 98]);
  expect(districts).toHaveLength(7285);
  expect(villages).toHaveLength(83_762);
  expect([ofKind('desa'), ofKind('kelurahan'), ofKind('desa-adat')]).toEqual([75_252, 8496, 14]);
  expect(regions.edition).toBe('Kepmendagri 300.2.2-2138/2025');
});

test('the regions say the same of themselves', () => {
  expect(regions.count(undefined, 'province')).toBe(38);
  expect(regions.count(undefined, 'regency')).toBe(514);
  expect(regions.count(undefined, 'district')).toBe(7285);
  expect(regions.count(undefined, 'village')).toBe(83_762);
});

test('every code is of the right form and there once, and lies in a region that is there', () => {
  expect(all.filter(({ code }) => !isRegionCode(code))).toEqual([]);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  const orphans = all.filter(({ code }) => {
    const outer = parentRegion(code);
    return outer !== undefined && !regions.region(outer);
  });
  expect(orphans).toEqual([]);
});

test('every region is found by its code, and no name is blank or has marks that are none', () => {
  expect(all.filter((region) => regions.region(region.code) !== region)).toEqual([]);
  expect(all.filter(({ name }) => placeKey(name) === '')).toEqual([]);
  expect(all.filter(({ name }) => /[*"’]|^\s|\s$| {2}/.test(name))).toEqual([]);
  expect(regencies.filter(({ name }) => /^(kabupaten|kota) /i.test(name))).toEqual([]);
});

test('every region is found by its own name in the region around it', { timeout }, () => {
  const lost = all.filter((region) => {
    const within = parentRegion(region.code);
    return !regions
      .named(region.name, { within, level: regionLevel(region.code) })
      .includes(region);
  });
  expect(lost).toEqual([]);
});

test('every file holds something, and every kabupaten has one', () => {
  const folder = new URL('../data/villages/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace('.txt', ''));
  expect(files).toHaveLength(520);
  expect(regencies.filter(({ code }) => !files.includes(code))).toEqual([]);
});

test('places of documents at hand are where they were', () => {
  const name = (code: string) => regions.region(code)?.name;
  expect(regions.children('33.15')).toHaveLength(19);
  expect(under('33.15')).toHaveLength(280);
  expect(under('33.15').filter(({ kind }) => kind === 'desa')).toHaveLength(273);
  expect(name('33.15.03.2001')).toBe('Lajer');
  expect([regions.children('33.74').length, under('33.74').length]).toEqual([16, 177]);
  expect([regions.children('32.77').length, under('32.77').length]).toEqual([3, 15]);
  expect([regions.children('18.11').length, under('18.11').length]).toEqual([7, 105]);
  expect([regions.children('35.03').length, under('35.03').length]).toEqual([14, 157]);
  expect(under('35.03').filter(({ kind }) => kind === 'kelurahan')).toHaveLength(5);
  expect([regions.children('35.77').length, under('35.77').length]).toEqual([3, 27]);
  expect(name('32.13.29')).toBe('Ciater');
});

test('names are told apart as the country needs it', () => {
  expect(regions.named('Winongo').map(({ code }) => code)).toEqual(['35.77.02.1005']);
  const lajer = regions.named('Lajer', { level: 'village' }).map(({ code }) => code);
  expect(lajer).toEqual(['32.12.30.2009', '33.05.07.2018', '33.15.03.2001']);
  const twins = regencies.filter(
    ({ name, kind }) =>
      kind === 'kabupaten' &&
      regencies.some((other) => other.kind === 'kota' && other.name === name),
  );
  expect(twins).toHaveLength(26);
});

test('so many village names occur more than once in their kabupaten', () => {
  const times = new Map<string, number>();
  for (const { code, name } of villages) {
    const key = `${code.slice(0, 5)} ${name}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  expect([...times.values()].filter((count) => count > 1)).toHaveLength(2224);
});

test('former codes are in force no more, and what they became is', () => {
  const former = ['92.01', '92.01.01', '92.04.06', '91.01', '36.02.16.2018'].map(regions.former);
  expect(former).toMatchObject([
    { name: 'Sorong', kind: 'kabupaten', became: ['96.01'] },
    { name: 'Makbon', became: ['96.01.01'], lastEdition: 'Kepmendagri 100.1.1-6117/2022' },
    { name: 'Sawiat', became: ['96.02.03'] },
    { name: 'Merauke', became: ['93.01'], lastEdition: 'Kepmendagri 050-145/2022' },
    { name: 'Cikaratuan', became: ['36.02.28.2009'] },
  ]);
  expect(regions.former('92.71')).toMatchObject({ kind: 'kota', became: ['96.71'] });
});

test('each former code is of its own, and leads to one in force', () => {
  const folder = new URL('../data/', import.meta.url);
  const names = [
    'regions.txt',
    ...readdirSync(new URL('villages/', folder)).map((name) => `villages/${name}`),
  ];
  const lines = names.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => /^\d\d\.\d\d[. ]/.test(line)),
  );
  const codes = lines.map((line) => line.split(' ')[0] ?? '');
  expect(lines.length).toBeGreaterThan(1200);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    const former = regions.former(code);
    expect(regions.region(code), code).toBeUndefined();
    expect(
      former?.became.every((now) => regions.region(now)),
      code,
    ).toBe(true);
    expect(former?.became.length, code).toBeLessThanOrEqual(1);
  }
});
