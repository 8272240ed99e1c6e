import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fullRegionName,
  isNamed,
  placeKey,
  readKindLabel,
  readPlaceName,
  regionsNamed,
  type GazetteerRegion,
} from './index.js';

const region = (name: string, kind: GazetteerRegion['kind']): GazetteerRegion => ({
  code: '11',
  name,
  kind,
});

test('one name has one key, however it is spelled', () => {
  for (const [written, other] of [
    ['GROBOGAN', 'Grobogan'],
    ['Pasir Kaliki', 'Pasirkaliki'],
    ['Fak-Fak', 'Fakfak'],
    ["Ki'e", 'KIE'],
    ['Ma’rang', 'Marang'],
    ['Cibbeber', 'Cibeber'],
    ['Bukittinggi', 'Bukit Tinggi'],
    ['Soerabaja', 'Surabaja'],
    ['Bandjarnegara', 'Banjarnegara'],
    ['Tjilatjap', 'Cilacap'],
    ['Tjoeroep', 'Curup'],
    ['Ramunia II', 'Ramunia 2'],
    ['IV Koto', '4 Koto'],
    ['Blok XVIII', 'Blok 18'],
    ['Blok XIV', 'Blok 14'],
    ['Blok IX', 'blok 9'],
    ['Mbahamdandará', 'Mbahamdandara'],
    ['Perkebunan Air Batu I/II', 'Perkebunan Air Batu 1 / 2'],
  ] as const) {
    expect(placeKey(written), written).toBe(placeKey(other));
  }
});

test('different names have different keys', () => {
  for (const [written, other] of [
    ['Ramunia 1', 'Ramunia 2'],
    ['Blok 1', 'Blok 11'],
    ['Kota Baru', 'Baru'],
    ['Karangan', 'Karanganyar'],
    ['Xi', '11'],
    ['Banjar', 'Banyar'],
    ['Mix A', '9 A'],
  ] as const) {
    expect(placeKey(written), written).not.toBe(placeKey(other));
  }
});

test('the example of the docstring holds, and what says nothing has no key', () => {
  expect(placeKey('Bandjar Negara II')).toBe('banjarnegara2');
  expect(placeKey(' -*. ')).toBe('');
});

test('capitals and spaces never count', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,3}$/), (name) => {
      expect(placeKey(name.toUpperCase())).toBe(placeKey(name));
      expect(placeKey(` ${name.replaceAll(' ', '  ')}. `)).toBe(placeKey(name));
    }),
  );
});

test('a label tells the kinds it may mean', () => {
  expect(readKindLabel('Desa/Kelurahan')).toEqual(['desa', 'kelurahan']);
  expect(readKindLabel(' desa / kel. ')).toEqual(['desa', 'kelurahan']);
  expect(readKindLabel('Kab./Kota')).toEqual(['kabupaten', 'kota']);
  expect(readKindLabel('KECAMATAN:')).toEqual(['kecamatan']);
  expect(readKindLabel('Desa  Adat')).toEqual(['desa-adat']);
  expect(readKindLabel('Propinsi')).toEqual(['provinsi']);
  expect(readKindLabel('Distrik')).toEqual(['kecamatan']);
  for (const other of ['', 'Dusun', 'Desa Lajer', 'Nama desa', 'desa/dusun']) {
    expect(readKindLabel(other), other).toEqual([]);
  }
});

test('the label is taken off a name, and only a whole word is one', () => {
  for (const [written, kinds, name] of [
    ['Kel. Winongo', ['kelurahan'], 'Winongo'],
    ['Kel.Winongo', ['kelurahan'], 'Winongo'],
    ['Kec : Karangan ', ['kecamatan'], 'Karangan'],
    ['Desa Adat Yoboi', ['desa-adat'], 'Yoboi'],
    ['Desa/Kelurahan Winongo', ['desa', 'kelurahan'], 'Winongo'],
    ['Kota Baru', ['kota'], 'Baru'],
    ['Kotabaru', [], 'Kotabaru'],
    [' Winongo ', [], 'Winongo'],
    ['Desa', [], 'Desa'],
    ['Desa ', [], 'Desa'],
    ['', [], ''],
  ] as const) {
    expect(readPlaceName(written), written).toEqual({ kinds, name });
  }
});

test('a region is named with its label or without', () => {
  const kotaBaru = region('Kota Baru', 'kecamatan');
  for (const written of ['Kota Baru', 'Kotabaru', 'Kec. Kota Baru', 'Kecamatan Kotabaru']) {
    expect(isNamed(kotaBaru, written), written).toBe(true);
  }
  expect(isNamed(kotaBaru, 'Baru')).toBe(false);
  expect(isNamed(kotaBaru, '')).toBe(false);
});

test('a label chooses among namesakes, and a wrong one is passed over', () => {
  const kabupaten = region('Semarang', 'kabupaten');
  const kota = region('Semarang', 'kota');
  const desa = region('Kota Semarang', 'desa');
  expect(regionsNamed('Semarang', [kabupaten, kota, desa])).toEqual([kabupaten, kota]);
  expect(regionsNamed('Kota Semarang', [kabupaten, kota])).toEqual([kota]);
  expect(regionsNamed('Kota Semarang', [kabupaten, kota, desa])).toEqual([kota, desa]);
  expect(regionsNamed('Desa Semarang', [kabupaten, kota, desa])).toEqual([kabupaten, kota]);
  expect(regionsNamed('Ambarawa', [kabupaten, kota])).toEqual([]);
});

test('a name spelled just so comes before one spelled alike', () => {
  const [one, two] = [region('Sumberejo', 'desa'), region('Sumber Rejo', 'desa')];
  expect(regionsNamed('Desa Sumberejo', [one, two])).toEqual([one]);
  expect(regionsNamed('sumberrejo', [one, two])).toEqual([two]);
  expect(regionsNamed('Soemberedjo', [one, two])).toEqual([one, two]);
});

test('a full name has the word for its kind', () => {
  expect(fullRegionName(region('Grobogan', 'kabupaten'))).toBe('Kabupaten Grobogan');
  expect(fullRegionName(region('Yoboi', 'desa-adat'))).toBe('Desa Adat Yoboi');
});
