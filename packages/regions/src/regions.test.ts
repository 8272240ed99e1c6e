import { checkCountedUnits, checkPlace, type StatedPlace } from '@berdaya/core/region';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Regions } from './regions.js';
import { allRegions, regionsWith } from './regions.test-support.js';

let whole: Regions;
let partly: Regions;
beforeAll(async () => {
  whole = await allRegions();
  partly = await regionsWith('33.15.03');
});

const codes = (regions: readonly { code: string }[]) => regions.map(({ code }) => code);

describe('what is loaded', () => {
  test('villages of one kabupaten, and no other', () => {
    expect(partly.region('33.15.12.2002')).toBeDefined();
    expect(partly.region('33.74.01.1001')).toBeUndefined();
    expect(partly.count('33.15', 'village')).toBe(280);
    expect(partly.count('33.15.03', 'village')).toBe(20);
    expect(partly.count('33.74', 'village')).toBeUndefined();
    expect(partly.count('33', 'village')).toBeUndefined();
    expect(partly.count(undefined, 'village')).toBeUndefined();
    expect(partly.count('33', 'district')).toBe(576);
    expect(partly.count('33.15', 'regency')).toBe(1);
    expect(partly.count('33.15', 'province')).toBe(0);
    expect(partly.count('33.70', 'district')).toBeUndefined();
  });

  test('is what is covered', () => {
    for (const code of [
      '33',
      '97',
      '33.15',
      '33.66',
      '33.15.66',
      '33.15.03.2999',
      '33.66.01.2001',
    ]) {
      expect(partly.covers(code), code).toBe(true);
    }
    for (const code of ['33.74.01.1001', '92.01.01.2001', '3315', '33.70']) {
      expect(partly.covers(code), code).toBe(false);
    }
  });

  test('what was in a kabupaten that left Papua before the lists begin is not known', () => {
    expect(whole.covers('91.01')).toBe(true);
    expect(whole.covers('91.01.07')).toBe(false);
    expect(whole.covers('91.01.07.2001')).toBe(false);
    expect(whole.covers('92.01.66')).toBe(true);
    expect(whole.covers('92.01.01.2999')).toBe(true);
  });
});

describe('around a region', () => {
  test('its path leads from the province in', () => {
    expect(codes(whole.path('35.77.02.1005'))).toEqual([
      '35',
      '35.77',
      '35.77.02',
      '35.77.02.1005',
    ]);
    expect(codes(whole.path('35'))).toEqual(['35']);
    expect(whole.path('35.66')).toEqual([]);
  });

  test('its children are in the order of their codes', () => {
    const inside = codes(whole.children('33.15'));
    expect(inside).toHaveLength(19);
    expect(inside).toEqual([...inside].sort());
    expect(whole.children('33.15.03.2001')).toEqual([]);
    expect(whole.children('33.70')).toEqual([]);
  });
});

describe('names', () => {
  test('a name that is one region is found', () => {
    expect(whole.find('Winongo')).toMatchObject({
      status: 'found',
      region: { code: '35.77.02.1005', kind: 'kelurahan' },
      isComplete: true,
    });
    expect(partly.find('Kabupaten Semarang', { level: 'regency' })).toMatchObject({
      status: 'found',
      region: { code: '33.22' },
      isComplete: true,
    });
  });

  test('a kabupaten and a kota of one name are told apart by kind', () => {
    const answer = partly.find('Semarang', { level: 'regency' });
    expect(answer).toMatchObject({ status: 'ambiguous', ask: 'kind', isComplete: true });
    expect(answer.status === 'ambiguous' && codes(answer.regions)).toEqual(['33.22', '33.74']);
  });

  test('villages of one name in a kabupaten are told apart by kecamatan', () => {
    for (const name of ['Karanganyar', 'Pojok', 'Rejosari', 'Karangrejo', 'Sumberagung']) {
      const answer = partly.find(name, { within: '33.15', level: 'village' });
      expect(answer, name).toMatchObject({ status: 'ambiguous', ask: 'district' });
    }
  });

  test('further out, the outermost thing that tells them apart is asked for', () => {
    expect(whole.find('Lajer', { level: 'village' })).toMatchObject({ ask: 'regency' });
    expect(whole.find('Karangan', { within: '35.03' })).toMatchObject({ ask: 'kind' });
    expect(whole.find('Purwodadi', { level: 'district' })).toMatchObject({ status: 'ambiguous' });
  });

  test('a name that is missing comes with names that are near', () => {
    const answer = partly.find('Penawagan', { within: '33.15', level: 'district' });
    expect(answer).toMatchObject({ status: 'missing', isComplete: true });
    expect(answer.status === 'missing' && codes(answer.suggestions)).toEqual(['33.15.03']);
    expect(partly.find('Winongo')).toMatchObject({ status: 'missing', isComplete: false });
  });

  test('suggestions are near, the nearest first, and not too many', () => {
    expect(codes(partly.suggest('Kab. Grobogn', { level: 'regency' }))).toEqual(['33.15']);
    expect(partly.suggest('Grobogan', { level: 'regency' })[0]?.code).toBe('33.15');
    expect(partly.suggest('Sidomulyo', {}, 2).length).toBeLessThanOrEqual(2);
    expect(partly.suggest('xyzxyz')).toEqual([]);
    expect(partly.suggest('')).toEqual([]);
  });

  test('old spelling and other ways of writing do not hide a name', () => {
    expect(codes(whole.named('Fakfak', { level: 'regency' }))).toEqual(['92.03']);
    expect(codes(whole.named('Tjilatjap', { level: 'regency' }))).toEqual(['33.01']);
    expect(codes(whole.named("Kec. Ra'as"))).toContain('35.29.22');
    expect(codes(whole.named('Kec. Raas'))).toContain('35.29.22');
    expect(codes(whole.named('Desa Adat Yoboi'))).toEqual(['91.03.01.3007']);
  });
});

describe('codes', () => {
  test('with dots they are in force, former, unknown, or not loaded', () => {
    expect(partly.recogniseCode('33.15')).toMatchObject({
      status: 'in-force',
      region: { name: 'Grobogan' },
      couldBeBps: false,
    });
    expect(partly.recogniseCode(' 92.01 ')).toMatchObject({
      status: 'former',
      former: { became: ['96.01'] },
    });
    expect(partly.recogniseCode('33.66')).toMatchObject({ status: 'unknown', code: '33.66' });
    expect(partly.recogniseCode('33.74.01.1001')).toMatchObject({ status: 'not-loaded' });
    expect(partly.recogniseCode('33.70')).toEqual({ status: 'wrong-form' });
  });

  test('without dots they may be those of the statistics office', () => {
    expect(partly.recogniseCode('1101')).toMatchObject({
      status: 'in-force',
      code: '11.01',
      region: { name: 'Aceh Selatan' },
      couldBeBps: true,
    });
    expect(partly.recogniseCode('3315032001')).toMatchObject({
      status: 'in-force',
      code: '33.15.03.2001',
      couldBeBps: true,
    });
    expect(partly.recogniseCode('331503')).toMatchObject({ code: '33.15.03', couldBeBps: false });
    expect(partly.recogniseCode('3315030')).toEqual({ status: 'bps' });
    expect(partly.recogniseCode('3315030001')).toEqual({ status: 'bps' });
    expect(partly.recogniseCode('3366')).toMatchObject({ status: 'bps' });
    expect(partly.recogniseCode('33156')).toEqual({ status: 'wrong-form' });
  });

  test('two digits are the same in either scheme, but for Papua', () => {
    expect(partly.recogniseCode('33')).toMatchObject({ status: 'in-force', couldBeBps: false });
    expect(partly.recogniseCode('94')).toMatchObject({ status: 'in-force', couldBeBps: true });
    expect(partly.recogniseCode('97')).toMatchObject({ status: 'unknown', code: '97' });
  });
});

describe('rules about places ask this gazetteer', () => {
  const found = (place: StatedPlace) =>
    checkPlace(place, { gazetteer: whole }, 'publish').map(({ code }) => code);

  test('a kelurahan of Kota Madiun is named in a report on Trenggalek', () => {
    const winongo = { name: 'Winongo', kindAsWritten: 'Desa/Kelurahan', within: '35.03' };
    expect(found(winongo)).toEqual(['region.place-elsewhere', 'region.kind-differs']);
    const karangan = { name: 'Karangan', kindAsWritten: 'Desa/Kelurahan', within: '35.03' };
    expect(found(karangan)).toEqual(['region.kind-differs']);
  });

  test('a name that repeats asks for the kecamatan', () => {
    expect(found({ name: 'Karanganyar', level: 'village', within: '33.15' })).toEqual([
      'region.name-repeats',
    ]);
    expect(found({ name: 'Karanganyar', level: 'village', within: '33.15.02' })).toEqual([]);
  });

  test('codes of before are told from codes that never were', () => {
    expect(found({ code: '92.01.01' })).toEqual(['region.code-former']);
    expect(found({ code: '33.15.66' })).toEqual(['region.code-unknown']);
    expect(found({ code: '91.01.07' })).toEqual([]);
  });

  test('more kelurahan than Cimahi has cannot have sent people', () => {
    const units = { region: '32.77', level: 'village' } as const;
    const check = (stated: number) => checkCountedUnits({ ...units, stated }, { gazetteer: whole });
    expect(check(15)).toEqual([]);
    expect(check(16)).toHaveLength(1);
  });
});
