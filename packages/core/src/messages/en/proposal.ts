import type { ProposalWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const fields = {
  priority: 'the order of priority',
  activity: 'the activity',
  field: 'the field of the proposal',
  location: 'the location: RT or place',
  volume: 'the volume with its unit',
  costRupiah: 'the cost of the activity',
};

/** English sentences about proposals of an RW. */
export const proposal: ProposalWords = {
  'proposal.empty': () => 'The proposal of the RW is still empty. Add at least one activity.',
  'proposal.duplicate-item': ({ item }) =>
    `Item code ${item} is used more than once. Give each item its own.`,
  'proposal.item-incomplete': ({ field }) => `Fill in ${fields[field]}.`,
  'proposal.repeated-priority': ({ priority }) =>
    `Priority ${String(priority)} is used more than once. Number the items without repetition.`,
  'proposal.delivered-as-cash': () =>
    'The proposal asks for cash; proposals are mostly delivered as activities through the kelurahan. Make it an activity, or say what allows cash.',
  'proposal.cost-differs-from-sources': ({ costRupiah, fundedRupiah }) =>
    `The cost of ${format.rupiah(costRupiah)} differs from the sum of its sources, ${format.rupiah(fundedRupiah)}. Make them agree.`,
  'proposal.over-ceiling': ({ requestedRupiah, ceilingRupiah, year }) =>
    `The proposal of ${format.rupiah(requestedRupiah)} exceeds the ceiling of ${format.rupiah(ceilingRupiah)} for ${String(year)}. Take out activities or lower their cost.`,
  'proposal.rw-outside-kelurahan': ({ rw, kelurahan }) =>
    `The proposal of RW ${String(rw)} reaches outside Kelurahan ${kelurahan}. Check the number of the RW and the location.`,
  'proposal.location-in-other-rw': ({ rw, other }) =>
    `The location is in RW ${String(other)}, but RW ${String(rw)} proposes it. Check the location.`,
  'proposal.changed-without-minutes': ({ revision }) =>
    `The proposal became revision ${String(revision)} after verification without minutes. Attach the minutes of change (berita acara).`,
};
