import { rulesFor } from '../kernel/index.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, object>();

/** The longest period an RPJMDes has had; how long one is has a rule of its own elsewhere. */
const longestPeriod = 8;

const proposedTooLate = rule({
  code: 'work-plan.proposed-too-late',
  number: 'R78',
  severity: 'warning',
  source: 'Permendesa 21/2020 article 22(4): RKPDes set by the end of September before',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      // City and KOTAKU documents do not follow the calendar of villages.
      if (link?.proposedOn == null || !['rkpdes', 'apbdes'].includes(link.document)) continue;
      const limit = endOfDrafting(link.year);
      if (link.proposedOn <= limit) continue;
      yield {
        path: ['items', index, 'planningLink', 'proposedOn'],
        params: { year: link.year, limit, proposedOn: link.proposedOn },
      };
    }
  },
});

const notInRkpdes = rule({
  code: 'work-plan.not-in-rkpdes',
  number: 'R78',
  severity: 'warning',
  from: 'publish',
  source:
    'guideline on carrying PJM ProAKSI and RKM into village documents 2018; Permendesa 21/2020',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link?.document !== 'apbdes') continue;
      const { year, basis } = link;
      if (basis?.document === 'rkpdes' && basis.year === year) continue;
      const params = { year, limit: endOfDrafting(year) };
      yield { path: ['items', index, 'planningLink', 'basis'], params };
    }
  },
});

const notInRpjmdes = rule({
  code: 'work-plan.not-in-rpjmdes',
  number: 'R78',
  severity: 'warning',
  from: 'publish',
  source: 'guideline on carrying PJM ProAKSI and RKM into village documents 2018',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link?.document !== 'rkpdes') continue;
      const { year, basis } = link;
      const age = basis?.document === 'rpjmdes' ? year - basis.year : -1;
      if (age >= 0 && age < longestPeriod) continue;
      yield { path: ['items', index, 'planningLink', 'basis'], params: { year } };
    }
  },
});

/** Rules about how items are carried into planning documents of the village. */
export const planningLinkRules = [proposedTooLate, notInRkpdes, notInRpjmdes] as const;

/** The last day on which an RKPDes of the year is set. */
function endOfDrafting(year: number): `${number}-09-30` {
  return `${year - 1}-09-30`;
}
