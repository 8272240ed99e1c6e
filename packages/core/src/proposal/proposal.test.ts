import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { steps } from '../review/review.test-support.js';
import { fundingSources } from '../work-plan/index.js';
import {
  ceilingOf,
  checkProposal,
  cimahiCeilings,
  parseRwProposal,
  proposalFields,
  proposalRules,
  proposalSummary,
} from './index.js';
import { wholeProposal } from './proposal.examples.test-support.js';
import { proposalCases } from './proposal.rule-cases.test-support.js';
import { anItem, aProposal } from './proposal.test-support.js';

testRules(proposalRules, proposalCases, {});

test('nothing is found in a proposal that is in order', () => {
  const context = { ceilings: cimahiCeilings, rwNumbers: [5] };
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkProposal(wholeProposal, context, stage)).toEqual([]);
    expect(checkProposal(aProposal(anItem()), context, stage)).toEqual([]);
  }
});

test('a proposal is checked at the stage asked for', () => {
  const codes = (stage: 'draft' | 'publish') =>
    checkProposal(aProposal(), {}, stage).map(({ code }) => code);
  expect(codes('draft')).toEqual([]);
  expect(codes('publish')).toEqual(['proposal.empty']);
});

test('who signed a proposal does not verify it', () => {
  const proposal = { ...aProposal(anItem()), signedBy: 'Wati', review: steps('submit', 'verify') };
  expect(checkProposal(proposal)).toMatchObject([
    { code: 'review.verified-by-responsible', path: ['review', 1, 'by'] },
  ]);
  expect(checkProposal({ ...proposal, signedBy: null })).toEqual([]);
});

test('a proposal comes back as it was given, and a wrong one is refused', () => {
  const proposal = { ...wholeProposal, meeting: 'rembug' };
  expect(parseRwProposal(proposal)).toEqual({ ok: true, value: proposal, warnings: [] });
  expect(parseRwProposal({ ...aProposal({ id: 'u1' }) }).ok).toBe(true);
  expect(
    parseRwProposal({ ...proposal, rw: 0, items: [{ id: 'u1', field: 'olahraga' }] }),
  ).toMatchObject({ issues: [{ code: 'shape.too-small' }, { code: 'shape.not-one-of' }] });
});

test('ceilings hold for their year, and none is made up', () => {
  expect(ceilingOf(cimahiCeilings, 2022)?.amountRupiah).toBe(75_000_000);
  expect(ceilingOf(cimahiCeilings, 2021)).toBeUndefined();
  for (const { source } of cimahiCeilings) expect(source).toContain('not verified');
});

test('money is added up by source and field, and unknown costs are named', () => {
  const summary = proposalSummary(
    aProposal(
      anItem({
        funding: [
          { source: 'apbd', amountRupiah: 36_000_000 },
          { source: 'self-help-cash', amountRupiah: 4_000_000 },
        ],
      }),
      anItem({
        id: 'u2',
        field: null,
        costRupiah: 5,
        funding: [{ source: 'self-help-in-kind', amountRupiah: 6 }],
      }),
      anItem({ id: 'u3', costRupiah: null }),
      anItem({ id: 'u4', field: 'social', costRupiah: 7 }),
    ),
  );
  expect(summary).toEqual({
    costRupiah: 40_000_012,
    requestedRupiah: 36_000_007,
    bySource: {
      apbn: 0,
      apbd: 36_000_000,
      apbdes: 0,
      'self-help-cash': 4_000_000,
      'self-help-in-kind': 6,
      other: 0,
    },
    byField: { infrastructure: 40_000_000, social: 7, culture: 0, economy: 0, unknown: 5 },
    withoutCost: ['u3'],
  });
});

test('the fields together are the whole cost, and no more is requested than that', () => {
  const item = fc.record({
    id: fc.constant('u1'),
    field: fc.option(fc.constantFrom(...proposalFields)),
    costRupiah: fc.option(fc.nat(1_000_000)),
    funding: fc.array(
      fc.record({ source: fc.constantFrom(...fundingSources), amountRupiah: fc.nat(1_000_000) }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) => {
      const { byField, costRupiah, requestedRupiah } = proposalSummary(aProposal(...items));
      expect(Object.values(byField).reduce((sum, amount) => sum + amount, 0)).toBe(costRupiah);
      expect(requestedRupiah).toBeLessThanOrEqual(costRupiah);
      expect(requestedRupiah).toBeGreaterThanOrEqual(0);
    }),
  );
});
