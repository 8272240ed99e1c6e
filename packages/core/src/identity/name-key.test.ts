import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from './index.js';
import { aName, ordinaryNames } from './person-name.test-support.js';

test('titles and punctuation do not count', () => {
  expect(nameKey('Hj. Soekarni, S.Pd.')).toBe('sukarni');
  expect(nameKey('Dr. Ir. Budi Santoso, M.Si.')).toBe('budi santoso');
  expect(nameKey('Drs. H. Slamet Riadi, MM')).toBe('slamet riadi');
  expect(nameKey('Bpk. Slamet')).toBe(nameKey('slamet'));
  expect(nameKey('H.Slamet')).toBe('slamet');
  expect(nameKey('K.H. Slamet, S. Pd. I., M.Ag')).toBe('slamet');
  expect(nameKey('Prof. Dr. H.C. Slamet')).toBe('slamet');
  expect(nameKey('R. Slamet A.Md.Keb')).toBe('slamet');
});

test('case, marks, apostrophes and spaces do not count', () => {
  expect(nameKey('  SITI   Nur-Aini ')).toBe('siti nur aini');
  expect(nameKey('André')).toBe('andre');
  expect(nameKey("Ma'ruf")).toBe('maruf');
  expect(nameKey('Ma’ruf')).toBe('maruf');
  expect(nameKey('Ma`ruf')).toBe('maruf');
});

test.each([
  ['Soeharto', 'Suharto'],
  ['Djoko', 'Joko'],
  ['Tjipto', 'Cipto'],
  ['Tjahjo', 'Cahyo'],
  ['Wahjoedi', 'Wahyudi'],
  ['Widjaja', 'Wijaya'],
  ['Djojo', 'Joyo'],
  ['Jusuf', 'Yusuf'],
  ['Jahja', 'Yahya'],
  ['Sjarif', 'Syarif'],
  ['Njoman', 'Nyoman'],
  ['Achmad', 'Ahmad'],
  ['Akhmad', 'Ahmad'],
  ['Choirul', 'Khoirul'],
  ['Mochtar', 'Mukhtar'],
  ['Chandra', 'Candra'],
  ['Rizqi', 'Rizki'],
  ['Taufiq', 'Taufik'],
  ['Rudy', 'Rudi'],
  ['Supriyadi', 'Supriadi'],
  ['Widya', 'Widia'],
  ['Yudha', 'Yuda'],
  ['Fathoni', 'Fatoni'],
  ['Hery', 'Herry'],
  ['Moch. Ali', 'Muhammad Ali'],
  ['Moh.Ali', 'Muhamad Ali'],
  ['Muh. Ali', 'Mohammad Ali'],
  ['Mohd Ali', 'Mochamad Ali'],
  ['Mhd. Ali', 'Muchammad Ali'],
  ['Moehammad Ali', 'Mohamed Ali'],
  ['Abd. Rahman', 'Abdul Rahman'],
])('%s and %s are one spelling or another of one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('a name that is nothing but a title is kept', () => {
  expect(nameKey('Ibu')).toBe('ibu');
  expect(nameKey('H. Ir.')).toBe('ir');
  expect(nameKey('S.Pd.')).toBe('s pd');
  expect(nameKey('MM')).toBe('mm');
  expect(nameKey(' . ')).toBe('');
});

test('different names keep different keys', () => {
  expect(nameKey('Sri Wahyuni')).not.toBe(nameKey('Sri Wahyono'));
  expect(nameKey('Budi Santoso')).not.toBe(nameKey('Santoso Budi'));
  expect(nameKey('Irma')).toBe('irma');
  expect(nameKey('Ali 2')).not.toBe(nameKey('Ali'));
  expect(nameKey('Ali 22')).not.toBe(nameKey('Ali 2'));
  expect(nameKey('Aan')).not.toBe(nameKey('An'));
  expect(nameKey('Joko')).not.toBe(nameKey('Yoko'));
});

test('an initial tells people apart, wherever it stands', () => {
  expect(nameKey('A. Yani')).toBe('a yani');
  expect(nameKey('M. A. Rahman')).toBe('m a rahman');
  expect(nameKey('Budi S.')).toBe('budi s');
  expect(nameKey('Budi H.')).toBe('budi h');
  expect(new Set(['Yani', 'A. Yani', 'S. Yani'].map(nameKey)).size).toBe(3);
});

test('words that are no degrees stay, even where a degree would stand', () => {
  for (const name of ['Sri Mei', 'Ni Dea', 'Ali Amad', 'Sari Sei Baru', 'Sti Aminah']) {
    expect(nameKey(name)).toBe(name.toLowerCase());
  }
});

describe('laws', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'abcdehijkmnoqstuyz. ,’2'.split('')) }),
    aName,
  );

  test('the key of a key is that key', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 2000 },
    );
  });

  test('titles, case and spaces do not count, whatever the name', () => {
    const before = fc.subarray(['Prof.', 'Dr.', 'Ir.', 'Hj.']);
    const after = fc.subarray(['S.Pd.', 'SE', 'M. Si', 'A.Md.Keb.']);
    fc.assert(
      fc.property(aName, before, after, (name, front, back) => {
        const written = [[...front, name].join('  '), ...back].join(', ');
        expect(nameKey(written)).toBe(nameKey(name));
        expect(nameKey(written.toUpperCase())).toBe(nameKey(name));
      }),
    );
  });

  test('no two ordinary names have one key', () => {
    expect(new Set(ordinaryNames.map(nameKey)).size).toBe(ordinaryNames.length);
  });

  test('what is typed of a word from its beginning finds it; only the K of Kh… does not', () => {
    const misses = ordinaryNames.flatMap((name) =>
      Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1)).filter(
        (typed) => !nameKey(name).includes(nameKey(typed)),
      ),
    );
    expect(misses).toEqual(['K']);
  });
});
