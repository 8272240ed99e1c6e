import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeDocument } from '../dossier/dossier.test-support.js';
import { grobogan } from '../dossier/grobogan.test-support.js';
import { anyDay } from '../kernel/calendar-date.test-support.js';
import { daysAfter, success, type Stage } from '../kernel/index.js';
import { checkTexts, numberInWords, readDateLabel, readNumber, readRupiah } from '../text/index.js';
import {
  englishFormat,
  englishPaperFormat,
  indonesianFormat,
  indonesianPaperFormat,
  numberAndWords,
  rupiahAndWords,
} from './index.js';

const runs = { numRuns: 1000 };

test('a time is written with its zone', () => {
  expect(indonesianPaperFormat.time('10:00', 'WIB')).toBe('pukul 10.00 WIB');
  expect(englishPaperFormat.time('10:00', 'WITA')).toBe('10:00 WITA');
});

test('a span of time names the zone once', () => {
  expect(indonesianPaperFormat.timeSpan('08:00', '09:30', 'WIB')).toBe(
    'pukul 08.00 s.d. 09.30 WIB',
  );
  expect(englishPaperFormat.timeSpan('08:00', '09:30', 'WIT')).toBe('08:00 to 09:30 WIT');
  expect(indonesianPaperFormat.timeSpan('08:00', '08:00', 'WIB')).toBe('pukul 08.00 WIB');
  expect(englishPaperFormat.timeSpan('08:00', '08:00', 'WIB')).toBe('08:00 WIB');
});

test('receipts have amounts with sen and with words', () => {
  expect(indonesianPaperFormat.rupiahAndSen(75_000_000)).toBe('Rp75.000.000,00');
  expect(englishPaperFormat.rupiahAndSen(75_000_000)).toBe('Rp75,000,000.00');
  expect(rupiahAndWords(75_000_000)).toBe('Rp75.000.000 (tujuh puluh lima juta rupiah)');
  expect(numberAndWords(111)).toBe('111 (seratus sebelas)');
  expect(numberAndWords(2.5)).toBe('2,5 (dua koma lima)');
});

test('every date as it is written is read back', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      for (const format of [indonesianFormat, englishFormat]) {
        for (const label of [format.date(date), format.dayAndDate(date)]) {
          expect(readDateLabel(label)).toEqual({
            status: 'exact',
            startsOn: date,
            endsOn: date,
            issues: [],
          });
        }
      }
    }),
    runs,
  );
});

test('every span as it is written is read back', () => {
  const length = fc.oneof(fc.nat(40), fc.nat(400), fc.nat(100_000));
  fc.assert(
    fc.property(anyDay, length, (startsOn, days) => {
      const endsOn = daysAfter(startsOn, days);
      fc.pre(endsOn < '2200-01-01');
      for (const { span } of [indonesianFormat, englishFormat]) {
        expect(readDateLabel(span(startsOn, endsOn))).toEqual({
          status: 'exact',
          startsOn,
          endsOn,
          issues: [],
        });
      }
    }),
    runs,
  );
});

test('every number as it is written is read back', () => {
  const numbers = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      fc.pre(!String(value).includes('e') && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
      const read = readNumber(indonesianFormat.number(value));
      expect(read).toMatchObject({ ok: true, value: value === 0 ? 0 : value });
    }),
    runs,
  );
});

test('every amount as it is written is read back', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), (amount) => {
      for (const label of [
        indonesianFormat.rupiah(amount),
        englishFormat.rupiah(amount),
        indonesianPaperFormat.rupiahAndSen(amount),
        englishPaperFormat.rupiahAndSen(amount),
      ]) {
        expect(readRupiah(label)).toEqual(success(amount));
      }
    }),
    runs,
  );
});

test('a figure is at one with its own words, and with no other words', () => {
  const count = fc.nat(1_000_000_000_000);
  fc.assert(
    fc.property(count, count, (value, other) => {
      expect(checkTexts(`${numberAndWords(value)} orang, ${rupiahAndWords(value)}`)).toEqual([]);
      fc.pre(value !== other);
      const wrong = checkTexts(`${indonesianFormat.number(value)} (${numberInWords(other)})`);
      expect(wrong.map(({ code }) => code)).toEqual(['text.figure-differs-from-words']);
    }),
  );
});

test('a document against which no rule has anything has nothing wrong in its texts', () => {
  const stages: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];
  for (const document of [wholeDocument, grobogan]) {
    for (const stage of stages) {
      expect(checkTexts(document, { programId: 'pamsimas' }, stage)).toEqual([]);
    }
  }
});
