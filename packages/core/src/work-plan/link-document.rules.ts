import { dateParts, rulesFor } from '../kernel/index.js';
import type { PlanningLinkDocument, WorkPlan } from './work-plan.js';

/** What rules about links to planning documents may look at beside the plan. */
export interface WorkPlanLinkContext {
  /** The documents that fit, as `planningLinkDocumentsFor` tells; others are not judged when absent. */
  readonly documents?: readonly PlanningLinkDocument[] | null | undefined;
}

const rule = rulesFor<WorkPlan, WorkPlanLinkContext>();

/** An RPJMDes runs six years, or eight since UU 3/2024; which of them is judged elsewhere, so the longer is granted. */
const longestPeriod = 8;

const documentDoesNotFit = rule({
  code: 'work-plan.document-does-not-fit',
  severity: 'warning',
  source: 'planning chains of the programmes',
  *find({ items }, { documents }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link == null || documents == null || documents.includes(link.document)) continue;
      const params = { document: link.document, fitting: documents };
      yield { path: ['items', index, 'planningLink', 'document'], params };
    }
  },
});

const linkWithoutReference = rule({
  code: 'work-plan.link-without-reference',
  number: 'R78',
  severity: 'warning',
  from: 'publish',
  source:
    'guideline on carrying PJM ProAKSI and RKM into village documents 2018; what is agreed stands on a page',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link == null || link.status === 'proposed') continue;
      if ((link.reference ?? '').trim() !== '') continue;
      const { document, year } = link;
      yield { path: ['items', index, 'planningLink', 'reference'], params: { document, year } };
    }
  },
});

const outsideRpjmdesPeriod = rule({
  code: 'work-plan.outside-rpjmdes-period',
  number: 'R85',
  severity: 'warning',
  source: 'Permendagri 114/2014 and UU 3/2024: an RPJMDes runs six or eight years',
  *find({ items }) {
    for (const [index, { planningLink: link, startsOn }] of items.entries()) {
      if (link?.document !== 'rpjmdes' || startsOn == null) continue;
      const lastYear = link.year + longestPeriod - 1;
      const { year } = dateParts(startsOn);
      if (year >= link.year && year <= lastYear) continue;
      const params = { firstYear: link.year, lastYear, startsOn };
      yield { path: ['items', index, 'planningLink', 'year'], params };
    }
  },
});

const notInRplp = rule({
  code: 'work-plan.not-in-rplp',
  number: 'R86',
  severity: 'warning',
  from: 'publish',
  source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016: an RTPLP details an RPLP',
  *find({ items }) {
    for (const [index, { planningLink: link }] of items.entries()) {
      if (link?.document !== 'rtplp' || link.basisYear != null) continue;
      yield { path: ['items', index, 'planningLink', 'basisYear'], params: { year: link.year } };
    }
  },
});

const startsBeforeBudget = rule({
  code: 'work-plan.starts-before-budget',
  number: 'R78',
  severity: 'warning',
  source: 'village calendar: the APBDes of a year pays for that year',
  *find({ items }) {
    for (const [index, { planningLink: link, startsOn }] of items.entries()) {
      if (link == null || startsOn == null) continue;
      if (link.document !== 'apbdes' && link.document !== 'apbd') continue;
      if (dateParts(startsOn).year >= link.year) continue;
      const params = { document: link.document, year: link.year, startsOn };
      yield { path: ['items', index, 'planningLink', 'year'], params };
    }
  },
});

/** Rules about the document an item is carried into. */
export const linkDocumentRules = [
  documentDoesNotFit,
  linkWithoutReference,
  outsideRpjmdesPeriod,
  notInRplp,
  startsBeforeBudget,
] as const;
