import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digits } from './identity.test-support.js';
import { parsePhone, phoneNumber } from './index.js';

test.each([
  '0812-3456-789',
  '08123456789',
  '62 812 3456 789',
  '+62 812-3456-789',
  '(+62) 812 3456 789',
  '+62 0812 3456 789',
  '0062 812 3456 789',
  '620812 3456 789',
  '8123456789',
  "'0812.3456.789",
  '0812/3456\u00a0789',
])('%s is one number', (typed) => {
  expect(phoneNumber(typed)).toBe('+628123456789');
  expect(parsePhone(typed)).toEqual({ ok: true, value: '+628123456789', warnings: [] });
});

test('landlines with their area code and numbers of other countries are read with a warning', () => {
  for (const [typed, value] of [
    ['(0298) 421234', '+62298421234'],
    ['+60 12 345 6789', '+60123456789'],
    ['0060 12 345 6789', '+60123456789'],
    ['0812345', '+62812345'],
  ] as const) {
    expect(parsePhone(typed)).toMatchObject({
      ok: true,
      value,
      warnings: [{ code: 'identity.phone-unusual', severity: 'warning', path: [] }],
    });
  }
});

test('a number has seven to fifteen digits, its country code counted', () => {
  expect(phoneNumber('081234')).toBe('+6281234');
  expect(phoneNumber('08123')).toBe(undefined);
  expect(phoneNumber('+1234567')).toBe('+1234567');
  expect(phoneNumber('+123456')).toBe(undefined);
  expect(phoneNumber('0812345678901 2')).toBe('+62812345678901' + '2');
  expect(phoneNumber('0812345678901 23')).toBe(undefined);
});

test('what cannot be dialled from elsewhere is refused', () => {
  for (const typed of [
    '421234',
    '112',
    '-',
    '+',
    '0',
    '+0812345678',
    '0812 3456 789 / 0813 3456 789',
  ]) {
    expect(parsePhone(typed)).toMatchObject({
      ok: false,
      issues: [{ code: 'identity.phone-unusual', severity: 'error', path: [] }],
    });
  }
  expect(parsePhone('O812 3456 789')).toMatchObject({
    ok: false,
    issues: [{ code: 'identity.phone-letters', severity: 'error', params: { letters: ['O'] } }],
  });
  expect(parsePhone(' ')).toMatchObject({ ok: false, issues: [{ code: 'shape.blank' }] });
});

test('every way of writing a mobile number comes to one', () => {
  const ways = [
    (rest: string) => `0${rest}`,
    (rest: string) => `62${rest}`,
    (rest: string) => rest,
  ];
  const spaced = fc.array(fc.constantFrom('', '-', ' ', '.'), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(digits(9), fc.constantFrom(...ways), spaced, (rest, way, marks) => {
      const typed = way(`8${rest}`)
        .split('')
        .map((digit, index) => digit + (marks[index] ?? ''))
        .join('');
      expect(phoneNumber(typed)).toBe(`+628${rest}`);
      expect(phoneNumber(phoneNumber(typed) ?? '')).toBe(`+628${rest}`);
    }),
  );
});
