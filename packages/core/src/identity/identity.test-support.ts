import fc from 'fast-check';
import { dateParts, daysAfter, inclusiveDays } from '../kernel/index.js';
import type { Sex } from './index.js';
import type { Gazetteer, GazetteerRegion } from '../region/index.js';

const inForce: Record<string, GazetteerRegion> = {
  '33': { code: '33', name: 'Jawa Tengah', kind: 'provinsi' },
  '33.15': { code: '33.15', name: 'Grobogan', kind: 'kabupaten' },
  '33.15.02': { code: '33.15.02', name: 'Karangrayung', kind: 'kecamatan' },
};

const formerly: Record<string, GazetteerRegion> = {
  '33.15.99': { code: '33.15.99', name: 'Dahulu', kind: 'kecamatan' },
};

/** A list that has the sub-districts of Grobogan alone, and one code of the past. */
export const aGazetteer: Gazetteer = {
  edition: 'Kepmendagri 300.2.2-2138/2025',
  covers: (code) => !code.includes('.') || /^33\.\d\d$|^33\.15\.\d\d$/.test(code),
  region: (code) => inForce[code],
  former: (code) => {
    const region = formerly[code];
    return region && { ...region, lastEdition: '2018', became: [] };
  },
  named: () => [],
  count: () => undefined,
};

/** An invented NIK, and what it was made of. */
export const aNik = fc
  .record({
    region: fc
      .tuple(fc.integer({ min: 11, max: 96 }), fc.constantFrom('01', '15', '71'), digits(2, 1))
      .map((codes) => codes.join('.')),
    bornOn: fc
      .integer({ min: 0, max: inclusiveDays('1900-01-01', '2099-12-31') - 1 })
      .map((days) => daysAfter('1900-01-01', days)),
    sex: fc.constantFrom<Sex>('female', 'male'),
    serial: digits(4, 1),
  })
  .map((parts) => {
    const { year, month, day } = dateParts(parts.bornOn);
    const date = [day + (parts.sex === 'female' ? 40 : 0), month, year % 100];
    const written = date.map((part) => String(part).padStart(2, '0')).join('');
    return { ...parts, digits: `${parts.region.replaceAll('.', '')}${written}${parts.serial}` };
  });

/** A number of so many digits, leading zeros included. */
export function digits(length: number, min = 0): fc.Arbitrary<string> {
  return fc
    .integer({ min, max: 10 ** length - 1 })
    .map((number) => String(number).padStart(length, '0'));
}
