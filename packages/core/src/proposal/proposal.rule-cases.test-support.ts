import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { steps } from '../review/review.test-support.js';
import type { ProposalItem, proposalRules, RwProposal } from './index.js';
import { anItem, aProposal } from './proposal.test-support.js';

/** A proposal whose second item differs; the first is in order. */
const withItem = (change: Partial<ProposalItem>) =>
  aProposal(anItem(), anItem({ id: 'u2', priority: 2, ...change }));
const incomplete = (
  field: 'priority' | 'activity' | 'field' | 'location' | 'volume' | 'costRupiah',
) => ({ path: ['items', 1, field], params: { field } });

const ceiling = (amountRupiah: number, year: number | null = 2022) => ({
  ceilings: [
    { year: 2021, amountRupiah: 1, source: 'keputusan lama' },
    { year, amountRupiah, source: 'keputusan' },
  ],
});
const funded = (selfHelpRupiah: number) => ({
  funding: [
    { source: 'apbd' as const, amountRupiah: 36_000_000 },
    { source: 'self-help-cash' as const, amountRupiah: selfHelpRupiah - 1 },
    { source: 'self-help-in-kind' as const, amountRupiah: 1 },
  ],
});
const differs = (fundedRupiah: number) => ({
  path: ['items', 1, 'costRupiah'],
  params: { costRupiah: 40_000_000, fundedRupiah },
});
const over = (requestedRupiah: number, ceilingRupiah: number) => ({
  path: ['items'],
  params: { requestedRupiah, ceilingRupiah, year: 2022 },
});

const elsewhere = { rw: 5, kelurahan: 'Baros' };
const inRegion = (code: string) =>
  withItem({ location: { rt: 1, region: { code, name: 'Baros' } } });

const changed = (change: Partial<RwProposal>): RwProposal => ({
  ...aProposal(anItem()),
  ...change,
});

/** Both sides of each rule about a proposal. */
export const proposalCases: RuleCases<typeof proposalRules> = {
  'proposal.empty': {
    weight: 'error, from publish on',
    holds: [{ subject: aProposal(anItem()) }],
    breaks: [{ subject: aProposal(), found: [{ path: ['items'], params: {} }] }],
  },
  'proposal.duplicate-item': {
    weight: 'error',
    holds: [{ subject: withItem({}) }],
    breaks: [
      {
        subject: withItem({ id: 'u1' }),
        found: [{ path: ['items', 1, 'id'], params: { item: 'u1' } }],
      },
    ],
  },
  'proposal.item-incomplete': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: withItem({}) },
      { subject: withItem({ location: { place: 'Gang Mawar' } }) },
      { subject: withItem({ location: { rt: 1, place: '' } }) },
      { subject: withItem({ costRupiah: 0 }) },
    ],
    breaks: [
      { subject: withItem({ priority: null }), found: [incomplete('priority')] },
      { subject: withItem({ activity: null }), found: [incomplete('activity')] },
      { subject: withItem({ activity: ' ' }), found: [incomplete('activity')] },
      { subject: withItem({ field: null }), found: [incomplete('field')] },
      { subject: withItem({ location: null }), found: [incomplete('location')] },
      { subject: withItem({ location: { rw: 5, place: ' ' } }), found: [incomplete('location')] },
      { subject: withItem({ volume: null }), found: [incomplete('volume')] },
      { subject: withItem({ costRupiah: null }), found: [incomplete('costRupiah')] },
      {
        subject: aProposal(anItem(), { id: 'u2' }),
        found: (['priority', 'activity', 'field', 'location', 'volume', 'costRupiah'] as const).map(
          incomplete,
        ),
      },
    ],
  },
  'proposal.repeated-priority': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: withItem({}) },
      { subject: aProposal(anItem({ priority: null }), anItem({ id: 'u2', priority: null })) },
    ],
    breaks: [
      {
        subject: withItem({ priority: 1 }),
        found: [{ path: ['items', 1, 'priority'], params: { priority: 1 } }],
      },
    ],
  },
  'proposal.delivered-as-cash': {
    weight: 'warning',
    holds: [{ subject: withItem({}) }, { subject: withItem({ delivery: 'activity' }) }],
    breaks: [
      {
        subject: withItem({ delivery: 'cash' }),
        found: [{ path: ['items', 1, 'delivery'], params: {} }],
      },
    ],
  },
  'proposal.cost-differs-from-sources': {
    weight: 'error',
    holds: [
      { subject: withItem({}) },
      { subject: withItem(funded(4_000_000)) },
      { subject: withItem({ funding: [] }) },
      { subject: withItem({ funding: null }) },
      { subject: withItem({ costRupiah: null, ...funded(1) }) },
    ],
    breaks: [
      { subject: withItem(funded(3_999_999)), found: [differs(39_999_999)] },
      { subject: withItem(funded(4_000_001)), found: [differs(40_000_001)] },
    ],
  },
  'proposal.over-ceiling': {
    weight: 'error',
    holds: [
      { subject: withItem({}), context: ceiling(80_000_000) },
      { subject: withItem({}), context: ceiling(1, 2023) },
      { subject: withItem({}), context: ceiling(1, null) },
      { subject: withItem({}) },
      { subject: withItem(funded(4_000_000)), context: ceiling(76_000_000) },
      { subject: aProposal(), context: ceiling(0) },
      { subject: withItem({ costRupiah: null }), context: ceiling(40_000_000) },
    ],
    breaks: [
      {
        subject: withItem({}),
        context: ceiling(79_999_999),
        found: [over(80_000_000, 79_999_999)],
      },
      {
        subject: withItem(funded(4_000_000)),
        context: ceiling(75_999_999),
        found: [over(76_000_000, 75_999_999)],
      },
    ],
  },
  'proposal.rw-outside-kelurahan': {
    weight: 'error',
    holds: [
      { subject: withItem({}) },
      { subject: withItem({}), context: { rwNumbers: [4, 5] } },
      { subject: withItem({ location: null }) },
      { subject: inRegion('32.77.02.1001') },
    ],
    breaks: [
      {
        subject: withItem({}),
        context: { rwNumbers: [4, 6] },
        found: [{ path: ['rw'], params: elsewhere }],
      },
      {
        subject: withItem({}),
        context: { rwNumbers: [] },
        found: [{ path: ['rw'], params: elsewhere }],
      },
      {
        subject: inRegion('32.77.02.1002'),
        found: [{ path: ['items', 1, 'location', 'region'], params: elsewhere }],
      },
      {
        subject: inRegion('32.77.02'),
        found: [{ path: ['items', 1, 'location', 'region'], params: elsewhere }],
      },
    ],
  },
  'proposal.location-in-other-rw': {
    weight: 'warning',
    holds: [
      { subject: withItem({ location: { rt: 1, rw: 5 } }) },
      { subject: withItem({ location: { rt: 1 } }) },
      { subject: withItem({ location: null }) },
    ],
    breaks: [
      {
        subject: withItem({ location: { rt: 1, rw: 6 } }),
        found: [{ path: ['items', 1, 'location', 'rw'], params: { rw: 5, other: 6 } }],
      },
    ],
  },
  'proposal.changed-without-minutes': {
    weight: 'error',
    holds: [
      { subject: changed({ revision: 1, review: steps('submit', 'verify') }) },
      { subject: changed({ revision: 2, review: steps('submit') }) },
      { subject: changed({ revision: 2, review: null }) },
      { subject: changed({ review: steps('submit', 'verify') }) },
      {
        subject: changed({
          revision: 2,
          review: steps('submit', 'verify'),
          minutesOfChange: { reference: 'BA 7' },
        }),
      },
    ],
    breaks: [
      {
        subject: changed({ revision: 2, review: steps('submit', 'verify') }),
        found: [{ path: ['minutesOfChange'], params: { revision: 2 } }],
      },
    ],
  },
};
