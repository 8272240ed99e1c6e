import { rulesFor, sumRupiah } from '../kernel/index.js';
import type { ProposalItem, RwProposal } from './proposal.js';

const rule = rulesFor<RwProposal, object>();

const duplicateItem = rule({
  code: 'proposal.duplicate-item',
  severity: 'error',
  source: 'common sense',
  *find({ items }) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) yield { path: ['items', index, 'id'], params: { item: id } };
      seen.add(id);
    }
  },
});

/** Columns of the form, and whether an item has filled them in. */
const columns = {
  priority: ({ priority }: ProposalItem) => priority != null,
  activity: ({ activity }: ProposalItem) => isWritten(activity),
  field: ({ field }: ProposalItem) => field != null,
  location: ({ location }: ProposalItem) => location?.rt != null || isWritten(location?.place),
  volume: ({ volume }: ProposalItem) => volume != null,
  costRupiah: ({ costRupiah }: ProposalItem) => costRupiah != null,
};

const itemIncomplete = rule({
  code: 'proposal.item-incomplete',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'list form of RW meetings, Perwal Semarang on rembug warga',
  *find({ items }) {
    for (const [index, item] of items.entries()) {
      for (const field of Object.keys(columns) as (keyof typeof columns)[]) {
        if (!columns[field](item)) yield { path: ['items', index, field], params: { field } };
      }
    }
  },
});

const repeatedPriority = rule({
  code: 'proposal.repeated-priority',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'list form of RW meetings, Perwal Semarang on rembug warga: order of priority',
  *find({ items }) {
    const seen = new Set<number>();
    for (const [index, { priority }] of items.entries()) {
      if (priority == null) continue;
      if (seen.has(priority)) yield { path: ['items', index, 'priority'], params: { priority } };
      seen.add(priority);
    }
  },
});

const deliveredAsCash = rule({
  code: 'proposal.delivered-as-cash',
  // What one city decided binds no other.
  severity: 'warning',
  source: 'press on Cimahi PPM 2018: delivered as activities through the kelurahan, not as cash',
  *find({ items }) {
    for (const [index, { delivery }] of items.entries()) {
      if (delivery === 'cash') yield { path: ['items', index, 'delivery'], params: {} };
    }
  },
});

const costDiffersFromSources = rule({
  code: 'proposal.cost-differs-from-sources',
  number: 'R77',
  severity: 'error',
  source: 'Pamsimas RKM module; OpenSID development record',
  *find({ items }) {
    for (const [index, { costRupiah, funding }] of items.entries()) {
      if (costRupiah == null || funding == null || funding.length === 0) continue;
      const fundedRupiah = sumRupiah(funding.map(({ amountRupiah }) => amountRupiah));
      if (fundedRupiah === costRupiah) continue;
      yield { path: ['items', index, 'costRupiah'], params: { costRupiah, fundedRupiah } };
    }
  },
});

/** Rules about the items of a proposal. */
export const proposalItemRules = [
  duplicateItem,
  itemIncomplete,
  repeatedPriority,
  deliveredAsCash,
  costDiffersFromSources,
] as const;

function isWritten(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}
