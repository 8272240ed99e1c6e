import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { linkDocumentRules, type WorkPlanLinkContext } from './link-document.rules.js';
import { endOfDrafting } from './proposed-late.rules.js';
import type { WorkPlan } from './work-plan.js';

const rule = rulesFor<WorkPlan, WorkPlanLinkContext>();

/** The longest period an RPJMDes has had; how long one is has a rule of its own elsewhere. */
const longestPeriod = 8;

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
      const { year, basisYear } = link;
      if (basisYear === year) continue;
      const params = { year, limit: endOfDrafting(year) };
      yield { path: ['items', index, 'planningLink', 'basisYear'], params };
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
      const { year, basisYear } = link;
      const isCovered = basisYear != null && basisYear <= year && year < basisYear + longestPeriod;
      if (isCovered) continue;
      yield { path: ['items', index, 'planningLink', 'basisYear'], params: { year } };
    }
  },
});

/** Every rule about the documents from which a plan's items came into those they are carried into. */
export const workPlanLinkRules = [notInRkpdes, notInRpjmdes, ...linkDocumentRules] as const;

/** What the rules find in the links of a plan to planning documents. */
export function checkWorkPlanLinks(
  plan: WorkPlan,
  stage: Stage = 'draft',
  context: WorkPlanLinkContext = {},
): Issue[] {
  return checkRules(workPlanLinkRules, plan, context, stage);
}
