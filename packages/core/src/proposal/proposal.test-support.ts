import type { ProposalItem, RwProposal } from './index.js';

/** An item of a proposal, against which no rule has anything. */
export function anItem(change: Partial<ProposalItem> = {}): ProposalItem {
  return {
    id: 'u1',
    priority: 1,
    activity: 'Perbaikan saluran',
    field: 'infrastructure',
    location: { rt: 2, rw: 5 },
    volume: { amount: '120', unit: 'm' },
    costRupiah: 40_000_000,
    ...change,
  };
}

/** A proposal of RW 5 of a kelurahan in Cimahi with these items. */
export function aProposal(...items: ProposalItem[]): RwProposal {
  return {
    id: 'p1',
    rw: 5,
    kelurahan: { code: '32.77.02.1001', name: 'Baros' },
    year: 2022,
    items,
  };
}
