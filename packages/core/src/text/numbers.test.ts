import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { success, type Result } from '../kernel/index.js';
import { numberInWords, readNumber, readNumberWords, readRupiah, rupiahInWords } from './index.js';

const refusal = (code: string, received: string) => ({
  ok: false,
  issues: [{ code, severity: 'error', path: [], params: { received } }],
});
const valueOf = (result: Result<number>) => (result.ok ? result.value : undefined);
const max = Number.MAX_SAFE_INTEGER;

describe('readNumber', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['1234', 1234],
    ['1.234.567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1234,5', 1234.5],
    ['0,05', 0.05],
    ['0,500', 0.5],
    ['007', 7],
    ['12 345 678', 12_345_678],
    ['12\u00a0345,5', 12_345.5],
    [' 12 ', 12],
    ['-1.234,5', -1234.5],
    ['− 5', -5],
    ['-0', 0],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1234.567', 1234.567],
    ['12.5', 12.5],
    ['0.234', 0.234],
    ['1,5', 1.5],
    ['9.007.199.254.740.991', max],
    ['0,1234567890123456', 0.1234567890123456],
  ])('%s', (written, value) => {
    expect(readNumber(written)).toEqual(success(value));
  });

  test('one dot and three digits are thousands, and one comma decimals, with a warning', () => {
    const warned = (code: string, received: string, read: number) =>
      success(read, [{ code, severity: 'warning', path: [], params: { received, read } }]);
    const thousands = 'text.number-read-as-thousands';
    expect(readNumber('1.234')).toEqual(warned(thousands, '1.234', 1234));
    expect(readNumber('999.000')).toEqual(warned(thousands, '999.000', 999_000));
    expect(readNumber('-1.234')).toEqual(warned(thousands, '1.234', -1234));
    expect(readNumber('1,234')).toEqual(warned('text.number-read-as-decimal', '1,234', 1.234));
    for (const plain of ['1234', '1.234.567', '1,2345', '1.2345', '0,234', '1.234,0']) {
      expect(readNumber(plain)).toMatchObject({ warnings: [] });
    }
  });

  test.each([
    '',
    ' ',
    '-',
    '1.23.456',
    '1.2345.678',
    '1234.567,8',
    '1,23,456',
    '12 34',
    '1..000',
    '1,',
    ',5',
    '.5',
    '1e3',
    'lima',
    '--5',
    '1.234.5',
    '5 orang',
    '0.234.567',
    '0,234,567',
    '01.234.567',
    '5%',
    'Infinity',
    '0x10',
  ])('%j is no number', (written) => {
    expect(readNumber(written)).toEqual(refusal('text.not-a-number', written));
  });

  test.each(['9007199254740993', '9.007.199.254.740.992', '0,12345678901234567', '0,0000001'])(
    '%s has more digits than a number holds',
    (written) => {
      expect(readNumber(written)).toEqual(refusal('text.number-not-exact', written));
    },
  );
});

const numerals: readonly (readonly [number, string])[] = [
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [75_000_000, 'tujuh puluh lima juta'],
  [1_000_000_000, 'satu miliar'],
  [1_000_000_000_000, 'satu triliun'],
  [1_000_000_000_000_000, 'seribu triliun'],
  [1_234_000_000_000_001, 'seribu dua ratus tiga puluh empat triliun satu'],
  [-3, 'minus tiga'],
  [2.05, 'dua koma nol lima'],
  [-0.5, 'minus nol koma lima'],
];

describe('numbers in words', () => {
  test.each(numerals)('%d is %s, and the other way round', (value, words) => {
    expect(numberInWords(value)).toBe(words);
    expect(readNumberWords(words)).toEqual(success(value));
  });

  test('what has no words is a mistake of the program', () => {
    for (const value of [NaN, Infinity, -Infinity, max + 1, 1e21, 1e-7]) {
      expect(() => numberInWords(value)).toThrow(RangeError);
    }
    expect(numberInWords(-0)).toBe('nol');
    expect(numberInWords(max)).toMatch(/^sembilan ribu tujuh triliun .* sembilan puluh satu$/);
  });

  test('an amount in words', () => {
    expect(rupiahInWords(75_000_000)).toBe('tujuh puluh lima juta rupiah');
    expect(rupiahInWords(0)).toBe('nol rupiah');
    expect(() => rupiahInWords(0.5)).toThrow(RangeError);
    expect(() => rupiahInWords(max + 1)).toThrow(RangeError);
  });

  test.each([
    ['Seratus  SEBELAS', 111],
    [' seratus\u00a0sebelas ', 111],
    ['dua milyar', 2_000_000_000],
    ['satu trilyun', 1_000_000_000_000],
    ['duapuluh lima', 25],
    ['tigaratus limabelas', 315],
    ['satu ratus', 100],
    ['satu ribu', 1000],
    ['sejuta', 1_000_000],
    ['semiliar', 1_000_000_000],
    ['dua-puluh', 20],
    ['min lima', -5],
    ['negatif lima', -5],
    ['minus nol', 0],
    ['lima koma lima nol', 5.5],
  ])('%s is read', (words, value) => {
    expect(readNumberWords(words)).toEqual(success(value));
  });

  test.each([
    '',
    'se',
    'belas',
    'ratus',
    'ribu',
    'lima enam',
    'puluh lima',
    'nol satu',
    'dua puluh sebelas',
    'dua belas lima',
    'seratus seratus',
    'seribu sejuta',
    'ribu juta',
    'dua ribu juta',
    'dua ribu tiga ribu',
    'seratus se',
    'lima koma',
    'koma lima',
    'lima koma sepuluh',
    'lima koma lima koma lima',
    'lima minus',
    'minus minus lima',
    'sebelas orang',
    'kelima',
    '111',
    'nol ribu',
    'toString',
  ])('%j is no numeral', (words) => {
    expect(readNumberWords(words)).toEqual(refusal('text.not-number-words', words));
  });

  test('what a number cannot hold is refused', () => {
    const words = 'sepuluh ribu triliun';
    expect(readNumberWords(words)).toEqual(refusal('text.number-not-exact', words));
  });
});

describe('readRupiah', () => {
  test.each([
    ['Rp75 juta', 75_000_000],
    [' Rp75 juta ', 75_000_000],
    ['Rp. 75 Juta', 75_000_000],
    ['75jt', 75_000_000],
    ['Rp75jt,-', 75_000_000],
    ['Rp 1,5 miliar', 1_500_000_000],
    ['1.5 milyar', 1_500_000_000],
    ['Rp1,25 mlr', 1_250_000_000],
    ['75 ribu', 75_000],
    ['75rb', 75_000],
    ['2,5 ribu', 2500],
    ['1 triliun', 1_000_000_000_000],
    ['Rp75.000.000', 75_000_000],
    ['Rp75.000.000,00', 75_000_000],
    ['Rp75.000.000,-', 75_000_000],
    ['Rp 75.000.000,--', 75_000_000],
    ['Rp75.000.000.-', 75_000_000],
    ['Rp75,000,000', 75_000_000],
    ['Rp75,000,000.00', 75_000_000],
    ['75 000 000', 75_000_000],
    ['75000000', 75_000_000],
    ['75000000,00', 75_000_000],
    ['Rp750.00', 750],
    ['IDR 75.000', 75_000],
    ['Rp\u00a075.000', 75_000],
    ['75.000 rupiah', 75_000],
    ['75 juta rupiah', 75_000_000],
    ['tujuh puluh lima juta rupiah', 75_000_000],
    ['Tujuh Puluh Lima Juta Rupiah', 75_000_000],
    ['Rp0', 0],
    ['Rp1.234', 1234],
    ['Rp0,3 ribu', 300],
    ['Rp1,005 juta', 1_005_000],
  ])('%s', (label, amount) => {
    expect(valueOf(readRupiah(label))).toBe(amount);
  });

  test('only a count that reads two ways has a warning', () => {
    expect(readRupiah('Rp1.234')).toEqual(success(1234));
    const read = readRupiah('Rp1.234 juta');
    expect(valueOf(read)).toBe(1_234_000_000);
    expect(read.ok ? read.warnings.map(({ code }) => code) : []).toEqual([
      'text.number-read-as-thousands',
    ]);
  });

  test.each([
    '',
    'Rp',
    'Rp-5',
    '-5',
    'Rp75.50',
    'Rp0.750',
    'Rp75,50',
    'Rp75,0',
    'Rp1.234.56',
    'Rp1.234,567.890',
    '1,0005 ribu',
    '75 M',
    '75k',
    'juta',
    'tujuh puluh lima',
    'minus lima rupiah',
    'lima koma lima rupiah',
    'Rp1.000.000.000.001',
    '1,1 triliun',
    'Rp75.000 per orang',
  ])('%j is no whole amount', (label) => {
    expect(readRupiah(label)).toEqual(refusal('shape.not-rupiah', label));
  });
});

const anyNumber = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.tuple(fc.integer(), fc.nat(5)).map(([value, places]) => value / 10 ** places),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).filter((value) => !String(value).includes('e')),
);

test('every number is read back from its words', () => {
  fc.assert(
    fc.property(anyNumber, (value) => {
      expect(readNumberWords(numberInWords(value))).toEqual(success(value === 0 ? 0 : value));
    }),
    { numRuns: 2000 },
  );
});

test('every amount is read back from its words', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), (amount) => {
      expect(readRupiah(rupiahInWords(amount))).toEqual(success(amount));
    }),
  );
});

test('all numerals up to twenty thousand differ and are read back', () => {
  const words = new Set<string>();
  for (let value = 0; value <= 20_000; value += 1) {
    const numeral = numberInWords(value);
    words.add(numeral);
    expect(valueOf(readNumberWords(numeral))).toBe(value);
  }
  expect(words.size).toBe(20_001);
});

test('no text whatsoever makes a reader throw', () => {
  const bits = fc.constantFrom(
    ...['1', '234', '.', ',', ' ', '-', 'Rp', 'juta', 'se', 'ratus', 'lima', 'koma', 'rupiah'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (written) => {
      for (const read of [readNumber, readNumberWords, readRupiah]) {
        const result = read(written);
        if (result.ok ? !Number.isFinite(result.value) : result.issues.length !== 1) return false;
      }
      return true;
    }),
    { numRuns: 1000 },
  );
});
