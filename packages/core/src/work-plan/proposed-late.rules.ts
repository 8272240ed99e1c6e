import { rulesFor, type CalendarDate } from '../kernel/index.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, object>();

/** A proposal for a village document that comes after the document was set. */
export const proposedTooLate = rule({
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

/**
 * The last day on which an RKPDes of the year is set, as `planningWindow('rkpdes', year)` has it: a test holds the two
 * together, so that the element for work plans need not carry the calendar of planning.
 */
export function endOfDrafting(year: number): CalendarDate {
  return `${year - 1}-09-30`;
}
