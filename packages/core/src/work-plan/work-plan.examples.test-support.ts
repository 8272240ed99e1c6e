import { wholeEvidence, wholeReview } from '../review/review.examples.test-support.js';
import type { ProgressEntry, Verification, WorkPlan, WorkPlanRecord } from './index.js';
import { anEntry, anItem, aVerification } from './work-plan.test-support.js';

const planningLink = {
  document: 'rkpdes',
  year: 2020,
  status: 'proposed',
  proposedOn: '2019-09-01',
  reference: 'hal. 3',
  basisYear: 2019,
} as const;

const item = anItem({
  number: '1.1',
  group: 'A. Persiapan',
  problem: 'Iuran belum disepakati',
  objective: 'Iuran disepakati warga',
  targetGroup: 'Pelanggan SPAMS',
  method: 'Musyawarah',
  parties: ['Pemerintah desa'],
  place: 'Balai desa',
  costRupiah: 1_000_000,
  funding: [
    { source: 'apbdes', amountRupiah: 750_000 },
    { source: 'self-help-in-kind', amountRupiah: 250_000 },
  ],
  targetValue: '1',
  unit: 'kesepakatan',
  evidenceNamed: 'Berita acara dan daftar hadir',
  status: 'blocked',
  progressPercent: 30,
  isStaged: true,
  obstacle: 'Warga belum hadir',
  nextStep: 'Undangan lewat RT',
  planningLink,
});

/** A work plan that fills in every field, and against which no rule has anything. */
export const wholeWorkPlan: WorkPlan = {
  id: 'w1',
  trainingId: 't1',
  owner: { kind: 'village', name: 'Lajer', region: { code: '33.15.03.2001', name: 'Lajer' } },
  items: [item],
  revision: 1,
};

const entry: ProgressEntry = anEntry({
  recordedAt: '2019-02-07T01:00:00.000Z',
  status: 'blocked',
  note: 'Baru 12 pelanggan hadir',
  obstacle: 'Warga belum hadir',
  nextStep: 'Undangan lewat RT',
  evidence: [wholeEvidence],
});

const verification: Verification = aVerification({
  at: '2019-02-08T01:00:00.000Z',
  role: 'Fasilitator',
  remarks: 'Sesuai foto',
});

const revision = {
  number: 1,
  changedBy: 'Siti',
  changedAt: '2019-02-06T01:00:00.000Z',
  minutes: { reference: 'BA 1/2019', datedOn: '2019-02-05' },
  plan: wholeWorkPlan,
} as const;

/** A plan with all that happened to it, against which no rule has anything. */
export const wholeWorkPlanRecord: WorkPlanRecord = {
  plan: wholeWorkPlan,
  revisions: [revision],
  review: [...wholeReview],
  entries: [entry],
  verifications: [verification],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  planningLinkSchema: [planningLink],
  workPlanItemSchema: [item],
  workPlanSchema: [wholeWorkPlan],
  progressEntrySchema: [entry],
  verificationSchema: [verification],
  workPlanRevisionSchema: [revision],
  workPlanRecordSchema: [wholeWorkPlanRecord],
  workPlanListSchema: [
    {
      format: 'berdaya/work-plans@1',
      title: 'RKTL contoh',
      region: { code: '33.15', name: 'Grobogan' },
      timeZone: 'WIB',
      regions: [{ code: '33.15.03', name: 'Penawangan' }],
      expected: [wholeWorkPlan.owner],
      plans: [wholeWorkPlanRecord, 'damaged'],
    },
  ],
};
