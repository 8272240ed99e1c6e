import { anItem } from './work-plan.test-support.js';

const planningLink = {
  document: 'rkpdes',
  year: 2020,
  status: 'proposed',
  proposedOn: '2019-09-01',
  reference: 'hal. 3',
} as const;

const item = anItem({
  place: 'Balai desa',
  costRupiah: 1_000_000,
  funding: [
    { source: 'apbdes', amountRupiah: 750_000 },
    { source: 'self-help-in-kind', amountRupiah: 250_000 },
  ],
  planningLink,
});

/** A work plan that fills in every field, and against which no rule has anything. */
export const wholeWorkPlan = {
  id: 'w1',
  trainingId: 't1',
  owner: { kind: 'village', name: 'Lajer', region: { code: '33.15.03.2001', name: 'Lajer' } },
  items: [item],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  planningLinkSchema: [planningLink],
  workPlanItemSchema: [item],
  workPlanSchema: [wholeWorkPlan],
};
