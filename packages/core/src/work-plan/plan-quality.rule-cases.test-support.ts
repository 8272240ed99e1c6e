import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { planQualityRules, WorkPlanItem } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const plan = (...changes: Partial<WorkPlanItem>[]) =>
  aWorkPlan(...changes.map((change, index) => anItem({ id: `i${String(index)}`, ...change })));
const days = (startsOn: string | null, endsOn: string | null) =>
  ({ startsOn, endsOn }) as Pick<WorkPlanItem, 'startsOn' | 'endsOn'>;
const objectives = (...texts: string[]) => ({
  training: {
    dates: { status: 'exact', startsOn: '2018-11-04', endsOn: '2018-11-06' } as const,
    objectives: texts.map((text, index) => ({ id: `t${String(index)}`, text })),
  },
});
const carriedOn = 'Mampu mendampingi keberlanjutan program di desa';
const whole = { path: ['items'] };
const week = { startsOn: '2018-12-01', endsOn: '2018-12-07' } as const;

/** Both sides of each piece of advice about a plan. */
export const planQualityCases: RuleCases<typeof planQualityRules> = {
  'work-plan.no-evidence-named': {
    weight: 'warning',
    holds: [
      { subject: plan({ evidenceNamed: 'Foto' }) },
      { subject: plan({ activity: ' ' }, { activity: null }) },
      { subject: plan({ indicator: 'Warga puas' }) },
      { subject: plan({}, { depth: 1, evidenceNamed: 'Foto' }) },
    ],
    breaks: [
      {
        subject: plan({ evidenceNamed: 'Foto' }, { evidenceNamed: ' ' }, { evidenceNamed: null }),
        found: [1, 2].map((index) => ({ path: ['items', index, 'evidenceNamed'], params: {} })),
      },
    ],
  },
  'work-plan.repeated-activity': {
    weight: 'warning',
    holds: [
      { subject: plan({}, { place: 'Balai' }) },
      { subject: plan({}, { startsOn: '2018-12-02' }) },
      { subject: plan({}, { activity: 'Rapat warga' }) },
      { subject: plan({ activity: ' ' }, { activity: null }, { activity: ' ' }) },
    ],
    breaks: [
      {
        subject: plan({}, { activity: 'rapat pengelola spams ' }, { activity: 'Survei' }),
        found: [{ path: ['items', 1, 'activity'], params: { activity: 'rapat pengelola spams' } }],
      },
    ],
  },
  'work-plan.cost-at-both-levels': {
    weight: 'warning',
    holds: [
      { subject: plan({ costRupiah: 5 }, { costRupiah: 5 }) },
      { subject: plan({ costRupiah: 5 }, { depth: 1, costRupiah: 0 }, { depth: 1 }) },
      { subject: plan({ costRupiah: 0 }, { depth: 1, costRupiah: 5 }) },
      { subject: plan({}, { depth: 1, costRupiah: 5 }, { depth: 1, costRupiah: 5 }) },
    ],
    breaks: [
      {
        subject: plan(
          ...[{ costRupiah: 5 }, { depth: 1 }, { depth: 1, costRupiah: 2 }],
          ...[{ depth: 1, costRupiah: 3 }, { costRupiah: 7 }, { depth: 1, costRupiah: 7 }],
        ),
        found: [
          { path: ['items', 0, 'costRupiah'], params: { costRupiah: 5 } },
          { path: ['items', 4, 'costRupiah'], params: { costRupiah: 7 } },
        ],
      },
    ],
  },
  'work-plan.objective-without-action': {
    weight: 'warning',
    holds: [
      { subject: plan({ activity: 'Pendampingan pengelola' }), context: objectives(carriedOn) },
      { subject: plan({ objective: 'Layanan berkelanjutan' }), context: objectives(carriedOn) },
      { subject: plan({}), context: objectives('Memahami konsep secara umum') },
      { subject: aWorkPlan(), context: objectives(carriedOn) },
      { subject: plan({}) },
      { subject: plan({}), context: { training: null } },
    ],
    breaks: [
      {
        subject: plan({}),
        context: objectives(carriedOn, 'Pembinaan pengelola SPAMS', 'Kesetaraan gender'),
        found: [carriedOn, 'Kesetaraan gender'].map((objective) => ({
          ...whole,
          params: { objective },
        })),
      },
    ],
  },
  'work-plan.no-inclusion': {
    weight: 'warning',
    holds: [
      { subject: plan({}, {}) },
      { subject: plan({}, {}, { targetGroup: 'Perempuan' }) },
      { subject: plan({}, {}, { activity: 'Rapat dengan warga MISKIN' }) },
      { subject: plan({}, {}, { objective: 'akses penyandang disabilitas' }) },
      { subject: plan({}, {}, { parties: ['Camat', 'PKK'] }) },
      { subject: plan({}, {}, { group: 'A. Masyarakat adat' }) },
      { subject: plan({}, {}, { indicator: 'women take part' }) },
    ],
    breaks: [
      { subject: plan({}, {}, {}), found: [{ ...whole, params: {} }] },
      {
        subject: plan({}, {}, { responsible: 'Ibu Siti', activity: 'Adat istiadat miskinisasi' }),
        found: [{ ...whole, params: {} }],
      },
    ],
  },
  'work-plan.all-on-one-person': {
    weight: 'warning',
    holds: [
      { subject: plan({}, {}) },
      { subject: plan({}, {}, { responsible: 'Bendahara' }) },
      { subject: plan({}, {}, { responsible: ' ' }) },
      { subject: plan({}, { depth: 1 }, { depth: 1 }) },
    ],
    breaks: [
      {
        subject: plan({}, {}, { responsible: 'ketua  kpspams' }, { responsible: null }),
        found: [{ ...whole, params: { responsible: 'Ketua KPSPAMS', count: 3 } }],
      },
    ],
  },
  'work-plan.all-in-one-week': {
    weight: 'warning',
    holds: [
      { subject: plan(week, week) },
      { subject: plan(week, week, days('2018-12-01', '2018-12-08')) },
      { subject: plan(week, week, days('2018-11-30', '2018-12-02')) },
      { subject: plan(week, week, days('2018-12-02', null)) },
      { subject: plan(week, week, days(null, '2018-12-02')) },
      { subject: plan(week, { ...week, depth: 1 }, { ...week, depth: 1 }) },
    ],
    breaks: [
      {
        subject: plan(
          days('2018-12-05', '2018-12-07'),
          days('2018-12-01', '2018-12-02'),
          days('2018-12-03', '2018-12-03'),
        ),
        found: [{ ...whole, params: { ...week, count: 3 } }],
      },
    ],
  },
};
