import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShape, success } from '../kernel/index.js';
import {
  isRegionCode,
  isWithinRegion,
  parentRegion,
  parseRegionCode,
  regionLevel,
  regionSchema,
} from './index.js';

const upTo = (min: number, max: number, digits: number) =>
  fc.integer({ min, max }).map((part) => String(part).padStart(digits, '0'));
const parts = fc.tuple(
  upTo(10, 99, 2),
  fc.oneof(upTo(1, 69, 2), upTo(71, 99, 2)),
  upTo(1, 99, 2),
  upTo(1000, 3999, 4),
);

test('a province is two digits from 10 on', () => {
  for (const code of ['10', '11', '33', '96', '99']) expect(isRegionCode(code), code).toBe(true);
  for (const code of ['09', '00', '01', '9', '100', '3a']) {
    expect(isRegionCode(code), code).toBe(false);
  }
});

test('a kabupaten is 01 to 69, a kota 71 to 99, and 70 is neither', () => {
  for (const regency of ['01', '09', '10', '69', '71', '79', '80', '99']) {
    expect(isRegionCode(`33.${regency}`), regency).toBe(true);
  }
  for (const regency of ['00', '70', '1', '015', '']) {
    expect(isRegionCode(`33.${regency}`), regency).toBe(false);
  }
});

test('a kecamatan is 01 to 99', () => {
  for (const district of ['01', '10', '70', '99']) {
    expect(isRegionCode(`33.15.${district}`), district).toBe(true);
  }
  for (const district of ['00', '1', '100', '']) {
    expect(isRegionCode(`33.15.${district}`), district).toBe(false);
  }
});

test('a village begins with 1, 2 or 3', () => {
  for (const village of ['1001', '2001', '3001', '1999', '2999']) {
    expect(isRegionCode(`33.15.03.${village}`), village).toBe(true);
  }
  for (const village of ['0001', '4001', '9001', '201', '20011', '']) {
    expect(isRegionCode(`33.15.03.${village}`), village).toBe(false);
  }
});

test('every part has to be right, and there are at most four', () => {
  for (const code of [
    '',
    '33.70.03.2001',
    '33.15.00.2001',
    '09.15.03.2001',
    '33.15.03.2001.01',
    '33.15.2001',
    '33..03',
    '.33',
    '33.',
    '33.15.03.2001 ',
    '33.15\n',
    '33-15',
    '3315032001',
    '3315',
  ]) {
    expect(isRegionCode(code), code).toBe(false);
  }
});

test('a code of the wrong form is refused with what was received', () => {
  expect(parseRegionCode('33.15.03.2001')).toEqual(success('33.15.03.2001'));
  expect(parseRegionCode('3315030001')).toEqual({
    ok: false,
    issues: [
      {
        code: 'region.wrong-code-format',
        severity: 'error',
        path: [],
        params: { received: '3315030001' },
      },
    ],
  });
  expect(parseRegionCode(33)).toEqual({
    ok: false,
    issues: [
      {
        code: 'shape.wrong-kind',
        severity: 'error',
        path: [],
        params: { expected: 'string', received: '33' },
      },
    ],
  });
});

test('a region has a code and a name that says something', () => {
  expect(readShape(regionSchema, { code: '33.15', name: 'Kabupaten Grobogan' }).ok).toBe(true);
  expect(readShape(regionSchema, { code: '33.70', name: ' ' })).toMatchObject({
    ok: false,
    issues: [
      { code: 'region.wrong-code-format', path: ['code'] },
      { code: 'shape.blank', path: ['name'] },
    ],
  });
});

test('the number of parts tells the level', () => {
  expect(regionLevel('33')).toBe('province');
  expect(regionLevel('33.15')).toBe('regency');
  expect(regionLevel('33.15.03')).toBe('district');
  expect(regionLevel('33.15.03.2001')).toBe('village');
});

test('each code leads one level out, up to the province', () => {
  expect(parentRegion('33.15.03.2001')).toBe('33.15.03');
  expect(parentRegion('33.15.03')).toBe('33.15');
  expect(parentRegion('33.15')).toBe('33');
  expect(parentRegion('33')).toBeUndefined();
});

test('a region lies in itself and in its ancestors, never in a code that only begins alike', () => {
  expect(isWithinRegion('33.15.03.2001', '33')).toBe(true);
  expect(isWithinRegion('33.15.03.2001', '33.15.03')).toBe(true);
  expect(isWithinRegion('33.15', '33.15')).toBe(true);
  expect(isWithinRegion('33.15', '33.1')).toBe(false);
  expect(isWithinRegion('33.15', '3')).toBe(false);
  expect(isWithinRegion('33', '33.15')).toBe(false);
  expect(isWithinRegion('33.15.03', '33.16')).toBe(false);
});

test('every code of the right form is accepted, at every level, and lies in all its parents', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 4 }), (all, depth) => {
      const code = all.slice(0, depth).join('.');
      expect(isRegionCode(code)).toBe(true);
      let levels = 0;
      for (let outer: string | undefined = code; outer !== undefined; outer = parentRegion(outer)) {
        expect(isRegionCode(outer)).toBe(true);
        expect(isWithinRegion(code, outer)).toBe(true);
        levels += 1;
      }
      expect(levels).toBe(depth);
    }),
  );
});
