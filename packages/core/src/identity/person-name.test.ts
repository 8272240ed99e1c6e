import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSortKey, splitName, type WrittenName } from './index.js';
import { aName } from './person-name.test-support.js';

const split = (written: string) => {
  const { titleBefore, name, titleAfter } = splitName(written);
  return [titleBefore, name, titleAfter];
};

test.each([
  ['Dr. Ir. Hj. Siti Nurhaliza, S.Pd., M.Si.', 'Dr. Ir. Hj.', 'Siti Nurhaliza', 'S.Pd., M.Si.'],
  ['Siti', null, 'Siti', null],
  ['H. Slamet', 'H.', 'Slamet', null],
  ['H.Slamet', 'H.', 'Slamet', null],
  ['h slamet', 'h', 'slamet', null],
  ['Dr.Ir.Budi Santoso', 'Dr. Ir.', 'Budi Santoso', null],
  ['K.H. Abdullah', 'K.H.', 'Abdullah', null],
  ['KH. Abdullah', 'KH.', 'Abdullah', null],
  ['Bpk. Harun', 'Bpk.', 'Harun', null],
  ['drg. Rina', 'drg.', 'Rina', null],
  ['Budi Santoso S.Pd', null, 'Budi Santoso', 'S.Pd'],
  ['Budi Santoso S.Pd M.Pd', null, 'Budi Santoso', 'S.Pd, M.Pd'],
  ['Budi Santoso, S. Pd. I', null, 'Budi Santoso', 'S. Pd. I'],
  ['Budi Santoso, S.Pd M.Pd', null, 'Budi Santoso', 'S.Pd M.Pd'],
  ['Budi Santoso S.Pd., M.Pd.', null, 'Budi Santoso', 'S.Pd., M.Pd.'],
  ['BUDI SANTOSO SE', null, 'BUDI SANTOSO', 'SE'],
  ['Budi Santoso SPd', null, 'Budi Santoso', 'SPd'],
  ['Budi Santoso, CHRM', null, 'Budi Santoso', 'CHRM'],
  ['Budi Santoso, ns', null, 'Budi Santoso', 'ns'],
  ['Budi Santoso, C.X.Y.', null, 'Budi Santoso', 'C.X.Y.'],
  ['Siti Aminah A.Md.Keb.', null, 'Siti Aminah', 'A.Md.Keb.'],
  ['  Siti\u00a0 Aminah ,', null, 'Siti Aminah', null],
])('%s comes apart', (written, ...parts) => {
  expect(split(written)).toEqual(parts);
});

test.each([
  'Ibu',
  'H.',
  'S.Pd.',
  'A. Yani',
  'M. A. Rahman',
  'R. Soeprapto',
  'I Gusti Made Rai',
  'Budi Se',
  'Santoso, Budi',
  'SANTOSO, BUDI',
  'Budi, Santoso',
  'Hari Hartono',
  'Irma',
  ', S.Pd.',
  '-',
  '',
])('%s is a name as it stands', (written) => {
  expect(split(written)).toEqual([null, written, null]);
});

test('a known degree is found behind words that are none', () => {
  expect(split('Santoso, Budi S.Pd')).toEqual([null, 'Santoso, Budi', 'S.Pd']);
});

test('what is far too long for a name stays whole', () => {
  const names = (length: number) => `Hj. ${'a'.repeat(length - 4)}`;
  expect(splitName(names(500)).titleBefore).toBe('Hj.');
  expect(splitName(names(501)).titleBefore).toBe(null);
});

test('names are sorted without their titles, marks and case', () => {
  const names = ['Hj. Wati', 'Drs. Éko, MM', 'budi', "Ma'ruf", 'Ani, S.Pd.'];
  const sorted = [...names].sort((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1));
  expect(sorted).toEqual(['Ani, S.Pd.', 'budi', 'Drs. Éko, MM', "Ma'ruf", 'Hj. Wati']);
  expect(nameSortKey('Soeharto')).not.toBe(nameSortKey('Suharto'));
});

test('titles and name come back as they were put together', () => {
  const before = fc.subarray(['Prof.', 'Dr.', 'Ir.', 'Hj.'], { minLength: 1 });
  const after = fc.subarray(['S.Pd.', 'SE', 'M.Si.', 'A.Md.Keb.'], { minLength: 1 });
  fc.assert(
    fc.property(fc.option(before), aName, fc.option(after), (front, name, back) => {
      const parts: WrittenName = {
        titleBefore: front?.join(' ') ?? null,
        name,
        titleAfter: back?.join(', ') ?? null,
      };
      const written = `${front === null ? '' : `${front.join(' ')} `}${[name, ...(back ?? [])].join(', ')}`;
      expect(splitName(written)).toEqual(parts);
    }),
  );
});

test('no text is too strange to be split, and no letter of it is lost', () => {
  const letters = (text: string) => text.match(/\p{L}/gu)?.join('') ?? '';
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('H', 'j', 's', 'Pd', '.', ',', ' ', 'Ir') }),
  );
  fc.assert(
    fc.property(odd, (written) => {
      const { titleBefore, name, titleAfter } = splitName(written);
      expect(letters(`${titleBefore ?? ''}${name}${titleAfter ?? ''}`)).toBe(letters(written));
      expect(splitName(name).name).toBe(name);
    }),
    { numRuns: 2000 },
  );
});
