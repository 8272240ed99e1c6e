import { expect, test } from 'vitest';
import {
  comesAfter,
  pamsimasSteps,
  parsePlanningDocument,
  planningCalendar,
  planningChains,
  planningDocuments,
  planningKinds,
  planningTerms,
  planningWindow,
  rkmApprovalChain,
  rkmApprovalSteps,
  rpjmdesTerms,
  rpjmdesYears,
  slumAspect,
  slumAspects,
  type PlanningChain,
} from './index.js';

test('a planning document needs an id and a kind, and nothing else', () => {
  const document = { id: 'd1', kind: 'rkpdes', ownField: 1 };
  expect(parsePlanningDocument(document)).toEqual({ ok: true, value: document, warnings: [] });
  expect(parsePlanningDocument({ kind: 'renstra' })).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['id'] },
      { code: 'shape.not-one-of', path: ['kind'] },
    ],
  });
});

test('every kind in a chain is described, and every fact names its source', () => {
  expect(Object.keys(planningDocuments).sort()).toEqual([...planningKinds].sort());
  const facts = [
    ...Object.values(planningDocuments),
    ...planningChains,
    ...planningCalendar,
    ...planningTerms,
    ...rpjmdesTerms,
    ...slumAspects,
    ...rkmApprovalChain,
    ...pamsimasSteps,
  ];
  for (const { source, confidence } of facts) {
    expect(source.trim()).not.toBe('');
    expect(['read', 'weak', 'memory']).toContain(confidence);
  }
});

test('dates from memory say that they are not verified', () => {
  for (const { confidence, source } of planningCalendar) {
    expect(source.includes('not verified')).toBe(confidence !== 'read');
  }
});

test('the order of two kinds follows from the chains that hold both', () => {
  expect(comesAfter('rkpdes', 'rpjmdes')).toBe(true);
  expect(comesAfter('rpjmdes', 'rkpdes')).toBe(false);
  expect(comesAfter('rpjmdes', 'rpjmdes')).toBe(false);
  expect(comesAfter('apbdes', 'imas')).toBe(true);
  expect(comesAfter('rp2kp-kp', 'rtplp')).toBe(false);
  expect(comesAfter('rpjmd', 'rp2kp-kp')).toBe(true);
  expect(comesAfter('rplp', 'imas')).toBe(false);
});

test('chains that disagree about two kinds give them no order', () => {
  const chain = (...steps: PlanningChain['steps']): PlanningChain => ({
    id: 'pamsimas',
    name: 'Pamsimas',
    steps,
    source: 'this test',
    confidence: 'memory',
  });
  const agreeing = [chain('imas', 'rkm'), chain('imas', 'rpjmdes', 'rkm')];
  expect(comesAfter('rkm', 'imas', agreeing)).toBe(true);
  expect(comesAfter('rkm', 'imas', [...agreeing, chain('rkm', 'imas')])).toBe(false);
});

test('the calendar answers for any year', () => {
  expect(planningWindow('rkpdes', 2020)).toMatchObject({
    opensOn: '2019-07-01',
    closesOn: '2019-09-30',
  });
  expect(planningWindow('rapbdes', 2020)).toMatchObject({
    opensOn: '2019-10-01',
    closesOn: '2019-10-31',
  });
  expect(planningWindow('apbdes', 2020)).toMatchObject({ opensOn: null, closesOn: '2019-12-31' });
  expect(planningWindow('du-rkp', 2020)?.closesOn).toBe('2018-09-30');
  expect(planningWindow('musrenbang-kecamatan', 2021)).toMatchObject({
    opensOn: '2020-02-01',
    closesOn: '2020-02-29',
  });
  expect(planningWindow('rpjmdes', 2020)).toBeUndefined();
});

test('a caller may hand in the terms of another law', () => {
  const terms = [
    { years: 5, from: '2005-12-30', source: 'this test', confidence: 'memory' },
  ] as const;
  expect(rpjmdesYears({ from: 2010, to: 2014 }, '2010-01-01', terms)).toEqual([5]);
  expect(rpjmdesYears({ from: 2010, to: 2014 }, '2010-01-01')).toEqual([]);
});

test('seven slum aspects count, the eighth informs', () => {
  expect(slumAspects.filter(({ isInformative }) => !isInformative)).toHaveLength(7);
  expect(slumAspect('Ruang terbuka publik')?.isInformative).toBe(true);
  expect(slumAspect('')).toBeUndefined();
});

test('the approval of an RKM goes from the village head to the district management unit', () => {
  expect(rkmApprovalChain.map(({ step }) => step)).toEqual(rkmApprovalSteps);
  expect(rkmApprovalChain.map(({ by }) => by)).toEqual([
    'kepala-desa',
    'fasilitator',
    'roms',
    'pakem',
    'satker',
    'dpmu',
  ]);
});
