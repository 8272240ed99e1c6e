import { expect, test } from 'vitest';
import { parseWorkPlan } from '../work-plan/index.js';
import { proposalPlanItems } from './index.js';
import { anItem, aProposal } from './proposal.test-support.js';

const ids = () => {
  let count = 0;
  return () => `n${String((count += 1))}`;
};

test('a proposal becomes activities in the order of its priorities', () => {
  const funding = [{ source: 'apbd', amountRupiah: 40_000_000 }] as const;
  const first = anItem({ funding: [...funding], selfHelp: 'tenaga kerja' });
  const last = anItem({ id: 'u2', priority: 2, activity: 'Senam lansia', field: 'social' });
  const items = proposalPlanItems(aProposal({ id: 'u3' }, last, first), ids());
  expect(items).toEqual([
    {
      ...{ id: 'n1', activity: 'Perbaikan saluran', group: 'Infrastruktur', place: 'RT 2/RW 5' },
      ...{ targetValue: '120', unit: 'm', costRupiah: 40_000_000, funding },
      method: 'Swadaya warga: tenaga kerja',
    },
    {
      ...{ id: 'n2', activity: 'Senam lansia', group: 'Sosial', place: 'RT 2/RW 5' },
      ...{ targetValue: '120', unit: 'm', costRupiah: 40_000_000 },
    },
    { id: 'n3' },
  ]);
  const owner = { kind: 'group', name: 'RW 5' } as const;
  expect(parseWorkPlan({ id: 'w', owner, items }).ok).toBe(true);
});

test('a place is told by what is known of it', () => {
  const place = (
    location: Parameters<typeof anItem>[0] extends infer Change
      ? Change extends { location?: infer Place }
        ? Place
        : never
      : never,
  ) => proposalPlanItems(aProposal(anItem({ location })), ids())[0]?.place;
  expect(place({ place: 'Gang Melati', rt: 3 })).toBe('Gang Melati, RT 3/RW 5');
  expect(place({ rw: 6 })).toBe('RW 6');
  expect(place(null)).toBeUndefined();
});
