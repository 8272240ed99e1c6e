import { wholeReview } from '../review/review.examples.test-support.js';
import type { ProposalItem, RwProposal } from './index.js';

const item: ProposalItem = {
  id: 'u1',
  priority: 1,
  activity: 'Perbaikan saluran',
  field: 'infrastructure',
  location: {
    rt: 2,
    rw: 5,
    place: 'Gang Mawar',
    region: { code: '32.77.02.1001', name: 'Baros' },
  },
  volume: { amount: '12,5', unit: 'm' },
  costRupiah: 40_000_000,
  funding: [
    { source: 'apbd', amountRupiah: 36_000_000 },
    { source: 'self-help-in-kind', amountRupiah: 4_000_000 },
  ],
  selfHelp: 'Kerja bakti',
  delivery: 'activity',
};

/** A proposal that fills in every field, and against which no rule has anything. */
export const wholeProposal: RwProposal = {
  id: 'p1',
  programId: 'ppm',
  rw: 5,
  kelurahan: { code: '32.77.02.1001', name: 'Baros' },
  year: 2022,
  items: [item],
  signedBy: 'Ketua RW 05',
  review: [...wholeReview],
  revision: 2,
  minutesOfChange: { reference: 'BA 7/2022', datedOn: '2022-03-01' },
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  proposalItemSchema: [item],
  rwProposalSchema: [wholeProposal],
};
