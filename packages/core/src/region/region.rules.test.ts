import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkCountedUnits, checkPlace, countedUnitsRules, regionRules } from './index.js';
import { countedUnitsCases, regionCases } from './region.rule-cases.test-support.js';
import { gazetteer } from './region.test-support.js';

testRules(regionRules, regionCases, { gazetteer });
testRules(countedUnitsRules, countedUnitsCases, { gazetteer });

test('a place without anything stated is in order, with a list of regions or without', () => {
  expect(checkPlace({})).toEqual([]);
  expect(checkPlace({}, { gazetteer }, 'issue')).toEqual([]);
});

test('a place is held against every rule, and counted units against theirs', () => {
  const codes = checkPlace({ code: '3315' }, { gazetteer }).map(({ code }) => code);
  expect(codes).toEqual(['region.wrong-code-format', 'region.looks-like-bps']);
  const units = { region: '33.15', level: 'district', stated: 4 } as const;
  expect(checkCountedUnits(units, { gazetteer })).toMatchObject([{ severity: 'error' }]);
  expect(checkCountedUnits(units)).toEqual([]);
});

test('the label before a name is quoted without the spaces around it', () => {
  const written = (name: string) => checkPlace({ name }, { gazetteer })[0]?.params.written;
  expect(written('Kecamatan Winongo ')).toBe('Kecamatan');
  expect(written(' Kec. Winongo')).toBe('Kec.');
});
