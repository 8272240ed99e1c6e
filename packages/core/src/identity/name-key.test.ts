import { expect, test } from 'vitest';
import { nameKey } from './index.js';

test('titles and punctuation do not count', () => {
  expect(nameKey('Hj. Soekarni, S.Pd.')).toBe('sukarni');
  expect(nameKey('Dr. Ir. Budi Santoso, M.Si.')).toBe('budi santoso');
  expect(nameKey('Drs. H. Slamet Riyadi, MM')).toBe('slamet riyadi');
  expect(nameKey('Bpk. Slamet')).toBe(nameKey('slamet'));
});

test('case, marks, apostrophes and spaces do not count', () => {
  expect(nameKey('  SITI   Nur-Aini ')).toBe('siti nur aini');
  expect(nameKey('André')).toBe('andre');
  expect(nameKey("Ma'ruf")).toBe('maruf');
  expect(nameKey('Ma’ruf')).toBe('maruf');
  expect(nameKey('Ma`ruf')).toBe('maruf');
});

test('old spellings and doubled letters read like the present ones', () => {
  expect(nameKey('Soeharto')).toBe(nameKey('Suharto'));
  expect(nameKey('Djoko')).toBe(nameKey('Joko'));
  expect(nameKey('Tjipto')).toBe(nameKey('Cipto'));
  expect(nameKey('Muhammad')).toBe(nameKey('Muhamad'));
});

test('a name that is nothing but a title is kept', () => {
  expect(nameKey('Ibu')).toBe('ibu');
  expect(nameKey('H. Ir.')).toBe('h ir');
});

test('different names keep different keys', () => {
  expect(nameKey('Sri Wahyuni')).not.toBe(nameKey('Sri Wahyono'));
  expect(nameKey('Budi Santoso')).not.toBe(nameKey('Santoso Budi'));
  expect(nameKey('Irma')).toBe('irma');
  expect(nameKey('Ali 2')).not.toBe(nameKey('Ali'));
});
