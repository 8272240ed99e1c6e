import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { PlanningLink } from './index.js';
import type { linkDocumentRules } from './link-document.rules.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const linked = (change: Partial<PlanningLink>, startsOn: CalendarDate | null = '2019-12-31') =>
  aWorkPlan(
    anItem(),
    anItem({
      id: 'i2',
      startsOn,
      planningLink: { document: 'rkpdes', year: 2020, status: 'proposed', ...change },
    }),
  );
const at = (field: string) => ['items', 1, 'planningLink', field];
const documents = ['rplp', 'rtplp'] as const;
const unlinked = { subject: aWorkPlan(anItem()) };

/** Both sides of each rule about the document an item is carried into. */
export const linkDocumentCases: RuleCases<typeof linkDocumentRules> = {
  'work-plan.document-does-not-fit': {
    weight: 'warning',
    holds: [
      { subject: linked({ document: 'rplp' }), context: { documents } },
      { subject: linked({}) },
      { subject: linked({}), context: { documents: null } },
      { subject: aWorkPlan(anItem()), context: { documents } },
    ],
    breaks: [
      {
        subject: linked({}),
        context: { documents },
        found: [{ path: at('document'), params: { document: 'rkpdes', fitting: documents } }],
      },
    ],
  },
  'work-plan.link-without-reference': {
    weight: 'warning, from publish on',
    holds: [
      { subject: linked({}) },
      { subject: linked({ status: 'agreed', reference: 'hal. 3' }) },
      unlinked,
    ],
    breaks: (['agreed', 'budgeted', 'agreed'] as const).map((status, index) => ({
      subject: linked({ status, reference: [' ', '', null][index] ?? null }),
      found: [{ path: at('reference'), params: { document: 'rkpdes', year: 2020 } }],
    })) as never,
  },
  'work-plan.outside-rpjmdes-period': {
    weight: 'warning',
    holds: [
      { subject: linked({ document: 'rpjmdes' }, '2020-01-01') },
      { subject: linked({ document: 'rpjmdes' }, '2027-12-31') },
      { subject: linked({ document: 'rpjmdes' }, null) },
      { subject: linked({}, '2030-01-01') },
      unlinked,
    ],
    breaks: (['2019-12-31', '2028-01-01'] as const).map((startsOn) => ({
      subject: linked({ document: 'rpjmdes' }, startsOn),
      found: [{ path: at('year'), params: { firstYear: 2020, lastYear: 2027, startsOn } }],
    })) as never,
  },
  'work-plan.not-in-rplp': {
    weight: 'warning, from publish on',
    holds: [
      { subject: linked({ document: 'rtplp', basisYear: 2018 }) },
      { subject: linked({ document: 'rplp' }) },
      unlinked,
    ],
    breaks: [
      {
        subject: linked({ document: 'rtplp', basisYear: null }),
        found: [{ path: at('basisYear'), params: { year: 2020 } }],
      },
    ],
  },
  'work-plan.starts-before-budget': {
    weight: 'warning',
    holds: [
      { subject: linked({ document: 'apbdes' }, '2020-01-01') },
      { subject: linked({ document: 'apbd' }, '2021-01-01') },
      { subject: linked({ document: 'apbdes' }, null) },
      { subject: linked({}, '2019-12-31') },
      unlinked,
    ],
    breaks: (['apbdes', 'apbd'] as const).map((document) => ({
      subject: linked({ document }),
      found: [{ path: at('year'), params: { document, year: 2020, startsOn: '2019-12-31' } }],
    })) as never,
  },
};
