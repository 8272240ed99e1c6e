import type { WorkPlanItem } from '../work-plan/index.js';
import type { ProposalField, ProposalItem, RwProposal } from './proposal.js';

/** Heading of a field of proposals, as the RW list form names it. */
const headings: Readonly<Record<ProposalField, string>> = {
  infrastructure: 'Infrastruktur',
  social: 'Sosial',
  culture: 'Budaya',
  economy: 'Ekonomi',
};

/**
 * What an RW proposes as activities of a work plan, by priority: field as heading, volume as target, place, cost and
 * sources as they are. Who does it and when is for the plan to say; the ceiling of its year is `ceilingOf`.
 */
export function proposalPlanItems(proposal: RwProposal, newId: () => string): WorkPlanItem[] {
  const items = [...proposal.items].sort(
    (one, other) => (one.priority ?? Infinity) - (other.priority ?? Infinity) || 0,
  );
  return items.map((item) => planItem(item, proposal.rw, newId()));
}

function planItem(item: ProposalItem, proposingRw: number, id: string): WorkPlanItem {
  const { activity, field, location, volume, costRupiah, funding, selfHelp } = item;
  const rt = location?.rt == null ? [] : [`RT ${String(location.rt)}`];
  const rw = location == null ? [] : [`RW ${String(location.rw ?? proposingRw)}`];
  const place = [location?.place ?? '', [...rt, ...rw].join('/')].filter((part) => part !== '');
  return {
    id,
    ...(activity != null && { activity }),
    ...(field != null && { group: headings[field] }),
    ...(place.length > 0 && { place: place.join(', ') }),
    ...(volume != null && { targetValue: volume.amount, unit: volume.unit }),
    ...(costRupiah != null && { costRupiah }),
    ...(funding != null && { funding }),
    ...(selfHelp != null && { method: `Swadaya warga: ${selfHelp}`.slice(0, 200) }),
  };
}
