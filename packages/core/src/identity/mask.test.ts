import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aNik, digits } from './identity.test-support.js';
import {
  checkIdentity,
  maskAccount,
  maskDamagedNik,
  maskName,
  maskNik,
  maskNip,
  maskPhone,
  parseNik,
  parseNip,
  parsePhone,
} from './index.js';

test('a NIK shows its province and regency', () => {
  expect(maskNik('3315024107850001')).toBe('3315************');
  expect(maskNik("'33 1502 410785 0001")).toBe('3315************');
});

test('a damaged NIK shows as much', () => {
  expect(maskDamagedNik('3,31502E+15')).toBe('3,315**E+15');
  expect(maskDamagedNik(" '3.31502410785e15")).toBe('3.315********e15');
  expect(maskDamagedNik('3E+15')).toBe('3E+15');
  expect(maskDamagedNik('3315024107850001')).toBe('3315************');
  expect(maskDamagedNik('331502')).toBe('******');
  expect(maskDamagedNik(`3,${'1'.repeat(60)}E+15`)).toBe(`3,111${'*'.repeat(35)}`);
});

test('a NIP shows its serial', () => {
  expect(maskNip('19850701 201001 2 003')).toBe('***************003');
  expect(maskNip('131110468')).toBe('*********');
});

test('a phone number shows its beginning and end, and hides four digits at the least', () => {
  expect(maskPhone('0812-3456-1234')).toBe('0812****1234');
  expect(maskPhone('+62 812 3456 1234')).toBe('0812****1234');
  expect(maskPhone('0812 3456 12345')).toBe('0812*****2345');
  expect(maskPhone('0812 3456 1')).toBe('0812****1');
  expect(maskPhone('0812 3456')).toBe('0812****');
  expect(maskPhone('0812 345')).toBe('0812***');
  expect(maskPhone('421234')).toBe('******');
  expect(maskPhone('0812 3456 1234 x')).toBe('*************');
});

test('an account shows its last four digits', () => {
  expect(maskAccount('1234567890')).toBe('******7890');
  expect(maskAccount('0123-01-012345.67')).toBe('**********4567');
  expect(maskAccount('12345678')).toBe('****5678');
  expect(maskAccount('1234567')).toBe('*******');
  expect(maskAccount('a.n. Siti 12345678')).toBe('****************');
  expect(maskAccount('1'.repeat(30))).toBe(`${'*'.repeat(16)}1111`);
});

test('a name shows the first letter of each word', () => {
  expect(maskName('Hj. Siti Nurhaliza, S.Pd.')).toBe('S*** N***');
  expect(maskName("Ma'ruf")).toBe('M***');
  expect(maskName('A. Yani')).toBe('A*** Y***');
  expect(maskName('3315024107850001')).toBe('');
});

describe('laws', () => {
  const masks = [maskNik, maskDamagedNik, maskNip, maskPhone, maskAccount, maskName];
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('0', '3', '8', '62', '+', '-', ' ', "'", ',', 'E', 'x') }),
    fc.mixedCase(fc.constantFrom('3,31502E+15', '3315024107850001', '08123456789')),
  );

  test('of a number no digit is shown but those the mask is for', () => {
    fc.assert(
      fc.property(aNik, ({ digits: nik }) => {
        expect(maskNik(nik)).toBe(`${nik.slice(0, 4)}${'*'.repeat(12)}`);
      }),
    );
    fc.assert(
      fc.property(digits(15), digits(3), (hidden, serial) => {
        expect(maskNip(hidden + serial)).toBe(`${'*'.repeat(15)}${serial}`);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 12 }).chain((length) => digits(length)),
        (rest) => {
          const masked = maskPhone(`0812${rest}`);
          const hidden = masked.replace(/[^*]/g, '').length;
          expect(masked).toHaveLength(4 + rest.length);
          expect(hidden).toBeGreaterThanOrEqual(4);
          expect(`0812${rest}`.endsWith(masked.slice(4 + hidden))).toBe(true);
        },
      ),
    );
  });

  test('what is no such number shows nothing', () => {
    fc.assert(
      fc.property(odd, (typed) => {
        if (!parseNik(typed, { seenOnCard: true }).ok) expect(maskNik(typed)).toMatch(/^\**$/);
        if (typed.replace(/[^0-9]/g, '').length !== 18) expect(maskNip(typed)).toMatch(/^\**$/);
        if (!parsePhone(typed).ok) expect(maskPhone(typed)).toMatch(/^\**$/);
        expect(maskName(typed)).not.toMatch(/[0-9]/);
        expect(
          maskDamagedNik(typed).replace(/e.*$/i, '').match(/[0-9]/g)?.length ?? 0,
        ).toBeLessThan(5);
        for (const mask of masks) expect(mask(typed).length).toBeLessThanOrEqual(typed.length * 4);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is too strange to be read or masked', () => {
    fc.assert(
      fc.property(odd, (typed) => {
        for (const mask of masks) mask(typed);
        for (const parse of [parseNik, parseNip, parsePhone]) {
          const parsed = parse(typed);
          const reasons = parsed.ok ? parsed.warnings : parsed.issues;
          if (!parsed.ok) expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every(({ severity }) => (severity === 'error') !== parsed.ok)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is found about a person shows no number whole', () => {
    fc.assert(
      fc.property(aNik, digits(18), digits(9), ({ digits: nik }, nip, rest) => {
        const person = {
          nik,
          nip,
          phone: `0298${rest}`,
          name: `Siti ${nik}`,
          sex: 'male',
        } as const;
        const found = JSON.stringify(checkIdentity(person));
        for (const part of [nik.slice(6), nip.slice(0, 15), rest.slice(0, 6)]) {
          expect(found).not.toContain(part);
        }
      }),
    );
  });
});
