import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, type CalendarDate } from '../kernel/index.js';
import { aNik } from './identity.test-support.js';
import { isTemporaryNik, nikDigits, parseNik, readNik } from './index.js';

const nik = '3315024107850001';

test('a NIK says region, sex, birth date and serial; the century it leaves open', () => {
  expect(readNik(nik)).toEqual({
    region: '33.15.02',
    sex: 'female',
    birthDates: ['1985-07-01', '2085-07-01'],
    birthDate: null,
    serial: '0001',
  });
  expect(readNik('3315020107850001')?.sex).toBe('male');
  expect(readNik('3315023107850001')?.sex).toBe('male');
  expect(readNik('3315027107850001')).toMatchObject({
    sex: 'female',
    birthDates: ['1985-07-31', '2085-07-31'],
  });
});

test('the birth date is the latest that is not after today', () => {
  const born = (today?: CalendarDate) => readNik('3315020411180001', today)?.birthDate;
  expect(born()).toBe(null);
  expect(born('2018-11-03')).toBe('1918-11-04');
  expect(born('2018-11-04')).toBe('2018-11-04');
  expect(readNik(nik, '1985-06-30')?.birthDate).toBe(null);
});

test('a leap day is only in the years that have it', () => {
  expect(readNik('3315022902000001')?.birthDates).toEqual(['2000-02-29']);
  expect(readNik('3315022902040001')?.birthDates).toEqual(['1904-02-29', '2004-02-29']);
  expect(readNik('3315022902050001')).toBe(undefined);
});

test.each(['3315023002850001', '0315024107850001', '331502410785001', `${nik}1`, ` ${nik}`, ''])(
  '"%s" is not read',
  (digits) => {
    expect(readNik(digits)).toBe(undefined);
  },
);

test('what spreadsheets and forms put around the digits does not count', () => {
  for (const typed of [
    nik,
    `'${nik}`,
    `’${nik}`,
    ' 33 1502 410785 0001 ',
    `\u00a0${nik}\u200b\t`,
  ]) {
    expect(nikDigits(typed)).toBe(nik);
    expect(parseNik(typed)).toEqual({ ok: true, value: nik, warnings: [] });
  }
  for (const typed of [`${nik}'`, '33.1502.410785.0001', `${nik}x`, '٣315024107850001']) {
    expect(nikDigits(typed)).toBe(undefined);
  }
});

test('a NIK is refused with its reasons, and its path is its own', () => {
  const issue = (code: string, params: object) => ({
    ok: false,
    issues: [{ code, severity: 'error', path: [], params }],
  });
  expect(parseNik(nik.slice(1))).toEqual(issue('identity.nik-length', { digits: 15, others: [] }));
  expect(parseNik('3,31502E+15')).toEqual(issue('identity.nik-damaged', { nik: '3,315**E+15' }));
  expect(parseNik('3315023002850001')).toEqual(
    issue('identity.nik-impossible', { nik: '3315************', parts: ['birth-date'] }),
  );
  expect(parseNik(' ')).toEqual(issue('shape.blank', { received: ' ' }));
});

test('what was compared with the card need not be possible, but is still 16 digits', () => {
  const seen = { seenOnCard: true };
  const value = '3315023002850000';
  expect(parseNik(value, seen)).toEqual({ ok: true, value, warnings: [] });
  expect(parseNik('3,31502E+15', seen).ok).toBe(false);
  expect(parseNik(value, {}).ok).toBe(false);
});

test('a temporary or perhaps rounded number is read with a warning', () => {
  const warned = (typed: string) => {
    const parsed = parseNik(typed);
    return parsed.ok ? parsed.warnings.map(({ code, severity }) => [code, severity]) : [];
  };
  expect(warned('0331502200100001')).toEqual([['identity.nik-temporary', 'warning']]);
  expect(warned('3315024107850010')).toEqual([['identity.nik-rounded', 'warning']]);
  expect(isTemporaryNik('0331502200100001')).toBe(true);
  expect(isTemporaryNik(nik)).toBe(false);
});

describe('laws', () => {
  test('what a NIK was made of is read back, whatever century is meant', () => {
    fc.assert(
      fc.property(aNik, ({ digits, region, bornOn, sex, serial }) => {
        const reading = readNik(digits) ?? expect.fail();
        expect(reading).toMatchObject({ region, sex, serial });
        expect(reading.birthDates).toContain(bornOn);
        expect(new Set(reading.birthDates.map((date) => date.slice(2))).size).toBe(1);
        expect(readNik(digits, bornOn)?.birthDate).toBe(bornOn);
        expect(readNik(digits, daysAfter(bornOn, -1))?.birthDate).not.toBe(bornOn);
        expect(parseNik(digits)).toMatchObject({ ok: true, value: digits });
      }),
      { numRuns: 1000 },
    );
  });

  test('a woman’s NIK says female, on every day of the year', () => {
    const woman = aNik.filter(({ sex }) => sex === 'female');
    fc.assert(
      fc.property(woman, ({ digits }) => {
        expect(readNik(digits)?.sex).toBe('female');
      }),
      { numRuns: 1000 },
    );
  });
});
