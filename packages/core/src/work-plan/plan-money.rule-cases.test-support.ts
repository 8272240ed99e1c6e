import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { FundingBound } from './funding-composition.js';
import type { FundingSource } from './index.js';
import type { planMoneyRules } from './plan-money.rules.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const costing = (...costs: (number | null)[]) =>
  aWorkPlan(...costs.map((costRupiah, index) => anItem({ id: `i${String(index)}`, costRupiah })));
const funded = (...parts: readonly (readonly [FundingSource, number])[]) =>
  aWorkPlan(
    anItem({ funding: parts.map(([source, amountRupiah]) => ({ source, amountRupiah })) }),
    anItem({ id: 'i2' }),
  );
const asked = (...bounds: FundingBound[]) => ({ composition: { bounds } });
const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const path = ['items'];

/** Both sides of each rule about the money of a plan as a whole. */
export const planMoneyCases: RuleCases<typeof planMoneyRules> = {
  'work-plan.over-ceiling': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: costing(60, 40, null), context: { ceilingRupiah: 100 } },
      { subject: costing(101) },
      { subject: costing(101), context: { ceilingRupiah: null } },
    ],
    breaks: [
      {
        subject: costing(60, 41),
        context: { ceilingRupiah: 100 },
        found: [{ path, params: { costRupiah: 101, ceilingRupiah: 100 } }],
      },
      {
        subject: costing(1),
        context: { ceilingRupiah: 0 },
        found: [{ path, params: { costRupiah: 1, ceilingRupiah: 0 } }],
      },
    ],
  },
  'work-plan.share-too-small': {
    weight: 'warning',
    holds: [
      {
        subject: funded(['apbdes', 10], ['apbn', 90]),
        context: asked({ source: 'apbdes', minimum: share(1, 10) }),
      },
      { subject: funded(['apbn', 90]), context: asked({ source: 'apbn', maximum: share(1, 10) }) },
      { subject: funded(), context: asked({ source: 'apbdes', minimum: share(1, 10) }) },
      { subject: funded(['apbn', 90]) },
      { subject: funded(['apbn', 90]), context: { composition: null } },
    ],
    breaks: [
      {
        subject: funded(['apbdes', 33], ['apbn', 67]),
        context: asked(
          { source: 'apbdes', minimum: share(1, 3) },
          { source: 'self-help-cash', minimum: share(4, 100) },
        ),
        found: [
          {
            path,
            params: { source: 'apbdes', amountRupiah: 33, neededRupiah: 34, percent: 33.33 },
          },
          {
            path,
            params: { source: 'self-help-cash', amountRupiah: 0, neededRupiah: 4, percent: 4 },
          },
        ],
      },
    ],
  },
  'work-plan.share-too-large': {
    weight: 'warning',
    holds: [
      {
        subject: funded(['apbdes', 30], ['apbn', 70]),
        context: asked({ source: 'apbn', maximum: share(7, 10) }),
      },
      {
        subject: funded(['apbdes', 1]),
        context: asked({ source: 'apbdes', minimum: share(1, 10) }),
      },
      { subject: funded(), context: asked({ source: 'apbdes', maximum: share(0, 1) }) },
      { subject: funded(['apbn', 90]) },
      { subject: funded(['apbn', 90]), context: { composition: null } },
    ],
    breaks: [
      {
        subject: funded(['apbdes', 29], ['apbn', 71]),
        context: asked(
          { source: 'apbn', maximum: share(2, 3) },
          { source: 'apbdes', maximum: share(1, 4) },
        ),
        found: [
          { path, params: { source: 'apbn', amountRupiah: 71, allowedRupiah: 66, percent: 66.67 } },
          { path, params: { source: 'apbdes', amountRupiah: 29, allowedRupiah: 25, percent: 25 } },
        ],
      },
    ],
  },
};
