import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { isRoleUnknown, supersededRegulations, type Program } from '../program/index.js';
import type { Training, TrainingDates } from './index.js';
import type { lawRules } from './law.rules.js';
import type { TrainingContext } from './training.context.js';
import { aTraining } from './training.test-support.js';

const villageLaw = { type: 'pp', number: '43', year: 2014 } as const;
const trainingRule = { type: 'permendagri', number: '19', year: 2007 } as const;
const citing = (dates: TrainingDates, ...legalBasis: NonNullable<Training['legalBasis']>) => ({
  subject: aTraining({ dates, legalBasis }),
  context: { supersededRegulations },
});
/** As if whatever is cited were superseded. */
const allSuperseded: TrainingContext = {
  supersededRegulations: (cited) =>
    cited.flatMap((_, index) =>
      supersededRegulations([villageLaw]).map((each) => ({ ...each, index })),
    ),
};
const amended = (index: number, by: string) => [
  { path: ['legalBasis', index], params: { cited: 'PP 43/2014', by } },
];
const undated: TrainingDates = { status: 'unknown' };
const year = (of: number): TrainingDates => ({ status: 'year', year: of });

const pamsimas: Program = { id: 'pamsimas', name: 'Pamsimas' };
const within = (program: Program | null) => ({ program, isRoleUnknown });
const naming = (...roles: NonNullable<Training['roles']>) => aTraining({ roles });
const cadre = { role: 'kader_ampl', functions: [] };
const foundation = { role: 'bkm', functions: [] };
const unknown = (index: number, role: string, program: string) => [
  { path: ['roles', index, 'role'], params: { role, program } },
];

export const lawCases: RuleCases<typeof lawRules> = {
  'training.regulation-superseded': {
    weight: 'warning',
    holds: [
      citing({ status: 'exact', startsOn: '2015-12-31', endsOn: '2020-01-02' }, villageLaw),
      citing(year(2015), villageLaw),
      citing(
        {
          status: 'candidates',
          candidates: [
            { startsOn: '2016-05-01', endsOn: '2016-05-02' },
            { startsOn: '2015-05-01', endsOn: '2015-05-02' },
          ],
        },
        villageLaw,
      ),
      citing(undated, trainingRule),
      citing(undated),
      { ...citing(undated, villageLaw), context: {} },
      { subject: aTraining({ legalBasis: null }), context: allSuperseded },
      { subject: aTraining(), context: allSuperseded },
    ],
    breaks: [
      {
        ...citing({ status: 'exact', startsOn: '2016-01-01', endsOn: '2016-01-02' }, villageLaw),
        found: amended(0, 'PP 47/2015'),
      },
      { ...citing(year(2016), villageLaw), found: amended(0, 'PP 47/2015') },
      { ...citing(undated, trainingRule, villageLaw), found: amended(1, 'PP 11/2019') },
    ],
  },
  'training.role-unknown': {
    weight: 'warning',
    holds: [
      { subject: naming(cadre), context: within(pamsimas) },
      { subject: naming({ ...cadre, level: 'village' }), context: within(pamsimas) },
      { subject: naming(foundation), context: within({ id: 'unheard-of', name: 'Lain' }) },
      { subject: naming(foundation), context: within(null) },
      {
        subject: aTraining({ roles: [foundation], programId: 'pamsimas' }),
        context: { isRoleUnknown },
      },
      { subject: naming(foundation), context: { program: pamsimas } },
      { subject: aTraining({ roles: null }), context: within(pamsimas) },
    ],
    breaks: [
      {
        subject: naming(cadre, foundation),
        context: within(pamsimas),
        found: unknown(1, 'bkm', 'Pamsimas'),
      },
      {
        subject: naming({ ...cadre, level: 'national' }),
        context: within(pamsimas),
        found: unknown(0, 'kader_ampl', 'Pamsimas'),
      },
      {
        subject: naming(cadre),
        context: within({ id: 'p1', key: 'kotaku', name: 'KOTAKU' }),
        found: unknown(0, 'kader_ampl', 'KOTAKU'),
      },
    ],
  },
};
